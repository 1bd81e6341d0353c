"""The command line's catalogue speaks English with plural forms, and never fails."""

import logging
from pathlib import Path

import pytest

from desktop.words.source_catalog import SourceCatalog

SENTENCES = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="vanished">
            <numerusform>old</numerusform>
            <numerusform>old</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a problem</comment>
        <translation>not yet put right</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open &amp; ready</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def catalog(tmp_path: Path) -> SourceCatalog:
    file = tmp_path / "the_usual_en.ts"
    file.write_text(SENTENCES, "utf-8")
    return SourceCatalog(file)


@pytest.mark.parametrize(
    ("n", "expected"),
    [(0, "0 visits"), (1, "1 visit"), (2, "2 visits"), (21, "21 visits"), (1000, "1000 visits")],
)
def test_the_number_chooses_the_form(catalog: SourceCatalog, n: int, expected: str) -> None:
    assert catalog.translate("Visits", "%n visit(s)", None, n) == expected


def test_the_comment_tells_two_meanings_apart(catalog: SourceCatalog) -> None:
    assert catalog.translate("Visits", "open", "a problem") == "not yet put right"
    assert catalog.translate("Visits", "open") == "open & ready"


@pytest.mark.parametrize("text", ["never seen %n", "%n hour(s)", "%n day(s)"])
def test_what_the_file_does_not_have_is_said_as_it_is(catalog: SourceCatalog, text: str) -> None:
    assert catalog.translate("Visits", text, None, 3) == text.replace("%n", "3")
    assert catalog.translate("Visits", text) == text


def test_the_context_counts(catalog: SourceCatalog) -> None:
    assert catalog.translate("Elsewhere", "open") == "open"
    assert catalog.translate("Visits", "later") == "later"


@pytest.mark.parametrize("content", [None, b"", b"<TS><context>", b"\xff\xfe\x00", b"<other/>"])
def test_no_file_is_needed(
    tmp_path: Path, content: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "the_usual_en.ts"
    if content is not None:
        file.write_bytes(content)
    with caplog.at_level(logging.INFO):
        assert SourceCatalog(file).translate("Visits", "%n visit(s)", None, 5) == "5 visit(s)"
    assert str(tmp_path) not in caplog.text


def test_the_file_is_read_only_when_something_is_said(tmp_path: Path) -> None:
    file = tmp_path / "later.ts"
    catalog = SourceCatalog(file)
    file.write_text(SENTENCES, "utf-8")
    assert catalog.translate("Visits", "%n visit(s)", None, 1) == "1 visit"
    file.unlink()
    assert catalog.translate("Visits", "%n visit(s)", None, 2) == "2 visits"

"""What the command line does not understand is said in one plain line."""

import io
import json
from pathlib import Path

import pytest

from desktop.main import main


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["import"],
        ["lookup", "--colour", "red"],
        ["--now", "yesterday", "lookup", "amara"],
        ["--now", "9999-12-31T23:59", "lookup", "amara"],
        ["--now", "0001-01-01T00:00", "lookup", "amara"],
        ["lookup", "amara", "--now", "1899-12-31"],
    ],
)
def test_a_command_that_is_not_understood_is_told_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    said = capsys.readouterr()
    assert stopped.value.code == 2
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert said.err.startswith("the-usual")


NAMES = ("李小龍", "Zoë", "😀 Smiley", "محمد علي")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
@pytest.mark.parametrize("name", NAMES)
def test_a_terminal_that_cannot_show_a_name_still_gets_its_answer(
    name: str, encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, file = str(tmp_path / "shop.sqlite"), tmp_path / "people.csv"
    file.write_text(f"Square Customer ID,First Name\nA,{name}\n", encoding="utf-8")
    assert main(["--database", shop, "--country", "US", "import", str(file)]) == 0
    for form in ([], ["--json"]):
        terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        with monkeypatch.context() as patched:
            patched.setattr("sys.stdout", terminal)
            assert main(["--database", shop, "lookup", name, *form]) == 0
            terminal.flush()
        answer = terminal.buffer.getvalue().decode(encoding)  # type: ignore[attr-defined] # BytesIO
    assert json.loads(answer)["hits"][0]["name"] == name


def test_a_file_whose_name_is_no_text_leaves_the_answer_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "people.csv", tmp_path / "caf\udce9.csv"
    good.write_text("Square Customer ID,First Name\nA,Ann\n", encoding="utf-8")
    try:
        bad.write_text("no export", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", terminal)
        main(["--database", str(tmp_path / "s.sqlite"), "import", "--json", str(good), str(bad)])
        terminal.flush()
    answer = json.loads(terminal.buffer.getvalue().decode("utf-8"))  # type: ignore[attr-defined] # BytesIO
    assert [each["file"] for each in answer["problems"]] == [str(bad)]

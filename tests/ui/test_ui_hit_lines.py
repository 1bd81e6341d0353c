"""What a row says about why somebody was found."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from desktop.domain.cards import Closeness, Found, Hit, Way
from desktop.domain.people import Birthday
from desktop.ui.models.hits import HitsModel
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.person_lines import LINES, PersonLines, cut, paint_person
from desktop.ui.words_bundle import Words

TODAY = date(2025, 11, 21)
HIT = Hit("b", "Steven Okello", ending="2248", visits=1, phone_marks=((1, 3),))


@pytest.fixture
def model(words: Words) -> HitsModel:
    return HitsModel(words.dates)


def lines_of(model: HitsModel, row: int) -> PersonLines:
    lines = model.index(row, 0).data(LINES)
    assert isinstance(lines, PersonLines)
    return lines


def marked(lines: PersonLines) -> list[str]:
    return [lines.second[start:end] for start, end in lines.second_marks]


@pytest.mark.parametrize(
    ("closeness", "said"),
    [
        (Closeness.NEAR, "near match"),
        (Closeness.SOUND, "sounds like"),
        (Closeness.NICKNAME, "by nickname"),
        (Closeness.DIGIT, "one digit different"),
    ],
)
def test_a_row_begins_with_how_it_was_found_and_marks_the_digits(
    model: HitsModel, closeness: Closeness, said: str
) -> None:
    hit = replace(HIT, closeness=closeness)
    model.show_found(Found("24", (hit,)), TODAY)
    lines = lines_of(model, 0)
    assert lines.second.startswith(f"{said} · … 2248")
    assert marked(lines) == ["24"]


WAYS = (
    (Way.TAG, "dog walker", "dog", "tag: dog walker"),
    (Way.USUAL, "Flat white · Oat bar", "oat", "usual: Flat white · Oat bar"),
    (Way.NOTE, "has a dog", "dog", "note: has a dog"),
    (Way.NOTE, "has a\ndog", "dog", "note: has a dog"),
    (Way.EMAIL, "dog@example.com", "dog", "dog@example.com"),
    (Way.CARD, "9000 4711", "4711", "card 9000 4711"),
)


@pytest.mark.parametrize(("way", "why", "match", "said"), WAYS)
def test_found_another_way_the_row_begins_with_what_matched(
    model: HitsModel, way: Way, why: str, match: str, said: str
) -> None:
    at = why.casefold().index(match)
    hit = replace(HIT, way=way, phone_marks=(), why=why, usual="Tea",
                  why_marks=((at, at + len(match)),))  # fmt: skip
    model.show_found(Found(match, (hit,)), TODAY)
    lines = lines_of(model, 0)
    assert lines.second.startswith(f"{said} · … 2248 · 1 visit")
    assert [each.casefold() for each in marked(lines)] == [match]
    assert ("Tea" in lines.second) is (way is not Way.USUAL)


def test_what_matched_late_in_a_long_note_is_seen(model: HitsModel) -> None:
    why = "Loves the window seat, comes with a small brown dog called Biscuit"
    at = why.index("dog")
    hit = Hit("a", "Ada", way=Way.NOTE, why=why, why_marks=((at, at + 3),))
    model.show_found(Found("dog", (hit,)), TODAY)
    lines = lines_of(model, 0)
    assert lines.second.startswith("note: … brown dog called")
    assert marked(lines) == ["dog"]


def test_a_note_in_another_direction_keeps_its_marks(model: HitsModel) -> None:
    hit = Hit("a", "Ada", way=Way.NOTE, why="יש לו כלב", why_marks=((6, 9),))
    model.show_found(Found("כלב", (hit,)), TODAY)
    assert marked(lines_of(model, 0)) == ["כלב"]


@pytest.mark.parametrize(
    ("day", "said"),
    [(TODAY, "here today"), (date(2025, 11, 20), "here yesterday"),
     (date(2025, 11, 14), "here on Fri 14 Nov")],
)  # fmt: skip
def test_found_by_a_day_it_says_when(model: HitsModel, day: date, said: str) -> None:
    hit = replace(HIT, way=Way.DAY, day=day, last_day=TODAY)
    model.show_found(Found("fri", (hit,)), TODAY)
    lines = lines_of(model, 0)
    assert lines.second.startswith(f"{said} · ")
    assert lines.end == ("" if day == TODAY else "today")


def test_found_by_a_birthday_it_says_which(model: HitsModel) -> None:
    hit = replace(HIT, way=Way.BIRTHDAY, born=Birthday(3, 14, 1990))
    model.show_found(Found("14 march", (hit,)), TODAY)
    assert lines_of(model, 0).second.startswith("birthday 14 March · ")


@pytest.mark.parametrize(
    ("way", "kind"),
    [(Way.TAG, "tag"), (Way.NOTE, "note"), (Way.BIRTHDAY, "birthday"), (Way.EMAIL, "e-mail"),
     (Way.CARD, "card")],
)  # fmt: skip
def test_discreet_says_the_kind_alone(model: HitsModel, way: Way, kind: str) -> None:
    hit = replace(
        HIT, way=way, phone_marks=(), why="secret", why_marks=((0, 6),), born=Birthday(3, 14)
    )
    model.set_discreet(True)
    model.show_found(Found("s", (hit,)), TODAY)
    lines = lines_of(model, 0)
    assert lines.second.startswith(f"{kind} · … 2248")
    assert marked(lines) == []
    assert not any(word in lines_of(model, 0).spoken for word in ("secret", "March"))
    model.set_discreet(False)
    assert "secret" in lines_of(model, 0).spoken or "14 March" in lines_of(model, 0).spoken


def strong_letters(theme: Theme, lines: PersonLines) -> bool:
    """Say whether the name is painted as it is when all of it is strong."""

    def painted(row: PersonLines) -> QImage:
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_person(painter, image.rect(), row, theme)
        painter.end()
        return image

    whole = replace(lines, name_marks=((0, len(lines.name)),))
    return painted(lines) == painted(whole)


def test_a_name_that_was_not_meant_is_not_strong_and_elsewhere_it_is(
    model: HitsModel, theme: Theme
) -> None:
    hit = replace(HIT, way=Way.TAG, why="dog", why_marks=((0, 3),))
    model.show_found(Found("dog", (hit,)), TODAY)
    assert not strong_letters(theme, lines_of(model, 0))
    model.show_found(Found("stiven", (replace(HIT, closeness=Closeness.SOUND),)), TODAY)
    assert not strong_letters(theme, lines_of(model, 0))
    assert strong_letters(theme, PersonLines("Steven Okello", "on the idle board"))


@pytest.mark.parametrize("text", ["usual: oat milk · … 2248 · 3 visits", "a · \u2068oat\u2069 · …"])
def test_what_is_cut_ends_in_one_ellipsis(theme: Theme, text: str) -> None:
    ruler = QFontMetrics(theme.font("reason"))
    for width in range(10, ruler.horizontalAdvance(text) + 20):
        shown = cut(text, ruler, width)
        before = shown.removesuffix("…").removesuffix("...")
        assert shown == text or (before != shown and before[-1:] not in {" ", "·", "…", "."})
        assert text.startswith(before)

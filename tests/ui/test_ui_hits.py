from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.domain.cards import Closeness, Found, Hit, Way
from desktop.ui.models.hits import HIT, HitsModel
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.hit_delegate import HitDelegate
from desktop.ui.widgets.initials import initials
from desktop.ui.widgets.person_lines import KIND, LINES, PersonLines, paint_person
from desktop.ui.words_bundle import Words

TODAY = date(2025, 11, 21)
HITS = (
    Hit(
        "a",
        "Stephen Oyelaran",
        ending="4821",
        visits=31,
        last_day=date(2025, 11, 14),
        usual="Fried rice",
        name_marks=((0, 3), (5, 7), (8, 9)),
        phone_marks=((0, 2),),
        closeness=Closeness.SOUND,
    ),
    Hit("b", "Steven Okello", ending="2248", visits=1, closeness=Closeness.NEAR),
    Hit("c", "أمل الحسن"),
)


@pytest.fixture
def model(words: Words) -> HitsModel:
    return HitsModel(words.dates)


def spoken(model: HitsModel, row: int) -> str:
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_model_keeps_qts_rules(model: HitsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    other = tuple(replace(hit, way=Way.TAG, why="dog") for hit in HITS[1:])
    for found in (
        Found("ste", HITS),
        Found("stev", HITS[1:]),
        Found("s", HITS[:1]),
        Found("dog", (HITS[0], *other)),
        Found("dogs", other),
        Found("zzz", name="zzz"),
        Found(""),
        Found("dog", (HITS[0], *other)),
    ):
        model.show_found(found, TODAY)
        model.set_discreet(True)
        model.set_discreet(False)
    model.clear()
    assert model.rowCount() == 0
    assert tester.model() is model


def test_nothing_is_offered_while_nothing_is_typed(model: HitsModel) -> None:
    assert model.rowCount() == 0
    model.show_found(Found("  "), TODAY)
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


def test_the_last_row_adds_what_was_typed_also_when_there_are_hits(model: HitsModel) -> None:
    model.show_found(Found("steven o 48", HITS, name="steven o", number="48"), TODAY)
    assert model.rowCount() == 4
    last = model.index(3, 0)
    assert last.data(HIT) is None
    assert "“steven o”" in str(last.data(Qt.ItemDataRole.DisplayRole))
    model.show_found(Found("0612", number="0612"), TODAY)
    assert "“0612”" in str(model.index(0, 0).data(Qt.ItemDataRole.DisplayRole))


def test_a_row_tells_two_people_of_one_name_apart(model: HitsModel) -> None:
    model.show_found(Found("ste", HITS), TODAY)
    first = spoken(model, 0)
    for part in ("Stephen Oyelaran", "4821", "31", "Fried rice", "7"):
        assert part in first
    assert "2248" in spoken(model, 1)
    assert spoken(model, 2).count("أمل الحسن") == 1


def test_the_way_it_was_found_is_said_unless_it_was_exact(model: HitsModel) -> None:
    model.show_found(Found("ste", HITS), TODAY)
    assert "sounds like" in spoken(model, 0)
    assert "near match" in spoken(model, 1)
    assert "match" not in spoken(model, 2)


def test_a_heading_parts_those_found_another_way(model: HitsModel) -> None:
    tagged = Hit("t", "Tom", way=Way.TAG, why="dog", why_marks=((0, 3),))
    model.show_found(Found("dog", (*HITS[:2], tagged)), TODAY)
    kinds = [model.index(row, 0).data(KIND) for row in range(model.rowCount())]
    assert kinds == ["person", "person", "heading", "person", "add"]
    heading = model.index(2, 0)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert heading.data(HIT) is None
    assert spoken(model, 2) == heading.data(Qt.ItemDataRole.DisplayRole)
    assert model.row_of("t") == 3
    assert model.row_of("nobody") == -1


@pytest.mark.parametrize("way", [Way.TAG, Way.LIKELY])
def test_nothing_is_parted_where_all_are_of_one_kind(model: HitsModel, way: Way) -> None:
    hits = (Hit("t", "Tom", way=way, why="dog"), Hit("u", "Una", way=way, why="dog"))
    model.show_found(Found("dog", hits), TODAY)
    assert [model.index(row, 0).data(KIND) for row in range(3)] == ["person", "person", "add"]


def test_rows_that_stay_are_left_alone(model: HitsModel) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show_found(Found("st", HITS, name="st"), TODAY)
    changed.clear()
    with_reset: list[str] = []
    model.modelReset.connect(lambda: with_reset.append("reset"))
    model.show_found(Found("ste", HITS, name="ste"), TODAY)
    assert changed == [3]
    model.show_found(Found("ste", HITS, name="ste"), TODAY)
    assert changed == [3]
    model.show_found(Found("stev", (HITS[0], HITS[2]), name="stev"), TODAY)
    assert changed == [3, 1, 2]
    assert with_reset == []


def test_the_marked_digits_are_those_of_the_ending(model: HitsModel) -> None:
    model.show_found(Found("48", HITS), TODAY)
    lines = model.index(0, 0).data(LINES)
    assert isinstance(lines, PersonLines)
    assert [lines.second[start:end] for start, end in lines.second_marks] == ["48"]
    assert (
        "".join(lines.name[start:end] for start, end in lines.name_marks) == "StehenO"[:3] + "enO"
    )


def test_rows_are_high_enough_for_a_finger(model: HitsModel, theme: Theme) -> None:
    delegate = HitDelegate(theme)
    model.show_found(Found("ste", HITS), TODAY)
    option = QStyleOptionViewItem()
    heights = [delegate.sizeHint(option, model.index(row, 0)).height() for row in range(4)]
    assert min(heights) >= 48
    assert min(heights[:3]) >= 52
    rooms = [
        delegate.row_room(QRect(0, 0, 400, height), model.index(row, 0)).height()
        for row, height in enumerate(heights)
    ]
    assert min(rooms[:3]) >= 52
    assert rooms[3] >= 48


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_picture_is_mirrored_with_the_language(
    theme: Theme, direction: Qt.LayoutDirection
) -> None:
    image = QImage(400, 52, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_person(painter, image.rect(), PersonLines("Amara Okafor", "2 visits"), theme)
    painter.end()
    disc = theme.colour("touch").rgb()
    left = sum(image.pixel(x, 26) == disc for x in range(40))
    right = sum(image.pixel(399 - x, 26) == disc for x in range(40))
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert (right > left) is mirrored


def test_a_long_name_takes_nothing_from_the_last_visit(theme: Theme) -> None:
    def ink(name: str, end: str) -> list[int]:
        image = QImage(300, 52, QImage.Format.Format_RGB32)
        image.fill(theme.colour("surface"))
        painter = QPainter(image)
        paint_person(painter, image.rect(), PersonLines(name, "", end), theme)
        painter.end()
        return [image.pixel(x, y) for x in range(200, 300) for y in range(30, 52)]

    one = ink("Wolfeschlegelsteinhausenbergerdorff-Ottingen-Schwarzenberg", "7 days ago")
    assert one == ink("Pneumonoultramicroscopicsilicovolcanoconiosis Konstantinidis", "7 days ago")
    assert one != ink("Wolfeschlegelsteinhausenbergerdorff-Ottingen-Schwarzenberg", "")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amara Okafor", "AO"),
        ("Amara N. Okafor", "AO"),
        ("lucía", "L"),
        ("Jan (bakery)", "J"),
        ("王小明", "王"),
        ("", ""),
        ("42", "4"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_matched_letters_are_strong(theme: Theme) -> None:
    def dark(marks: tuple[tuple[int, int], ...]) -> int:
        image = QImage(400, 52, QImage.Format.Format_RGB32)
        image.fill(theme.colour("surface"))
        painter = QPainter(image)
        paint_person(painter, image.rect(), PersonLines("illi illi illi", name_marks=marks), theme)
        painter.end()
        return sum(
            255 - image.pixelColor(x, y).lightness() for x in range(52, 400) for y in range(52)
        )

    inks = [dark(marks) for marks in (((0, 1),), ((0, 4),), ((0, 9),), ((0, 14),))]
    assert all(less < more for less, more in pairwise(inks))

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.rhythm_picture import RhythmPicture

TODAY = date(2025, 11, 21)  # a Friday
FILLED, EMPTY = QColor(10, 20, 200), QColor(200, 220, 210)


@pytest.fixture
def picture(qtbot: QtBot) -> RhythmPicture:
    shown = RhythmPicture()
    qtbot.addWidget(shown)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, FILLED)
    palette.setColor(QPalette.ColorRole.AlternateBase, EMPTY)
    shown.setPalette(palette)
    shown.resize(shown.sizeHint())
    return shown


def colour_of(picture: RhythmPicture, day: date) -> QColor:
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    picture.render(image, QPoint())
    return image.pixelColor(picture.cell(day).center().toPoint())


def test_it_is_filled_where_they_came(picture: RhythmPicture) -> None:
    came = [TODAY - timedelta(days=days) for days in (7, 14, 31)]
    picture.show_days(came, TODAY, text="three times")
    for day in came:
        assert colour_of(picture, day) == FILLED
    assert colour_of(picture, TODAY - timedelta(days=1)) == EMPTY


def test_days_the_data_does_not_speak_of_are_hollow(picture: RhythmPicture) -> None:
    known = TODAY - timedelta(days=3)
    picture.show_days((), TODAY, text="", known_until=known)
    assert colour_of(picture, known) == EMPTY
    assert colour_of(picture, known + timedelta(days=1)) not in (EMPTY, FILLED)


def test_weeks_run_across_and_days_down(picture: RhythmPicture) -> None:
    picture.show_days((), TODAY, text="")
    today, week_ago = picture.cell(TODAY), picture.cell(TODAY - timedelta(days=7))
    yesterday = picture.cell(TODAY - timedelta(days=1))
    assert week_ago.top() == today.top()
    assert week_ago.left() < today.left()
    assert yesterday.left() == today.left()
    assert yesterday.top() < today.top()
    assert picture.rect().toRectF().contains(today)


def test_it_is_mirrored_for_languages_from_right_to_left(picture: RhythmPicture) -> None:
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.show_days((), TODAY, text="")
    assert picture.cell(TODAY - timedelta(days=7)).left() > picture.cell(TODAY).left()


def test_a_day_outside_the_picture_is_nowhere(picture: RhythmPicture) -> None:
    picture.show_days((), TODAY, text="")
    assert picture.cell(TODAY - timedelta(weeks=60)).isEmpty()


def test_a_narrow_place_shows_fewer_weeks(picture: RhythmPicture) -> None:
    picture.show_days((), TODAY, text="")
    wide = picture.weeks
    picture.resize(picture.minimumSizeHint())
    assert 0 < picture.weeks < wide
    assert not picture.cell(TODAY).isEmpty()


def test_the_text_says_the_same_and_goes_with_the_person(picture: RhythmPicture) -> None:
    picture.show_days((), TODAY, text="Fridays, eight of eight")
    assert picture.accessibleName() == "Fridays, eight of eight"
    picture.clear()
    assert picture.accessibleName() == ""
    assert picture.cell(TODAY).isEmpty()

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import TextError, Trouble
from desktop.domain.people import Asked, Audience, Birthday, Edit, Note, Phone
from desktop.ui.theme.theme import Theme
from desktop.ui.till.edit_panel import EditPanel
from desktop.ui.widgets.words_field import WordsField
from tests.ui.customer_samples import AT, TODAY, profile, sweep, words

Save = tuple[str, Edit, Edit]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Iterator[EditPanel]:
    shown = EditPanel(words(), theme, pause_ms=10_000)
    qtbot.addWidget(shown)
    shown.resize(440, 700)
    shown.show()
    yield shown
    sweep()


@pytest.fixture
def saves(panel: EditPanel) -> list[Save]:
    found: list[Save] = []
    panel.saved.connect(lambda *save: found.append(save))
    panel.show_profile(profile(), TODAY)
    return found


def field(panel: EditPanel, name: str) -> QLineEdit:
    found = panel.form.fields[name]
    found = found.field if isinstance(found, WordsField) else found.focusProxy() or found
    assert isinstance(found, QLineEdit)
    return found


def changed(save: Save) -> dict[str, object]:
    _, shown, edit = save
    return {
        name: getattr(edit, name)
        for name in Edit.__dataclass_fields__
        if getattr(edit, name) != getattr(shown, name)
    }


def test_showing_somebody_saves_nothing(panel: EditPanel, saves: list[Save]) -> None:
    panel.show_profile(profile(birthday=Birthday(2, 29)), TODAY)
    panel.flush()
    panel.show_profile(profile(id="c2", name="Bo"), TODAY)
    panel.close_panel()
    assert saves == []


def test_only_what_was_changed_is_saved_and_once(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    qtbot.keyClicks(field(panel, "address"), "!")
    panel.flush()
    panel.flush()
    assert [save[0] for save in saves] == ["c1"]
    assert changed(saves[0]) == {"address": "Mrs Okafor!"}
    assert saves[0][1].name == "Amara Okafor"


def test_a_pause_saves(qtbot: QtBot, theme: Theme) -> None:
    panel = EditPanel(words(), theme, pause_ms=0)
    qtbot.addWidget(panel)
    panel.show_profile(profile(), TODAY)
    with qtbot.waitSignal(panel.saved) as caught:
        qtbot.keyClicks(field(panel, "say"), "x")
    assert changed(tuple(caught.args)) == {"say": "ah-MAH-rahx"}


def test_leaving_a_field_saves(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    qtbot.keyClicks(field(panel, "name"), " II")
    qtbot.keyClick(field(panel, "name"), Qt.Key.Key_Return)
    assert changed(saves[0]) == {"name": "Amara Okafor II"}


def test_another_customer_saves_the_one_before(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    qtbot.keyClicks(field(panel, "name"), "x")
    panel.show_profile(profile(id="c2", name="Bo", notes=()), TODAY)
    assert [(save[0], save[2].name) for save in saves] == [("c1", "Amara Okaforx")]
    assert field(panel, "name").text() == "Bo"


@pytest.mark.parametrize("way", ["escape", "button", "hide"])
def test_closing_saves(qtbot: QtBot, panel: EditPanel, saves: list[Save], way: str) -> None:
    qtbot.keyClicks(field(panel, "name"), "x")
    if way == "escape":
        with qtbot.waitSignal(panel.closed):
            qtbot.keyClick(field(panel, "name"), Qt.Key.Key_Escape)
    elif way == "button":
        with qtbot.waitSignal(panel.closed):
            qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    else:
        panel.hide()
    assert len(saves) == 1


def test_saved_is_said_with_undo(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    qtbot.keyClicks(field(panel, "name"), "x")
    panel.flush()
    assert len(saves) == 1
    panel.show_saved(Done("a1", "edit", "c1"))
    assert panel.state == "Saved"
    with qtbot.waitSignal(panel.undo) as caught:
        qtbot.mouseClick(panel.undo_button, Qt.MouseButton.LeftButton)
    assert caught.args == ["a1"]


def test_a_must_not_is_ticked_typed_and_taken_away(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    sets = panel.form._must_nots
    ticked = {pick.value for pick in sets.picks if pick.isChecked()}
    assert ticked == {"peanuts"}
    assert len(sets.picks) == 14
    sesame = next(pick for pick in sets.picks if pick.value == "sesame")
    qtbot.keyClick(sesame, Qt.Key.Key_Space)
    assert changed(saves[-1]) == {"must_nots": ("peanuts", "sesame")}
    qtbot.keyClicks(sets.field, "onions")
    qtbot.keyClick(sets.field, Qt.Key.Key_Return)
    assert changed(saves[-1]) == {"must_nots": ("peanuts", "sesame", "onions")}
    qtbot.mouseClick(sets.takes[0].button, Qt.MouseButton.LeftButton)
    assert changed(saves[-1]) == {"must_nots": ("peanuts", "sesame")}
    peanuts = next(pick for pick in sets.picks if pick.value == "peanuts")
    qtbot.keyClick(peanuts, Qt.Key.Key_Space)
    assert changed(saves[-1]) == {"must_nots": ("sesame",)}


def test_a_must_not_keeps_the_word_it_was_recorded_with(
    panel: EditPanel, saves: list[Save]
) -> None:
    told = replace(profile().must_nots[0], word="Peanut allergy")
    panel.show_profile(profile(id="c3", must_nots=(told,)), TODAY)
    assert [pick.value for pick in panel.form._must_nots.picks if pick.isChecked()] == ["peanuts"]
    assert panel.form._must_nots.values() == ("Peanut allergy",)
    assert saves == []


def test_that_they_were_asked_and_have_none_is_a_fact_of_its_own(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    assert panel.form.boxes["asked"].isHidden(), "there are must-nots"
    panel.show_profile(profile(id="c2", must_nots=()), TODAY)
    qtbot.keyClick(panel.form.fields["asked"], Qt.Key.Key_Space)
    assert changed(saves[-1]) == {"asked": True}
    panel.show_profile(profile(id="c3", must_nots=(), asked=Asked(TODAY, "Till")), TODAY)
    panel.flush()
    assert len(saves) == 1


def test_numbers_are_added_and_taken_away(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    panel.show_profile(profile(phones=(Phone("111"), Phone("222"))), TODAY)
    phones = panel.form.fields["phones"]
    qtbot.mouseClick(phones.take_buttons[0], Qt.MouseButton.LeftButton)
    assert changed(saves[-1]) == {"phones": ("222",)}
    qtbot.mouseClick(phones.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(phones.fields[-1], "333")
    panel.flush()
    assert changed(saves[-1]) == {"phones": ("222", "333")}


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [("emails", "a@x.org", "b@x.org"), ("cards", "AB-1", "AB-2")],
)
def test_addresses_and_cards_are_added_changed_and_taken_away(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], name: str, one: str, other: str
) -> None:
    panel.show_profile(profile(**{name: (one, other)}), TODAY)
    lines = panel.form.fields[name]
    assert [line.text() for line in lines.fields] == [one, other]
    qtbot.keyClicks(lines.fields[0], "1")
    panel.flush()
    assert changed(saves[-1]) == {name: ("1" + one, other)}
    qtbot.mouseClick(lines.take_buttons[1], Qt.MouseButton.LeftButton)
    assert changed(saves[-1]) == {name: ("1" + one,)}
    qtbot.keyClick(lines.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(lines.fields[-1], f"{other}2")
    qtbot.keyClick(lines.fields[-1], Qt.Key.Key_Return)
    assert changed(saves[-1]) == {name: ("1" + one, f"{other}2")}
    assert panel.state == ""


def test_a_half_typed_address_waits_and_is_refused_when_it_is_left(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    emails = panel.form.fields["emails"]
    qtbot.keyClick(emails.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(emails.fields[0], "amara")
    panel.flush()
    box = panel.form.boxes["emails"]
    assert (saves, box.error.text) == ([], "")
    qtbot.keyClick(emails.fields[0], Qt.Key.Key_Return)
    assert saves == []
    assert box.error.text == words().troubles.sentence(TextError(Trouble.BAD_EMAIL))
    qtbot.keyClicks(emails.fields[0], "@x.org")
    assert box.error.text == ""
    panel.flush()
    assert changed(saves[-1]) == {"emails": ("amara@x.org",)}


def test_an_address_that_a_file_brought_holds_nothing_up(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    panel.show_profile(profile(id="c2", emails=("none",)), TODAY)
    panel.flush()
    assert saves == []
    emails = panel.form.fields["emails"]
    qtbot.keyClick(emails.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(emails.fields[1], "a@x.org")
    panel.flush()
    assert changed(saves[-1]) == {"emails": ("none", "a@x.org")}
    panel.show_saved(Done("a1", "edit", "c2"))
    panel.show_profile(profile(id="c2", emails=("none", "a@x.org"), tags=("dog",)), TODAY)
    panel.flush()
    assert len(saves) == 1


def test_tags_are_typed_and_taken_away(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    panel.show_profile(profile(tags=("dog",)), TODAY)
    tags = panel.form.fields["tags"]
    assert isinstance(tags, WordsField)
    qtbot.keyClicks(tags.field, "student, Dog, cycling  club")
    qtbot.keyClick(tags.field, Qt.Key.Key_Return)
    assert changed(saves[-1]) == {"tags": ("dog", "student", "cycling club")}
    qtbot.mouseClick(tags.takes[0].button, Qt.MouseButton.LeftButton)
    assert changed(saves[-1]) == {"tags": ("student", "cycling club")}


@pytest.mark.parametrize("name", ["emails", "cards", "tags"])
def test_a_refusal_of_these_is_said_beside_them(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], name: str
) -> None:
    typed = panel.form.fields[name]
    if not isinstance(typed, WordsField):
        qtbot.keyClick(typed.add_button, Qt.Key.Key_Space)
    line = typed.field if isinstance(typed, WordsField) else typed.fields[0]
    qtbot.keyClicks(line, "4111111111111111@x.org")
    panel.flush()
    assert len(saves) == 1
    error = TextError(Trouble.CARD_NUMBER, field=name)
    panel.show_error(error)
    assert panel.form.boxes[name].error.text == words().troubles.sentence(error)
    panel.flush()
    assert len(saves) == 1, "the same is not tried again"


def test_notes_are_changed_added_and_taken_away(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    notes = panel.form.notes
    notes.fields[0].end(False)
    qtbot.keyClicks(notes.fields[0], "!")
    panel.flush()
    assert changed(saves[-1]) == {"notes": (("n1", "Daughter Zuri starts school!"),)}
    qtbot.mouseClick(notes.take_buttons[0], Qt.MouseButton.LeftButton)
    assert changed(saves[-1]) == {"notes": (("n1", ""),)}


def test_a_new_note_is_not_written_twice(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    notes = panel.form.notes
    qtbot.mouseClick(notes.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(notes.fields[1], "likes jazz")
    panel.flush()
    assert changed(saves[-1])["notes"] == (
        ("n1", "Daughter Zuri starts school"),
        ("", "likes jazz"),
    )
    qtbot.keyClicks(notes.fields[1], " and blues")
    panel.flush()
    assert len(saves) == 1, "its id is not known yet"
    panel.show_saved(Done("a1", "edit", "c1"))
    jazz = Note("n2", "likes jazz", "Till", AT)
    panel.show_profile(profile(notes=(*profile().notes, jazz)), TODAY)
    panel.flush()
    assert saves[-1][2].notes[1] == ("n2", "likes jazz and blues")


def test_the_owners_notes_are_left_alone(panel: EditPanel, saves: list[Save]) -> None:
    secret = Note("n9", "only the owner", "Owner", AT, audience=Audience.OWNER)
    panel.show_profile(profile(id="c4", notes=(secret,)), TODAY)
    assert panel.form.notes.fields == ()
    panel.flush()
    assert saves == []


def test_an_empty_name_is_not_saved_and_comes_back_as_it_was_left(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    field(panel, "name").selectAll()
    qtbot.keyClick(field(panel, "name"), Qt.Key.Key_Delete)
    qtbot.keyClick(field(panel, "name"), Qt.Key.Key_Return)
    assert saves == []
    assert panel.form.boxes["name"].error.text


@pytest.mark.parametrize("params", [{"field": "say"}, {}])
def test_a_refused_text_stays_in_its_field_and_holds_nothing_else_up(
    qtbot: QtBot, panel: EditPanel, saves: list[Save], params: dict[str, str]
) -> None:
    field(panel, "say").selectAll()
    qtbot.keyClicks(field(panel, "say"), "4111111111111111")
    panel.flush()
    error = TextError(Trouble.CARD_NUMBER, **params)
    panel.show_error(error)
    box = panel.form.boxes["say"]
    assert box.error.text == words().troubles.sentence(error)
    assert "4111" not in box.error.text
    assert panel.state == "Not saved"
    assert field(panel, "say").text() == "4111111111111111"
    qtbot.keyClicks(field(panel, "address"), "!")
    panel.flush()
    assert changed(saves[-1]) == {"address": "Mrs Okafor!"}
    assert saves[-1][2].say == "ah-MAH-rah"
    field(panel, "say").selectAll()
    qtbot.keyClicks(field(panel, "say"), "amara")
    panel.flush()
    assert changed(saves[-1]) == {"say": "amara"}
    assert box.error.text == ""


def test_what_could_not_be_saved_is_there_again_for_the_same_customer(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    field(panel, "say").selectAll()
    qtbot.keyClicks(field(panel, "say"), "not to be kept")
    panel.flush()
    panel.show_error(TextError(Trouble.TEXT_FORBIDDEN, field="say"))
    panel.show_profile(profile(id="c2", name="Bo", say="bo"), TODAY)
    assert field(panel, "say").text() == "bo"
    panel.show_profile(profile(), TODAY)
    assert field(panel, "say").text() == "not to be kept"
    assert len(saves) == 1


def test_what_others_changed_appears_and_what_is_being_typed_stays(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    qtbot.keyClicks(field(panel, "likes"), "ses")
    qtbot.keyClicks(field(panel, "say"), "x")
    panel.show_profile(profile(address="Amara", say="other"), TODAY)
    assert field(panel, "address").text() == "Amara"
    assert field(panel, "say").text() == "ah-MAH-rahx"
    assert field(panel, "likes").text() == "ses", "a word half typed is not taken in"
    assert saves == []


def test_an_older_reading_does_not_overwrite_what_is_on_its_way(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    qtbot.keyClicks(field(panel, "name"), "x")
    panel.flush()
    assert len(saves) == 1
    panel.show_profile(profile(), TODAY)
    assert field(panel, "name").text() == "Amara Okaforx"


def test_it_opens_at_the_must_nots(qtbot: QtBot, panel: EditPanel, saves: list[Save]) -> None:
    assert saves == []
    panel.activateWindow()
    panel.show_section("must_nots")
    qtbot.waitUntil(panel.form._must_nots.field.hasFocus)


def test_every_field_has_a_name_for_a_screen_reader(panel: EditPanel, saves: list[Save]) -> None:
    panel.show_profile(profile(emails=("a@x.org",), cards=("1",), tags=("dog",)), TODAY)
    assert saves == []
    names = {each.accessibleName() for each in panel.findChildren(QLineEdit)}
    assert {"E-mail", "Loyalty card", "Tags"} <= names
    nameless = [each for each in panel.findChildren(QLineEdit) if not each.accessibleName()]
    assert nameless == []


def test_a_pause_between_two_words_joins_them_not(
    qtbot: QtBot, panel: EditPanel, saves: list[Save]
) -> None:
    qtbot.keyClicks(field(panel, "name"), " ")
    panel.flush()
    panel.show_profile(profile(say="oh"), TODAY)
    qtbot.keyClicks(field(panel, "name"), "Eze")
    panel.flush()
    assert changed(saves[-1]) == {"name": "Amara Okafor Eze"}

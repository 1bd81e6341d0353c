"""The page of touches: words, limits and money by hand, tried out on three as it is typed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble, UsualError
from desktop.domain.fitting import WEIGHTS, Fit
from desktop.domain.food import Holds
from desktop.domain.people import Profile
from desktop.domain.sheets import rebase
from desktop.domain.touch_book import OwnDone, Reach, Regulars, Shown, TouchBook, Tried
from desktop.domain.touches import Candidate, Kind, Occasion, Spoken, Touch
from desktop.ui.office.touch_editor import TouchEditor
from desktop.ui.office.touch_table import WORDS
from desktop.ui.office.touch_words import SentenceBox
from desktop.ui.office.touches_page import TouchesPage
from desktop.ui.theme.theme import Theme
from desktop.ui.theme.tokens import contrast
from desktop.ui.widgets.clamped_label import ClampedLabel
from desktop.ui.words_bundle import Words
from tests.ui.sheet_pages import asks_of, open_page, place_of, settle, write

SIDE = Touch(
    "small-side",
    Kind.EXTRA,
    {Occasion.STREAK: 0.9, Occasion.MILESTONE: 0.8},
    cost=100,
    food=True,
)
GREET = Touch("greet-by-name", Kind.WORDS, {Occasion.ANY: -0.3})
OWN = Touch("own-roll", Kind.EXTRA, {Occasion.ANY: 0.4}, cost=50, on=False, text="a roll?")
CLOSE = 1


class TouchesOffice:
    """Keeps touches as the store does; three people, of whom one must have no milk."""

    def __init__(self) -> None:
        self.touches = {each.key: each for each in (GREET, SIDE, OWN)}
        self.edits: list[Touch] = []
        self.fault: UsualError | None = None
        self.own: tuple[OwnDone, ...] = ()
        self.used = frozenset({"small-side"})
        self.people: tuple[str, ...] = ("Ada", "Ben", "Cleo")
        self.tried: list[Touch] = []

    def touch_book(self) -> TouchBook:
        return TouchBook(
            tuple(self.touches.values()),
            done={"small-side": 12},
            used=self.used,
            currency="EUR",
            budget=2000,
            today=date(2025, 11, 21),
        )

    def touch_sheet(self, key: str) -> Touch:
        return self.touches[key]

    def own_lately(self) -> tuple[OwnDone, ...]:
        return self.own

    def edit_touch(self, was: Touch, now: Touch) -> Done:
        if self.fault is not None:
            raise self.fault
        put = rebase(was, now, self.touches[was.key])
        if put.clashes:
            raise ActError(Trouble.CHANGED_MEANWHILE, field=put.clashes[0])
        self.edits.append(now)
        self.touches[was.key] = put.sheet
        return Done(f"act-{len(self.edits)}", "touch-edit", text=was.key)

    def switch_touch(self, key: str, *, on: bool) -> Done:
        self.touches[key] = replace(self.touches[key], on=on)
        return Done("switched", "touch-on", text=key)

    def new_touch(self, text: str) -> Done:
        return self._made(Touch("own-new", Kind.EXTRA, {}, food=True, on=False, text=text))

    def copy_touch(self, key: str, spoken: Spoken) -> Done:
        copy = replace(
            self.touches[key], key="own-copy", text=spoken.do, words={"en": spoken}, on=False
        )
        return self._made(copy)

    def delete_touch(self, key: str) -> Done:
        del self.touches[key]
        return Done("deleted", "touch-delete", text=key)

    def promote(self, offer_id: str) -> tuple[Done, Touch]:
        (done,) = (each for each in self.own if each.offer == offer_id)
        self.own = ()
        touch = Touch("own-promoted", Kind.WORDS, {Occasion.ANY: 0.0}, text=done.text)
        return self._made(touch), touch

    def undo(self, act_id: str) -> Done:
        return Done(act_id, "undo")

    def regulars(self) -> Regulars:
        return Regulars(self.people, 700 if self.people else 0, self.people)

    def look_at(self, ids: Sequence[str], *, closely: bool = False) -> Any:
        return tuple((each, closely) for each in ids)

    def try_touch(self, touch: Touch, three: Any, everybody: Any) -> Tried:
        self.tried.append(touch)
        assert all(closely for _, closely in three)
        shown = [self._shown(touch, name) for name, _ in three]
        refused = {each.code: CLOSE for each in shown if each.code} if everybody else {}
        reach = Reach(len(everybody), len(everybody) - sum(refused.values()), refused)
        return Tried(touch.key, tuple(shown), reach)

    def _shown(self, touch: Touch, name: str) -> Shown:
        profile = Profile(name, 1, name)
        if name == "Ada" and touch.food and touch.composition.get("milk") is not Holds.FREE:
            return Shown(profile, None, "not-known", {"code": "milk", "word": "milk"})
        if name == "Cleo":
            return Shown(profile)
        return Shown(profile, Candidate(touch.key, 0.4, 0.6, Occasion.ANY, ()))

    def _made(self, touch: Touch) -> Done:
        self.touches[touch.key] = touch
        return Done("made", "touch-add", text=touch.key)


@pytest.fixture
def office() -> TouchesOffice:
    return TouchesOffice()


@pytest.fixture
def page(qtbot: QtBot, office: TouchesOffice, words: Words, theme: Theme) -> Iterator[TouchesPage]:
    with asks_of(office) as asks:
        page = TouchesPage(asks, words, theme)
        open_page(qtbot, asks, page, "small-side", height=800)
        qtbot.waitUntil(lambda: bool(page.editor.preview.reach.text()))
        yield page


def lines(page: TouchesPage) -> list[str]:
    return [each.text() for each in page.editor.preview.lines if each.isVisible()]


def test_a_line_of_the_preview_is_one_label_in_its_colour(page: TouchesPage, theme: Theme) -> None:
    preview = page.editor.preview
    shown = [each for each in preview.lines if each.isVisible()]
    assert shown == preview.lines[: len(shown)]
    colours = [each.palette().windowText().color() for each in shown]
    assert set(map(QColor.name, colours)) == {
        theme.colour("text").name(),
        theme.colour("muted").name(),
    }
    preview.clear()
    assert len([each for each in preview.lines if each.text()]) == 1
    assert preview.lines[0].palette().windowText().color() == theme.colour("muted")
    assert len(preview.people.findChildren(ClampedLabel)) == len(shown)


def test_the_list_stands_by_kind_with_what_staff_read(page: TouchesPage) -> None:
    model = page.table.touches
    told = [str(model.index(row, WORDS).data()) for row in range(model.rowCount())]
    assert told == ["Words", "Greet them by name", "Something extra", *told[3:]]
    assert told[-1] == "A roll?"
    assert page.table.shown_keys() == ["greet-by-name", "small-side", "own-roll"]
    assert "12" in page.editor.about.text()


def test_space_switches_a_touch(qtbot: QtBot, page: TouchesPage, office: TouchesOffice) -> None:
    said: list[str] = []
    page.said.connect(lambda text, _: said.append(text))
    page.table.choose("own-roll")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: office.touches["own-roll"].on and bool(said))
    qtbot.waitUntil(page.editor.on.isChecked)
    assert page.table.touches.touch(page.table.currentIndex().row()) == office.touches["own-roll"]


def test_everything_that_is_typed_is_one_act(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    editor = page.editor
    write(qtbot, editor.do, "a spring roll?")
    write(qtbot, editor.say, "this one is for you.")
    editor.kind.buttons[Kind.FAVOUR].click()
    write(qtbot, editor.cost.field, "0.75")
    write(qtbot, editor.seconds, "40")
    write(qtbot, editor.share, "25")
    editor.codes.parts["milk"].buttons[Holds.CONTAINS].click()
    editor.codes.diets["vegan"].buttons[Holds.FREE].click()
    box = editor.occasions.fields[Occasion.BACK]
    box.setCurrentIndex(box.findData(Fit.VERY_WELL))
    box.activated.emit(box.currentIndex())
    write(qtbot, editor.hours.line, "22:00-2:00")
    write(qtbot, editor.visits, "4")
    write(qtbot, editor.days, "0")
    qtbot.keyClicks(editor.tags.field, "crisp")
    editor.private.click()
    page.leave()
    wanted = replace(
        SIDE,
        words={"en": Spoken("a spring roll?", "this one is for you.")},
        kind=Kind.FAVOUR,
        cost=75,
        seconds=40,
        budget_share=25,
        composition={"milk": Holds.CONTAINS},
        diets={"vegan": Holds.FREE},
        occasions={**SIDE.occasions, Occasion.BACK: WEIGHTS[Fit.VERY_WELL]},
        hours=(time(22), time(2)),
        cooldown_visits=4,
        cooldown_days=0,
        tags=("crisp",),
        private=True,
    )
    qtbot.waitUntil(lambda: office.touches["small-side"] == wanted)
    assert len(office.edits) <= 2  # one, or two when the clicks took longer than a pause


def test_opening_a_touch_changes_nothing(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    for key in ("own-roll", "greet-by-name", "small-side"):
        page.table.choose(key)
        assert page.editor.sheet() == office.touches[key]
    page.leave()
    page.begin("own-roll")
    qtbot.waitUntil(lambda: page.editor.title.text() == "a roll?")
    assert office.edits == []


def test_a_weight_between_two_steps_stays_until_its_step_is_changed(page: TouchesPage) -> None:
    field = page.editor.occasions
    assert field.weights() == SIDE.occasions
    box = field.fields[Occasion.STREAK]
    assert box.value() == Fit.VERY_WELL
    box.setCurrentIndex(box.findData(Fit.NEVER))
    assert field.weights() == {Occasion.MILESTONE: 0.8}


def test_what_cannot_be_meant_stays_and_is_not_saved(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    editor = page.editor
    write(qtbot, editor.cost.field, "much")
    write(qtbot, editor.hours.line, "late")
    page.leave()
    assert editor.cost.error
    assert editor.hours.box.error.text
    assert editor.sheet() == SIDE
    write(qtbot, editor.hours.line, "14-17")
    page.leave()
    qtbot.waitUntil(lambda: office.touches["small-side"].hours == (time(14), time(17)))
    assert office.touches["small-side"].cost == SIDE.cost


def test_words_that_are_refused_stay_in_their_field(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    office.fault = TextError(Trouble.TOO_MANY_WORDS, field="do", limit=14)
    write(qtbot, page.editor.do, "so many words")
    page.leave()
    qtbot.waitUntil(lambda: "14" in page.editor.boxes["do"].error.text)
    page.table.choose("own-roll")
    page.table.choose("small-side")
    assert page.editor.do.text() == "so many words"


def test_three_regulars_see_what_is_typed_before_it_is_saved(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    assert any("Ada" in each and "Milk" in each for each in lines(page))
    assert any("likelier" in each for each in lines(page))
    assert "2 of 3" in page.editor.preview.reach.text()
    assert "700" in page.editor.preview.reach.text()
    assert page.editor.preview.reasons.text()
    office.fault = ActError(Trouble.LATER_ACT)
    write(qtbot, page.editor.do, "a fresh roll?")
    page.editor.codes.parts["milk"].buttons[Holds.FREE].click()
    qtbot.waitUntil(lambda: sum("A fresh roll?" in each for each in lines(page)) == 2)
    assert "3 of 3" in page.editor.preview.reach.text()
    assert office.touches["small-side"] == SIDE


def test_one_that_is_off_is_tried_out_as_if_it_were_on(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    page.table.choose("own-roll")
    qtbot.waitUntil(page.editor.preview.off.isVisible)
    assert office.tried[-1] == replace(OWN, on=True)
    assert any("A roll?" in each for each in lines(page))


def test_nobody_to_try_it_on_teaches(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    office.people = ()
    page.leave()
    page.begin("greet-by-name")
    qtbot.waitUntil(lambda: any("three regulars" in each for each in lines(page)))


def test_the_other_till_saved_first(qtbot: QtBot, page: TouchesPage, office: TouchesOffice) -> None:
    office.touches["small-side"] = replace(SIDE, seconds=9, words={"en": Spoken("theirs?")})
    write(qtbot, page.editor.do, "mine?")
    page.leave()
    qtbot.waitUntil(page.editor.clash.isVisible)
    assert page.editor.do.text() == "theirs?"
    assert page.editor.seconds.value() == 9
    qtbot.mouseClick(page.editor.clash.mine_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: office.touches["small-side"].spoken("en").do == "mine?")
    assert office.touches["small-side"].seconds == 9


def test_a_new_touch_a_copy_and_deleting(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    editor = page.editor
    assert not editor.delete_button.isVisible()
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.adding.field, "a taste of the soup?")
    qtbot.keyClick(page.adding.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.do.text() == "a taste of the soup?")
    assert not page.adding.isVisible()
    assert "no occasion" in editor.about.text()
    page.table.choose("small-side")
    qtbot.mouseClick(editor.copy_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "own-copy" in office.touches)
    copy = office.touches["own-copy"].spoken("en")
    assert copy.do
    assert copy.say
    qtbot.waitUntil(lambda: page.saving.draft is not None and page.saving.draft.key == "own-copy")
    assert editor.do.text() == copy.do
    qtbot.mouseClick(editor.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "own-copy" not in office.touches)
    qtbot.waitUntil(lambda: "own-copy" not in page.table.shown_keys())


def test_what_staff_did_is_taken_over(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    qtbot.mouseClick(page.own_button, Qt.MouseButton.LeftButton)
    assert "Nothing yet" in page.own_card.hint.text()
    office.own = (OwnDone("o1", "held the door", date(2025, 11, 20), "Ife", times=2),)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.own_card.buttons))
    assert "held the door" in page.own_card.buttons[0].accessibleName()
    qtbot.mouseClick(page.own_card.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.editor.do.text() == "held the door")
    assert page.side.currentIndex() == 0


def test_only_occasions_that_can_hold_are_offered(page: TouchesPage) -> None:
    editor = page.editor
    assert not editor.occasions.fields[Occasion.PROBLEM].isVisible()
    editor.kind.buttons[Kind.RECOVERY].click()
    assert editor.occasions.fields[Occasion.PROBLEM].isVisible()
    assert not editor.occasions.fields[Occasion.BIRTHDAY].isVisible()
    assert editor.occasions.fields[Occasion.STREAK].isVisible()  # it has a weight there


def test_the_share_is_said_in_money(qtbot: QtBot, page: TouchesPage) -> None:
    write(qtbot, page.editor.share, "25")
    said = page.editor.boxes["budget_share"].hint.text()
    assert QLocale().toString(5.0, "f", 2) in said
    write(qtbot, page.editor.cost.field, "0")
    page.editor.cost.finish()
    assert not page.editor.boxes["budget_share"].isVisible()


def test_a_sentence_that_was_not_written_stays_the_programs(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice, words: Words
) -> None:
    editor, program = page.editor, words.touches.program(SIDE)
    write(qtbot, editor.say, "this one is for you.")
    assert editor.do.text() == program.do
    page.leave()
    wanted = {"en": Spoken("", "this one is for you.")}
    qtbot.waitUntil(lambda: office.touches["small-side"].words == wanted)
    write(qtbot, editor.do, "a roll?")
    editor.say.setFocus()
    editor.say.selectAll()
    qtbot.keyClick(editor.say, Qt.Key.Key_Backspace)
    assert editor.sheet().words == {"en": Spoken("a roll?", "")}
    page.leave()
    assert editor.say.text() == program.say
    qtbot.waitUntil(lambda: office.touches["small-side"].words == {"en": Spoken("a roll?", "")})
    editor.do.clear()
    editor.do.textEdited.emit("")
    page.leave()
    qtbot.waitUntil(lambda: office.touches["small-side"].words == {})
    assert editor.do.text() == program.do


def test_an_emptied_sentence_waits_until_its_field_is_left(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice, words: Words
) -> None:
    editor = page.editor
    write(qtbot, editor.do, "a roll?")
    page.saving.flush()
    qtbot.waitUntil(lambda: bool(office.edits))
    editor.do.selectAll()
    qtbot.keyClick(editor.do, Qt.Key.Key_Backspace)
    page.saving.flush()
    qtbot.waitUntil(lambda: len(office.edits) == 2)
    qtbot.waitUntil(lambda: editor.state.text() == "Saved")
    assert editor.do.text() == ""
    editor.say.setFocus()
    assert editor.do.text() == words.touches.program(SIDE).do


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_programs_words_are_read_like_any_text_and_said_to_be_its_own(
    page: TouchesPage, words: Words, theme: Theme, choice: str
) -> None:
    theme.choose(choice)
    for line, box in ((page.editor.do, "do"), (page.editor.say, "say")):
        line.ensurePolished()
        ink = line.palette().color(line.foregroundRole()).name()
        assert contrast(ink, theme.colour("surface").name()) >= 4.5
        first, second = (getattr(way, box) for way in words.touches.ways(SIDE))
        note = page.editor.boxes[box]
        assert isinstance(note, SentenceBox)
        assert line.text() == first
        assert "program's words" in note.note.text()
        assert second in note.note.text()
        assert line.accessibleDescription() == note.note.text()


def test_looking_at_the_words_or_typing_them_again_is_no_act(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    editor = page.editor
    for line in (editor.do, editor.say):
        write(qtbot, line, line.text())
    page.leave()
    assert editor.sheet() == SIDE
    write(qtbot, editor.do, "a roll?")
    page.leave()
    qtbot.waitUntil(lambda: bool(office.edits))
    assert office.edits == [replace(SIDE, words={"en": Spoken("a roll?", "")})]
    box = editor.boxes["do"]
    assert isinstance(box, SentenceBox)
    assert "Your words" in box.note.text()


def test_what_is_said_of_the_shops_own_follows_its_sort(
    page: TouchesPage, words: Words, office: TouchesOffice
) -> None:
    page.table.choose("own-roll")
    editor, box = page.editor, page.editor.boxes["say"]
    assert isinstance(box, SentenceBox)
    assert editor.say.text() == words.touches.ways(OWN)[0].say
    editor.kind.buttons[Kind.FAVOUR].click()
    assert editor.say.text() == ""
    assert "Nothing is said" in box.note.text()
    editor.kind.buttons[Kind.EXTRA].click()
    assert editor.sheet() == office.touches["own-roll"]


@pytest.mark.parametrize("typed", ["250", "0", "", "many", "9" * 30])
def test_a_number_that_is_none_stays_typed_beside_its_error(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice, typed: str
) -> None:
    editor = page.editor
    editor.share.clear()
    qtbot.keyClicks(editor.share, typed)
    editor.share.finish()
    error = editor.boxes["budget_share"].error
    assert "100" in error.text
    office.fault = ActError(Trouble.LATER_ACT)
    write(qtbot, editor.seconds, "40")
    page.saving.flush()
    qtbot.waitUntil(lambda: editor.state.text() == "Not saved")
    assert (editor.share.text(), "100" in error.text) == (typed, True)
    assert editor.seconds.text() == "40"
    office.fault = None
    write(qtbot, editor.share, "25 %")
    page.leave()
    assert editor.share.text() == "25"
    assert error.text == ""
    wanted = replace(SIDE, seconds=40, budget_share=25)
    qtbot.waitUntil(lambda: office.touches["small-side"] == wanted)


def test_an_amount_half_typed_outlives_a_save_and_another_touch(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    warned: list[str] = []
    page.warned.connect(warned.append)
    editor = page.editor
    write(qtbot, editor.seconds, "40")
    write(qtbot, editor.cost.field, "0.7")
    page.saving.flush()
    qtbot.waitUntil(lambda: editor.state.text() == "Saved")
    assert editor.cost.field.text() == "0.7"
    write(qtbot, editor.cost.field, "much")
    write(qtbot, editor.days, "often")
    write(qtbot, editor.hours.line, "late")
    page.table.choose("greet-by-name")
    assert warned
    assert editor.cost.error == ""
    assert editor.cost.field.text() != "much"
    assert editor.days.text() == str(GREET.cooldown_days)
    page.table.choose("small-side")
    kept = (editor.cost.field.text(), editor.days.text(), editor.hours.line.text())
    assert kept == ("much", "often", "late")
    assert editor.cost.error
    assert editor.boxes["cooldown_days"].error.text
    assert editor.hours.box.error.text
    assert editor.sheet() == office.touches["small-side"]


def test_a_fault_of_the_programs_own_loses_nothing(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    def broken(_was: Touch, _now: Touch) -> Done:
        raise RuntimeError("not an error that is told")

    page.saving._save = broken
    write(qtbot, page.editor.seconds, "40")
    with qtbot.captureExceptions():
        page.saving.flush()
        qtbot.waitUntil(lambda: page.editor.state.text() == "Not saved")
    assert page.editor.seconds.text() == "40"
    page.saving._save = office.edit_touch
    page.leave()
    qtbot.waitUntil(lambda: office.touches["small-side"].seconds == 40)


def test_the_preview_moves_nothing_in_use(
    qtbot: QtBot, page: TouchesPage, office: TouchesOffice
) -> None:
    box = page.editor.codes.parts["milk"].buttons[Holds.FREE]
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    settle(qtbot, page)
    page.area.ensureWidgetVisible(box)
    stood = place_of(page, box)
    for people in (("Ada",), tuple("abcdefghij")):
        office.people, seen = people, len(office.tried)
        page.trying.begin()
        qtbot.waitUntil(lambda seen=seen: len(office.tried) > seen)  # type: ignore[misc] # bound now
        of = f"of {len(people)} "
        qtbot.waitUntil(lambda of=of: of in page.editor.preview.reach.text())  # type: ignore[misc] # bound now
        settle(qtbot, page)
        assert place_of(page, box) == stood


def test_what_is_chosen_before_the_editor_is_made_is_shown_in_it(
    qtbot: QtBot, office: TouchesOffice, words: Words, theme: Theme
) -> None:
    with asks_of(office) as asks:
        page = TouchesPage(asks, words, theme)
        qtbot.addWidget(page)
        page.show()
        page.begin()
        assert not page.whole
        assert page.findChildren(TouchEditor) == []
        page.leave()
        page.begin("own-roll")
        qtbot.waitUntil(lambda: page.whole and page.editor.title.text() == "a roll?")
        qtbot.waitUntil(lambda: bool(page.editor.preview.reach.text()))

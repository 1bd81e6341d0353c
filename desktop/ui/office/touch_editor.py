"""One touch in the office: its words, cost, limits and what is in it, saved by itself."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.touch_book import TouchBook
from desktop.domain.touches import Spoken, Touch
from desktop.ui.office.item_saving import Draft
from desktop.ui.office.touch_form import PERCENT, TouchForm
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.money_text import amount_said
from desktop.ui.widgets.words_field import Word
from desktop.ui.words_bundle import Words


class TouchEditor(TouchForm):
    """What stands in the card beside the list of touches.

    Signals:
        copy_wanted(), delete_wanted(): the touch is to be copied or deleted.
    """

    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(words, theme)
        self._currency = ""
        self._halves: dict[str, tuple[str, ...]] = {}
        self._connect()

    def show_touch(self, draft: Draft[Touch], book: TouchBook) -> None:
        """Show a touch as it is being edited; fields that say the same already are left alone."""
        touch = draft.now
        another = touch.key != self._touch.key
        if another:
            self._halves[self._touch.key] = self.half()
            self.preview.clear()
        self._touch, self._book = touch, book
        spoken, program = touch.spoken(book.language), self._words.touches.ways(touch)[0]
        self.do.show_sentence(spoken.do, program.do, anew=another)
        self.say.show_sentence(spoken.say, program.say, anew=another)
        self.on.setChecked(touch.on)
        self.in_stock.setChecked(touch.in_stock)
        self.kind.set_kind(touch.kind)
        self._show_numbers(touch, anew=another)
        self.food.setChecked(touch.food)
        self.private.setChecked(touch.private)
        self.codes.set_own(book.own)
        self.codes.show_stated(touch.composition, touch.diets)
        self.occasions.show_weights(touch.occasions)
        self.hours.show_hours(touch.hours, anew=another)
        if another or self.tags.values() != touch.tags:
            self.tags.set_words([Word(each) for each in touch.tags])
        if another and touch.key in self._halves:
            self.put_half(self._halves.pop(touch.key))
        self.tell_state(draft)

    def tell_state(self, draft: Draft[Touch]) -> None:
        """Say anew what is kept and what follows, without touching a field."""
        touch = draft.now
        self.title.setText(self._words.touches.name(touch))
        times = self._book.done.get(touch.key, 0)
        done = self.tr("Done %n time(s)", "", times) if times else self.tr("Not done yet")
        never = self.tr("{done}. It fits no occasion: nobody is offered it.")
        self.about.setText(done if touch.occasions else never.format(done=done))
        self.delete_button.setVisible(self._book.deletable(touch))
        eaten = touch.food or bool(touch.composition) or bool(touch.diets)
        self.codes.setVisible(eaten or _in_use(self.codes))
        self.boxes["budget_share"].setVisible(touch.cost > 0)
        self.boxes["budget_share"].hint.setText(self._share(touch))
        self.occasions.show_kind(touch.kind)
        self._tell_sentences(touch)
        self.tell_draft(draft, self._typed(draft.mine, draft.now) if draft.mine else "")

    def sheet(self) -> Touch:
        """Return the touch that stands in the fields."""
        shown = self._touch
        cost = self.cost.amount()
        return replace(
            shown,
            words=self._spoken(shown),
            kind=self.kind.kind,
            cost=shown.cost if cost is None else cost,
            seconds=self.seconds.value(),
            food=self.food.isChecked(),
            composition=self.codes.stated_parts(),
            diets=self.codes.stated_diets(),
            tags=self.tags.values(),
            occasions=self.occasions.weights(),
            hours=self.hours.hours(),
            cooldown_visits=self.visits.value(),
            cooldown_days=self.days.value(),
            budget_share=self.share.value(),
            in_stock=self.in_stock.isChecked(),
            on=self.on.isChecked(),
            private=self.private.isChecked(),
        )

    def _spoken(self, shown: Touch) -> dict[str, Spoken]:
        """Return the words; those that say what stands there already are not written anew."""
        language = self._book.language
        said = Spoken(self.do.written(), self.say.written())
        words = dict(shown.words)
        if said != shown.spoken(language):
            words[language] = said
        if not any(said) and not shown.own:
            words.pop(language, None)
        return words

    def _show_numbers(self, touch: Touch, *, anew: bool) -> None:
        if self._book.currency != self._currency:
            self._currency = self._book.currency
            self.cost.set_currency(self._currency)
        if anew or not (self.cost.field.hasFocus() or self.cost.error):
            self.cost.set_amount(touch.cost)
        for field, value in (
            (self.seconds, touch.seconds),
            (self.share, touch.budget_share),
            (self.visits, touch.cooldown_visits),
            (self.days, touch.cooldown_days),
        ):
            field.show_value(value, anew=anew)

    def _share(self, touch: Touch) -> str:
        most = self._book.budget * touch.budget_share // PERCENT
        said = (
            amount_said(each, self._book.currency, QLocale()) for each in (most, self._book.budget)
        )
        part, whole = said
        return self.tr("At most {part} of {whole} a day.").format(part=part, whole=whole)

    def _typed(self, mine: Touch, theirs: Touch) -> str:
        """Return what was typed in the fields that clash: their names, and the words themselves."""
        said = []
        if mine.words != theirs.words:
            said.append(" / ".join(each for each in mine.spoken(self._book.language) if each))
        if mine.cost != theirs.cost:
            said.append(amount_said(mine.cost, self._book.currency, QLocale()))
        names = {
            "seconds": f"{self.seconds.accessibleName()}: {mine.seconds}",
            "cooldown_visits": f"{self.visits.accessibleName()}: {mine.cooldown_visits}",
            "cooldown_days": f"{self.days.accessibleName()}: {mine.cooldown_days}",
            "budget_share": f"{self.share.accessibleName()}: {mine.budget_share}",
            "tags": ", ".join(mine.tags),
            "kind": self.kind.buttons[mine.kind].text(),
            "composition": self.tr("what is in it"),
            "diets": self.tr("whom it suits"),
            "occasions": self.tr("the occasions"),
            "hours": self.tr("the hours"),
            "food": self.food.text(),
            "on": self.on.text(),
            "in_stock": self.in_stock.text(),
            "private": self.private.text(),
        }
        said += [
            text for name, text in names.items() if getattr(mine, name) != getattr(theirs, name)
        ]
        return "; ".join(said)

    def _connect(self) -> None:
        for line in (self.do, self.say):
            line.textEdited.connect(self._type)
            line.editingFinished.connect(self.left)
        for box in (self.on, self.in_stock, self.food, self.private):
            box.clicked.connect(self._type)
        for number in self.numbers:
            number.typed.connect(self._type)
        for field in (self.kind, self.codes, self.occasions, self.hours, self.tags):
            field.typed.connect(self._type)
        self.cost.finished.connect(self._type)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)


def _in_use(part: QWidget) -> bool:
    """Say whether the focus is in there: what is in use is not taken away."""
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)

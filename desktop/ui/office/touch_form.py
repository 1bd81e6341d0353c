"""The fields of the editor of touches, and how they stand."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.touch_book import TouchBook
from desktop.domain.touches import Kind, Touch
from desktop.ui.office.item_codes import CodesField
from desktop.ui.office.sheet_form import SheetForm
from desktop.ui.office.touch_fields import HoursField, KindField, OccasionsField
from desktop.ui.office.touch_numbers import NumberBox, NumberField
from desktop.ui.office.touch_preview import PreviewCard
from desktop.ui.office.touch_words import SentenceBox, SentenceLine
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.money_field import MoneyField
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.words_field import WordsField
from desktop.ui.words_bundle import Words

PERCENT = 100
_SECONDS, _VISITS, _DAYS = 3600, 1000, 3650


class TouchForm(SheetForm):
    """All that may be said of a touch, from its words to its limits; ``boxes`` by field's name."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(words, theme)
        self._touch = Touch("", Kind.WORDS, {})
        self._book = TouchBook()
        self.on = QCheckBox(self.tr("On"))
        self.in_stock = QCheckBox(self.tr("In stock"))
        self.copy_button = PressButton(self.tr("Copy"), LINK)
        self.delete_button = PressButton(self.tr("Delete"), LINK)
        self.do, self.say = SentenceLine(), SentenceLine()
        self.preview = PreviewCard(words, theme)
        self.kind = KindField()
        self.cost = MoneyField(theme, self.tr("Cost"))
        self.seconds = NumberField(self.tr("Seconds of work"), _SECONDS)
        self.share = NumberField(self.tr("Percent of the day's budget"), PERCENT, least=1)
        self.food = QCheckBox(self.tr("It is eaten or drunk"))
        self.private = QCheckBox(self.tr("Only when they are alone"))
        self.codes = CodesField(words, theme)
        self.occasions = OccasionsField(words, theme)
        self.hours = HoursField(theme)
        self.visits = NumberField(self.tr("Visits in between"), _VISITS)
        self.days = NumberField(self.tr("Days in between"), _DAYS)
        self.tags = WordsField(
            label=self.tr("Tags"), hint=self.tr("what it is about: tea, sweet, window")
        )
        self.boxes = self._boxes(Dressing(theme, self))
        self._lay_out()

    @property
    def numbers(self) -> tuple[NumberField, ...]:
        """The fields with a number in them."""
        return (self.seconds, self.share, self.visits, self.days)

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside a field what is wrong with it; nothing is wrong with the others."""
        super().refuse(field, sentence)
        self.codes.refuse(sentence if field in {"composition", "diets"} else "")

    def take_in(self) -> None:
        """Take what is half typed as if its field had been left."""
        self.tags.take_in()
        self.codes.take_in()
        self.cost.finish()
        self.hours.finish()
        for line in (self.do, self.say):
            line.fill()
        for number in self.numbers:
            number.finish()

    @property
    def half_typed(self) -> bool:
        """Whether something stands in a field that cannot be meant, and so is nowhere kept."""
        return any(self.half())

    def half(self) -> tuple[str, ...]:
        """Return what was typed into each field that can be wrong by itself, and is."""
        cost = self.cost.field.text() if self.cost.error else ""
        return (cost, self.hours.half(), *(number.half() for number in self.numbers))

    def put_half(self, texts: tuple[str, ...]) -> None:
        """Show again what :meth:`half` returned, and what is wrong with it."""
        cost, hours, *numbers = texts
        if cost:
            self.cost.field.setText(cost)
            self.cost.finish()
        self.hours.put_half(hours)
        for number, text in zip(self.numbers, numbers, strict=True):
            number.put_half(text)

    def _tell_sentences(self, touch: Touch) -> None:
        """Say of both sentences whose words they are, and what the program would say instead."""
        ways = self._words.touches.ways(touch)
        for field, line in (("do", self.do), ("say", self.say)):
            theirs = list(dict.fromkeys(str(getattr(way, field)) for way in ways))
            line.show_program(theirs[0])
            box = self.boxes[field]
            if isinstance(box, SentenceBox):
                box.tell(self._note(theirs, written=bool(line.written())))

    def _note(self, theirs: list[str], *, written: bool) -> str:
        if not theirs[0]:
            return "" if written else self.tr("Nothing is said after the greeting.")
        if written:
            mine = self.tr(
                "Your words. Empty the field to have the program's again: "
                "\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}"
            )
            return mine.format(words=isolated(theirs[0]))
        if len(theirs) == 1:
            return self.tr("The program's words. Write over them to have your own.")
        turns = self.tr(
            "The program's words, in turn with "
            "\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}. "
            "Write over them to have your own."
        )
        return turns.format(words=isolated(theirs[1]))

    def _boxes(self, dressing: Dressing) -> dict[str, FieldBox]:
        return {
            "do": SentenceBox(
                dressing,
                self.tr("What staff read"),
                self.do,
                hint=self.tr("At most 14 words; a fact may stand before it."),
            ),
            "say": SentenceBox(
                dressing,
                self.tr("What may be said"),
                self.say,
                hint=self.tr("After a greeting by name. No counts, no absence, no health."),
            ),
            "seconds": NumberBox(dressing, self.seconds),
            "budget_share": NumberBox(dressing, self.share, hint=self.tr("At most")),
            "cooldown_visits": NumberBox(dressing, self.visits),
            "cooldown_days": NumberBox(dressing, self.days),
            "tags": FieldBox(dressing, self.tags.field.accessibleName(), self.tags),
        }

    def _lay_out(self) -> None:
        gap, switches = self._theme.size("space_8"), QWidget()
        flow = FlowLayout(switches, gap=self._theme.size("space_16"), row_gap=0)
        switched: tuple[QWidget, ...] = (
            self.on,
            self.in_stock,
            self.copy_button,
            self.delete_button,
        )
        for part in switched:
            flow.addWidget(part)
        rest: tuple[QWidget, ...] = (
            self.about,
            switches,
            self.clash,
            self.boxes["do"],
            self.boxes["say"],
            self.preview,
            self._heading(self.tr("What sort of gesture")),
            self.kind,
            _beside(gap, self.cost, self.boxes["seconds"]),
            self.boxes["budget_share"],
            self.private,
            self.food,
            self.codes,
            self._heading(self.tr("When it fits")),
            self.occasions,
            self._heading(self.tr("Limits")),
            self.hours,
            _beside(gap, self.boxes["cooldown_visits"], self.boxes["cooldown_days"]),
            self.boxes["tags"],
        )
        for below in rest:
            self.column.addWidget(below)
        self.column.addStretch(1)

    def _heading(self, text: str) -> Text:
        return Text(self._theme, "heading", "muted", text=text)


def _beside(gap: int, *parts: QWidget) -> QWidget:
    """Put fields side by side; they share the width, or stand one under the other."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap, row_gap=gap, fill=True)
    for part in parts:
        flow.addWidget(part)
    return holder

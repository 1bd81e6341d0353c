"""The fields of the editor of touches, and how they stand."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.touch_book import TouchBook
from desktop.domain.touches import Kind, Touch
from desktop.ui.office.item_codes import CodesField
from desktop.ui.office.item_editor import ClashLine
from desktop.ui.office.touch_fields import HoursField, KindField, NumberField, OccasionsField
from desktop.ui.office.touch_preview import PreviewCard
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.money_field import MoneyField
from desktop.ui.widgets.press_button import LINK, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.widgets.words_field import WordsField
from desktop.ui.words_bundle import Words

PERCENT = 100
_SECONDS, _VISITS, _DAYS = 3600, 1000, 3650


class TouchForm(QWidget):
    """All that may be said of a touch, from its words to its limits; ``boxes`` by field's name."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._touch = Touch("", Kind.WORDS, {})
        self._book = TouchBook()
        self.title = Text(theme, "suggestion", "text", wrap=True)
        self.state = Text(theme, "strong_reason", "ok")
        self.about = Text(theme, "reason", "muted", wrap=True)
        self.clash = ClashLine(theme)
        self.on = QCheckBox(self.tr("On"))
        self.in_stock = QCheckBox(self.tr("In stock"))
        self.copy_button = PressButton(self.tr("Copy"), LINK)
        self.delete_button = PressButton(self.tr("Delete"), LINK)
        self.do, self.say = _line(), _line()
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

    def _boxes(self, dressing: Dressing) -> dict[str, FieldBox]:
        budget = self.tr("At most")
        return {
            "do": FieldBox(
                dressing,
                self.tr("What staff read"),
                self.do,
                hint=self.tr("At most 14 words; a fact may stand before it."),
            ),
            "say": FieldBox(
                dressing,
                self.tr("What may be said"),
                self.say,
                hint=self.tr("After a greeting by name. No counts, no absence, no health."),
            ),
            "seconds": FieldBox(dressing, self.seconds.accessibleName(), self.seconds),
            "budget_share": FieldBox(
                dressing, self.share.accessibleName(), self.share, hint=budget
            ),
            "cooldown_visits": FieldBox(dressing, self.visits.accessibleName(), self.visits),
            "cooldown_days": FieldBox(dressing, self.days.accessibleName(), self.days),
            "tags": FieldBox(dressing, self.tags.field.accessibleName(), self.tags),
        }

    def _lay_out(self) -> None:
        theme, gap = self._theme, self._theme.size("space_8")
        top, switches = QHBoxLayout(), QWidget()
        top.addWidget(self.title, 1)
        top.addWidget(self.state)
        flow = FlowLayout(switches, gap=self._theme.size("space_16"), row_gap=0)
        switched: tuple[QWidget, ...] = (
            self.on,
            self.in_stock,
            self.copy_button,
            self.delete_button,
        )
        for part in switched:
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.size("space_4"), 0)
        column.setSpacing(gap)
        column.addLayout(top)
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
            column.addWidget(below)
        column.addStretch(1)

    def _heading(self, text: str) -> Text:
        return Text(self._theme, "heading", "muted", text=text)


def _line() -> TextField:
    field = TextField()
    field.setObjectName("field")
    return field


def _beside(gap: int, *parts: QWidget) -> QWidget:
    """Put fields side by side; they share the width, or stand one under the other."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=gap, row_gap=gap, fill=True)
    for part in parts:
        flow.addWidget(part)
    return holder

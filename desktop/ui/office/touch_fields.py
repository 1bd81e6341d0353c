"""The fields of a touch: hours, how well it fits an occasion, what sort it is."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from desktop.domain.fitting import WEIGHTS, Fit, fit_of
from desktop.domain.shop import OpenSpan
from desktop.domain.touches import Kind, Occasion
from desktop.ui.office.hours_text import BadHoursError, hours_text, spans_of
from desktop.ui.office.item_codes import OneOf
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.press_button import PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.text_field import TextField
from desktop.ui.words_bundle import Words

_HOUR = 60
_CHOICE_LETTERS = 9


class KindField(QWidget):
    """What sort of gesture it is.

    Signals:
        typed(): the person chose another.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = {
            Kind.WORDS: self.tr("Words"),
            Kind.FAVOUR: self.tr("A favour"),
            Kind.EXTRA: self.tr("Something extra"),
            Kind.RECOVERY: self.tr("Putting right"),
        }
        self.buttons: dict[Kind, PressButton] = {}
        self._group = OneOf(self)
        flow = FlowLayout(self, gap=4, row_gap=4)
        for kind, name in names.items():
            button = PressButton(name, "third")
            button.clicked.connect(self._press)
            self._group.add(button)
            self.buttons[kind] = button
            flow.addWidget(button)
        self.buttons[Kind.WORDS].setChecked(True)

    @property
    def kind(self) -> Kind:
        """The sort that is chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def set_kind(self, kind: Kind) -> None:
        """Show a sort."""
        self.buttons[kind].setChecked(True)

    @Slot()
    def _press(self) -> None:
        self.typed.emit()


class OccasionsField(QWidget):
    """How well a touch fits each occasion, in five steps; the weights behind them stay hidden.

    A weight that lies between two steps is kept as it is until its step is changed.

    Signals:
        typed(): the person chose another step.
    """

    typed = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._shown: dict[Occasion, float] = {}
        self.fields: dict[Occasion, ChoiceBox] = {}
        self._labels: dict[Occasion, Text] = {}
        steps = {
            Fit.NEVER: self.tr("never"),
            Fit.SELDOM: self.tr("seldom"),
            Fit.SOMETIMES: self.tr("sometimes"),
            Fit.WELL: self.tr("well"),
            Fit.VERY_WELL: self.tr("very well"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.size("space_4"))
        grid.setColumnStretch(0, 1)
        for row, occasion in enumerate(Occasion):
            name = words.why.occasion(occasion.value)
            name = name[:1].upper() + name[1:]
            label = Text(theme, "body", "text", text=name, wrap=True)
            field = ChoiceBox(name, steps.items())
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(_CHOICE_LETTERS)
            field.picked.connect(self._press)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self.fields[occasion], self._labels[occasion] = field, label

    def show_weights(self, weights: Mapping[Occasion, float]) -> None:
        """Show how well a touch fits each occasion, from its weights (logits)."""
        self._shown = dict(weights)
        for occasion, field in self.fields.items():
            field.show_value(fit_of(weights.get(occasion)))

    def show_kind(self, kind: Kind) -> None:
        """Offer what can hold for a kind: one that puts right has problems as its occasions."""
        for occasion, field in self.fields.items():
            recovery = occasion in {Occasion.PROBLEM, Occasion.AFTER_PROBLEM}
            possible = recovery if kind is Kind.RECOVERY else occasion is not Occasion.PROBLEM
            shown = possible or occasion in self._shown
            field.setVisible(shown)
            self._labels[occasion].setVisible(shown)

    def weights(self) -> dict[Occasion, float]:
        """Return the weights of the steps that are chosen."""
        found = {}
        for occasion, field in self.fields.items():
            fit = Fit(str(field.value()))
            before = self._shown.get(occasion)
            if fit is fit_of(before):
                if before is not None:
                    found[occasion] = before
            elif fit is not Fit.NEVER:
                found[occasion] = WEIGHTS[fit]
        return found

    @Slot()
    def _press(self) -> None:
        self.typed.emit()


class HoursField(QWidget):
    """From when until when, by the shop's clock, also over midnight; empty: at any time.

    Signals:
        typed(): the person wrote other hours.
    """

    typed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[time, time] | None = None
        self.line = TextField()
        self.line.setObjectName("field")
        self.line.setPlaceholderText(self.tr("at any time"))
        dressing = Dressing(theme, self)
        self.box = FieldBox(dressing, self.tr("Only at these hours"), self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.line.textEdited.connect(self._forgive)
        self.line.editingFinished.connect(self.finish)

    def show_hours(self, hours: tuple[time, time] | None, *, anew: bool) -> None:
        """Show the hours; what was typed and is none stays, unless it is of another touch."""
        changed = hours != self._shown
        self._shown = hours
        if anew or (changed and not self.line.isModified()):
            self.line.setText("" if hours is None else _hours_text(hours))
            self.line.setModified(False)
            self.box.refuse("")

    def half(self) -> str:
        """Return what was typed and names no hours, or ""."""
        return self.line.text() if self.line.isModified() else ""

    def put_half(self, text: str) -> None:
        """Show again what was typed and names none."""
        if text:
            self.line.setText(text)
            self.line.setModified(True)
            self.finish()

    def hours(self) -> tuple[time, time] | None:
        """Return the hours; None at any time."""
        return self._shown

    @Slot()
    def finish(self) -> None:
        """Take what was typed."""
        if not self.line.isModified():
            return
        try:
            hours = _hours_of(self.line.text())
        except BadHoursError:
            example = _hours_text((time(14), time(17)))
            sentence = self.tr("Write from when until when, like {example}; empty: at any time.")
            self.box.refuse(sentence.format(example=example))
            return
        before = self._shown
        self.show_hours(hours, anew=True)
        if hours != before:
            self.typed.emit()

    @Slot()
    def _forgive(self) -> None:
        self.box.refuse("")


def _hours_of(text: str) -> tuple[time, time] | None:
    """Return the hours that a text names.

    Raises:
        BadHoursError: it names none, or more than one span.
    """
    if not text.strip():
        return None
    spans = spans_of(text, twelve=_twelve())
    if len(spans) > 1:
        raise BadHoursError
    start, end = (each % OpenSpan.DAY for each in (spans[0].opens, spans[0].closes))
    return None if start == end else (time(*divmod(start, _HOUR)), time(*divmod(end, _HOUR)))


def _hours_text(hours: tuple[time, time]) -> str:
    start, end = (each.hour * _HOUR + each.minute for each in hours)
    closes = end if end > start else end + OpenSpan.DAY
    return hours_text((OpenSpan(start, closes),), twelve=_twelve())


def _twelve() -> bool:
    return "ap" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).casefold()

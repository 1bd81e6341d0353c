"""Two people side by side: what each has, whose value stays, and what becomes of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.people import Agreement, Birthday, Profile
from desktop.domain.twins import CHOSEN, MergeChoice, TwinView
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.bidi import isolated
from desktop.ui.widgets.press_button import PRIMARY, PressButton
from desktop.ui.widgets.text import Text
from desktop.ui.words_bundle import Words

_BOTH = 2


class TwinCompare(QWidget):
    """A table of what two people have, with a choice where only one value can stay.

    The first of the two is who stays; their number of visits and everything that a person may have
    several of is put together.

    Signals:
        merge_wanted(stays, gone, MergeChoice), not_same_wanted(one, other).
    """

    merge_wanted = Signal(str, str, object)
    not_same_wanted = Signal(str, str)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._view: TwinView | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self._why = Text(theme, "body", "muted", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self.preview = Text(theme, "body", "text", wrap=True)
        self.merge_button = PressButton(self.tr("They are one person"), PRIMARY)
        self.apart_button = PressButton(self.tr("Not the same"))
        self.merge_button.clicked.connect(self._merge)
        self.apart_button.clicked.connect(self._not_same)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.size("space_8"))
        buttons.addWidget(self.merge_button, 1)
        buttons.addWidget(self.apart_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("space_12"))
        column.addWidget(self._why)
        column.addWidget(self._area, 1)
        column.addWidget(self.preview)
        column.addLayout(buttons)

    @property
    def choice(self) -> MergeChoice:
        """Whose value stays, of each field of which only one can."""
        view = self._view
        if view is None:
            return MergeChoice()
        whose = (view.one.id, view.other.id)
        return MergeChoice(
            {field: whose[group.checkedId()] for field, group in self._groups.items()}
        )

    def show_view(self, view: TwinView) -> None:
        """Show two people."""
        self._view = view
        self._groups = {}
        self._why.setText(self._words.twins.reasons(view.reasons))
        inner = QWidget()
        inner.setObjectName("scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._theme.size("space_8"), 0)
        grid.setHorizontalSpacing(self._theme.size("space_16"))
        grid.setVerticalSpacing(self._theme.size("space_8"))
        for column in (1, _BOTH):
            grid.setColumnStretch(column, 1)
        for field, label in self._labels():
            self._add_choice(grid, field, label, view)
        for label, mine, theirs in self._lists(view):
            self._add_row(grid, label, self._text(mine), self._text(theirs))
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)
        self._preview()

    def _labels(self) -> tuple[tuple[str, str], ...]:
        texts = (
            self.tr("Name"),
            self.tr("How to say it"),
            self.tr("How to address them"),
            self.tr("Birthday"),
            self.tr("To be remembered"),
        )
        return tuple(zip(CHOSEN, texts, strict=True))

    def _add_choice(self, grid: QGridLayout, field: str, label: str, view: TwinView) -> None:
        values = [self._value(field, each) for each in (view.one, view.other)]
        if not any(values):
            return
        if values[0] == values[1] or not all(values):
            self._add_row(grid, label, self._text(values[0]), self._text(values[1]))
            return
        group = QButtonGroup(self)
        buttons = []
        for at, value in enumerate(values):
            button = QRadioButton(value)
            button.setAccessibleName(
                self.tr("{field}: keep {value}").format(field=label, value=isolated(value))
            )
            group.addButton(button, at)
            buttons.append(button)
        buttons[0].setChecked(True)
        group.idToggled.connect(self._chosen)
        self._groups[field] = group
        self._add_row(grid, label, *buttons)

    def _add_row(self, grid: QGridLayout, label: str, mine: QWidget, theirs: QWidget) -> None:
        row = grid.rowCount()
        head = Text(self._theme, "reason", "muted", text=label)
        place = Qt.AlignmentFlag.AlignTop if isinstance(mine, QLabel) else Qt.AlignmentFlag(0)
        for at, each in enumerate((head, mine, theirs)):
            grid.addWidget(each, row, at, place)

    def _text(self, text: str) -> QWidget:
        return Text(
            self._theme, "body", "text" if text else "muted", text=text or "\N{EM DASH}", wrap=True
        )

    def _value(self, field: str, person: Profile) -> str:
        if field == "birthday":
            return self._birthday(person.birthday)
        if field == "agreement":
            return self._agreement(person.agreement)
        return str(getattr(person, field))

    def _birthday(self, birthday: Birthday | None) -> str:
        if birthday is None:
            return ""
        text = self._words.dates.birthday(birthday)
        return text if birthday.year is None else f"{text} {birthday.year}"

    def _agreement(self, agreement: Agreement) -> str:
        return {
            Agreement.YES: self.tr("agreed"),
            Agreement.NO: self.tr("said no"),
        }.get(agreement, "")

    def _lists(self, view: TwinView) -> tuple[tuple[str, str, str], ...]:
        """Return what both have several of; rows that nobody has anything in are left out."""
        must_nots = self._words.must_nots

        def of(person: Profile) -> tuple[str, ...]:
            return (
                str(view.visits.get(person.id, 0)),
                ", ".join(each.typed for each in person.phones),
                ", ".join(person.emails),
                ", ".join(person.cards),
                ", ".join(must_nots.name(each.code, each.word) for each in person.live_must_nots),
                ", ".join(must_nots.diet(each.code) for each in person.diets),
                ", ".join(person.likes),
                ", ".join(person.dislikes),
                ", ".join(person.tags),
                "\n".join(each.text for each in person.notes),
            )

        labels = (
            self.tr("Visits"),
            self.tr("Phones"),
            self.tr("E-mail"),
            self.tr("Cards"),
            self.tr("Never serve"),
            self.tr("Diet"),
            self.tr("Likes"),
            self.tr("Dislikes"),
            self.tr("Tags"),
            self.tr("Notes"),
        )
        rows = zip(labels, of(view.one), of(view.other), strict=True)
        return tuple(row for row in rows if row[1] or row[2])

    @Slot()
    def _chosen(self) -> None:
        self._preview()

    def _preview(self) -> None:
        view = self._view
        if view is None:
            return
        whose = self.choice.whose
        name = view.other.name if whose.get("name") == view.other.id else view.one.name
        visits = sum(view.visits.values())
        self.preview.setText(
            self.tr(
                "Together: {name}, with everything that either has: all must-nots, phones, notes"
                " and %n visit(s).",
                "",
                visits,
            ).format(name=isolated(name))
        )

    @Slot()
    def _merge(self) -> None:
        if self._view is not None:
            self.merge_wanted.emit(self._view.one.id, self._view.other.id, self.choice)

    @Slot()
    def _not_same(self) -> None:
        if self._view is not None:
            self.not_same_wanted.emit(self._view.one.id, self._view.other.id)

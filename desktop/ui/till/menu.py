"""The quiet menu beside the search field: what is needed now and then."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy

from desktop.ui.theme.theme import SIZES, Theme
from desktop.ui.widgets.press_button import PressButton


class MenuButton(PressButton):
    """Three lines that open the menu.

    Signals:
        import_wanted(), take_back_wanted(), backup_wanted(), restore_wanted(), leave_demo_wanted(),
            about_wanted(): that action.
        office_wanted(): the owner's office.
        rush_wanted(), stock_wanted(): a queue began or ended; something has run out.
        practice_wanted(): the hour is quiet enough to learn names.
        cue_chosen(bool): whether the coaching lines are wanted here.
        theme_chosen(str), text_size_chosen(float): the look on this machine.
    """

    import_wanted = Signal()
    take_back_wanted = Signal()
    leave_demo_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    about_wanted = Signal()
    office_wanted = Signal()
    rush_wanted = Signal()
    stock_wanted = Signal()
    practice_wanted = Signal()
    cue_chosen = Signal(bool)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._menu: QMenu | None = None
        self._demo = False
        self._rush = False
        self._cue = True
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu  F10"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(theme.size("target"))
        self.setShortcut(Qt.Key.Key_F10)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def set_demo(self, demo: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Offer the way out of the invented shop, or not."""
        self._demo = demo
        self._menu = None

    @Slot(bool)
    def set_rush(self, on: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Show whether a queue is waiting."""
        self._rush = on
        self._menu = None

    @Slot(bool)
    def set_cue(self, on: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Show whether the coaching lines are wanted here."""
        self._cue = on
        self._menu = None

    def menu_now(self) -> QMenu:
        """Return the menu, made when it is first needed."""
        if self._menu is None:
            self._menu = self._build()
        return self._menu

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button and its three lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("text"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = QRectF(self.rect()).center()
        for offset in (-6.0, 0.0, 6.0):
            painter.drawLine(middle + QPointF(-8, offset), middle + QPointF(8, offset))
        painter.end()

    def _build(self) -> QMenu:
        menu = QMenu(self)
        self._add_switches(menu)
        menu.addAction(self.tr("Owner's office\tF12")).triggered.connect(self.office_wanted)
        menu.addSeparator()
        for text, signal in (
            (self.tr("Bring in customers from your till…"), self.import_wanted),
            (self.tr("Take back the last import…"), self.take_back_wanted),
            (self.tr("Save a backup"), self.backup_wanted),
            (self.tr("Bring back a backup…"), self.restore_wanted),
        ):
            menu.addAction(text).triggered.connect(signal)
        if self._demo:
            menu.addAction(self.tr("Begin your own shop")).triggered.connect(self.leave_demo_wanted)
        menu.addSeparator()
        self._add_themes(menu.addMenu(self.tr("Theme")))
        self._add_sizes(menu.addMenu(self.tr("Text size")))
        menu.addSeparator()
        menu.addAction(self.tr("About The Usual")).triggered.connect(self.about_wanted)
        return menu

    def _add_switches(self, menu: QMenu) -> None:
        rush = menu.addAction(self.tr("A queue is waiting\tF5"))
        rush.setCheckable(True)
        rush.setChecked(self._rush)
        rush.triggered.connect(self.rush_wanted)
        menu.addAction(self.tr("Something has run out…")).triggered.connect(self.stock_wanted)
        menu.addAction(self.tr("Learn the regulars…")).triggered.connect(self.practice_wanted)
        cue = menu.addAction(self.tr("Coaching lines"))
        cue.setCheckable(True)
        cue.setChecked(self._cue)
        cue.triggered.connect(self.cue_chosen)
        menu.addSeparator()

    def _add_themes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for choice, text in (
            ("system", self.tr("As the system has it")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self._choice(menu, group, text, choice, checked=choice == self._theme.choice)
        group.triggered.connect(self._theme_picked)

    def _add_sizes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for size in SIZES:
            text = self.tr("{percent} %").format(percent=round(size * 100))
            self._choice(menu, group, text, size, checked=size == self._theme.text_size)
        group.triggered.connect(self._size_picked)

    def _choice(
        self, menu: QMenu, group: QActionGroup, text: str, value: object, *, checked: bool
    ) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.setData(value)
        group.addAction(action)

    @Slot()
    def _open(self) -> None:
        menu = self.menu_now()
        right = self.isLeftToRight()
        corner = self.rect().bottomRight() if right else self.rect().bottomLeft()
        place = self.mapToGlobal(corner)
        if right:
            place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)

    @Slot(QAction)
    def _theme_picked(self, action: QAction) -> None:
        self.theme_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _size_picked(self, action: QAction) -> None:
        self.text_size_chosen.emit(float(action.data()))

    @Slot()
    def _fit(self) -> None:
        """Be as large as the text, and tick what is chosen now: elsewhere it can be chosen, too."""
        menu, self._menu = self._menu, None
        if menu is not None:
            menu.deleteLater()
        self.setFixedWidth(self._theme.size("target"))

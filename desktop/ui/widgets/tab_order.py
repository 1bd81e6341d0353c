"""Tab through parts that come and go, in the order in which they stand."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_on(root: QWidget, *, forward: bool) -> bool:
    """Put the focus into the next (or last) part of ``root`` as they stand.

    From the last one it goes to what follows ``root`` in the window's own order, which knows the
    parts of a widget only by when they were made. Returns whether there was anything.
    """
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focused = QApplication.focusWidget()
    if focused is None:
        return False
    parts = _parts(root)
    try:
        place = parts.index(focused) + (1 if forward else -1)
    except ValueError:
        return False
    if 0 <= place < len(parts):
        parts[place].setFocus(reason)
        return True
    after: QWidget | None = focused
    while after is not None:
        after = after.nextInFocusChain() if forward else after.previousInFocusChain()
        if after is focused:
            return False
        if after is not None and _takes_tab(after) and not root.isAncestorOf(after):
            after.setFocus(reason)
            return True
    return False


def _parts(root: QWidget) -> list[QWidget]:
    """Return what takes Tab, row by row as it stands on the screen, in the direction of reading."""
    found = [each for each in root.findChildren(QWidget) if _takes_tab(each)]
    parts = [each for each in found if not _within_another(each, root)]
    places = {each: QRect(each.mapTo(root, QPoint()), each.size()) for each in parts}
    rows: list[list[QWidget]] = []
    for each in sorted(parts, key=lambda part: places[part].center().y()):
        middle = places[each].center().y()
        if rows and middle <= max(places[other].bottom() for other in rows[-1]):
            rows[-1].append(each)
        else:
            rows.append([each])
    mirrored = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        each
        for row in rows
        for each in sorted(row, key=lambda part: places[part].x(), reverse=mirrored)
    ]


def _within_another(part: QWidget, root: QWidget) -> bool:
    """Say whether a part belongs to another one that takes Tab for it."""
    above = part.parentWidget()
    while above is not None and above is not root:
        if _takes_tab(above):
            return True
        above = above.parentWidget()
    return False


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()

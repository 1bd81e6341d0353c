"""What is scrolled: as high as its texts need at the width that there is, and no higher."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Tall(QWidget):
    """The inside of an area that scrolls.

    Its layout would ask for the height that its wrapped texts have where they are narrowest; an
    area that knows the width asks for the height that fits it, once it is not kept from that.
    """

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width, and no height."""
        return QSize(super().minimumSizeHint().width(), 0)

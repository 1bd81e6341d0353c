"""The fields that every form about a person has."""

from desktop.ui.widgets.dressing import Dressing
from desktop.ui.widgets.field_form import FieldForm


class PersonForm(FieldForm):
    """A form about a person."""

    def _ways(self, dressing: Dressing) -> None:
        """Add how they are reached and known: numbers, addresses, cards."""
        self._list(
            dressing,
            "phones",
            self.tr("Phone"),
            self.tr("Add a number"),
            self.tr("Take this number away"),
        )
        self._list(
            dressing,
            "emails",
            self.tr("E-mail"),
            self.tr("Add an address"),
            self.tr("Take this address away"),
        )
        self._list(
            dressing,
            "cards",
            self.tr("Loyalty card"),
            self.tr("Add a card"),
            self.tr("Take this card away"),
        )

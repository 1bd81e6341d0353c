"""Why two entries may be one person, in words."""

from desktop.domain.twins import Ground, Reason
from desktop.words.catalog import Translator


class TwinWords:
    """Says each reason shortly; the surest are said first."""

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog

    def reason(self, reason: Reason) -> str:
        """Return one reason: "same phone"."""
        translate = self._catalog.translate
        count = reason.params.get("count")
        if reason.ground is Ground.SAME_VISITS and isinstance(count, int):
            return translate("TwinWords", "%n visit(s) at the same time", None, count)
        if reason.ground is Ground.USUAL:
            item = str(reason.params.get("item", ""))
            return translate("TwinWords", "same usual: {item}").format(item=item)
        return {
            Ground.PHONE: translate("TwinWords", "same phone"),
            Ground.EMAIL: translate("TwinWords", "same e-mail"),
            Ground.CARD: translate("TwinWords", "same card"),
            Ground.BIRTHDAY: translate("TwinWords", "same birthday"),
            Ground.SAME_NAME: translate("TwinWords", "same name"),
            Ground.NEAR_NAME: translate("TwinWords", "the name written in another way"),
            Ground.PART_NAME: translate("TwinWords", "a part of the name"),
            Ground.SAME_VISITS: translate("TwinWords", "visits at the same time"),
            Ground.TAKES_OVER: translate("TwinWords", "one comes since the other does not"),
        }.get(reason.ground, "")

    def reasons(self, reasons: tuple[Reason, ...]) -> str:
        """Return all reasons in one line."""
        return " \N{MIDDLE DOT} ".join(filter(None, map(self.reason, reasons)))

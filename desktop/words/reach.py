"""Why a touch is not for everybody, counted: one plain reason per code."""

from desktop.domain.touches import Refusal
from desktop.words.catalog import Translator
from desktop.words.touches import TouchWords


class ReachWords:
    """Says what keeps a touch from many people at once, without naming what anybody has."""

    def __init__(self, catalog: Translator) -> None:
        """Keep the catalogue that the sentences are looked up in."""
        self._catalog = catalog
        self._touches = TouchWords(catalog)

    def hindrance(self, code: str) -> str:
        """Return why it is not offered to some; "" for a code that has no words."""
        translate = self._catalog.translate
        said = {
            "must-not": translate("ReachWords", "contains what they must not have"),
            "not-known": translate("ReachWords", "not known to be free of what they must not have"),
            "diet": translate("ReachWords", "does not suit their diet"),
            "diet-not-known": translate("ReachWords", "not known to suit their diet"),
            "disliked": translate("ReachWords", "they do not care for it"),
            "out-of-hours": translate("ReachWords", "not at this hour"),
        }
        return said.get(code) or self._touches.refusal(Refusal("", code))

    def counted(self, code: str, count: int) -> str:
        """Return a reason with how many it holds for."""
        sentence = self._catalog.translate("ReachWords", "{reason}: {count}")
        return sentence.format(reason=self.hindrance(code) or code, count=count)

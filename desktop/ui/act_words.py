"""What the quiet line says when an act was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.widgets.bidi import isolated

if TYPE_CHECKING:
    from desktop.domain.cards import Done


class ActWords(QObject):
    """One calm sentence per verb; the customer's name stands before it when it is known."""

    def said(self, done: Done) -> str:
        """Return what was saved; a verb without a sentence of its own is "Saved."."""
        if done.verb == "not-kept":
            return self.tr("Nothing was kept: they did not want to be remembered.")
        if done.joined:
            what = self.tr("already counted for this visit")
        elif done.verb.startswith("undo"):
            what = self.tr("taken back")
        elif done.verb == "undecided" and done.text:
            what = self.tr("chose {item}").format(item=isolated(done.text))
        else:
            what = self._plain(done.verb) or self.tr("saved")
        if done.name:
            return self.tr("{name}: {what}.").format(name=isolated(done.name), what=what)
        return self.tr("{what}.").format(what=what[:1].upper() + what[1:])

    def has(self, verb: str) -> bool:
        """Say whether an act has a sentence of its own."""
        return self._plain(verb) is not None

    def _plain(self, verb: str) -> str | None:
        return {
            "did": self.tr("touch given"),
            "own": self.tr("something of your own, kept"),
            "not-today": self.tr("no touch today"),
            "another": self.tr("another idea"),
            "went": self.tr("how it went, kept"),
            "flag": self.tr("noted for the owner"),
            "settle": self.tr("checked"),
            "record": self.tr("visit counted"),
            "items": self.tr("written to this visit"),
            "undecided": self.tr("helped to choose"),
            "jot": self.tr("noted"),
            "heard-must-not": self.tr("kept as a must-not"),
            "heard-diet": self.tr("kept as a diet"),
            "heard-like": self.tr("kept as a like"),
            "heard-dislike": self.tr("kept as a dislike"),
            "problem": self.tr("problem kept until it is put right"),
            "put-right": self.tr("put right"),
            "asked-fine": self.tr("all is well now"),
            "asked-not-yet": self.tr("the problem is open again"),
            "asked-left": self.tr("not asked about again"),
            "sold-out": self.tr("marked as sold out"),
            "back-in-stock": self.tr("there again"),
            "cue-on": self.tr("coaching lines are on"),
            "cue-off": self.tr("coaching lines are off"),
            "fact-kept": self.tr("confirmed"),
            "fact-dropped": self.tr("taken away"),
            "add": self.tr("added"),
            "edit": self.tr("changes saved"),
        }.get(verb)

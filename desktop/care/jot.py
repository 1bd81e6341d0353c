"""What a jotted line seems to say of the customer; always to be confirmed before it is kept.

Rules by turn of phrase: each piece of the line is read for whom it speaks of,
whether it is taken back ("not", "used to"), and what it names. When in doubt about an allergy it is
offered, since asking once too often is the smaller harm.
"""

import re
from dataclasses import dataclass, replace

from desktop.care import jot_triggers as phrases
from desktop.care.jot_items import abstained, clean, is_known, items_of, must_not, taste
from desktop.care.jot_people import People, without_likeness
from desktop.care.jot_rules import (
    CLAIMS,
    WITHOUT,
    clauses,
    is_negated,
    is_out_of_stock,
    is_taken_back,
    kind_of,
    pieces,
    runs_into,
    stands,
    words_before,
)
from desktop.care.jot_triggers import Turn
from desktop.care.matching import fold
from desktop.care.vocabulary import DIET_WORDS, code_in, is_other_food, must_not_code
from desktop.domain.food import own_code
from desktop.domain.hearing import Heard, Said

__all__ = ["ASK_WHAT", "SEVERE_ASK_WHAT", "must_not_code", "read_line"]

SEVERE_ASK_WHAT = "severe allergy - ask what"
ASK_WHAT = "allergy - ask what"

_MUST = {Turn.ALLERGY, Turn.SEVERE, Turn.ILL_FROM, Turn.CANNOT}
_MEASURES = {"extra", "less", "double"}
_NAME_ALONE = re.compile(r"[A-Z][\w'-]+")
"""A name by itself goes on with whom was just spoken of: "friend (Tom)"."""
_FOR_OTHER = re.compile(r"\bfor\s+(?:her|his|their|the|my)\s+\w+", re.IGNORECASE)


def read_line(text: str) -> tuple[Heard, ...]:
    """Return what a line seems to say of the customer, in its order, each thing once."""
    return _Reader().read(text)


@dataclass(slots=True)
class _Mode:
    """What the last turn of phrase was about, for a list that goes on after a comma."""

    turn: Turn
    whose: str
    negated: bool


class _Reader:
    """Reads one line, piece by piece."""

    def __init__(self) -> None:
        self._people = People()
        self._heard: list[Heard] = []
        self._piece_from = 0
        self._mode: _Mode | None = None
        self._whose = ""
        self._severe = False
        self._bare = False
        self._plain = ""

    def read(self, text: str) -> tuple[Heard, ...]:
        for clause in clauses(text):
            self._mode, self._whose, self._plain = None, "", ""
            for sign, piece in pieces(clause):
                self._read_piece(piece, sign)
        return self._answer()

    def _answer(self) -> tuple[Heard, ...]:
        named = any(each.said is Said.MUST_NOT for each in self._heard)
        if not named and (self._severe or self._bare):
            word = SEVERE_ASK_WHAT if self._severe else ASK_WHAT
            self._heard.append(Heard(Said.MUST_NOT, own_code(word), word))
        unique = {(each.said, each.code): each for each in reversed(self._heard)}
        return tuple(reversed(unique.values()))

    def _read_piece(self, piece: str, sign: str) -> None:
        if sign == ";":
            self._whose, self._plain = "", ""
        turns = [each for each in phrases.TURNS.finditer(piece) if stands(each, piece)]
        if not turns or self._only_goes_on(turns):
            self._without_turn(piece, sign)
            return
        self._piece_from = len(self._heard)
        cut, before = 0, None
        whose = self._whose
        for at, turn in enumerate(turns):
            end = turns[at + 1].start() if at + 1 < len(turns) else len(piece)
            left, right = piece[cut : turn.start()], piece[turn.end() : end]
            whose = self._people.whose(left) or whose or "self"
            linked = turn["to"] or turn["sto"]
            if kind_of(turn) in CLAIMS and not linked and self._people.starts_with_person(right):
                whose = "other"
            negated = is_negated(left, turn, before)
            into = turns[at + 1] if at + 1 < len(turns) else None
            kind = kind_of(turn)
            if into is not None and kind_of(into) is Turn.FREE and kind is Turn.LIKE:
                right += piece[into.start() :]
            if whose == "self" and not is_taken_back(kind, left, right, piece):
                runs = into is not None and kind in WITHOUT and runs_into(right, into)
                if not negated and not runs:
                    self._claim(kind, turn, left, right, first=at == 0)
            if kind not in {Turn.DIET, Turn.COELIAC, Turn.FREE, Turn.IDIOM}:
                self._mode = _Mode(kind, whose, negated)
            cut, before = turn.end(), (kind, negated)
        self._whose, self._plain = whose, ""
        self._people.whose(piece)

    def _only_goes_on(self, turns: list[re.Match[str]]) -> bool:
        """Say whether "only sesame" narrows down what was just said not to be."""
        mode = self._mode
        only = len(turns) == 1 and turns[0][0].casefold() == "only" and turns[0].start() == 0
        return only and mode is not None and mode.negated and mode.turn in _MUST

    def _without_turn(self, piece: str, sign: str) -> None:
        """A piece that claims nothing by itself: of whom it is, or how a list goes on."""
        self._plain = piece
        people, mode = self._people, self._mode
        if people.only_person(piece):
            del self._heard[self._piece_from :]
            self._severe = self._bare = False
            self._whose = "other"
        elif people.ends_with_person(piece):
            self._whose, self._mode = "other", None
        elif mode is not None and mode.whose == "self":
            self._go_on(mode, piece, sign)
        elif mode is None and not (self._whose == "other" and _NAME_ALONE.fullmatch(piece)):
            self._whose = "self" if people.whose(piece) == "self" else ""

    def _go_on(self, mode: _Mode, piece: str, sign: str) -> None:
        only = re.match(r"(?:only|just)\b", piece, re.IGNORECASE) is not None
        turned = only or sign not in {",", ";", "-"}
        if re.match(r"(?:not|no longer|never)\b", piece, re.IGNORECASE):
            self._mode = replace(mode, negated=True)
            return
        if fold(clean(piece)) == "" and mode.turn in _MUST:
            self._bare = self._severe = False
            return
        if phrases.FINE.search(piece) or (
            turned and not mode.negated and sign not in {",", ";", "but"}
        ):
            return
        if mode.negated:
            if not turned:
                return
            self._mode = mode = replace(mode, negated=False)
        joined = re.match(r"(?:and|or|also|nor)\b", piece, re.IGNORECASE) is not None
        light = mode.turn in {Turn.LIKE, Turn.HABIT, Turn.DISLIKE}
        if self._people.person_in(piece):
            return
        for item in items_of(piece, light=light):
            self._one(mode.turn, item, own=joined and len(item.split()) == 1, going_on=True)

    def _claim(
        self, kind: Turn, turn: re.Match[str], left: str, right: str, *, first: bool
    ) -> None:
        if kind is Turn.DIET:
            word = turn[0]
            self._heard.append(Heard(Said.DIET, DIET_WORDS[fold(word)], word))
        elif kind is Turn.COELIAC:
            self._heard.append(Heard(Said.MUST_NOT, "gluten", turn[0]))
        elif kind is Turn.FREE:
            self._free(turn, left, right)
        elif kind is Turn.ALLERGY:
            self._allergy(turn, left, right, first=first)
        elif kind is Turn.SEVERE:
            self._severe = True
            self._each(kind, right, own=False)
            self._each(kind, words_before(left, first=first), own=False)
        elif kind is Turn.MAKES_ILL:
            self._each(Turn.ALLERGY, words_before(left, first=first), own=True)
        elif kind is Turn.DOES_NOT and turn[0].casefold().endswith("drink") and not clean(right):
            self._heard.append(Heard(Said.DIET, "no-alcohol", turn[0]))
        elif not (kind is Turn.AVOID and is_out_of_stock(left, right)):
            text = f"{turn[0]} {right}" if turn[0].casefold() in _MEASURES else right
            if kind is Turn.HABIT and first and not clean(right):
                text = left
            is_to_have = kind is Turn.DOES_NOT and re.search(
                r"\bha(?:ve|s)\b", turn[0], re.IGNORECASE
            )
            self._each(kind, text, own=not is_to_have)

    def _allergy(self, turn: re.Match[str], left: str, right: str, *, first: bool) -> None:
        if phrases.PAPER.match(right):
            return
        sensitive = turn[0].casefold().startswith(("sensitiv", "react"))
        link = (turn["to"] or "").strip().casefold()
        found = len(self._heard)
        if link:
            own = not sensitive and link not in {"is", "are", "being"}
            self._each(Turn.ALLERGY, right, own=own)
        if len(self._heard) == found:
            own = not sensitive and not link
            self._each(Turn.ALLERGY, words_before(left, first=first), own=own)
        if len(self._heard) == found and not link:
            self._each(Turn.ALLERGY, right, own=False)
        if len(self._heard) == found and not clean(left):
            self._each(Turn.ALLERGY, self._plain, own=False)
        talk = phrases.TALK_ABOUT.search(left) is not None
        suffers = "allergic" in turn[0].casefold() or phrases.SUFFERS.search(left)
        nothing = (
            bool(link) and re.match(r"\s*(?:none|nothing|no)\b", right, re.IGNORECASE) is not None
        )
        if len(self._heard) == found and suffers and not (sensitive or talk or nothing):
            self._bare = True

    def _free(self, turn: re.Match[str], left: str, right: str) -> None:
        if phrases.THING_IS.search(left) or self._for_other(right):
            return
        what = turn["what"]
        if what is None:
            what = "gluten" if turn[0] == "GF" else "dairy"
        words = [*re.findall(r"[a-z]+", left, re.IGNORECASE)[-2:], what]
        if len(words) > 2 and words[-2].casefold() in {"and", "or"}:  # noqa: PLR2004 -- "gluten and dairy free"
            words = [words[0], words[2]]
        for word in words:
            heard = abstained(word, made_of=False)
            if heard is not None:
                self._heard.append(heard)

    def _each(self, kind: Turn, text: str, *, own: bool) -> None:
        if self._for_other(text):
            return
        light = kind in {Turn.LIKE, Turn.HABIT, Turn.DISLIKE}
        for at, item in enumerate(items_of(without_likeness(text), light=light)):
            person = self._people.person_in(item)
            if person and not light and (person[0] != item or kind in {Turn.AVOID, Turn.DOES_NOT}):
                return
            self._one(kind, item, own=own and (at == 0 or len(item.split()) == 1))

    def _for_other(self, text: str) -> bool:
        return bool(_FOR_OTHER.search(text) and self._people.person_in(text))

    def _one(self, kind: Turn, item: str, *, own: bool, going_on: bool = False) -> None:
        known = is_known(item)
        heard: Heard | None = None
        if kind in {Turn.ALLERGY, Turn.SEVERE, Turn.ILL_FROM}:
            self._heard.extend(must_not(item, own=own))
        elif kind is Turn.CANNOT:
            heard = abstained(item, made_of=True)
            if heard is None:
                is_food = is_other_food(item) or code_in(item) is not None or "food" in item.split()
                self._heard.extend(must_not(item, own=True) if is_food else ())
        elif kind in {Turn.AVOID, Turn.DOES_NOT}:
            heard = abstained(item, made_of=False)
            to_do = item.casefold().startswith("to ")
            if heard is None and not to_do and (known or (own and not going_on)):
                heard = taste(Said.DISLIKE, item, longest=5)
        elif kind is Turn.DISLIKE:
            heard = taste(Said.DISLIKE, item, longest=6) if known or not going_on else None
        elif known or (kind is Turn.LIKE and (not going_on or len(item.split()) == 1)):
            heard = taste(Said.LIKE, item, longest=8)
        if heard is not None:
            self._heard.append(heard)

"""How a jotted line is cut into pieces, and when a turn of phrase in one of them holds."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from desktop.care import jot_triggers as phrases
from desktop.care.jot_items import clean
from desktop.care.jot_people import People
from desktop.care.jot_triggers import Turn
from desktop.care.vocabulary import code_in

_SAME_SIGNS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'"})
_HAS = r"(?:eats?|drinks?|likes?|loves?|has|can (?:eat|have))"
_BUT = r"but|except(?: for)?|apart from|other than"
_REWRITTEN = (
    (r"[\u2012-\u2015]", " - "),
    (r"\bw/o\b", "without"),
    (r"\bn/a\b", "none"),
    (r"\s*[&+]\s*", " and "),
    (r"(?<=[a-z])\s*/\s*(?=[a-z])", " and "),
    (r"[()\[\]]", ", "),
    (r"-(?=allerg|intoleran|sensitiv)", " "),
    (rf"\b(?:{_HAS} )?(?:everything|anything) (?:{_BUT})\b", "avoids"),
    (r"\s+", " "),
)
_CLAUSE = re.compile(r"[.!?\n]+(?=\s|$)|\n")
_PIECE = re.compile(
    r"\s*(,|;|\s-\s|\bbut\b|\bhowever\b|\bthough\b|\balthough\b|\bexcept(?: for)?\b|\bapart from\b"
    r"|\bother than\b)\s*",
    re.IGNORECASE,
)
WITHOUT = {Turn.AVOID, Turn.DOES_NOT, Turn.CANNOT}
CLAIMS = {Turn.ALLERGY, Turn.SEVERE, Turn.COELIAC, Turn.DIET, Turn.FREE}
_JOINED = re.compile(
    r"\b(?:and|because|as|due|since|so|is|she|he|they|with|has|have|but)\b|:", re.IGNORECASE
)
_NOUN = re.compile(
    r"(?:allergy|allergies|intolerances?|sensitivit\w+|allergens?|reactions?)\b", re.IGNORECASE
)
_TAIL = re.compile(
    r"\b(?:she|he|they|i|has|have|had|having|got|is|are|with|mention\w*|sa(?:ys|id)|that|who|about|told"
    r"|because|as|due to|since|of|us|me|suffers? from|developed|new|customer)\b|'s\b|[:;]",
    re.IGNORECASE,
)


def clauses(text: str) -> Iterator[str]:
    """Give the sentences of a line, with its signs and short forms written one way."""
    line = normalize("NFKC", text).translate(_SAME_SIGNS)
    for clause in _CLAUSE.split(line):
        plain = clause
        for pattern, new in _REWRITTEN:
            plain = re.sub(pattern, new, plain, flags=re.IGNORECASE)
        yield plain.strip()


def pieces(clause: str) -> Iterator[tuple[str, str]]:
    """Give the pieces of a sentence, each with the sign or word before it (a comma at first)."""
    parts = _PIECE.split(clause)
    for sign, piece in zip([",", *parts[1::2]], parts[::2], strict=True):
        if piece.strip():
            yield sign.strip().casefold(), piece.strip()


def kind_of(turn: re.Match[str]) -> Turn:
    """Return which turn of phrase a match is."""
    return next(each for each in Turn if turn[each.name] is not None)


def stands(turn: re.Match[str], piece: str) -> bool:
    """Say whether a word for a diet says what somebody is, not what a dish is."""
    if kind_of(turn) is not Turn.DIET:
        return True
    before, after = piece[: turn.start()], piece[turn.end() :]
    named = re.fullmatch(r"[A-Z][\w'-]+ ", before) is not None
    if phrases.THING_IS.search(before) or phrases.WITH_A.search(before):
        return False
    return bool(
        (named or phrases.IS_DIET_BEFORE.search(before) or People().whose(before))
        and phrases.IS_DIET_AFTER.match(after)
    )


def is_negated(left: str, turn: re.Match[str], before: tuple[Turn, bool] | None) -> bool:
    """Say whether the words before a turn, or the turn before it, deny it."""
    plain = phrases.NO_NEGATION.sub(" ", left)
    if phrases.NEGATION.search(plain):
        return True
    if before is None:
        return False
    kind, negated = before
    if re.fullmatch(r"\s*(?:or|nor)\s*", left, re.IGNORECASE):
        return negated or kind in WITHOUT
    return kind in WITHOUT and not negated and runs_into(left, turn)


def runs_into(between: str, turn: re.Match[str]) -> bool:
    """Say whether "no ..." runs straight into a claim: "no nut allergy" claims nothing."""
    kind = kind_of(turn)
    if kind not in CLAIMS or _JOINED.search(between):
        return False
    if kind is Turn.ALLERGY:
        head = between.split()[:-1]
        listed = re.search(r"\bor\b", between) is not None
        return _NOUN.match(turn[0]) is not None and (listed or code_in(" ".join(head)) is None)
    return not clean(between) or kind is Turn.SEVERE


def is_taken_back(kind: Turn, left: str, right: str, piece: str) -> bool:
    """Say whether it was so once, or is not so of a person at all."""
    if phrases.PAST.search(left):
        return True
    if kind in CLAIMS and (phrases.GONE.search(right) or phrases.AS_CHILD.search(piece)):
        return True
    if kind is Turn.COELIAC and re.search(r"\b(?:with|for)\s+an?\s*$", left, re.IGNORECASE):
        return True
    if kind is Turn.DIET:
        return bool(phrases.WAS.search(left) and not phrases.REPORTED.search(left))
    return False


def words_before(left: str, *, first: bool) -> str:
    """The words before "allergy" that name it; after an earlier turn only the last of a list."""
    text = _TAIL.split(left)[-1]
    return text if first else re.split(r"\band\b", text)[-1]


def is_out_of_stock(left: str, right: str) -> bool:
    """Say whether "no ..." speaks of what the shop has."""
    shop = phrases.SHOP_HAS.search(left) or phrases.OUT_OF_STOCK.search(right)
    return shop is not None

"""The things that a turn of phrase speaks of: cut out, cleaned, and told by their code."""

import re

from desktop.care.vocabulary import (
    DIETS_OF_ABSTAINING,
    code_in,
    is_other_food,
)
from desktop.domain.food import own_code
from desktop.domain.hearing import Heard, Said

_CUT = re.compile(
    r"\b(?:since|so|because|when|which|that|who|if|although|while|whilst|after|until|carries|comes"
    r"|told|she|he|they|i|is|are|was|were|today|thanks|due|per|instead|needs?|wants?|asked|has|have"
    r"|got|gets|where|unless|please|pls|whatsoever|can|could|will|would|must|should|it's"
    r"|she's|he's|they're|otherwise|then|unfortunately|ever since|by the way|btw)\b.*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:any|all|some|the|a|an|her|his|their|my|to|of|from|both|especially|particularly|mainly"
    r"|mostly|other|certain|anything with|things? with|things like|food with|even|every|too much"
    r"|much|lots of|also|only|just|possibly|maybe|probably|very|severely|severe|bad|serious|mild"
    r"|slight|slightly|strong|known|has|have|having|got|with|and|or|nor|plus|types? of|kinds? of"
    r"|traces? of|either|anything|at all|is|are|no|not|deadly|life-threatening|food|she|he|they|i"
    r"|she's|he's|i'm|they're|badly|highly|really|still|definitely|apparently|new|says|said|that"
    r"|customer|having|eating|drinking|having|being)\s+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:the|an?|her|his|their|my|it with|it|with|and|or|also|really|of)\s+", re.IGNORECASE
)
_TRAIL = re.compile(
    r"\s+(?:at all|either|too|as well|ever|though|any ?more|again|etc|and|or|but|with|extra please"
    r"|in (?:it|there|anything|the|her|his|their|my)\b.*|on (?:it|top|the|her|his|their)\b.*"
    r"|for (?:her|him|them|me|lent|ramadan|now|a (?:while|week|month))\b.*|stuff"
    r"|especially|particularly|badly|a lot|very much"
    r"|so much|on the side please|x)$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"(?<=\w)\s+(?:in|on|at|from|with|during)\b.*$", re.IGNORECASE)
_AND = re.compile(
    r"\s*(?:,|/|\band/or\b|\band\b|\bor\b|\bnor\b|\bplus\b|\balso\b)\s*", re.IGNORECASE
)
_PAIRS = re.compile(
    r"\b(fish|mac|salt|gin|bread|cookies|bubble|ham|cheese|peanut butter|strawberries|coffee|rum"
    r"|cream|lemon|rice|steak|bacon) and (chips|cheese|vinegar|tonic|butter|cream|squeak|jelly"
    r"|jam|onion|ginger|walnut\w*|coke|eggs?|peas|kidney|tomato|cake)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:it|this|that|them|him|her|us|me|one|you|everything|anything|nothing|none|no|yes|unknown|na"
    r"|nil|allergies|allergy|known|dietary|dietary requirements|requirements|preferences|foods?"
    r"|notes|more|much|lot|many|eat|drink|today|things|stuff|some|other|so|and|or|so far|any|very"
    r"|longer|children|kids|email|phone|number|to|is|not|as|sure|being|severe|bad|nka|nkda|well|n"
    r"|having|time|card|reactions?|really|alone|fail|problem|now)"
)
_KNOWN = re.compile(
    r"\b(?:extra|milk|seat|table|hot|iced?|decaf|black|window|chill?i|sauce|spicy|strong|weak"
    r"|corner|booth|sugars?|shots?|cup|lid|straw|napkins?|large|small|medium|side|syrup|foam"
    r"|outside"
    r"|inside|sweet|crispy|well done|rare|mild|toasted|warm|bag|receipt|cutlery|fries|chips"
    r"|roll)\b",
    re.IGNORECASE,
)


def items_of(text: str, *, light: bool = False) -> list[str]:
    """Return the things in a piece of text, cleaned of what stands around them.

    ``light`` takes only articles away: a taste keeps its own words ("to chat").
    """
    joined = _PAIRS.sub(r"\1\0\2", text)
    found = []
    for each in _AND.split(_CUT.sub("", joined)):
        item = clean(each, light=light)
        if item:
            found.append(item.replace("\0", " and "))
    return found


def clean(item: str, *, light: bool = False) -> str:
    """Return one thing without articles, qualifiers and what trails behind; "" for nothing."""
    item = item.strip(" .,;:!?\"'()-")
    before = None
    lead = _ARTICLE if light else _LEAD
    while before != item:
        before = item
        item = (item if light else _WHERE.sub("", item)).strip()
        item = _TRAIL.sub("", lead.sub("", item)).strip(' .,;:!?"()-')
    return "" if _NOTHING.fullmatch(own_code(item)) else item


def is_known(item: str) -> bool:
    """Say whether this is something that a shop serves or a way of having it."""
    return code_in(item) is not None or is_other_food(item) or _KNOWN.search(item) is not None


def must_not(item: str, *, own: bool) -> list[Heard]:
    """Return the must-nots that a thing stands for; an own word only where ``own`` allows it."""
    if "seafood" in item.casefold():
        return [Heard(Said.MUST_NOT, code, "seafood") for code in ("fish", "shellfish")]
    named = code_in(item)
    if named is not None:
        return [Heard(Said.MUST_NOT, *named)]
    if is_other_food(item) or (own and len(item.split()) <= 3):  # noqa: PLR2004 -- longer is a remark, not a thing
        return [Heard(Said.MUST_NOT, own_code(item), item)]
    return []


def abstained(item: str, *, made_of: bool) -> Heard | None:
    """Return the diet or must-not that going without a thing comes to, if it comes to one."""
    plain = own_code(item)
    diet = DIETS_OF_ABSTAINING.get(plain) or DIETS_OF_ABSTAINING.get(plain.removesuffix("s"))
    if diet is not None:
        return Heard(Said.DIET, diet, item)
    named = code_in(item, made_of=made_of)
    if named is None or (not made_of and not _is_all(item, named[1])):
        return None
    return Heard(Said.MUST_NOT, *named)


def _is_all(item: str, name: str) -> bool:
    """Say whether the name stands at an end of the thing: "raw fish", "dairy of any sort"."""
    return item.startswith(name) or item.endswith(name)


def taste(said: Said, item: str, *, longest: int) -> Heard | None:
    """Return a like or dislike, when the words are few enough to be a thing."""
    if len(item.split()) > longest:
        return None
    return Heard(said, own_code(item), item)

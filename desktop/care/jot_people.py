"""Of whom a jotted line speaks: the customer, or somebody of theirs."""

import re
from dataclasses import dataclass, field

_FEMALE = (
    "daughters?|wife|girlfriend|mums?|moms?|mother|sisters?|aunt|auntie|nan|gran|grandma|granny"
    "|grandmother|granddaughters?|niece|goddaughter|stepdaughter|fiancée|missus|girls?|lady friend"
    "|mother-in-law|daughter-in-law|sister-in-law|mummy|mommy"
)
_MALE = (
    "sons?|husband|hubby|boyfriend|dads?|father|brothers?|uncle|grandpa|grandad|granddad"
    "|grandfather"
    "|grandsons?|nephew|godson|stepson|fiancé|boys?|father-in-law|son-in-law|brother-in-law|daddy"
)
_ANY = (
    "partner|spouse|other half|friends?|best friend|mates?|kids?|child|children|baby|toddler|twins?"
    "|cousins?|colleagues?|co-?workers?|boss|flatmate|room-?mate|roomie|neighbou?rs?|companion"
    "|parents?|grandparents?|grandkids?|grandchild(?:ren)?|in-laws|family|folks|little one|dogs?"
    "|puppy|cats?|fiancee?|team|office|date|guests?|bf|gf(?= (?:is|has|can|does|hates|likes"
    "|loves))|table mate|somebody else|someone else"
    "|relative|eldest|youngest|oldest|assistant|nanny|carer"
)
_NEEDS_OWNER = (
    "eldest|youngest|oldest|boys?|girls?|date|guests?|cats?|dogs?|team|office|mates?|boss"
)
_ACTOR = re.compile(r"cats?|dogs?|team|office|mates?|boss", re.IGNORECASE)
_ACTS = re.compile(r"\s+(?:is|are|has|have|can\S*|does\S*|do\S*|hates?|likes?|loves?)\b")
_HAVE = r"(?:her|his|their|my|the|a|one of (?:her|his|their|the))"

PERSON = re.compile(
    rf"(?:\b(?P<owner>her|his|their|my|the|a|an|our|little|whose)\s+"
    rf"(?:(?:[a-z]+(?:est|er)?|\d+[- ]year[- ]old)\s+){{0,2}}?)?"
    rf"\b(?:(?P<female>{_FEMALE})|(?P<male>{_MALE})|(?P<any>{_ANY}))(?:'s?)?(?![\w-])",
    re.IGNORECASE,
)
_OWNED_ONLY = re.compile(rf"(?:{_NEEDS_OWNER})(?:'s?)?", re.IGNORECASE)
_SELF_TOO = re.compile(
    r"\b(?:she|he|they|i|customer|both|also)\b[^,]*\band\s+(?:her|his|their|my|the)?\s*\w+"
    r"|\b\w+\s+and\s+(?:she|he|i|they)\b"
    r"|\b(?:whole|entire)\s+(?:family|household)\b",
    re.IGNORECASE,
)
_LIKE_THEM = re.compile(
    rf"\b(?:just like|like|unlike|same as|as (?:is|are|does)|as well as)\s+{_HAVE}\s+[\w'-]+",
    re.IGNORECASE,
)
_WITH_THEM = re.compile(
    r"\b(?P<who>she|he|they|lady|customer|gentleman|regular|woman|man|guy)\s+with\s+(?:her|his"
    r"|their|the|a)"
    r"\s+[\w'-]+(?=\s+(?:is|has|can|does|likes|loves|hates)\b)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(she|he|they|i|we)(?:'(?:s|re|m|ll|d|ve))?\b", re.IGNORECASE)
_CUSTOMER = re.compile(r"\b(?:customer|client|regular|this lady|this gentleman)\b", re.IGNORECASE)
_BARE = re.compile(r"^\s*(?:is\s+)?(?:for\s+|of\s+|-\s*)?(?P<rest>.*?)\s*$", re.IGNORECASE)
_NAME = re.compile(r"\s+([A-Z][\w'-]+)(?=[\s,.;)]|$)")
_PRONOUN_OF = {"her": "she", "his": "he", "their": "they", "my": "i"}


@dataclass(slots=True)
class People:
    """Keeps track, along one line, of who has been spoken of."""

    customer: str = ""
    others: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def person_in(self, text: str) -> re.Match[str] | None:
        """Return the last mention of somebody else, remembering their name and pronoun."""
        last = None
        for match in PERSON.finditer(text):
            alone = match["owner"] is None or match["owner"].casefold() in {"a", "an"}
            word = match["female"] or match["male"] or match["any"]
            acts = _ACTS.match(text, match.end())
            if alone and _OWNED_ONLY.fullmatch(word) and not (acts and _ACTOR.fullmatch(word)):
                continue
            last = match
            self.customer = _PRONOUN_OF.get((match["owner"] or "").casefold(), self.customer)
            self.others.add("she" if match["female"] else "he" if match["male"] else "they")
            name = _NAME.match(text, match.end())
            if name:
                self.names.add(name[1].casefold())
        return last

    def whose(self, left: str) -> str:
        """Return "self", "other" or "" (not said) for the words before what is claimed."""
        text = without_likeness(left)
        person = self.person_in(text)
        if person and not _SELF_TOO.search(text):
            after = text[person.end() :]
            turned = _PRONOUN.search(after) if self._is_new_subject(after) else None
            return self._of_pronoun(turned[1]) if turned else "other"
        if person:
            return "self"
        if any(word.casefold().removesuffix("'s") in self.names for word in text.split()):
            return "other"
        pronoun = _PRONOUN.search(text)
        if pronoun:
            return self._of_pronoun(pronoun[1])
        return "self" if _CUSTOMER.search(text) else ""

    def only_person(self, text: str) -> bool:
        """Say whether a piece of the line names somebody else and nothing more: "(her son)"."""
        rest = _BARE.sub(r"\g<rest>", text)
        match = self.person_in(rest)
        if match is None or match.start() > 0:
            return False
        after = rest[match.end() :].strip(" .!?")
        return not after or after.casefold() in self.names or after.casefold() == "only"

    def starts_with_person(self, text: str) -> bool:
        """Say whether a piece begins with somebody: a "coeliac" before it is theirs."""
        match = PERSON.match(text.lstrip())
        return match is not None and match["owner"] is None

    def ends_with_person(self, text: str) -> bool:
        """Say whether a piece ends with somebody else, so that what follows is about them."""
        text = without_likeness(text)
        match = self.person_in(text)
        if match is None:
            return False
        after = text[match.end() :].strip()
        with_them = re.search(r"\bwith\s*$", text[: match.start()], re.IGNORECASE)
        return not with_them and (not after or after.casefold() in self.names)

    @staticmethod
    def _is_new_subject(after: str) -> bool:
        return re.search(r"(?:\band\b|\bbut\b|,|\bsays?\b|\bsaid\b|\bthat\b)", after) is not None

    def _of_pronoun(self, pronoun: str) -> str:
        said = pronoun.casefold()
        if said == "we" or not self.others:
            return "self"
        if self.customer:
            return "self" if said == self.customer else "other"
        return "other" if said in self.others and said != "they" else "self"


def without_likeness(text: str) -> str:
    """Return a text without "like her mother", which says nothing of the mother alone."""
    return _WITH_THEM.sub(r"\g<who> ", _LIKE_THEM.sub(" ", text))

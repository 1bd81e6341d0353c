"""The turns of phrase by which a jotted line claims something, and those that take it back."""

import re
from enum import Enum, auto

from desktop.care.vocabulary import DIET_WORDS


class Turn(Enum):
    """What a turn of phrase does with the words around it."""

    IDIOM = auto()
    SEVERE = auto()
    COELIAC = auto()
    ALLERGY = auto()
    MAKES_ILL = auto()
    ILL_FROM = auto()
    FREE = auto()
    DISLIKE = auto()
    CANNOT = auto()
    DOES_NOT = auto()
    AVOID = auto()
    LIKE = auto()
    HABIT = auto()
    DIET = auto()


_ADVERB = (
    r"(?:ever|really|even|normally|usually|actually|generally|particularly|much|at all|currently"
    r"|just|to|be)"
)
_HAVE = (
    r"(?:have|eat|drink|take|tolerate|handle|touch|digest|stomach|consume|be served|be given"
    r"|go near)"
)
_ANY = r"(?:\s+(?:any|anything (?:with|containing)|(?:things?|food|stuff) (?:with|containing)))*"
_CANT = (
    r"(?:can'?t|cannot|can not|couldn'?t|mustn'?t|must not|must never|may not|should not|shouldn'?t"
    r"|should never|(?:is |are )?not allowed|isn'?t allowed|aren'?t allowed|unable|not able"
    r"|not supposed|isn'?t supposed|isn'?t able|is not|is never|can never)"
)
_DONT = r"(?:doesn'?t|does not|don'?t|do not|didn'?t|did not|never|won'?t|will not|no longer)"
_ILL = (
    r"(?:very |really |so |quite |a bit )?"
    r"(?:ill|sick|unwell|poorly|swell(?: up)?|itch|itchy|wheez[ey]|vomit|bloated"
    r"|(?:a |bad )?(?:rash|hives|reaction|migraines?|headaches?|stomach ?aches?))"
)
_WHOM = r"(?:her|him|them|me)"
_WHEN_EATING = r"(?:when(?:ever)?|if) \w+ (?:has|eats|drinks|touches)"
_BODY = (
    r"(?:her|his|their|my) (?:throat|mouth|tongue|lips?|face|skin|eyes?|nose|chest|stomach|tummy)"
    r" (?:itchy?|swell(?: up)?|tingle|burn|hurt|close(?: up)?|tighten|ache|puff up|go numb)"
)
_VERBS_OF_LIKING = (
    r"(?:likes|loves|prefers?|enjoys|adores|craves|fancies|favou?rs|liked|loved|enjoyed)"
)
_EATS = r"(?:has|have|takes?|orders?|gets?|wants?|asks? for|goes for|drinks?|eats?|sits?)"

_PATTERNS: tuple[tuple[Turn, str], ...] = (
    (
        Turn.IDIOM,
        (
            r"no (?:problems?|worries|rush|idea|doubt|need|thanks?|thank you|show|more than|one"
            r"|matter"
            r"|hurry|way|time|comment|issues?|complaints?|reason|answer|reply|luck|big deal|less"
            r"|wonder"
            r"|joke|exceptions?)\b|no-show|without (?:fail|a doubt|exception|asking)"
            r"|(?:would|'d|looks?|feels?|sounds?|tastes?|seems?|smells?) (?:\w+ )?(?:like|love"
            r"|prefer)\b"
            r"|can'?t (?:wait|believe|remember|complain)|avoid(?:s|ing)? (?:the )?(?:queues?"
            r"|crowds?)"
        ),
    ),
    (
        Turn.SEVERE,
        (
            r"(?:epi[- ]?pens?|anaphyla\w*|adrenaline (?:pens?|auto-?injectors?|injectors?)"
            r"|auto-?injectors?|jext|auvi-?q|emerade)(?: (?:shock|reactions?|allerg(?:y|ies)))?"
            r"(?P<sto>\s*(?::|\b(?:to|for|with|from|if|against|because of)\b))?"
        ),
    ),
    (Turn.COELIAC, r"(?:co?eliac|ceoliac|coliac|caeliac)s?(?:'s)?(?: disease)?"),
    (
        Turn.ALLERGY,
        (
            r"(?:al{1,2}e?r{1,2}g{1,2}(?:y|ies|ys|ick?|c)|allegic|allegry|allerigc|allergens?"
            r"|intoll?er[ae]n(?:t|ces?)"
            r"|sensitiv(?:e|it(?:y|ies))|react(?:s|ed)?(?: badly| strongly| severely)?(?= to\b)"
            r"|reactions?(?= to\b))(?: reactions?)?"
            r"(?P<to>\s*(?:[:=]|-(?=\s)|\b(?:to|of|towards|against|includes?|including|are|is"
            r"|being)\b))?"
        ),
    ),
    (
        Turn.MAKES_ILL,
        (
            rf"(?:makes?|made|gives?|gave) {_WHOM} {_ILL}|(?:makes?|made) {_BODY}"
            rf"|(?:disagrees?|don'?t agree"
            rf"|doesn'?t agree)"
            rf" with {_WHOM}|upsets? (?:her|his|their|my) (?:stomach|tummy)"
            rf"|(?:could|would|can|will) kill {_WHOM}"
        ),
    ),
    (
        Turn.ILL_FROM,
        (
            rf"(?:gets?|is|feels?|comes? out in|breaks? out in|swells?)(?: up)? {_ILL}"
            rf" (?:from|with|after|{_WHEN_EATING})|swells?(?: up)? (?:from|with|after"
            rf"|{_WHEN_EATING})"
            r"|(?:itchy|swollen|tingling|burning) (?:mouth|throat|tongue|lips?|face|eyes?|skin)"
            r" (?:from|with|after)"
        ),
    ),
    (Turn.FREE, r"(?P<what>[a-z]+?)[- ]?free\b|(?-i:GF|DF)\b"),
    (
        Turn.DISLIKE,
        (
            r"(?:do(?:es)?|did)(?:n'?t| not)(?: (?:really|particularly|much|even|ever|actually))*"
            r" (?:like|enjoy|care (?:much )?for|fancy|love|appreciate)"
            r"|dislik(?:es?|ed)|hat(?:es?|ed)|detests?|loathes?|despises?"
            r"|can(?:'?t| ?not) (?:stand|bear|abide)"
            r"|(?:not|isn'?t|aren'?t|never)(?: (?:a|an|much|of|the|big|huge|great|really|very|so"
            r"|too"
            r"|particularly|biggest))* (?:fan of|keen on|fond of|into|partial to)"
            r"|never lik(?:es?|ed)|no longer likes?|put off by|prefers? not to (?:have|eat|drink"
            r"|get)"
            r"|rather not (?:have|eat|drink)"
        ),
    ),
    (
        Turn.CANNOT,
        (
            rf"{_CANT}(?: {_ADVERB})* (?:{_HAVE}|do|get|use|serve|cope with|process){_ANY}"
            rf"|(?:do not|don'?t|never|must not|mustn'?t) (?:ever )?(?:give|serve"
            rf"|offer)(?: {_WHOM})?{_ANY}"
            rf"|(?:not|isn'?t) allowed{_ANY}(?! to)"
            rf"|not to (?:have|eat|drink|be given|be served){_ANY}"
        ),
    ),
    (
        Turn.DOES_NOT,
        (
            rf"{_DONT}(?: {_ADVERB})* (?:{_HAVE}|has|eats|drinks|takes|do|does|want|wants|use"
            rf"|add|put"
            rf"|get|need)(?: {_WHOM}(?=\s))?{_ANY}"
        ),
    ),
    (
        Turn.AVOID,
        (
            r"(?:must |should |has to |needs to )?avoid(?:s|ing)?|(?:stay|keep)(?:s"
            r"|ing)? (?:well )?"
            r"(?:away from|off|clear of)|steers? clear of|cut(?:s|ting)? out|gave up|giv(?:es"
            r"|ing|en) up"
            r"|hold the|skips?(?: the)?|leaves? (?:out|off)(?: the)?|minus(?: the)?"
            r"|off(?= (?:dairy|gluten|wheat|milk|sugar|alcohol|meat))"
            r"|free (?:of|from)|nothing (?:with|containing)|neither|nor|zero|non(?=[- ]dairy)"
            r"|never any"
            r"|without|no(?= )(?! longer| more than)(?: more)?"
        ),
    ),
    (
        Turn.LIKE,
        (
            rf"(?:(?:really|absolutely|also|still) )?{_VERBS_OF_LIKING}"
            r"|(?:(?<=they )|(?<=i )|(?<=really )|(?<=also ))(?:like|love|enjoy|adore)"
            r"|favou?rite(?: [a-z]+)?(?: (?:is|are)|:| -)|(?:big |huge |great )?fan of"
            r"|(?:fond of|partial to|keen on|crazy (?:for|about)|mad for)"
        ),
    ),
    (
        Turn.HABIT,
        (
            rf"(?:always|usually|normally|only)(?: {_EATS})?|takes|(?<=^)extra(?= )"
            rf"|(?<=, )extra(?= )"
            r"|(?<=and )extra(?= )|(?<=^)(?:less|double)(?= )|(?:asks? for|goes for)"
        ),
    ),
    (
        Turn.DIET,
        "|".join(re.escape(each) for each in sorted(DIET_WORDS, key=len, reverse=True)),
    ),
)

TURNS = re.compile(
    "|".join(rf"(?P<{turn.name}>(?<![\w'-])(?:{pattern})(?![\w]))" for turn, pattern in _PATTERNS),
    re.IGNORECASE,
)

NO_NEGATION = re.compile(
    r"\bnot (?:sure|only|just|certain|clear|to forget|kidding|even a (?:little|bit|trace))\b"
    r"|\b(?:do not|don'?t|never|must not|mustn'?t|not to) forget\b"
    r"|\bno (?:doubt|idea|wonder|joke|kidding|exceptions?|mistake)\b|\bwhy not\b|\bor not\b"
    r"|\b(?:couldn'?t|can'?t|didn'?t|doesn'?t) (?:remember|recall|hear|realise|realize|know)\b",
    re.IGNORECASE,
)
NEGATION = re.compile(
    r"\b(?:not|never|no|nor|neither|without|none|denies|denied|negative|zero|hardly|ain'?t"
    r"|(?:is|are|was|were|does|do|did|has|have|had|ca|could|wo|would)n'?t|non)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:used to|formerly|previously|former|ex|no longer|stopped|quit|grew out of|grown out of"
    r"|growing out of|outgrew|outgrown|got over|gave up being|past|once was|was once|thought (?:she"
    r"|he|they) (?:was|were)|cured of|cleared of"
    r"|cleared (?:her|him|them|me) of|over (?:her|his|their))\b",
    re.IGNORECASE,
)
WAS = re.compile(r"\b(?:was|were|had been|been)\s*(?:an?\s+)?$", re.IGNORECASE)
REPORTED = re.compile(
    r"\b(?:sa(?:id|ys)|told|tells|mention\w*|explain\w*|remind\w*|confirm\w*|turn(?:s|ed) out"
    r"|learn\w*"
    r"|hear\w*|diagnos\w*|has been|have been|'s been)\b",
    re.IGNORECASE,
)
AS_CHILD = re.compile(
    r"\b(?:was|were|had)\b.*\b(?:as an? (?:child|kid|baby|teenager)|when (?:she|he|they) (?:was"
    r"|were)"
    r" (?:little|small|young|a child|a kid|a baby|younger))\b",
    re.IGNORECASE,
)
GONE = re.compile(
    r"^[^,]*?\b(?:until (?:last|recently|a few|20\d\d)|gone|cleared(?: up)?|outgrown|outgrew"
    r"|resolved|cured|no longer|any ?more"
    r"|went away"
    r"|a mistake|disproved|years ago|in the past|not true|(?:came back|tested) negative)\b",
    re.IGNORECASE,
)
FINE = re.compile(
    r"\b(?:(?:is|are|it's|'s|being) (?:\w+ )?(?:fine|ok|okay|good|safe|allowed|all right|alright)"
    r"|(?:fine|ok|okay)$|can (?:now )?(?:have|eat|drink)|instead$|(?:ok|okay|fine) with)\b",
    re.IGNORECASE,
)
THING_IS = re.compile(
    r"\b(?:the|our|that|this|these|those|any|some|new|which|what)\s+"
    r"(?!customer|client|lady|gentleman|regular|man|woman|person|girl|boy|guy)[\w' -]*?"
    r"\b(?:is|are|was|were|be)\s*(?:\w+ly\s+)?$"
    r"|\b(?:is|are) (?:the|our|that|this|these|those|any|it)\b[\w' -]*$"
    r"|\b(?:it'?s|it is|it was|if it'?s|whether it'?s)\s*$",
    re.IGNORECASE,
)
SHOP_HAS = re.compile(
    r"\b(?:there(?:'s| is| are| was| were)|we(?:'ve| have| had| got|'re)?|shop|kitchen|ran|run"
    r"|sold)"
    r"(?: \w+)?\s*$",
    re.IGNORECASE,
)
OUT_OF_STOCK = re.compile(
    r"\b(?:left|in stock|available|on the menu|until|tomorrow)\b", re.IGNORECASE
)
TALK_ABOUT = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|check(?:s|ed)?|question|talk(?:ed)?|read|wanted|enquired|inquired"
    r"|wonder\w*)"
    r"\b[\w' ]*$",
    re.IGNORECASE,
)
PAPER = re.compile(
    r"^\s*(?:menu|card|signs?|notice|poster|book|folder|clinic|nurse|season|info\w*|list|sheet|advice|questions?|chart|matrix|labels?|leaflet|policy)\b",
    re.IGNORECASE,
)
SUFFERS = re.compile(
    r"\b(?:has|have|having|got|with|severe|bad|serious|food|is|am|are|very|highly|badly|severely"
    r"|suffers?"
    r"|suffering|many|several|multiple|lots|some|an?|deadly|dangerous|extreme|extremely|i'm|'s)\b",
    re.IGNORECASE,
)
IS_DIET_BEFORE = re.compile(
    r"(?:^|[,(:-]|\b(?:is|am|are|'s|'m|'re|been|being|be|went|gone|going|turned|became|becoming"
    r"|strictly"
    r"|strict|an?|mostly|mainly|nearly|almost|now|eats?|eating|follows?|keeps?|only|and|or"
    r"|needs?|wants?"
    r"|prefers|fully|also|both|but|all|not|still|was|were|as|said|says|definitely|observes"
    r"|has to be"
    r"|completely|100%|on|customer|client|lacto|ovo|religiously|technically|mum|ex|former|he|she"
    r"|they"
    r"|longer|isn'?t|aren'?t|too|no|more|stays?|neither|nor|practising|diet|via|just|must|i'm"
    r"|goes|doing|very|of)"
    r")[\s-]*$",
    re.IGNORECASE,
)
WITH_A = re.compile(
    r"\b(?:with|for|dating|feeding|met|knows|married|marrying)\s+(?:to\s+)?(?:an?|the|some|her"
    r"|his|their)?"
    r"\s*$",
    re.IGNORECASE,
)
IS_DIET_AFTER = re.compile(
    r"^\s*(?:$|[,.;:!?)(/-]|(?:diets?|now|since|and|for|too|also|person|food|only|meals?|at|in"
    r"|on|except"
    r"|but|or|so|as|meat|again|please|customer|lady|man|woman|guy|nor|any ?more|these days"
    r"|lately|like"
    r"|today|this|though|lifestyle|with|who|allergic|coeliac|celiac|no|lactose|gluten|type|all"
    r"|because"
    r"|due|regular|not|again|she|he|they|even|after|household|carries|likes|loves|hates|until"
    r"|nut)\b)",
    re.IGNORECASE,
)

"""Everyday words for what people must not have, and the code of the shop's vocabulary."""

from desktop.care.matching import fold, singular
from desktop.domain.food import ALLERGENS, DIETS, WIDER, own_code


def _each(words: str) -> list[str]:
    return words.split("|")


_NAMED: dict[str, str] = {
    "celery": "celery|celeriac",
    "gluten": "gluten|wheat|barley|rye|spelt|kamut|semolina|coeliac|celiac|coeliac disease"
    "|celiac disease|coeliac's|celiac's",
    "crustaceans": "crustacean|prawn|shrimp|crab|lobster|crayfish|crawfish|langoustine|scampi"
    "|krill|king prawn|crab meat",
    "eggs": "egg|egg white|egg yolk",
    "fish": "fish|salmon|tuna|cod|haddock|anchovy|trout|mackerel|sardine|seabass|sea bass"
    "|halibut|herring|tilapia|fish sauce",
    "lupin": "lupin|lupine",
    "milk": "milk|dairy|lactose|cow's milk|cow milk|casein|whey|milk protein|dairy product",
    "molluscs": "mollusc|mollusk|mussel|clam|oyster|squid|octopus|calamari|scallop|snail"
    "|cockle|whelk|cuttlefish|abalone",
    "mustard": "mustard|mustard seed",
    "tree-nuts": "tree nut|almond|hazelnut|walnut|cashew|pecan|brazil nut|brazil|pistachio"
    "|macadamia|macadamia nut|pine nut|filbert|almond milk|cashew milk|hazelnut milk|pecan nut",
    "peanuts": "peanut|groundnut|ground nut|monkey nut|arachis|peanut butter|peanut oil",
    "sesame": "sesame|sesame seed|tahini|sesame oil",
    "soybeans": "soy|soya|soybean|soyabean|soy bean|soya bean|edamame|soy milk|soya milk|soy sauce",
    "sulphites": "sulphite|sulfite|sulphur dioxide|sulfur dioxide|metabisulphite",
    "nuts": "nut|mixed nut|all nut|nut oil|nut milk",
    "shellfish": "shellfish|shell fish",
}

_MADE_OF: dict[str, str] = {
    "milk": "cheese|butter|cream|yoghurt|yogurt|ghee|custard|ice cream|kefir|mozzarella|feta"
    "|buttermilk",
    "gluten": "bread|pasta|flour|couscous|seitan|bulgur",
    "eggs": "mayo|mayonnaise|meringue|aioli",
    "tree-nuts": "marzipan|nutella|praline|frangipane|nougat",
    "sesame": "hummus|houmous|halva",
    "soybeans": "tofu|tempeh|miso",
    "peanuts": "satay",
}
"""Things made of it: code only where the words speak of allergy, else a matter of taste."""

_NOT_IT = _each(
    "oat milk|coconut milk|rice milk|hemp milk|pea milk|plant milk|egg plant|cocoa butter"
    "|shea butter|apple butter|coconut cream|cream soda|coconut butter|butter bean|butter lettuce"
    "|cream of tartar|rice pasta|vegan cheese|vegan butter|coconut yoghurt|coconut yogurt"
)
"""Names that hold such a word and mean something else."""

_DIET_WORDS: dict[str, str] = {
    "vegetarian": "vegetarian|veggie|vegeterian|vegitarian|vegetarians|lacto-vegetarian"
    "|meat-free|meat free",
    "vegan": "vegan|vegans|plant-based|plant based",
    "pescatarian": "pescatarian|pescetarian|pescatarians|pescetarians",
    "halal": "halal",
    "kosher": "kosher",
    "keto": "keto|ketogenic",
    "paleo": "paleo",
    "jain": "jain",
    "low fodmap": "fodmap|low fodmap|low-fodmap",
    "diabetic": "diabetic",
    "no-alcohol": "teetotal|tee-total|teetotaller|teetotaler|alcohol-free|alcohol free|sober"
    "|non-drinker",
    "no-pork": "pork-free|pork free",
}

DIETS_OF_ABSTAINING = {
    "alcohol": "no-alcohol",
    "booze": "no-alcohol",
    "pork": "no-pork",
    "meat": "vegetarian",
    "animal product": "vegan",
}
"""What somebody never has, and the diet that this comes to."""

OTHER_FOODS = frozenset(
    _each(
        "apple|apricot|aubergine|avocado|banana|basil|bean|beef|beetroot|blueberry|broccoli"
        "|buckwheat|cabbage|caffeine|caper|carrot|cauliflower|cherry|chestnut|chicken|chickpea"
        "|chilli|chili|chocolate|cinnamon|citrus|cocoa|coconut|coffee|coriander|corn|courgette"
        "|cucumber|cumin|cilantro|date|fennel|fig|garlic|gelatine|gelatin|ginger|grape"
        "|grapefruit|honey|ice|kiwi|lamb|latex|leek|lemon|lentil|lettuce|lime|maize|mango|melon"
        "|mint|msg|mushroom|nutmeg|oat|okra|olive|onion|orange|paprika|parsley|pea|peach|pear"
        "|pepper|pickle|pineapple|plum|pork|potato|pulse|raspberry|rice|seed|spinach|strawberry"
        "|sugar|sweetcorn|tomato|turmeric|vanilla|vinegar|yeast|peppercorn|salt|penicillin"
        "|aspirin|decaf|tea|bacon|ham|gherkin|sauce|fruit|spice|syrup|jalapeno|radish|kale"
    )
)


def _folded(words: str) -> str:
    return " ".join(singular(each) for each in fold(words).replace("-", " ").split())


def _table(source: dict[str, str]) -> dict[str, str]:
    return {_folded(word): code for code, words in source.items() for word in _each(words)}


NAMED = _table(_NAMED) | {_folded(each): each for each in (*ALLERGENS, *WIDER) if each != "wheat"}
MADE_OF = _table(_MADE_OF)
DIET_WORDS = {fold(word): code for code, words in _DIET_WORDS.items() for word in _each(words)} | {
    fold(each): each for each in DIETS
}
_IGNORED = frozenset(_folded(each) for each in _NOT_IT)
_LONGEST = 3


def code_in(text: str, *, made_of: bool = True) -> tuple[str, str] | None:
    """Return the first code that a text names, with the words that name it, or None.

    The longest name wins, so "oat milk" is no milk and "pine nuts" are tree nuts. ``made_of`` also
    reads things made of it ("cheese").
    """
    tokens = text.split()
    folded = [_folded(each.strip(".,;:!?()'\"")) for each in tokens]
    at = 0
    while at < len(tokens):
        for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
            phrase = " ".join(folded[at : at + size])
            code = NAMED.get(phrase) or (MADE_OF.get(phrase) if made_of else None)
            if code is not None:
                return code, " ".join(tokens[at : at + size]).strip(".,;:!?()'\"")
            if phrase in _IGNORED:
                at += size - 1
                break
        at += 1
    return None


def is_other_food(text: str) -> bool:
    """Say whether a text names something to eat that has no code of its own."""
    phrase = _folded(text)
    return phrase in OTHER_FOODS or any(each in OTHER_FOODS for each in phrase.split())


def must_not_code(word: str) -> str:
    """Return the code of a must-not that was typed: the vocabulary's, or the shop's own.

    A typed "Peanut allergy", "allergic to peanuts" or "no peanuts" is "peanuts"; what the
    vocabulary does not know, or only in part ("nuts and kiwi"), is its own word, folded.
    """
    plain = fold(word).strip(" .,;:!")
    for start in ("severely ", "severe ", "allergic to ", "intolerant to ", "allergy to ", "no "):
        plain = plain.removeprefix(start)
    for end in (" allergies", " allergy", " allergic", " intolerance", " intolerant", " free"):
        plain = plain.removesuffix(end)
    phrase = _folded(plain.removesuffix("-free"))
    code = NAMED.get(phrase) or MADE_OF.get(phrase)
    if code is not None:
        return code
    return own_code(word) if plain == fold(word).strip() else own_code(plain)

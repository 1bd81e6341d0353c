"""Slips of the finger and of the ear, as a cashier makes them; never a rule of the program's."""

import re
from random import Random

from _clerks import beside_on_keyboard

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ACCENTED = {
    "a": "áàäâã",
    "c": "ç",
    "e": "éèëê",
    "i": "íìïî",
    "n": "ñ",
    "o": "óòöôõ",
    "s": "š",
    "u": "úùüû",
    "y": "ý",
    "z": "ž",
}
_HEARD = (
    *(("ph", "f"), ("f", "ph"), ("ck", "k"), ("ck", "c"), ("c(?=[aou])", "k"), ("k(?=[aou])", "c")),
    *(("k$", "ck"), ("c(?=[ei])", "s"), ("s(?=[ei])", "c"), ("x", "ks"), ("qu", "kw"), ("z", "s")),
    *(("(?<=[aeiou])s(?=[aeiou])", "z"), ("tz", "ts"), ("sch(?=[lmnw])", "sh"), ("sch", "sh")),
    *(("sh", "sch"), ("th", "t"), ("t(?=[aeiou])", "th"), ("^wh", "w"), ("^w(?=[aeio])", "wh")),
    *(("gh(?=[t])", ""), ("^kn", "n"), ("^n(?=[aeio])", "kn"), ("^wr", "r"), ("^rh", "r")),
    *(("dt$", "t"), ("d$", "dt"), ("mann$", "man"), ("man$", "mann"), ("sen$", "son")),
    *(("son$", "sen"), ("er$", "ar"), ("er$", "or"), ("ar$", "er"), ("le$", "el"), ("el$", "le")),
    *(("y$", "ie"), ("ie$", "y"), ("y$", "ey"), ("ey$", "y"), ("ee", "ea"), ("ea", "ee")),
    *(("ei", "i"), ("ie", "ee"), ("ei", "ai"), ("ai", "ay"), ("ay", "ai"), ("ey", "ay")),
    *(("ou", "oo"), ("oo", "u"), ("ow", "ou"), ("au", "aw"), ("aw", "au"), ("ough$", "o")),
    *(("y(?=[^aeiou])", "i"), ("i(?=[^aeiou])", "y"), ("(?<=[lnrt])e$", ""), ("(?<=[lnrt])$", "e")),
    *(("^j(?=[aeou])", "y"), ("^v", "w"), ("^h(?=[aeiou])", ""), ("sz", "sh"), ("cz", "ch")),
    *(("ll", "l"), ("nn", "n"), ("tt", "t"), ("rr", "r"), ("ss", "s"), ("mm", "m"), ("pp", "p")),
    *(("(?<=[aeiou])l(?=[aeiou])", "ll"), ("(?<=[aeiou])n(?=[aeiou])", "nn")),
    *(("(?<=[aeiou])t(?=[aeiou])", "tt"), ("^mc", "mac"), ("^mac(?=[^aeiou])", "mc")),
    *(("b(?=[aeiou])", "v"), ("v(?=[aeiou])", "b"), ("m$", "n"), ("n$", "m"), ("d$", "t")),
    *(("^g(?=[ei])", "j"), ("^j(?=[ei])", "g"), ("dge", "ge"), ("gn", "ni"), ("ow$", "o")),
)
"""What is heard for what was said: letters, by regular expression, and what is written for them."""
_PAIRS = (
    *("sean shawn", "shaun shane", "catherine kathryn", "stephen stefan", "geoffrey jeffrey"),
    *("phillip filip", "siobhan shivon", "niamh neve", "aoife eefa", "caitlin katelyn", "zoe zoey"),
    *("graham graeme", "hugh hew", "leigh lee", "isabel izabel", "yvonne ivonne", "eileen aileen"),
    *("michael mikel", "rachel raychel", "rebecca rebekah", "deborah debra", "theresa tereza"),
    *("jose hosay", "jesus hesus", "juan wan", "jorge horhay", "xavier savier", "guillermo giermo"),
    *("smith smyth", "thompson tomson", "stewart stuart", "clark clerk", "reid reed", "gray grey"),
    *("brown braun", "davis davies", "allen alan", "rogers rodgers", "johnson jonson", "lee leigh"),
    *("moore more", "philips fillips", "pierce pearce", "harris haris", "nichols nickles"),
    *("wright rite", "knight nite", "hughes hews", "cohen koen", "schmidt shmit", "meyer maier"),
    *("fischer fisher", "schneider snyder", "wagner vagner", "weber veber", "hoffmann hofman"),
    *("nguyen win", "nguyen nuyen", "pham fam", "hernandez ernandes", "jimenez himenez"),
    *("gonzalez gonsales", "vasquez baskes", "xu shoo", "zhang jang", "wang wong", "huang wong"),
    *("wojcik voychik", "kowalski kovalsky", "szymanski shimanski", "dvorak dvorjak"),
    *("beauchamp beecham", "leblanc lablonk", "hebert abear", "boudreaux boodro", "roux roo"),
    *("mohammed muhamad", "hussein hosain", "khoury koori", "yusuf youssef", "ahmed akhmed"),
    *("mueller miller", "muller miller", "o'connor oconer", "mccarthy macarty", "doherty dockerty"),
)
_OFTEN_A_PAIR = 0.5
_CHANGES, _SHORT = (1, 2, 2, 3), 4
"""So many sounds of a word that is longer than short are written another way."""


def edited(word: str, random: Random) -> str:
    """Return a word with one letter changed, left out, added or moved; always another word."""
    while True:
        place = random.randrange(len(word)) if random.random() < 0.3 else _inside(word, random)
        before, letter, after = word[:place], word[place], word[place + 1 :]
        near = beside_on_keyboard(letter, random)
        typed = random.choice(
            (
                before + after,
                before + letter + (letter if random.random() < 0.5 else near) + after,
                before + (near if random.random() < 0.6 else random.choice(_LETTERS)) + after,
                before + after[:1] + letter + after[1:],
            )
        )
        if typed not in {word, ""}:
            return typed


def _inside(word: str, random: Random) -> int:
    return random.randrange(1, len(word)) if len(word) > 1 else 0


def misheard(word: str, random: Random) -> str:
    """Return a word as somebody writes what they heard; the same word when nothing sounds alike."""
    pairs = [other for one, other in _both_ways() if one == word]
    if pairs and random.random() < _OFTEN_A_PAIR:
        return random.choice(pairs)
    heard = word
    for _ in range(random.choice(_CHANGES) if len(word) > _SHORT else 1):
        able = [(said, put) for said, put in _HEARD if re.search(said, heard)]
        if able:
            said, put = random.choice(able)
            heard = re.sub(said, put, heard, count=1)
    return heard


def _both_ways() -> list[tuple[str, str]]:
    found = []
    for each in _PAIRS:
        one, other = each.replace("'", "").split()
        found += [(one, other), (other, one)]
    return found


def accented(text: str, random: Random) -> str:
    """Return a text with accents on one or two letters that have none; the same when none can."""
    places = [place for place, letter in enumerate(text) if letter in _ACCENTED]
    letters = list(text)
    for place in random.sample(places, min(len(places), random.choice((1, 1, 2)))):
        letters[place] = random.choice(_ACCENTED[letters[place]])
    return "".join(letters)


def digits_slipped(number: str, how: str, random: Random) -> str:
    """Return a number with one digit wrong, swapped with its neighbour, missing or extra."""
    while True:
        place = random.randrange(len(number))
        before, digit, after = number[:place], number[place], number[place + 1 :]
        other = str(random.randrange(10))
        typed = {
            "wrong": before + other + after,
            "swapped": before + after[:1] + digit + after[1:],
            "missing": before + after,
            "extra": before + digit + other + after,
        }[how]
        if typed != number:
            return typed

"""Names that are said alike however they are spelled: Catherine and Kathryn, Meyer and Maier.

A word is written down as it may be heard, letters that are often taken for each other as one, in up
to three ways: letters such as ch, j, g, w and x are read differently in English, in German and the
Slavic languages, and in Spanish and Italian. What is left of the consonants is the key.
"""

import re
from collections.abc import Collection
from functools import cache, lru_cache

MOST_SOUNDS = 3
"""At most so many keys of a word."""
_LONGEST = 20
"""Letters of a word that are listened to."""
_SHORT = 2
"""With no more consonants than these, the vowels are a part of the key."""

_SAID = """
aisling:ashleen ashling, aislinn:ashlin, aoife:eefa, aine:onya, ailbhe:alva, bronagh:brona,
blathnaid:blawnid, brid:breed, caoimhe:keeva kweeva, caoimhin:keevin, caolan:keelan, cathal:kahal,
ciara:keera, ciaran:keeran, cliodhna:kleena, cillian:killian, dearbhla:dervla, daithi:dahee,
diarmuid:dermid, diarmaid:dermid, domhnall:donal, donnchadh:donaka, eabha:ava, eoghan:owen,
eoin:owen, fionnghuala:finoola, grainne:gronya, iain:eean, laoise:leesha, maebh:mave, meabh:mave,
meadhbh:mave, mairead:maraid, mhairi:varee, muireann:mwirrin, micheal:meehawl, niamh:neev,
odhran:oran, oisin:usheen, orlaith:orla, padraig:pawrick, padraic:pawrick, roisin:rosheen,
ruairi:rory, ruaidhri:rory, sadhbh:sive, saoirse:sersha, sean:shawn, seana:shawna, seamus:shaymus,
seonaid:shona, sinead:shinaid, siobhan:shivawn, sorcha:suraka, tadhg:tige, angharad:anharad,
joaquin:wakeen, xochitl:sochee, xiomara:seeomara, jose:hosay, jorge:horhay, guadalupe:wadaloopay,
wojciech:voytek voychek, lukasz:wukash, michal:mihow, pawel:pavew, wladyslaw:vwadiswaf,
krzysztof:kshishtof, przemyslaw:pshemiswaf, hugues:oog, guy:gee, jacques:zhak, benoit:benwa,
francois:franswa, rene:renay, renee:renay, andre:andray, desiree:dezeray, aimee:aymay, beau:bo,
thibault:teebo, thibaut:teebo, arnaud:arno, renaud:reno, guillaume:geeyom, guillermo:geeyermo,
michelle:mishel, michele:mishel, louis:looee, stjohn:sinjin, stclair:sinclair, saintclair:sinclair,
cholmondeley:chumley,
featherstonehaugh:fanshaw, beauchamp:beecham, menzies:mingis, mainwaring:mannering,
worcester:wooster, leicester:lester, gloucester:gloster, colquhoun:kahoon, magdalen:mawdlin,
nguyen:win, ng:ing, huynh:win, phuong:fong, thuy:twee, xie:shay, hsieh:shay, zhou:joe, qiu:chew,
cui:tsway, joao:zhwow, conceicao:konsaysow, magalhaes:magalyaish, ralph:rafe, phoebe:feebee,
penelope:penelopee, chloe:kloee, hermione:hermionee, yusuf:yusef, yousuf:yusef, amy:aymee,
ami:aymee, cohen:kohn, coen:kohn, duane:dwain, jaime:hymee, dubois:dubwa
"""
"""Names that no rule reads: as written, and how somebody who heard them may write them."""

_SPELLED = (
    # first letters; spelling; as heard in English, German and Slavic languages, Spanish and Italian
    ("kgpn", r"^[kgp]n|^ng|(?<=n)g$", "N", "N", "N"),
    ("wr", r"^wr|rh", "R", "R", "R"),
    ("px", r"^ps|(?<=[aeo]u)x$", "S", "S", ""),
    ("p", r"^pt", "T", "T", "T"),
    ("x", r"^x", "S", "X", ""),
    ("m", r"^mc", "MK", "MK", "MK"),
    ("h", r"^hs(?=[aiu])", "S", "X", "S"),
    ("bnp", r"(?<=m)[bn]$|(?<=m)p(?=[st])", "", "", ""),
    ("m", r"m(?=[bn]?$)", "N", "N", "N"),
    ("s", r"s[hz]c[hz]", "X", "X", "X"),
    ("tds", r"[td]?sch|[td]c?sh|[td]ch|[td]g(?=[eiy])|d[jz]h?(?=[aeiouy]|$)", "X", "X", "X"),
    ("zs", r"zh|zs|sh", "X", "X", "X"),
    ("c", r"ch(?=[rl])", "K", "K", "K"),
    ("c", r"ch", "X", "K", "X"),
    ("c", r"cz", "X", "X", "S"),
    ("c", r"cs", "KS", "X", "KS"),
    ("s", r"sc(?=[eiy])", "S", "S", "X"),
    ("c", r"c(?=[eiy])", "S", "X", "K"),
    ("c", r"(?<=[aiou])c$", "K", "X", "K"),
    ("ckgq", r"c?k(?!h)|c?qu(?!i)|gu(?=[eiy])|c|^gh", "K", "K", "K"),
    ("q", r"qui", "Ki", "KFi", "Ki"),
    ("k", r"kh", "K", "", "K"),
    ("q", r"^q", "X", "X", "X"),
    ("q", r"q", "K", "K", "K"),
    ("g", r"ght", "T", "KT", "T"),
    ("g", r"gh", "", "K", "F"),
    ("g", r"gn", "KN", "KN", "N"),
    ("g", r"g(?=[eiy])", "X", "K", ""),
    ("g", r"g", "K", "K", "K"),
    ("t", r"tj", "X", "T", "T"),
    ("j", r"j", "X", "", ""),
    ("s", r"sz", "S", "X", "S"),
    ("r", r"rz", "RS", "X", "RS"),
    ("tdsz", r"[td]*[sz]+", "S", "S", "S"),
    ("td", r"[td]+h?", "T", "T", "T"),
    ("v", r"v", "F", "F", "P"),
    ("pf", r"ph|pf|f", "F", "F", "F"),
    ("bp", r"[bp]", "P", "P", "P"),
    ("w", r"wh?(?=[aeiouy])", "F", "F", ""),
    ("w", r"w", "", "F", ""),
    ("x", r"x", "KS", "KS", "X"),
    ("h", r"^h(?=[^aeiouy])|(?<=[bflmn])h(?=[^aeiouy])", "a", "a", "a"),
    ("m", r"m", "M", "M", "M"),
    ("n", r"n", "N", "N", "N"),
    ("l", r"l", "L", "L", "L"),
    ("r", r"r", "R", "R", "R"),
    ("e", r"(?<=[^aeiouy])e$", "", "", ""),
    ("e", r"eo(?=ng)(?:h?[aou])*+(?![eiy]|h[eiy])", "a", "a", "a"),
    ("aouy", r"(?:[aou]|^y(?=[aou]))(?:h?[aou])*+(?![eiy]|h[eiy])", "a", "a", "a"),
    ("aeiouy", r"[aeiouy](?:h?[aeiouy])*", "i", "i", "i"),
)
_DOUBLED = re.compile(r"([^aeiouy])\1+")
_DOUBLED_SOUND = re.compile(r"([A-Z])\1+")
_VOWELS = re.compile(r"([ai])[ai]+")
_A_VOWEL_INSIDE = re.compile(r"(?<=.)[aeiouy]")
_NO_VOWELS = str.maketrans("", "", "ai")


@lru_cache(maxsize=8192)
def sounds(word: str) -> tuple[str, ...]:
    """Return the keys under which a folded word is kept, so that words said alike share one.

    At most ``MOST_SOUNDS``, the likeliest first; none for a word that is not in Latin letters.
    """
    if not (word.isascii() and word.isalpha()):
        return ()
    heard = _heard(word)
    said = (_heard(each)[0] for each in _said().get(word, ()))
    keys = dict.fromkeys(map(_key, dict.fromkeys((heard[0], *said, *heard[1:]))))
    if not _A_VOWEL_INSIDE.search(word):  # as Arabic and Hebrew are written: any vowel may be meant
        keys |= dict.fromkeys(_with_vowels(heard[0]))
    return tuple(each for each in keys if each)[:MOST_SOUNDS]


def said_as(word: str) -> tuple[str, ...]:
    """Return a word and, where no rule reads it, how somebody who heard it may write it."""
    return (word, *_said().get(word, ()))


def said_otherwise(words: Collection[str]) -> list[str]:
    """Return those of many words that no rule reads."""
    return [each for each in words if each in _said()] if words else []


def _heard(word: str) -> tuple[str, str, str]:
    """Return a word as it is heard in the three ways to read its letters."""
    letters = _DOUBLED.sub(r"\1", word[:_LONGEST])
    first = second = third = ""
    at = 0
    while at < len(letters):
        pattern, heard = _rules(letters[at])
        found = pattern.match(letters, at)
        if found is None or found.lastindex is None:
            at += 1
            continue
        in_english, in_german, in_spanish = heard[found.lastindex - 1]
        first += in_english
        second += in_german
        third += in_spanish
        at = found.end()
    return first, second, third


@cache
def _rules(letter: str) -> tuple[re.Pattern[str], tuple[tuple[str, str, str], ...]]:
    """Return the spellings that begin with a letter as one pattern, and how each is heard."""
    rules = [rule for rule in _SPELLED if letter in rule[0]]
    pattern = re.compile("|".join(f"({rule[1]})" for rule in rules) or "(?!)")
    return pattern, tuple(rule[2:] for rule in rules)


def _key(heard: str) -> str:
    """Return the consonants, and the shape of the vowels where there are few consonants."""
    start, consonants = _consonants(heard)
    if len(consonants) > _SHORT:
        return start + consonants
    if len(consonants) == _SHORT:
        between = heard.partition(consonants[0])[2][:1]
        return start + consonants[0] + (between if between.islower() else "") + consonants[1]
    return _VOWELS.sub(r"\1", heard)


def _with_vowels(heard: str) -> tuple[str, ...]:
    """Return the keys of a short word that is written without its vowel."""
    start, consonants = _consonants(heard)
    if len(consonants) != _SHORT:
        return ()
    return tuple(start + vowel.join(consonants) for vowel in "ai")


def _consonants(heard: str) -> tuple[str, str]:
    """Return a sign for a vowel at the beginning, and the consonants, doubled ones once."""
    consonants = _DOUBLED_SOUND.sub(r"\1", heard).translate(_NO_VOWELS)
    return "a" if heard[:1].islower() else "", consonants


@cache
def _said() -> dict[str, tuple[str, ...]]:
    lines = (each.partition(":") for each in _SAID.replace("\n", " ").split(","))
    return {word.strip(): tuple(said.split()) for word, _, said in lines}

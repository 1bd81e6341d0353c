"""Given names that stand for the same person: Bill and William, Paco and Francisco."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

MOST_NAMES = 24
"""At most so many other names of one: "Al" could be half the alphabet."""
_CULTURES = 4
"""What a clerk writes for a name, and its other scripts, count as much as so many cultures."""
_ALIKE = 2
_MEANT_ALIKE = 2
"""Two short forms of one name that begin with so many same letters are so much likelier meant."""
_FAR_FEWER = 2
_LITTLE_ONE = re.compile(r"(.{2,}?)([cz]?)(?:inh[oa]|it[oa])s?")
"""Portuguese and Spanish make a name of any other for those who are small or dear: Carlitos."""
_NAMES_END = ("", "o", "a", "os", "e", "es")


@lru_cache(maxsize=4096)
def other_names(word: str) -> tuple[str, ...]:
    """Return the folded given names that stand for the same person as this one, likeliest first.

    Full names of a short form, short forms of a full name, and other short forms of those. At most
    ``MOST_NAMES``; the first call reads the lists, that of the ``nicknames`` package among them.
    """
    full = full_names(word)
    direct = [*full, *short_forms(word)]
    every = dict.fromkeys((*direct, *_grown(word), *(_same(word, full) if full else ())))
    return tuple(each for each in every if each != word)[:MOST_NAMES]


def _same(word: str, full: Iterable[str]) -> list[str]:
    """Return the other short forms of the full names of one, likeliest first."""
    shared: Counter[str] = Counter()
    for name in full:
        shared.update(_known()[0].get(name, ()))
    for other in shared:
        shared[other] *= _MEANT_ALIKE if other[:_ALIKE] == word[:_ALIKE] else 1
    return [each for each, _ in shared.most_common()]


@lru_cache(maxsize=4096)
def named_alike(word: str) -> dict[str, bool]:
    """Return what :func:`other_names` does, of each whether it is among the less likely.

    These are other short forms of one name, and full names that far fewer cultures shorten so.
    """
    often, full = Counter(_known()[1].get(word, ())), full_names(word)
    most = max((often[each] for each in full), default=0)
    likely = {*short_forms(word), *(() if full else _grown(word))}
    likely |= {each for each in full if _FAR_FEWER * often[each] >= most}
    return {each: each not in likely for each in other_names(word)}


def stands_for(short: str, name: str) -> bool:
    """Say whether a folded given name is a short form of another: "bob" of "robert"."""
    return name in full_names(short)


@lru_cache(maxsize=4096)
def short_forms(name: str) -> tuple[str, ...]:
    """Return what people of a folded full name are called."""
    short, _ = _known()
    return tuple(each for each in _often_first(short.get(name, [])) if _is_full(name, each))


@lru_cache(maxsize=4096)
def full_names(short: str) -> tuple[str, ...]:
    """Return the folded names of people who are called so."""
    _, full = _known()
    return tuple(each for each in _often_first(full.get(short, [])) if _is_full(each, short))


def _often_first(listed: Sequence[str]) -> list[str]:
    """Return names in their order, those first that more than one culture has."""
    return [name for name, _ in Counter(listed).most_common()] if listed else []


def _is_full(name: str, nickname: str) -> bool:
    """Say which is the full name: of a pair listed both ways, that with more short forms."""
    short, _ = _known()
    if name == nickname or name not in short.get(nickname, ()):
        return name != nickname
    return len(set(short[name])) >= len(set(short[nickname]))


def _grown(word: str) -> Iterator[str]:
    """Give the names of which a word may be the small form."""
    little = _LITTLE_ONE.fullmatch(word)
    if little:
        stems = dict.fromkeys((little[1] + little[2], little[1]))
        yield from (stem + end for stem in stems for end in _NAMES_END)


@cache
def _known() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the short forms of full names, and the full names of short forms, as listed."""
    short: dict[str, list[str]] = {}
    full: dict[str, list[str]] = {}
    for names, listed in (*_written_here(), *_listed()):
        scripts = not "".join(names).isascii()  # then the full names are one in several scripts
        nicknames = [*names * _CULTURES, *listed] if scripts else listed
        for name in names:
            short.setdefault(name, []).extend(nicknames)
        for nickname in nicknames:
            full.setdefault(nickname, []).extend(names)
    return short, full


def _written_here() -> Iterator[tuple[list[str], list[str]]]:
    # the lists of all cultures are a lot of text that only a search has to wait for
    from desktop.lookup import (  # noqa: PLC0415
        nicknames_eastern,
        nicknames_english,
        nicknames_germanic,
        nicknames_iberian,
        nicknames_romance,
        nicknames_slavic,
    )

    for text in (
        *[nicknames_english.SHORTENED] * _CULTURES,
        nicknames_english.ENGLISH,
        nicknames_iberian.SPANISH,
        nicknames_iberian.PORTUGUESE,
        nicknames_romance.FRENCH,
        nicknames_romance.ITALIAN,
        nicknames_romance.ROMANIAN,
        nicknames_germanic.GERMAN,
        nicknames_germanic.DUTCH,
        nicknames_germanic.NORDIC,
        nicknames_slavic.RUSSIAN_AND_UKRAINIAN,
        nicknames_slavic.POLISH,
        nicknames_slavic.CZECH_AND_SLOVAK,
        nicknames_slavic.HUNGARIAN,
        nicknames_slavic.BALKAN,
        nicknames_eastern.TURKISH,
        nicknames_eastern.GREEK,
        nicknames_eastern.HEBREW,
        nicknames_eastern.ARABIC_AND_PERSIAN,
        nicknames_eastern.INDIAN,
    ):
        for entry in text.split(";"):
            names, _, nicknames = entry.partition(":")
            yield names.split(), nicknames.split()


def _listed() -> Iterator[tuple[list[str], list[str]]]:
    from nicknames import name_triplets  # noqa: PLC0415 - 20 ms that only a search has to wait for

    for name, _, nickname in name_triplets():
        if name.isalpha() and nickname.isalpha():
            yield [name], [nickname]

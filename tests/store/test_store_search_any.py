"""Whatever is kept is found, and whatever is typed is answered."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peewee import SqliteDatabase
from playhouse.db_url import connect

from desktop.lookup.folding import fold
from desktop.store.search_tables import SEARCH_MODELS
from tests.store.search_till import Till, opened


@pytest.fixture
def sqlite_till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Till]:
    with opened(SqliteDatabase(tmp_path_factory.mktemp("search") / "keys.sqlite")) as made:
        yield made


@pytest.fixture
def till(shop_address: str) -> Iterator[Till]:
    on_server = "://" in shop_address
    with opened(connect(shop_address) if on_server else SqliteDatabase(shop_address)) as made:
        yield made


WORST = (
    "%_'\"",
    "🦊" * 50,
    "x" * 10_000,
    "1" * 10_000,
    "a\0b",
    "\u202eanna\u202c",
    "\ud800",
    "a b " * 3000,
    "'; DROP TABLE search_name; --",
    "(" * 500,
    "e" + "\u0301" * 5000,
)


@pytest.mark.parametrize("text", WORST)
def test_no_input_raises_whether_kept_or_typed(till: Till, text: str) -> None:
    till.put(1, text, text, say=text)
    till.put(2, "Anna")
    till.find(text)
    assert till.names("anna")[0] in {"Anna", text}


NAMES = st.text(
    alphabet=st.one_of(
        st.sampled_from("abcdefghijklmnoprstuvwzäöüßéøłñ -'"),
        st.characters(categories=["L", "M", "N"], exclude_characters="\0"),
    ),
    min_size=1,
    max_size=30,
)
PHONES = st.from_regex(r"0[1-7]( ?[0-9]{2}){4}", fullmatch=True)
QUIET = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@QUIET
@given(names=st.lists(NAMES, min_size=1, max_size=6), phone=PHONES, data=st.data())
def test_whatever_was_added_is_found(
    sqlite_till: Till, names: list[str], phone: str, data: st.DataObject
) -> None:
    till = sqlite_till
    till.empty()
    for number, name in enumerate(names, 1):
        till.put(number, name, phone if number == 1 else "")
    name = names[0]
    digits = phone.replace(" ", "")
    for typed in (digits, "+33" + digits[1:], "0033 " + digits[1:], "33" + digits[1:], digits[-4:]):
        assert "u1" in till.ids(typed)
    start = data.draw(st.integers(4, len(digits)))
    assert "u1" in till.ids(digits[:start])
    words = fold(name).split()
    if words:
        assert name in till.names(name)
        word = data.draw(st.sampled_from(words))
        assert "u1" in till.ids(word[: data.draw(st.integers(1, len(word)))])
        data.draw(st.randoms()).shuffle(words)
        assert "u1" in till.ids(" ".join(words))


def _keys() -> dict[str, list[tuple[object, ...]]]:
    return {model.__name__: sorted(model.select().tuples()) for model in SEARCH_MODELS}


@QUIET
@given(before=NAMES, after=NAMES, other=NAMES, phones=st.tuples(PHONES, PHONES))
def test_who_was_renamed_is_kept_as_if_never_called_otherwise(
    sqlite_till: Till, before: str, after: str, other: str, phones: tuple[str, str]
) -> None:
    till = sqlite_till
    till.empty()
    till.put(2, other)
    alone = _keys()
    till.put(1, after, phones[1])
    wanted = _keys()
    till.keys.remove(1)
    assert _keys() == alone
    till.put(1, before, phones[0], say=other)
    till.put(1, after, phones[1])
    assert _keys() == wanted
    till.keys.remove_many([1, 2])
    assert not any(_keys().values())


@QUIET
@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_raises(sqlite_till: Till, kept: str, typed: str) -> None:
    sqlite_till.put(1, kept, kept, say=kept)
    sqlite_till.find(typed)
    sqlite_till.find(kept)

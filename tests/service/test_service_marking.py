"""E-mail addresses, loyalty cards and tags: what is kept of them, and how they are edited."""

from dataclasses import replace

import pytest

from desktop.domain.errors import ActError, TextError, Trouble
from tests.service.shop_at_hand import Desk, Files, person, shown_of


@pytest.fixture
def amara(desk: Desk) -> str:
    return desk.add("Amara Okafor")


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("emails", (" A@x.org ", "a@X.org", "", "b@x.org"), ("A@x.org", "b@x.org")),
        ("emails", ("\u5f35@\u4f8b.example",), ("\u5f35@\u4f8b.example",)),
        ("cards", ("AB-1234", " ab 1234", "  ", "0042"), ("AB-1234", "0042")),
        ("cards", ("٠٤٢", "042"), ("٠٤٢",)),
        ("cards", ("1234 5678 9012 3456",), ("1234 5678 9012 3456",)),
        ("tags", ("Dog", "dog", "", "cycling\n club", "café", "CAFE"),
         ("Dog", "cycling club", "café")),
        ("tags", ("x" * 30, "🐶", "🐱"), ("x" * 30, "🐶", "🐱")),
        ("tags", tuple(f"tag {each}" for each in range(20)),
         tuple(f"tag {each}" for each in range(20))),
    ],
)  # fmt: skip
def test_what_is_kept(
    file_desk: Desk, field: str, typed: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    desk = file_desk
    uid = desk.add("Amara Okafor")
    desk.edit(uid, **{field: typed})
    desk.reopen()
    assert getattr(desk.profile(uid), field) == kept


@pytest.mark.parametrize(
    ("field", "typed", "trouble"),
    [
        *(("emails", text, Trouble.BAD_EMAIL) for text in ("ann", "@x.org", "ann@", "a@b@c")),
        ("emails", "ann lee@x.org", Trouble.BAD_EMAIL),
        ("emails", f"{'a' * 250}@x.org", Trouble.TEXT_TOO_LONG),
        ("cards", "4111 1111 1111 1111", Trouble.CARD_NUMBER),
        ("cards", "5555555555554444", Trouble.CARD_NUMBER),
        ("cards", "--", Trouble.TEXT_EMPTY),
        ("cards", "1" * 61, Trouble.TEXT_TOO_LONG),
        ("tags", "x" * 31, Trouble.TEXT_TOO_LONG),
        ("tags", "a\0b", Trouble.TEXT_FORBIDDEN),
    ],
)
def test_what_is_refused(file_desk: Desk, field: str, typed: str, trouble: Trouble) -> None:
    desk = file_desk
    uid = desk.add("Amara Okafor")
    before = desk.content(without=set())
    with pytest.raises(TextError) as caught:
        desk.edit(uid, **{field: ("ok@x.org", typed)})
    assert (caught.value.trouble, caught.value.params["field"]) == (trouble, field)
    assert desk.content(without=set()) == before


def test_there_are_only_so_many_tags(file_desk: Desk) -> None:
    desk = file_desk
    uid = desk.add("Amara Okafor")
    with pytest.raises(TextError) as caught:
        desk.edit(uid, tags=tuple(f"tag {each}" for each in range(21)))
    assert caught.value.trouble is Trouble.TOO_MANY
    assert caught.value.params == {"field": "tags", "limit": 20}


@pytest.mark.parametrize(
    ("field", "mine", "theirs"),
    [
        ("emails", ("mine@x.org",), ("theirs@x.org",)),
        ("cards", ("M-1",), ("T-1",)),
        ("tags", ("mine",), ("theirs",)),
    ],
)
def test_only_the_same_field_stands_in_the_way(
    desk: Desk, amara: str, field: str, mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    shown = shown_of(desk.profile(amara))
    desk.edit(amara, **{field: theirs})
    with pytest.raises(ActError) as caught:
        desk.cashier.edit(amara, shown=shown, edit=replace(shown, say="a-MA-ra", **{field: mine}))
    assert (caught.value.trouble, caught.value.params["field"]) == (
        Trouble.CHANGED_MEANWHILE, field,
    )  # fmt: skip
    assert desk.profile(amara).say == ""
    desk.cashier.edit(amara, shown=shown, edit=replace(shown, say="a-MA-ra"))
    seen = desk.profile(amara)
    assert (seen.say, getattr(seen, field)) == ("a-MA-ra", theirs)
    # the same was typed at two tills
    desk.cashier.edit(amara, shown=shown, edit=replace(shown, **{field: theirs}))
    assert getattr(desk.profile(amara), field) == theirs


def test_what_a_file_brought_does_not_hold_up_other_fields(desk: Desk, files: Files) -> None:
    desk.bring_in(files.customers("a.csv", person("C1", "Ada", Email_Address="ada@x.org")))
    uid = desk.uid("Ada")
    with desk.store.doors.write():
        desk.store.doors.database.execute_sql("UPDATE email SET typed = 'none', folded = 'none'")
    desk.edit(uid, say="AY-da")
    assert (desk.profile(uid).say, desk.profile(uid).emails) == ("AY-da", ("none",))
    desk.edit(uid, emails=("none", "ada@x.org"))
    assert desk.profile(uid).emails == ("none", "ada@x.org")


def test_several_people_may_share_a_card_and_an_address(desk: Desk, amara: str) -> None:
    ben = desk.add("Ben Ode")
    for uid in (amara, ben):
        desk.edit(uid, cards=("AB-1",), emails=("home@x.org",))
    desk.edit(ben, cards=(), emails=())
    seen = desk.profile(amara)
    assert (seen.cards, seen.emails) == (("AB-1",), ("home@x.org",))

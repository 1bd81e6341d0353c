import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import run
from tests.cli.conftest import NOW, Say
from tests.service.shop_at_hand import Files, person, sale


def look(say: Say, shop: Path | str, *what: str) -> Any:
    answer = say("--database", shop, "--now", NOW, "lookup", "--json", *what)
    assert (answer.code, answer.error) == (0, "")
    return answer.json


def content(folder: Path) -> dict[str, str]:
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_the_shape_of_the_answer(say: Say, shop: Path) -> None:
    told = look(say, shop, "amara")
    assert set(told) == {"hits", "card", "touch"}
    first = told["hits"][0]
    assert set(first) == {"id", "name", "phone", "visits"}
    assert isinstance(first["id"], str)
    assert (first["name"], first["phone"]) == ("Amara Okafor", "+12025550148")
    assert first["visits"] == 19
    card = told["card"]
    assert (card["id"], card["name"], card["visits"]) == (first["id"], "Amara Okafor", 19)
    for name in ("must_not", "likes", "usual", "cards", "tags"):
        assert isinstance(card[name], list), name
    assert card["must_not"] == []
    assert card["likes"] == []
    assert set(card["usual"]) == {"Matcha latte, oat milk, 16 oz", "Banana bread"}
    assert card["rhythm"].startswith("Fridays")
    assert card["notes"] == []
    touch = told["touch"]
    assert set(touch) == {"do", "say", "why"}
    assert touch["do"]
    assert touch["say"]
    assert touch["why"]
    assert all(isinstance(each, str) and each for each in touch["why"])


def test_somebody_without_visits_has_empty_lists_and_no_rhythm(say: Say, shop: Path) -> None:
    card = look(say, shop, "may chen")["card"]
    assert (card["visits"], card["rhythm"], card["usual"]) == (0, None, [])


def test_a_note_has_text_author_and_moment(say: Say, shop: Path, files: Files) -> None:
    with_memo = files.customers("memo.csv", person("M1", "Iris", "Moreau", Memo="Plays the cello"))
    assert say("--database", shop, "import", with_memo).code == 0
    (note,) = look(say, shop, "iris")["card"]["notes"]
    assert set(note) == {"text", "author", "at"}
    assert note["text"] == "Plays the cello"
    assert isinstance(note["author"], str)
    assert datetime.fromisoformat(note["at"]).tzinfo is not None


@pytest.mark.parametrize("as_json", [True, False])
def test_nobody_is_no_error(say: Say, shop: Path, as_json: bool) -> None:
    answer = say("--database", shop, "lookup", "qqqq zzzz", *(["--json"] if as_json else []))
    assert (answer.code, answer.error) == (0, "")
    if as_json:
        assert answer.json == {"hits": [], "card": None, "touch": None}
    else:
        assert answer.lines == ["Nobody found."]


def test_an_id_chooses_whose_card_it_is(say: Say, shop: Path) -> None:
    hits = look(say, shop, "chen")["hits"]
    assert [each["name"] for each in hits] == ["Lee Chen", "May Chen"]
    for hit in hits:
        assert look(say, shop, "chen", "--id", hit["id"])["card"]["name"] == hit["name"]
        assert look(say, shop, "--id", hit["id"])["card"]["name"] == hit["name"]


@pytest.mark.parametrize("unknown", ["nobody", "", "0", "'; DROP TABLE customer; --"])
def test_an_id_that_nobody_has(say: Say, shop: Path, unknown: str) -> None:
    answer = say("--database", shop, "lookup", "--id", unknown, "--json")
    if unknown:
        assert answer.failed_plainly()
        assert "no longer here" in answer.error
    else:
        assert answer.json["card"] is None


def test_without_a_query_those_are_listed_who_are_likely_in_about_now(say: Say, shop: Path) -> None:
    assert say("--database", shop, "--now", NOW, "reindex").code == 0
    told = look(say, shop)
    amara = next(each for each in told["hits"] if each["name"] == "Amara Okafor")
    assert set(amara) == {"id", "name", "phone", "visits", "by", "why"}
    assert (amara["by"], amara["visits"]) == ("likely", 19)
    assert (told["card"], told["touch"]) == (None, None)
    lines = say("--database", shop, "--now", NOW, "lookup").lines
    assert any(line.startswith("Amara Okafor") for line in lines)
    assert len(lines) == len(told["hits"])
    assert look(say, shop, "--id", amara["id"])["hits"] == []


def test_by_what_else_somebody_was_found_stands_beside_them(say: Say, shop: Path) -> None:
    assert say("--database", shop, "--now", NOW, "reindex").code == 0
    told = look(say, shop, "matcha latte")
    amara = next(each for each in told["hits"] if each["name"] == "Amara Okafor")
    assert amara["by"] == "usual"
    assert "matcha" in amara["why"].casefold()
    assert told["card"]["name"] == told["hits"][0]["name"]
    by_name = look(say, shop, "amara okafor")["hits"][0]
    assert not {"by", "why"} & set(by_name)


def test_ids_stay_when_more_comes_in(
    say: Say, tmp_path: Path, exports: tuple[Path, Path, Path]
) -> None:
    place = ["--database", str(tmp_path / "shop.sqlite"), "--country", "US"]
    known: dict[str, str] = {}
    for file in (exports[1], exports[0], exports[2], exports[0]):
        assert say(*place, "import", file).code == 0
        for name in ("amara", "lee chen"):
            hit = look(say, place[1], name)["hits"][0]
            assert known.setdefault(name, hit["id"]) == hit["id"]


def test_looking_up_writes_nothing(shop: Path) -> None:
    before = content(shop.parent)
    for query in ("amara", "0148", "nobody at all"):
        assert run(["--database", str(shop), "lookup", query]).code == 0
    assert content(shop.parent) == before


def test_the_plain_answer_has_the_card_and_the_touch(say: Say, shop: Path) -> None:
    lines = say("--database", shop, "--now", NOW, "lookup", "amara").lines
    assert lines[0].startswith("Amara Okafor")
    whole = "\n".join(lines)
    for part in ("19 visits", "Never asked about allergies", "Fridays", "16 Jul", "Matcha latte"):
        assert part in whole, part
    assert lines[-2].startswith("- ")
    assert lines[-1] == "Ask about allergies first."


@pytest.mark.parametrize(
    ("moment", "here"),
    [
        ("2026-07-10T12:40", "here today"),
        ("2026-07-10T12:40-04:00", "here today"),
        ("2026-07-10T16:40Z", "here today"),
        ("2026-07-11T03:30", "here today"),  # the small hours belong to the day before
        ("2026-07-11T04:30", "here yesterday"),
        ("2026-07-11", "here today"),
    ],
)
def test_the_moment_may_be_on_the_shops_clock_or_with_a_zone(
    say: Say, shop: Path, moment: str, here: str
) -> None:
    answer = say("lookup", "amara", "--json", "--now", moment, "--database", shop)
    assert here.removeprefix("here ") in answer.json["card"]["last_here"]


def test_what_comes_after_the_moment_has_not_happened(say: Say, shop: Path) -> None:
    answer = say("lookup", "amara", "--json", "--now", "2026-03-07T09:00", "--database", shop)
    assert answer.json["card"]["visits"] == 1


@pytest.mark.parametrize("moment", ["yesterday", "2026-02-30", "12:40", ""])
def test_a_moment_that_is_none(say: Say, shop: Path, moment: str) -> None:
    assert say("--database", shop, "--now", moment, "lookup", "amara").failed_plainly()


@pytest.mark.parametrize("before", [True, False])
def test_options_stand_before_or_after_the_verb(say: Say, shop: Path, before: bool) -> None:
    options = ["--database", str(shop), "--now", NOW]
    verb = ["lookup", "amara", "--json"]
    answer = say(*options, *verb) if before else say(*verb, *options)
    assert answer.json["card"]["visits"] == 19


@pytest.mark.parametrize(
    "query",
    ["", " ", "\N{GRINNING FACE}", "q" * 10_000, "%_", "'\"\\", "9" * 400, "\n", "\udcff", "('*"],
)  # fmt: skip
def test_odd_queries_find_nobody_or_somebody_but_never_fail(
    say: Say, shop: Path, query: str
) -> None:
    told = look(say, shop, "--", query)
    assert isinstance(told["hits"], list)
    assert (told["card"] is None) == (not told["hits"])


def test_a_query_that_begins_with_a_dash(say: Say, shop: Path) -> None:
    assert look(say, shop, "--", "-x")["hits"] == []
    assert say("--database", shop, "lookup", "-x").failed_plainly()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16", "cp437"])
@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["plain", "json"])
def test_an_output_that_cannot_say_every_letter(
    shop: Path, encoding: str, as_json: list[str], say: Say, files: Files
) -> None:
    row = sale("X1", "2026-07-15 10:00:00", "Pfannkuchen ☕", who="OMER", name="Ömer Łukasz 李")
    assert say("--database", shop, "import", files.items("x.csv", row)).code == 0
    answer = run(
        ["--database", str(shop), "--now", NOW, "lookup", "omer", *as_json],
        PYTHONIOENCODING=encoding,
    )
    assert (answer.code, answer.error) == (0, "")
    if as_json:
        assert answer.json["card"]["name"] == "Ömer Łukasz 李"


def test_no_shop_is_said_and_none_is_made(say: Say, tmp_path: Path) -> None:
    for verb in (["lookup", "amara"], ["check"], ["backup"]):
        answer = say("--database", tmp_path / "none" / "shop.sqlite", *verb)
        assert answer.failed_plainly(), verb
        assert "no shop here yet" in answer.error
    assert list(tmp_path.iterdir()) == []

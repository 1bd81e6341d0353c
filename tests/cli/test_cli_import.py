from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Say
from tests.service.shop_at_hand import Files, person, refund, sale


@pytest.fixture
def place(tmp_path: Path) -> list[str]:
    return ["--database", str(tmp_path / "shop" / "shop.sqlite"), "--country", "US"]


def bring_in(say: Say, place: list[str], *files: Path | str) -> Any:
    answer = say(*place, "import", *files, "--json")
    assert (answer.code, answer.error) == (0, "")
    return answer.json


def test_the_shape_of_the_report(
    say: Say, place: list[str], exports: tuple[Path, Path, Path]
) -> None:
    told = bring_in(say, place, *exports)
    assert set(told) == {"customers", "visits", "sales", "problems"}
    assert told["customers"] == {"added": 5, "matched": 0, "skipped": 0}
    # the middle stands in both: five Fridays, Siobhan's and Lee's of that time, and each day's cake
    assert told["visits"] == {"added": 22, "matched": 7, "skipped": 2}
    assert told["sales"] == {"added": 137, "matched": 35, "skipped": 0}
    assert told["problems"] == []


def test_the_same_again_is_here_already(
    say: Say, place: list[str], exports: tuple[Path, Path, Path]
) -> None:
    bring_in(say, place, *exports)
    told = bring_in(say, place, *reversed(exports))
    assert [told[each]["added"] for each in ("customers", "visits", "sales")] == [0, 0, 0]
    assert told["customers"]["matched"] == 5


def test_who_came_in_is_found_by_their_usual_at_once(
    say: Say, place: list[str], exports: tuple[Path, Path, Path]
) -> None:
    at = ["--now", "2026-07-17T12:40"]
    answer = say(*place, *at, "import", *exports, "--json")
    assert (answer.code, answer.error) == (0, "")
    usual = say(*place, *at, "lookup", "amara okafor", "--json").json["card"]["usual"]
    hits = say(*place, *at, "lookup", usual[0], "--json").json["hits"]
    assert "Amara Okafor" in [each["name"] for each in hits]
    assert all(each["visits"] >= 0 for each in hits)


def test_files_may_come_in_any_order(
    say: Say, tmp_path: Path, exports: tuple[Path, Path, Path]
) -> None:
    seen = []
    for number, order in enumerate(((0, 1, 2), (2, 1, 0), (1, 2, 0))):
        file = tmp_path / f"{number}.sqlite"
        place = ["--database", str(file), "--country", "US"]
        for at in order:
            bring_in(say, place, exports[at])
        cards = []
        for name in ("amara", "siobhan", "lee", "may", "nadia"):
            answer = say(*place, "--now", "2026-07-17T12:40", "lookup", name, "--json").json
            cards.append({key: each for key, each in answer["card"].items() if key != "id"})
        seen.append(cards)
    assert seen[0] == seen[1] == seen[2]


def test_problems_name_the_file_as_given_the_line_and_the_reason(
    say: Say, place: list[str], files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.items(
        "rows.csv",
        sale("A", item="Tea,\nwith lemon", who="W", name="Wren"),
        sale("B", "2026-13-45 12:00:00", who="W", name="Wren"),
        sale("C", who="W", name="Wren"),
        sale("", who="W", name="Wren"),
    )
    monkeypatch.chdir(files.folder)
    told = bring_in(say, place, "./rows.csv")
    assert told["visits"]["added"] == 2
    assert [(each["file"], each["line"]) for each in told["problems"]] == [
        ("./rows.csv", 4),
        ("./rows.csv", 6),
    ]
    for each in told["problems"]:
        assert set(each) == {"file", "line", "reason"}
        assert isinstance(each["reason"], str)
        assert len(each["reason"]) > 10


def test_refunds_and_bad_rows_are_skipped(say: Say, place: list[str], files: Files) -> None:
    told = bring_in(
        say,
        place,
        files.items(
            "sales.csv",
            sale("A", who="W", name="Wren"),
            refund("B", who="W", name="Wren"),
            sale("C", "never 12:00"),
            sale("D"),
        ),
    )
    assert told["customers"]["added"] == 1
    assert told["visits"]["skipped"] + told["sales"]["skipped"] == 2
    assert (told["visits"]["added"], told["sales"]["added"]) == (1, 1)


def test_a_bad_file_does_not_stop_a_good_one(
    say: Say, place: list[str], files: Files, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"\0\1\2")
    good = files.customers("good.csv", person("C1", "Wren"))
    answer = say(*place, "import", bad, good, "--json")
    assert answer.code != 0
    assert answer.json["customers"]["added"] == 1
    assert [each["file"] for each in answer.json["problems"]] == [str(bad)]


@pytest.mark.parametrize("content", [None, b"", b"a,b\n1,2\n", b"\0\1\2", b"%PDF-1.7"])
def test_a_file_that_cannot_be_used_is_one_line(
    say: Say, place: list[str], tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "odd.csv"
    if content is not None:
        file.write_bytes(content)
    answer = say(*place, "import", file, "--json")
    assert answer.failed_plainly(), answer
    assert str(file) in answer.error
    assert not Path(place[1]).exists(), "no shop is begun for nothing"


def test_a_folder_is_no_file(say: Say, place: list[str], tmp_path: Path) -> None:
    assert say(*place, "import", tmp_path).failed_plainly()


def test_the_country_says_how_phones_are_read(say: Say, tmp_path: Path, files: Files) -> None:
    file = files.customers(
        "c.csv",
        person("C1", "Wren", phone="06 12 34 56 78"),
        person("C2", "Wren", phone="+33612345678"),
    )
    for country, people in (("FR", 1), ("US", 2)):
        place = ["--database", str(tmp_path / f"{country}.sqlite"), "--country", country]
        assert bring_in(say, place, file)["customers"]["added"] == people


@pytest.mark.parametrize("country", ["XX", "Atlantis", "U", "\N{GRINNING FACE}"])
def test_a_country_that_there_is_not(say: Say, tmp_path: Path, files: Files, country: str) -> None:
    file = files.customers("c.csv", person("C1", "Wren"))
    shop = tmp_path / "new" / "shop.sqlite"
    for verb in (["import", str(file)], ["demo"]):
        answer = say("--database", shop, "--country", country, *verb)
        assert answer.failed_plainly()
        assert "country" in answer.error
        assert not shop.parent.exists()


def test_the_plain_report_is_for_reading(
    say: Say, place: list[str], exports: tuple[Path, Path, Path]
) -> None:
    lines = say(*place, "import", *exports).lines
    assert "5 new customers." in lines
    assert any("refund" in line for line in lines)


def test_a_shop_is_copied_before_an_import(
    say: Say, shop: Path, exports: tuple[Path, Path, Path]
) -> None:
    assert say("--database", shop, "import", exports[0]).code == 0
    copies = list((shop.parent / f"{shop.stem}-backups").glob("*.sqlite"))
    assert len(copies) == 1

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.command import run
from tests.cli.conftest import NOW, Say
from tests.service.shop_at_hand import Files, person, sale


def content(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


def files_of_nobody(folder: Path) -> Path:
    return Files(folder).items("nobody.csv", sale("T1"))


def test_the_demo_fills_an_empty_shop_and_no_other(say: Say, tmp_path: Path, shop: Path) -> None:
    place = ["--database", str(tmp_path / "demo.sqlite")]
    first = say(*place, "demo", "--country", "US", "--now", NOW)
    assert (first.code, first.error) == (0, "")
    told = say(*place, "lookup", "amara", "--json", "--now", NOW).json
    assert told["card"]["visits"] > 0
    again = say(*place, "demo")
    assert again.failed_plainly()
    assert "already has customers" in again.error
    begun = str(tmp_path / "begun.sqlite")
    nobody = files_of_nobody(tmp_path)
    assert say("--database", begun, "--country", "US", "import", nobody).code == 0
    assert say("--database", begun, "demo", "--now", NOW).code == 0
    assert say("--database", begun, "lookup", "amara", "--json", "--now", NOW).json["hits"]
    before = shop.read_bytes()
    assert say("--database", shop, "demo").failed_plainly()
    assert shop.read_bytes() == before


def test_a_backup_is_a_whole_shop(say: Say, shop: Path) -> None:
    answer = say("--database", shop, "backup")
    assert (answer.code, answer.error) == (0, "")
    copy = Path(answer.lines[0])
    assert copy.parent.parent == shop.parent
    assert say("--database", copy, "check").code == 0
    assert say("--database", copy, "lookup", "amara", "--json").json["card"]["visits"] == 19


def test_a_restore_can_be_taken_back(say: Say, shop: Path, files: Files) -> None:
    place = ["--database", str(shop)]
    copy = say(*place, "backup").lines[0]
    more = files.customers("more.csv", person("N1", "Wren", "Sato"))
    assert say(*place, "import", more).code == 0
    before = say(*place, "restore", copy)
    assert (before.code, before.error) == (0, "")
    assert say(*place, "lookup", "wren", "--json").json["hits"] == []
    safety = before.lines[0]
    assert say(*place, "restore", safety).code == 0
    assert len(say(*place, "lookup", "wren", "--json").json["hits"]) == 1


@pytest.mark.parametrize("what", ["missing", "text", "foreign", "cut"])
def test_what_is_no_backup_changes_nothing(say: Say, shop: Path, tmp_path: Path, what: str) -> None:
    file = tmp_path / "copy.sqlite"
    if what == "text":
        file.write_text("not a shop")
    elif what == "foreign":
        with closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE note (text)")
            other.commit()
    elif what == "cut":
        file.write_bytes(shop.read_bytes()[:20_000])
    before = content(shop.parent)
    answer = say("--database", shop, "restore", file)
    assert answer.failed_plainly(), answer
    assert content(shop.parent) == before
    assert say("--database", shop, "lookup", "amara", "--json").json["card"]["visits"] == 19


def test_a_sound_shop_is_called_sound(say: Say, shop: Path) -> None:
    answer = say("--database", shop, "check")
    assert (answer.code, answer.lines, answer.error) == (0, ["The shop is sound."], "")


def _damaged(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    for at in range(4096 * 3, len(whole), 4096):
        whole[at : at + 64] = b"\xee" * 64
    file.write_bytes(bytes(whole))


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:20_000])


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute(
            "INSERT INTO shop_migration (name, applied) VALUES ('9999_later', '2030-01-01')"
        )
        database.commit()


def _foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE note (text)")
        other.commit()


def _text(file: Path) -> None:
    file.write_text("Dear diary")


def _empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_damaged, "damaged"),
        (_cut, "damaged"),
        (_newer, "newer version"),
        (_foreign, "not a shop"),
        (_text, "not a shop"),
        (_empty, "not a shop"),
    ],
)
@pytest.mark.parametrize("verb", ["lookup", "import", "demo", "backup", "check"])
def test_a_shop_that_cannot_be_used_is_one_line_and_untouched(
    say: Say, shop: Path, files: Files, spoil: object, said: str, verb: str
) -> None:
    spoil(shop)  # type: ignore[operator] # one of the functions above
    before = content(shop.parent)
    rest = {
        "lookup": ["amara", "--json"],
        "import": [str(files.customers("c.csv", person("C1", "Wren"))), "--json"],
    }.get(verb, [])
    answer = say("--database", shop, verb, *rest)
    assert answer.failed_plainly(), answer
    assert said in answer.error
    assert str(shop) in answer.error
    assert content(shop.parent) == before


def test_a_damaged_shop_is_mended_by_a_backup(say: Say, shop: Path) -> None:
    copy = say("--database", shop, "backup").lines[0]
    _damaged(shop)
    assert say("--database", shop, "restore", copy).code == 0
    assert say("--database", shop, "check").code == 0


def test_a_folder_is_no_shop(say: Say, tmp_path: Path) -> None:
    assert say("--database", tmp_path, "lookup", "amara").failed_plainly()


@pytest.mark.parametrize(
    "address", ["mysql://somewhere/x", "postgresql://", "postgres://%zz@/x", ""]
)
def test_an_address_that_is_none(say: Say, address: str) -> None:
    answer = say("--database", address, "lookup", "amara")
    assert answer.failed_plainly(), answer


def test_a_server_that_does_not_answer_and_no_password_is_shown(say: Say) -> None:
    answer = say("--database", "postgresql://me:hush-hush@127.0.0.1:9/none", "lookup", "amara")
    assert answer.failed_plainly()
    assert "hush-hush" not in answer.error


def test_everything_on_a_server(
    say: Say, postgres_url: str, exports: tuple[Path, Path, Path]
) -> None:
    place = ["--database", postgres_url, "--country", "US"]
    assert say(*place, "lookup", "amara").failed_plainly()
    report = say(*place, "import", *exports, "--json").json
    assert (report["customers"]["added"], report["visits"]["added"]) == (5, 22)
    told = say(*place, "--now", NOW, "lookup", "amera 48", "--json").json
    assert (told["card"]["name"], told["card"]["visits"]) == ("Amara Okafor", 19)
    assert told["touch"]["why"]
    assert say(*place, "check").lines == ["The shop is sound."]
    assert say(*place, "demo").failed_plainly()
    backup = say(*place, "backup")
    assert backup.failed_plainly()
    assert "whoever looks after the server" in " ".join(backup.error.split())
    assert say(*place, "restore", exports[0]).failed_plainly()


def test_the_demo_on_a_server(say: Say, postgres_url: str) -> None:
    place = ["--database", postgres_url]
    assert say(*place, "demo", "--now", NOW).code == 0
    assert say(*place, "lookup", "amara", "--json", "--now", NOW).json["card"]["visits"] > 0


@pytest.mark.parametrize(
    "arguments", [["juggle"], ["lookup", "a", "b"], ["import"], ["restore"], ["lookup", "--what"]]
)
def test_what_is_not_understood_is_one_line(arguments: list[str]) -> None:
    assert run(arguments).failed_plainly()


@pytest.mark.parametrize("verb", ["lookup amara", "import x.csv", "backup", "restore x", "check"])
def test_no_verb_needs_qt(shop: Path, verb: str, python: str) -> None:
    code = (
        "import sys; from desktop.main import main; main(sys.argv[1:]);"
        " sys.exit(any(name.split('.')[0] in {'PySide6', 'shiboken6'} for name in sys.modules))"
    )
    arguments = [python, "-c", code, "--database", shop, *verb.split()]
    done = subprocess.run(arguments, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr

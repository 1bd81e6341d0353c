"""A second process beside the window, and shops that cannot be opened."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.command import run
from tests.journeys.conftest import Exports
from tests.journeys.till import Key, Till
from tests.service.shop_at_hand import Files, person


def contents(folder: Path) -> dict[str, bytes]:
    """What stands in a shop's folder, without the lock and the copies."""
    return {
        each.name: each.read_bytes()
        for each in folder.iterdir()
        if each.is_file() and not each.name.endswith(".lock")
    }


def test_a_look_beside_the_open_window_sees_what_was_just_done(till: Till) -> None:
    till.find("amara")
    till.key(Key.Key_F8)
    till.until_visits(20)
    answer = run(
        ["--database", till.address, "--now", "2026-07-17T12:45", "lookup", "amara", "--json"]
    )
    assert (answer.code, answer.error) == (0, "")
    assert answer.json["card"]["visits"] == 20
    till.undo()
    till.until_visits(19)


@pytest.mark.parametrize("verb", ["import", "demo", "restore"])
def test_what_writes_beside_the_open_window_says_so_and_changes_nothing(
    till: Till, files: Files, verb: str
) -> None:
    copy = Path(run(["--database", till.address, "backup"]).lines[0])
    more = files.customers("more.csv", person("N1", "Wren", "Sato"))
    rest = {"import": [str(more)], "restore": [str(copy)]}.get(verb, [])
    answer = run(["--database", till.address, verb, *rest])
    assert answer.failed_plainly(), answer
    if verb != "demo":
        assert "open in another window" in answer.error
    assert till.search("wren") == ()
    till.find("amara")
    till.key(Key.Key_F8)
    till.until_visits(20)


def test_a_second_window_on_the_same_shop_says_so(
    till: Till, open_till: Callable[[], Till]
) -> None:
    second = open_till()
    second.open(wait=False)
    second.until_seen("The shop cannot be opened", "open in another window")
    till.close()
    second.press("Try again")
    second.until(lambda: second.window.till.board.rows)
    second.find("amara")


def _damaged(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    for at in range(4096 * 3, len(whole), 4096):
        whole[at : at + 64] = b"\xee" * 64
    file.write_bytes(bytes(whole))


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute(
            "INSERT INTO shop_migration (name, applied) VALUES ('9999_later', '2030-01-01')"
        )
        database.commit()


def _no_shop(file: Path) -> None:
    file.write_text("Dear diary", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(_damaged, "damaged"), (_newer, "newer version"), (_no_shop, "not a shop of The Usual")],
)
def test_a_shop_that_cannot_be_opened_is_one_sentence_and_untouched(
    filled_address: str, new_till: Till, spoil: Callable[[Path], None], said: str
) -> None:
    file = Path(filled_address)
    spoil(file)
    before = contents(file.parent)
    new_till.open(wait=False)
    new_till.until_seen("The shop cannot be opened", said, "Nothing was changed.")
    new_till.press("Try again")
    new_till.until_seen(said)
    new_till.close()
    assert contents(file.parent) == before


def test_a_damaged_shop_is_brought_back_from_its_backup(
    filled_address: str, new_till: Till
) -> None:
    file = Path(filled_address)
    copy = Path(run(["--database", filled_address, "backup"]).lines[0])
    _damaged(file)
    new_till.open(wait=False)
    new_till.until_seen("damaged")
    new_till.press("Choose a backup…")
    new_till.until(new_till.window.upkeep.backups.isVisible)
    new_till.press(next(text for text in new_till.seen() if "saved by hand" in text))
    new_till.until_said("The backup was brought back. The damaged shop was set aside")
    new_till.until(new_till.window.till.isVisible)
    assert copy.exists()
    new_till.find("amara")
    assert new_till.card.habits.visits == 19


AS_SOMEBODY = """
import contextlib, io, json, os, sys
from desktop.main import main
shop, warm, export = sys.argv[1:4]
verbs = ["lookup", "amara"], ["import", export], ["backup"], ["demo"], ["check"]
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    for verb in verbs:  # another user may not be able to read the interpreter's own modules
        main(["--database", warm, *verb])
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
answers = {}
for verb in verbs:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        with contextlib.redirect_stderr(io.StringIO()) as error:
            code = main(["--database", shop, *verb])
    answers[verb[0]] = [code, out.getvalue(), error.getvalue()]
print(json.dumps(answers))
"""


@pytest.fixture
def shut_folder(filled_file: Path) -> Iterator[Path]:
    """A shop that may be read and not written, where every user of the system can reach it."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "shop"
        folder.mkdir()
        shutil.copyfile(filled_file, folder / "shop.sqlite")
        (folder / "shop.sqlite").chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def test_a_shop_that_may_only_be_read_is_read_and_left_as_it_is(
    shut_folder: Path, project: Path, exports: Exports, filled_address: str
) -> None:
    before = contents(shut_folder)
    export = shutil.copyfile(exports[0], shut_folder.parent / "customers.csv")
    places = [shut_folder / "shop.sqlite", filled_address, export]
    done = subprocess.run(
        [sys.executable, "-B", "-c", AS_SOMEBODY, *places],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert contents(shut_folder) == before
    assert answers["lookup"][0] == 0
    assert answers["lookup"][1].startswith("Amara Okafor")
    assert answers["check"] == [0, "The shop is sound.\n", ""]
    for verb in ("import", "backup", "demo"):
        code, out, error = answers[verb]
        assert code != 0
        assert out == ""
        assert len(error.splitlines()) == 1, error
        assert verb == "demo" or "right to write" in error, error


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with very little room, where this test may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m,mode=0777", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def _fill(disk: Path, *, leaving: int) -> None:
    left = shutil.disk_usage(disk).free - leaving
    (disk / "other").write_bytes(b"x" * left)


def test_a_full_disk_is_one_sentence_and_what_was_saved_is_safe(
    small_disk: Path, filled_file: Path, open_till: Callable[[], Till], files: Files
) -> None:
    file = small_disk / "shop.sqlite"
    shutil.copyfile(filled_file, file)
    till = open_till()
    till.address = str(file)
    till.open()
    till.find("amara")
    _fill(small_disk, leaving=0)
    till.tab_to("Heard something worth remembering?")
    for _ in range(8):
        till.write("a line that is to be remembered " * 12)
        till.key(Key.Key_Return)
        till.until(lambda: "noted" in till.quiet or till.sees("disk is full"))
        if till.sees("disk is full"):
            break
    assert till.sees("disk is full")
    more = files.customers("more.csv", *(person(f"N{at}", "Wren", f"{at}") for at in range(500)))
    till.window.upkeep.bring_in((more,))
    till.until(lambda: "disk is full" in till.quiet)
    (small_disk / "other").unlink()
    till.reopen()
    till.find("amara")
    assert till.card.habits.visits == 19
    till.close()
    assert run(["--database", str(file), "check"]).code == 0


def test_a_full_disk_on_the_command_line(small_disk: Path, filled_file: Path, files: Files) -> None:
    file = small_disk / "shop.sqlite"
    shutil.copyfile(filled_file, file)
    _fill(small_disk, leaving=0)
    before = file.read_bytes()
    more = files.customers("more.csv", person("N1", "Wren", "Sato"))
    for verb in (["import", str(more)], ["backup"]):
        answer = run(["--database", str(file), *verb])
        assert answer.failed_plainly(), answer
        assert "disk is full" in answer.error
    assert file.read_bytes() == before
    for left in small_disk.glob("shop.sqlite-*"):
        left.unlink()
    assert run(["--database", str(file), "lookup", "a", "--json"]).code == 0  # reading goes on
    assert file.read_bytes() == before

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.config import Settings
from desktop.main import Backstage, build, main
from desktop.service.clock import FixedClock
from desktop.store.open_shop import OpenShop
from desktop.ui import housekeeping
from tests.cli.command import run

MOMENT = datetime(2026, 7, 17, 16, 40, tzinfo=UTC)


def test_the_version_and_the_help_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    for option, part in (("--version", __version__), ("--help", "lookup")):
        with pytest.raises(SystemExit) as ended:
            main([option])
        assert ended.value.code == 0
        assert part in capsys.readouterr().out


@pytest.mark.parametrize(
    "verb", ["lookup", "import", "demo", "backup", "restore", "check", "reindex"]
)
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for option in ("--database", "--now", "--country"):
        assert option in said


def test_a_bad_address_is_one_line() -> None:
    assert run(["--database", "mysql://x/y", "check"]).failed_plainly()


def test_the_program_tries_itself_out() -> None:
    answer = run(["--self-test"])
    assert answer.code == 0, answer.error
    assert "self-test: ok" in answer.out


def test_the_main_job_is_played_and_its_pictures_saved(tmp_path: Path) -> None:
    answer = run(["--play", str(tmp_path / "pictures")])
    assert answer.code == 0, answer.error
    pictures = sorted(each.name for each in (tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= 3
    assert "Amara" in answer.out


def test_a_window_that_was_never_shown_closes_and_leaves_nothing(
    qapp: object, tmp_path: Path
) -> None:
    assert qapp is not None
    backstage = Backstage(str(tmp_path / "shop.sqlite"), FixedClock(MOMENT), country="")
    running = build(backstage, settings=Settings(discreet_after_s=0), save=lambda _: None)
    running.window.close()
    running.close()
    running.window.deleteLater()
    assert list(tmp_path.iterdir()) == []


def keyed(file: Path) -> int:
    """Return how many people can be found by keys."""
    with closing(sqlite3.connect(file)) as database:
        return int(database.execute("SELECT count(*) FROM search_person").fetchone()[0])


def test_a_window_makes_the_search_keys_that_are_missing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "FIRST_MS", 0)
    file, clock = tmp_path / "shop.sqlite", FixedClock(MOMENT)
    assert main(["--database", str(file), "--now", MOMENT.isoformat(), "demo"]) == 0
    people = keyed(file)
    shop = OpenShop(str(file), clock)
    shop.as_writer()
    shop.open(create=False)
    shop.index.restart()
    while keyed(file):
        shop.index.go_on(limit=1)
    shop.close()
    assert (people > 0, keyed(file)) == (True, 0)
    backstage = Backstage(str(file), clock, country="")
    running = build(backstage, settings=Settings(discreet_after_s=0), save=lambda _: None)
    running.window.show()
    qtbot.waitUntil(lambda: keyed(file) == people, timeout=20_000)
    assert running.window.till.index_line.isHidden()
    running.window.close()
    running.close()
    running.window.deleteLater()

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop import __version__
from desktop.config import Settings
from desktop.main import Backstage, build, main
from desktop.service.clock import FixedClock
from tests.cli.command import run

MOMENT = datetime(2026, 7, 17, 16, 40, tzinfo=UTC)


def test_the_version_and_the_help_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    for option, part in (("--version", __version__), ("--help", "lookup")):
        with pytest.raises(SystemExit) as ended:
            main([option])
        assert ended.value.code == 0
        assert part in capsys.readouterr().out


@pytest.mark.parametrize("verb", ["lookup", "import", "demo", "backup", "restore", "check"])
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

"""The house stands as it was drawn: floors, short files, a command line without Qt."""

import ast
import json
import subprocess
import textwrap
import tomllib
from pathlib import Path

import pytest

_LONGEST = 300


def test_contracts_are_kept(project: Path, python: str) -> None:
    command = Path(python).parent / "lint-imports"
    done = subprocess.run(
        [command, "--no-cache"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_floor_is_listed(project: Path) -> None:
    linter = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (layers,) = [each for each in linter["contracts"] if each["type"] == "layers"]
    listed = {name.strip() for floor in layers["layers"] for name in floor.split("|")}
    there = {each.stem for each in (project / "desktop").glob("*.py")} - {"__init__"}
    there |= {each.parent.name for each in (project / "desktop").glob("*/__init__.py")}
    assert there <= listed
    assert layers["exhaustive"]
    assert linter["exclude_type_checking_imports"] is False


def test_qt_and_peewee_are_kept_out_of_every_other_floor(project: Path) -> None:
    linter = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (layers,) = [each for each in linter["contracts"] if each["type"] == "layers"]
    floors = {f"desktop.{name.strip()}" for floor in layers["layers"] for name in floor.split("|")}
    for library, homes in (
        ("PySide6", {"desktop.ui", "desktop.main", "desktop.__main__"}),
        ("peewee", {"desktop.store", "desktop.__main__"}),
    ):
        guarded = {
            source
            for each in linter["contracts"]
            if each["type"] == "forbidden" and library in each["forbidden_modules"]
            for source in each["source_modules"]
        }
        assert guarded == floors - homes, library


def test_files_can_be_read_in_one_sitting(project: Path) -> None:
    lengths = {
        str(each.relative_to(project)): len(each.read_text("utf-8").splitlines())
        for each in (project / "desktop").rglob("*.py")
        if each.parent.name != "migrations"  # a schema as it was, frozen in one piece
    }
    assert {name: lines for name, lines in lengths.items() if lines > _LONGEST} == {}


def test_packages_hold_no_code_of_their_own(project: Path) -> None:
    full = [
        str(file.relative_to(project))
        for file in (project / "desktop").rglob("*/__init__.py")
        if [
            type(each)
            for each in ast.parse(file.read_text("utf-8")).body
            if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        ]
    ]
    assert full == []


def test_every_folder_is_a_package(project: Path) -> None:
    folders = {each.parent for each in (project / "desktop").rglob("*.py")}
    folders.discard(project / "desktop" / "store" / "migrations")  # scripts loaded by their path
    assert [each for each in folders if not (each / "__init__.py").exists()] == []


# --- the command line is the same program without a screen ---------------------------------------

_VERB = """
import contextlib, io, json, sys
sys.argv = ["the-usual", *json.loads(sys.argv[1])]
from desktop.main import main
code, said = 0, io.StringIO()
with contextlib.redirect_stdout(said):
    try:
        code = main()
    except SystemExit as end:
        code = end.code
print(json.dumps({"code": code, "said": said.getvalue(), "modules": sorted(sys.modules)}))
"""


def _verb(python: str, *arguments: str) -> tuple[int, set[str], str]:
    """Run a verb in a process of its own: exit code, what was imported, what was printed."""
    done = subprocess.run(
        [python, "-W", "error", "-c", textwrap.dedent(_VERB), json.dumps(arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    return answer["code"] or 0, set(answer["modules"]), answer["said"] + done.stderr


_SALES = """Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,\
Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,\
Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID
2025-11-07,12:40:11,Eastern Time (US & Canada),Lunch,Three-item lunch combo,1.0,Regular,,,\
$12.00,$0.00,$12.00,$0.00,T1,P1,Till,,,Payment,Here,For here,C1,Amara Okafor,
"""


@pytest.fixture
def demo_shop(python: str, tmp_path: Path) -> list[str]:
    """The arguments that name a filled demo shop."""
    place = ["--database", str(tmp_path / "shop.sqlite"), "--now", "2025-11-14T12:00:00+00:00"]
    code, modules, said = _verb(python, *place, "demo")
    assert code == 0, said
    assert not _qt(modules)
    return place


def _qt(modules: set[str]) -> set[str]:
    return {
        each for each in modules if each.split(".")[0] in ("PySide6", "shiboken6", "desktop.ui")
    }


@pytest.mark.parametrize(
    "verb",
    [
        ["lookup", "amara"],
        ["lookup", "amara", "--json"],
        ["import", "SALES"],
        ["backup"],
        ["check"],
    ],
    ids=" ".join,
)
def test_a_verb_needs_no_qt(
    python: str, demo_shop: list[str], tmp_path: Path, verb: list[str]
) -> None:
    sales = tmp_path / "items.csv"
    sales.write_text(_SALES, "utf-8")
    verb = [str(sales) if each == "SALES" else each for each in verb]
    code, modules, said = _verb(python, *demo_shop, *verb)
    assert code == 0, said
    assert _qt(modules) == set()


def test_restoring_needs_no_qt(python: str, demo_shop: list[str]) -> None:
    folder = Path(demo_shop[1]).parent
    before = set(folder.rglob("*"))
    code, _, said = _verb(python, *demo_shop, "backup")
    assert code == 0, said
    made = [each for each in set(folder.rglob("*")) - before if each.is_file()]
    assert made, "no backup beside the shop"
    newest = max(made, key=lambda each: each.stat().st_size)
    code, modules, said = _verb(python, *demo_shop, "restore", str(newest))
    assert code == 0, said
    assert _qt(modules) == set()


@pytest.mark.parametrize("wrong", [["--help"], ["--version"], ["no-such-verb"], ["lookup"]])
def test_help_and_mistakes_need_no_qt(python: str, wrong: list[str]) -> None:
    code, modules, _ = _verb(python, *wrong)
    assert (code == 0) == wrong[0].startswith("--")
    assert _qt(modules) == set()

"""Rules of the house that no linter knows."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

_TEXTS = ("*.py", "*.toml", "*.md", "*.txt", "*.qss", "*.spec", "*.ts", "Makefile", "run", "setup")
_SKIPPED = {".git", ".venv", "build", "dist", "pictures"}

_COLOUR = re.compile(r"""["']#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["']""")
_AVOIDED = {
    "__feature__": "camelCase only where Qt is overridden, snake_case elsewhere",
    "QSettings": "settings are the store's, or a TOML file",
    "SqliteQueueDatabase": "two doors to the store",
    "QProxyStyle": "delegates and palette",
    "QThread": "plain threads that answer by signal; coverage is blind inside a QThread",
}
_MACHINE = re.compile(r"/(?:work|root)/[a-z]|\bhttps?://(?:localhost|\w+\.internal)")


def _python(project: Path, *folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for file in sorted((project / folder).rglob("*.py")):
            yield str(file.relative_to(project)), file.read_text("utf-8")


def _texts(project: Path) -> Iterator[tuple[str, str]]:
    for pattern in _TEXTS:
        for file in sorted(project.rglob(pattern)):
            parts = file.relative_to(project).parts
            if file.is_file() and not _SKIPPED & set(parts) and "_cache" not in str(file):
                yield str(file.relative_to(project)), file.read_text("utf-8")


def bare_exemptions(source: str) -> list[int]:
    """Return the lines that ignore a rule without saying why, on the line or above it.

    One reason does for lines that follow each other and ignore the same.
    """
    lines = source.splitlines()
    found = []
    for at, line in enumerate(lines):
        exemption = _exemption(line)
        above = lines[at - 1].strip() if at else ""
        if not exemption or exemption == _exemption(above) or above.startswith("# "):
            continue
        if not re.search(
            r"[^\W\d_]{3,}", re.sub(r"\[[\w,\s-]+\]|[A-Z]{1,4}\d{2,4}", " ", exemption[4:])
        ):
            found.append(at + 1)
    return found


def _exemption(line: str) -> str:
    found = re.search(r"#\s*(noqa\b.*|type:\s*ignore\b.*)", line)
    return found[1].replace("type:", "").strip().replace("ignore", "noqa", 1) if found else ""


def names(source: str) -> set[str]:
    """Return every name that is imported or used."""
    found: set[str] = set()
    for each in ast.walk(ast.parse(source)):
        if isinstance(each, ast.Name):
            found.add(each.id)
        elif isinstance(each, ast.Attribute):
            found.add(each.attr)
        elif isinstance(each, ast.Import | ast.ImportFrom):
            found.update(alias.name for alias in each.names)
            found.add(getattr(each, "module", None) or "")
    return found


def own_lambdas(source: str) -> list[int]:
    """Return the lines that connect one's own signal to a lambda that holds ``self``."""
    return [
        call.lineno
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and isinstance(call.func.value, ast.Attribute)
        and ast.unparse(call.func.value.value) == "self"
        and any(_holds_self(each) for each in call.args)
    ]


def _holds_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Lambda) and any(
        isinstance(each, ast.Name) and each.id == "self" for each in ast.walk(node.body)
    )


def test_an_ignored_rule_has_its_reason(project: Path) -> None:
    offences = [
        f"{name}:{line}"
        for name, source in _python(project, "desktop", "tests")
        for line in bare_exemptions(source)
    ]
    assert offences == []


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("x = 1  # noqa: E501", True),
        ("x = 1  # noqa", True),
        ("x = f()  # type: ignore[no-any-return]", True),
        ("x = f()  # noqa: S301, PLR2004", True),
        ("x = 1  # noqa: E501 - a table reads better", False),
        ("x = f()  # type: ignore[misc] # Qt's stub is wrong here", False),
        ("# Qt's stub is wrong here\nx = f()  # type: ignore[misc]", False),
        ("# late on purpose\nimport a  # noqa: PLC0415\nimport b  # noqa: PLC0415", False),
        ("import a  # noqa: PLC0415\nimport b  # noqa: PLC0415", True),
        ("x = 1", False),
    ],
)
def test_a_planted_exemption_is_found(line: str, bare: bool) -> None:
    assert bool(bare_exemptions(line)) is bare


def test_nobody_connects_a_lambda_that_holds_self_to_an_own_signal(project: Path) -> None:
    offences = [
        f"{name}:{line}"
        for name, source in _python(project, "desktop/ui")
        for line in own_lambdas(source)
    ]
    assert offences == []
    assert own_lambdas("self.done.connect(lambda: self.close())") == [1]
    assert own_lambdas("button.clicked.connect(lambda: close())") == []


def test_a_colour_is_a_role(project: Path) -> None:
    offences = [
        f"{name}: {found}"
        for name, source in _python(project, "desktop")
        for found in _COLOUR.findall(source)
    ]
    assert offences == []
    assert _COLOUR.search('QColor("#ff8800")')


@pytest.mark.parametrize("name", sorted(_AVOIDED))
def test_what_the_neighbours_regret_stays_out(project: Path, name: str) -> None:
    users = [file for file, source in _python(project, "desktop") if name in names(source)]
    assert users == [], _AVOIDED[name]


def test_screens_are_written_in_code(project: Path) -> None:
    for pattern in ("*.ui", "*.qml"):
        assert not any((project / "desktop").rglob(pattern))
        assert not any((project / "resources").rglob(pattern))


def test_no_file_knows_this_machine(project: Path) -> None:
    offences = [
        f"{name}: {found}"
        for name, source in _texts(project)
        if name != "tests/test_style.py"
        for found in _MACHINE.findall(source)
    ]
    assert offences == []


def test_versions_are_pinned_and_come_from_anywhere(project: Path) -> None:
    for name in ("run", "dev"):
        for line in (project / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
            if line and not line.startswith("#") and line != "-r run.txt":
                assert re.fullmatch(r'[\w.-]+==[\w.]+(; sys_platform == "\w+")?', line), line


def test_what_is_declared_is_pinned(project: Path) -> None:

    def plain(name: str) -> str:
        return re.split(r"[><=~;\[ ]", name)[0].lower().replace("_", "-")

    declared = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    run = (project / "requirements/run.txt").read_text("utf-8")
    dev = (project / "requirements/dev.txt").read_text("utf-8")
    pinned = {plain(line) for line in run.splitlines() if "==" in line}
    assert {plain(each) for each in declared["dependencies"]} <= pinned
    pinned |= {plain(line) for line in dev.splitlines() if "==" in line}
    assert {plain(each) for each in declared["optional-dependencies"]["dev"]} <= pinned

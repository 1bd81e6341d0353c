"""The coverage gates judge by group and name what is short."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def gates(project: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("gates", project / "tests/gates.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["gates"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def summary(covered: int, of: int) -> dict[str, float]:
    return {
        "num_statements": of,
        "covered_lines": covered,
        "num_branches": 0,
        "covered_branches": 0,
        "percent_covered": 100.0 * covered / of,
    }


@pytest.mark.parametrize(
    ("file", "least"),
    [
        ("desktop/domain/people.py", 100.0),
        ("desktop/exchange/square/sales.py", 100.0),
        ("desktop/care/safety.py", 100.0),
        ("desktop/care/rhythm.py", 95.0),
        ("desktop/config.py", 95.0),
        ("desktop/ui/till/card.py", 85.0),
        ("desktop/store/models.py", 85.0),
        ("desktop/main.py", 85.0),
    ],
)
def test_each_file_has_its_gate(gates: ModuleType, file: str, least: float) -> None:
    assert gates.group_of(file).least == least


def test_one_uncovered_line_fails_the_strict_group(
    gates: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "coverage.json"
    files = {
        "desktop/domain/people.py": summary(999, 1000),
        "desktop/words/card.py": summary(95, 100),
    }
    report.write_text(json.dumps({"files": {name: {"summary": s} for name, s in files.items()}}))
    assert gates.main(report) == 1
    assert "desktop/domain/people.py (99.9 %)" in capsys.readouterr().out
    files["desktop/domain/people.py"] = summary(1000, 1000)
    report.write_text(json.dumps({"files": {name: {"summary": s} for name, s in files.items()}}))
    assert gates.main(report) == 0


def test_branches_count(gates: ModuleType) -> None:
    half = summary(10, 10) | {"num_branches": 10, "covered_branches": 8}
    (result,) = gates.judge({"desktop/lookup/fold.py": half})
    assert result.reached == 90.0
    assert not result.passed


def test_no_report_is_no_pass(gates: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text('{"files": {}}')
    assert gates.main(tmp_path / "empty.json") == 1

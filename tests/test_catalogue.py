"""Every visible sentence can be translated, and the English catalogue is complete."""

import ast
import importlib.util
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from desktop.words.source_catalog import SourceCatalog

Message = tuple[str, str, str]
"""Context, source, comment."""


# --- what the program says, and what the file has ------------------------------------------------


@pytest.fixture(scope="module")
def translations(project: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", project / ".ci/translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def fresh(
    translations: ModuleType, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> ET.Element:
    file = tmp_path_factory.mktemp("fresh") / "the_usual_en.ts"
    translations.extract(project, file)
    return ET.parse(file).getroot()


@pytest.fixture(scope="module")
def committed(translations: ModuleType, project: Path) -> ET.Element:
    return ET.parse(project / translations.FILE).getroot()


def _messages(root: ET.Element) -> Iterator[tuple[Message, ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            yield key, message


def test_the_file_has_what_the_program_says(fresh: ET.Element, committed: ET.Element) -> None:
    says, has = dict(_messages(fresh)), dict(_messages(committed))
    assert has.keys() - says.keys() == set(), "no longer said: make translations"
    assert says.keys() - has.keys() == set(), "not in the file: make translations"
    numbers = {key for key in says if says[key].get("numerus") != has[key].get("numerus")}
    assert numbers == set(), "with or without a number: make translations"


def test_every_english_sentence_is_finished(committed: ET.Element) -> None:
    unfinished = []
    for key, message in _messages(committed):
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text for each in translation.iter("numerusform")]
        complete = len(forms) == 2 and all(forms) if message.get("numerus") else translation.text
        if not complete or translation.get("type"):
            unfinished.append(key)
    assert unfinished == []


def test_english_forms_show_no_notation(project: Path, translations: ModuleType) -> None:
    for (_, text, _), forms in SourceCatalog(project / translations.FILE).messages.items():
        if len(forms) == 2:
            assert not re.search(r"\w\((s|es)\)|\|", " ".join(forms)), text
            assert ("%n" in text) == any("%n" in each for each in forms), text


def test_contexts_are_names_of_classes(fresh: ET.Element) -> None:
    # lupdate mixes up the contexts of a class in which both tr() and another's translate() stand
    odd = [key for key, _ in _messages(fresh) if not key[0].isidentifier()]
    assert odd == []


def test_nothing_said_escapes_the_extraction(fresh: ET.Element, project: Path) -> None:
    found = {(source, comment) for (_, source, comment), _ in _messages(fresh)}
    missed = [
        f"{file.relative_to(project)}:{line}: {text!r}"
        for file in sorted((project / "desktop").rglob("*.py"))
        for line, text, comment in _said(ast.parse(file.read_text("utf-8")))
        if (text, comment) not in found
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%n visit(s)", ("%n visit", "%n visits")),
        ("%n dish(es) left", ("%n dish left", "%n dishes left")),
        ("%n customer(s) (was|were) added", ("%n customer was added", "%n customers were added")),
        ("%n (person|people)", ("%n person", "%n people")),
        ("once (|or more) %n", ("once  %n", "once or more %n")),
        ("%n of the last {of} visits", ("%n of the last {of} visits",) * 2),
        ("%n visits", None),
        ("f(s)", ("f", "fs")),
        ("no (s) here", ("no (s) here",) * 2),
    ],
)
def test_english_forms(
    translations: ModuleType, source: str, expected: tuple[str, str] | None
) -> None:
    assert translations.forms(source) == expected


def test_filling_keeps_what_was_written_by_hand(translations: ModuleType, tmp_path: Path) -> None:
    project = tmp_path / "project"
    said = project / "desktop" / "said.py"
    said.parent.mkdir(parents=True)
    said.write_text(
        textwrap.dedent(
            """
            class Said:
                def all(self, n):
                    self._catalog.translate("Said", "%n visit(s) & more", None, n)
                    self._catalog.translate("Said", "the %n times", None, n)
                    self._catalog.translate("Said", "plain")
            """
        ),
        "utf-8",
    )
    file = tmp_path / "en.ts"
    translations.extract(project, file)
    assert translations.fill(file) == ["the %n times"]
    written = file.read_text("utf-8").replace('<translation type="unfinished">', "<translation>", 1)
    root = ET.fromstring(written)
    forms = [each for each in root.iter("numerusform") if not each.text]
    for form, text in zip(forms, ("the one time", "the %n times"), strict=True):
        form.text = text
    file.write_text(ET.tostring(root, encoding="unicode"), "utf-8")
    translations.extract(project, file)
    assert translations.fill(file) == []
    catalog = SourceCatalog(file)
    assert catalog.translate("Said", "the %n times", None, 1) == "the one time"
    assert catalog.translate("Said", "%n visit(s) & more", None, 2) == "2 visits & more"
    assert catalog.translate("Said", "plain") == "plain"


# --- what is shown without being translated ------------------------------------------------------

_TRANSLATING = {"tr", "translate"}
_SHOWING = {
    "setText", "setPlaceholderText", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setInformativeText",
    "setDetailedText", "setLabelText", "setPlainText", "setHtml", "setMarkdown", "setPrefix",
    "setSuffix", "setSpecialValueText", "setHeaderData", "setTabText", "addTab", "addItem",
    "addItems", "insertItem", "addAction", "addMenu", "addButton", "addRow", "showMessage",
    "information", "warning", "critical", "question", "about", "getOpenFileName",
    "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText", "drawText",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "QLineEdit", "QPlainTextEdit", "QMenu", "QMessageBox", "QDockWidget", "QProgressDialog",
}  # fmt: skip
_SILENT = {
    "setObjectName", "setStyleSheet", "setProperty", "setFontFamilies", "setFamilies", "setFamily",
    "debug", "info", "warning", "error", "exception", "critical", "log", "getLogger",
    "strftime", "strptime", "compile", "sub", "match", "search", "fullmatch", "findall", "split",
    "QKeySequence", "TypeVar", "Signal", "Slot", "Property",
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.!?…]?\s+[^\W\d_]+")
_SHEET = re.compile(r"[\w:#.,\s-]*\{[^{}]*: [^{}]*\}")
_EXEMPT = re.compile(r"#.*\buntranslated: \S+")
"""A comment that says why this text stays as it is."""


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _said(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Yield line, text and comment of each sentence that is looked up in the catalogue."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _name(call) not in _TRANSLATING:
            continue
        arguments = [each.value if isinstance(each, ast.Constant) else each for each in call.args]
        skip = 0 if _name(call) == "tr" else 1
        texts = arguments[skip:]
        if texts and isinstance(texts[0], str):
            comment = texts[1] if len(texts) > 1 and isinstance(texts[1], str) else ""
            yield call.lineno, texts[0], comment


def _parts(node: ast.expr) -> str:
    """Return the literal letters of an expression: a constant, f-string, sum, choice, format."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_parts(each) for each in node.values)
    if isinstance(node, ast.BinOp):
        return _parts(node.left) + _parts(node.right)
    if isinstance(node, ast.IfExp):
        return _parts(node.body) + _parts(node.orelse)
    if isinstance(node, ast.BoolOp | ast.List | ast.Tuple):
        children = node.values if isinstance(node, ast.BoolOp) else node.elts
        return "".join(_parts(each) for each in children)
    if isinstance(node, ast.Call) and _name(node) in {"format", "join"}:
        return _parts(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    return ""


class _Finder(ast.NodeVisitor):
    """Collects the lines whose literals would be shown as they stand."""

    def __init__(self) -> None:
        self.lines: dict[int, str] = {}

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node)
        if name in _SHOWING and name not in _SILENT:
            for each in (*node.args, *(keyword.value for keyword in node.keywords)):
                if _LETTERS.search(_parts(each)):
                    self.lines[each.lineno] = _parts(each)
        if name in _TRANSLATING or name in _SILENT:
            self.visit(node.func)
            return
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Faults of our own are for us to read."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """And so are these."""

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:  # an annotation may be a text
            self.visit(node.value)

    def visit_arguments(self, node: ast.arguments) -> None:
        for each in (*node.defaults, *node.kw_defaults):
            if each is not None:
                self.visit(each)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for each in (*node.decorator_list, node.args, *node.body):
            self.visit(each)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and _SENTENCE.search(_SHEET.sub("", node.value)):
            self.lines.setdefault(node.lineno, node.value)


def untranslated(source: str) -> list[tuple[int, str]]:
    """Return line and text of each visible literal that does not go through the catalogue."""
    finder = _Finder()
    finder.visit(ast.parse(source))
    text = source.splitlines()
    return [
        (at, said) for at, said in sorted(finder.lines.items()) if not _EXEMPT.search(text[at - 1])
    ]


def unextractable(source: str) -> list[int]:
    """Return the lines where something else than a literal is looked up in the catalogue."""
    lines = []
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _name(call) in _TRANSLATING and call.args:
            wanted = call.args[:1] if _name(call) == "tr" else call.args[:2]
            texts = [
                isinstance(each, ast.Constant) and isinstance(each.value, str) for each in wanted
            ]
            spoken = _name(call) == "tr" or _is_catalogue(call.func)
            if spoken and not all(texts):
                lines.append(call.lineno)
    return sorted(lines)


def _is_catalogue(function: ast.expr) -> bool:
    """Tell a catalogue's translate from a shape's or a text's."""
    owner = ast.unparse(function.value) if isinstance(function, ast.Attribute) else ""
    return owner.endswith(
        ("catalog", "catalogue", "translator", "QCoreApplication", "QApplication")
    )


def _spoken(project: Path) -> Iterable[Path]:
    for folder in ("ui", "words"):
        yield from sorted((project / "desktop" / folder).rglob("*.py"))


@pytest.mark.parametrize("find", [untranslated, unextractable])
def test_everything_visible_goes_through_the_catalogue(
    project: Path, find: Callable[[str], list[object]]
) -> None:
    offences = [
        f"{file.relative_to(project)}: {each}"
        for file in _spoken(project)
        for each in find(file.read_text("utf-8"))
    ]
    assert offences == []


@pytest.mark.parametrize(
    "offence",
    [
        'label.setText("Hello")',
        'label.setText(f"Hello {name}")',
        'label.setText("Hello " + name)',
        'label.setText("%s visits" % count)',
        'label.setText("{} visits".format(count))',
        'label.setText("Yes" if agreed else "No")',
        'field.setPlaceholderText("Name")',
        'button = QPushButton("Save", parent)',
        'button = QtWidgets.QPushButton(text="Save")',
        'menu.addAction("Quit")',
        'box.addItems(["One", "Two"])',
        'QMessageBox.information(self, "Title", "Text")',
        'self.setAccessibleName("Search")',
        'return "Nothing special today"',
        'TITLES = {"code": "A title with words"}',
        'def f(title="Two words"): pass',
        'x: str = "Two words"',
        'label.setText(self.tr("Hello") + " world")',
        'return f"last seen {day}"',
    ],
)
def test_a_planted_literal_is_found(offence: str) -> None:
    code = offence if not offence.startswith("return") else f"def f():\n    {offence}"
    assert untranslated(code), offence


@pytest.mark.parametrize(
    "clean",
    [
        'label.setText(self.tr("Hello there"))',
        'label.setText(self._catalog.translate("Card", "Hello there"))',
        "label.setText(name)",
        'label.setText("")',
        'label.setText(" · ".join(parts))',
        'label.setText("%1")',
        'self.setObjectName("the search field")',
        '_log.warning("no such file here %s", name)',
        'raise ValueError("this is our own fault")',
        '"""A docstring of a module."""',
        'def f() -> "Sequence of things": pass',
        'sheet = "QLabel { color: red }"',
        'path = "resources/themes"',
        'title = "Two words"  # untranslated: a name',
    ],
)  # fmt: skip
def test_what_is_not_a_visible_literal_is_left_alone(clean: str) -> None:
    assert untranslated(clean) == []


def test_only_literals_can_be_extracted() -> None:
    assert unextractable('self.tr(text)\nself.tr(f"a {b}")\nself._catalog.translate("C", x)') == [
        1, 2, 3,
    ]  # fmt: skip
    assert unextractable('self.tr("a", None, n)\nself._catalog.translate("C", "x")') == []
    assert unextractable("shape.translate(1, 2)\ntext.translate(table)") == []


def test_an_f_string_hides_its_sentences_from_the_extraction() -> None:
    tree = ast.parse("f\"{self.tr('hidden')}\"; self.tr('open', 'why')")
    assert {(text, comment) for _, text, comment in _said(tree)} == {
        ("hidden", ""),
        ("open", "why"),
    }

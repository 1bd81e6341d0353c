"""Brings resources/i18n/the_usual_en.ts up to date with the program's sentences.

A sentence with a number is written with both of its forms in the source: "%n visit(s)",
"%n dish(es)", "%n customer(s) (was|were) added". From these the English forms are made; a sentence
that says nothing of the kind is the same for one and many ("%n of the last {of} visits"), unless it
counts in the plural ("%n visits"): such forms are written into the file by hand, and kept.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

FILE = Path("resources/i18n/the_usual_en.ts")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLURAL = re.compile(r"%n \w+s\b")
_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)|(?<=\w)\((s|es)\)")


Message = tuple[str, str, str]
"""Context, source, comment."""


def said(tree: ast.AST, around: str = "") -> Iterator[tuple[Message, bool]]:
    """Yield the sentences of a program, and whether each depends on a number.

    Read are ``self.tr("text", "comment", n)``, whose context is the class around it, and
    ``translate("Context", "text", "comment", n)``. (Qt's own lupdate, before 6.12, knows no number
    in Python, and passes over a call that computes one.)
    """
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else around
        if isinstance(node, ast.Call):
            function = node.func
            verb = function.attr if isinstance(function, ast.Attribute) else ""
            verb = function.id if isinstance(function, ast.Name) else verb
            if verb in ("tr", "translate"):
                yield from _message(node, [around] if verb == "tr" else [])
        yield from said(node, inside)


def _message(call: ast.Call, before: list[str]) -> Iterator[tuple[Message, bool]]:
    given = [each.value if isinstance(each, ast.Constant) else "" for each in call.args]
    context, source, comment, *numbers = [*before, *given, "", ""][: max(3, len(before + given))]
    counted = bool(numbers) or any(each.arg == "n" for each in call.keywords)
    if isinstance(context, str) and isinstance(source, str) and source:
        yield (context, source, comment or ""), counted


def _known(file: Path) -> dict[tuple[Message, bool], ET.Element | None]:
    if not file.exists():
        return {}
    return {
        (
            (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            ),
            message.get("numerus") == "yes",
        ): message.find("translation")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def extract(project: Path, into: Path) -> None:
    """Bring a file up to what the program says; what it translates already stays."""
    known = _known(into)
    contexts: dict[str, dict[Message, bool]] = {}
    for file in sorted((project / "desktop").rglob("*.py")):
        for message, counted in said(ast.parse(file.read_text("utf-8"))):
            contexts.setdefault(message[0], {}).setdefault(message, counted)
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    for name, messages in sorted(contexts.items()):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message, counted in messages.items():
            element = ET.SubElement(context, "message", {"numerus": "yes"} if counted else {})
            ET.SubElement(element, "source").text = message[1]
            if message[2]:
                ET.SubElement(element, "comment").text = message[2]
            translation = known.get((message, counted))
            if translation is None:
                empty = ET.SubElement(element, "translation", type="unfinished")
                for _ in range(2 if counted else 0):
                    ET.SubElement(empty, "numerusform")
            else:
                element.append(translation)
    ET.indent(root, "  ")
    into.write_text(_HEAD + ET.tostring(root, encoding="unicode") + "\n", "utf-8")


def forms(source: str) -> tuple[str, str] | None:
    """Return how English says it of one and of many, or None when the source does not tell."""
    if not _CHOICE.search(source):
        return None if _PLURAL.search(source) else (source, source)
    one = _CHOICE.sub(lambda found: found[1] or "", source)
    many = _CHOICE.sub(lambda found: found[3] or found[2] or "", source)
    return one, many


def fill(file: Path) -> list[str]:
    """Write the English sentences into the file; return those that want a hand."""
    tree = ET.parse(file)
    wanting = []
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        if message.get("numerus") != "yes":
            translation.text = source
        elif (both := forms(source)) is not None:
            translation.clear()
            for each in both:
                ET.SubElement(translation, "numerusform").text = each
        else:
            wanting.append(source)
            continue
        translation.attrib.pop("type", None)
    ET.indent(tree, "  ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(_HEAD + body + "\n", "utf-8")
    return wanting


def main() -> int:
    """Refresh the file; return 1 when a sentence wants its forms written by hand."""
    project = Path(__file__).resolve().parent.parent
    file = project / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    extract(project, file)
    wanting = fill(file)
    for each in wanting:
        print(f"{FILE}: write both forms of: {each}", file=sys.stderr)
    return int(bool(wanting))


if __name__ == "__main__":
    sys.exit(main())

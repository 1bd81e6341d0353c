"""Answers on the terminal, whatever letters it can show."""

import json
import sys
from io import TextIOWrapper


def print_json(value: object) -> None:
    """Print one JSON object, spelt out in ASCII where its letters cannot be written as they are."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # an old terminal, or the name of a file that is no text
        text = json.dumps(value, indent=2)
    print(text)


def spell_out_what_it_cannot_show() -> None:
    """Let a terminal that cannot show a letter show its code instead of ending the program."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")

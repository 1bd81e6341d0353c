"""What can be said on the command line; reading it costs nothing but argparse."""

import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import NoReturn

from desktop import __version__

WRONG_USE = 2
"""The exit code of a command that was not understood."""
_YEARS = range(1900, 2200)
"""The till's own dates lie in these too; at the ends of the calendar no day can be reckoned."""


class OneLineParser(ArgumentParser):
    """Says what was not understood in one plain line, as every other trouble is said."""

    def error(self, message: str) -> NoReturn:
        """Print the line and end the program."""
        plain = " ".join(message.split())
        print(f"{self.prog}: {plain} (--help says more)", file=sys.stderr)
        sys.exit(WRONG_USE)


def understood(arguments: Sequence[str] | None) -> Namespace:
    """Return what was said (the program's own arguments by default).

    What is not understood ends the program with one line and the exit code 2.
    """
    whole = parser()
    said = whole.parse_args(arguments)
    if said.verb == "lookup" and said.batch and (said.query, said.id) != (None, None):
        whole.error("lookup --batch reads its queries from the standard input")
    return said


def parser() -> ArgumentParser:
    """Return the parser of the whole command; shop options stand on either side of a verb."""
    whole = OneLineParser(
        prog="the-usual", description="Knows the customer and prompts one kind thing to do."
    )
    _add_shop(whole, database=None, now=None, country="")
    whole.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    whole.add_argument("--self-test", action="store_true", help="try the program out, and end")
    whole.add_argument("--play", metavar="FOLDER", help="play the main job, saving pictures")
    whole.add_argument("--pictures", metavar="FOLDER", help="draw the pictures of the guide")
    shared = OneLineParser(add_help=False)
    _add_shop(shared, database=SUPPRESS, now=SUPPRESS, country=SUPPRESS)
    _add_verbs(whole, shared)
    return whole


def _add_shop(
    target: ArgumentParser, *, database: str | None, now: str | None, country: str
) -> None:
    target.add_argument(
        "--database",
        metavar="URL_OR_FILE",
        default=database,
        help="the shop: a file, or postgresql://...",
    )
    target.add_argument(
        "--now",
        metavar="ISO",
        type=_moment,
        default=now,
        help="the moment, as 2026-07-18T12:30 on the shop's clock, or with a zone",
    )
    target.add_argument(
        "--country",
        metavar="CC",
        default=country,
        help="the shop's country where it is not yet set, as US",
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        wrong = "this is no moment, as 2026-07-18T12:30"
        raise ArgumentTypeError(wrong) from error
    if moment.year not in _YEARS:
        wrong = f"the year must be from {_YEARS[0]} to {_YEARS[-1]}"
        raise ArgumentTypeError(wrong)
    return moment


def _add_verbs(whole: ArgumentParser, shared: ArgumentParser) -> None:
    verbs = whole.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, text: str) -> ArgumentParser:
        return verbs.add_parser(name, help=text, description=text, parents=[shared])

    lookup = verb("lookup", "find a customer; print the card and the touch")
    lookup.add_argument(
        "query",
        nargs="?",
        help="a name, a phone number (or its beginning or last four digits), or a name and digits; "
        "or one of these: a tag, words of a note, the usual, a day ('last friday'), a birthday, an "
        "e-mail address, a loyalty card; without it, who is likely in about now",
    )
    lookup.add_argument("--id", metavar="ID", help="the customer with this id instead")
    lookup.add_argument("--json", action="store_true", help="one JSON object")
    lookup.add_argument(
        "--batch",
        action="store_true",
        help="a query a line from the standard input, a JSON line with ids and names for each",
    )
    bring_in = verb("import", "bring in the till's files")
    bring_in.add_argument("files", nargs="+", metavar="FILE")
    bring_in.add_argument("--json", action="store_true", help="one JSON object")
    verb("demo", "fill an empty shop with the invented one")
    verb("backup", "save a verified copy of the shop")
    restore = verb("restore", "put a saved copy in place of the shop")
    restore.add_argument("file", metavar="FILE")
    verb("check", "read the whole shop and say whether it is sound")
    verb("reindex", "make the search and the lists anew from what the shop knows")

"""What happened to a customer, in words."""

from datetime import date, datetime

import pytest

from desktop.domain.editing import Value
from desktop.domain.history import Delta, HistoryEntry, Matter
from desktop.domain.people import Birthday
from desktop.domain.touches import Kind, Occasion, Touch
from desktop.words.history import HistoryWords

TODAY = date(2025, 11, 21)
AT = datetime(2025, 11, 7, 12, 40)  # noqa: DTZ001 - by the shop's clock
TOUCHES = {"roll": Touch("roll", Kind.EXTRA, {Occasion.ANY: 0.0}, text="extra spring roll")}
FOUR = (Matter.NAME, Matter.SAY, Matter.NOTE, Matter.DIET)


class Plain:
    """Gives the source text back."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace("%n", str(n))


@pytest.fixture
def words() -> HistoryWords:
    return HistoryWords(Plain())


def entry(*deltas: tuple[Matter, Value, Value], verb: str = "edit", **more: str) -> HistoryEntry:
    made = tuple(Delta(matter, before, after, "x") for matter, before, after in deltas)
    return HistoryEntry("a", 1, AT, "Ife", verb, made, **more)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (entry((Matter.NOTE, "a", "b")), "note changed"),
        (entry((Matter.NOTE, "a", None)), "note taken away"),
        (entry((Matter.NOTE, None, "no cutlery"), verb="jot"), "heard: no cutlery"),
        (entry((Matter.MUST_NOT, None, "peanuts"), verb="heard-must-not"), "heard: Peanuts"),
        (entry((Matter.PHONE, "1", None), (Matter.PHONE, None, "2")), "phone changed"),
        (entry((Matter.LIKE, None, "a"), (Matter.LIKE, None, "b")), "like added"),
        (entry((Matter.TOUCH, None, "roll"), verb="did"), "touch: extra spring roll"),
        (entry((Matter.WENT, "roll", "well"), verb="went"), "touch: extra spring roll, went well"),
        (entry((Matter.OWN_TOUCH, None, "{door} held")), "touch of their own: {door} held"),
        (entry((Matter.VISIT, None, ""), verb="record"), "visit"),
        (entry((Matter.VISIT, None, "Latte · Scone"), verb="record"), "visit: Latte · Scone"),
        (entry((Matter.AGREEMENT, None, "yes")), "to be remembered: yes"),
        (entry((Matter.NAME, "A", "B"), verb="restore"), "put back: name changed"),
        (entry(verb="import", file="people.csv"), "import: people.csv"),
        (entry(verb="anything"), "saved"),
        (
            entry(*((each, None, "x") for each in FOUR)),
            "name added, how to say the name added, and 2 more",
        ),
    ],
)  # fmt: skip
def test_one_line_per_act(words: HistoryWords, made: HistoryEntry, said: str) -> None:
    assert words.what(made, TOUCHES) == said


@pytest.mark.parametrize("matter", Matter)
def test_every_matter_has_words_whatever_stood_there(words: HistoryWords, matter: Matter) -> None:
    for before, after in ((None, "x"), ("x", None), ("x", "y"), (False, True), ((), ("a", "b"))):
        made = entry((matter, before, after))
        (told,) = words.details(made, TOUCHES)
        assert words.what(made, TOUCHES)
        assert told.what
        assert "{" not in words.what(made, TOUCHES) + told.what + told.before + told.after


def test_before_and_after(words: HistoryWords) -> None:
    made = entry(
        (Matter.BIRTHDAY, None, Birthday(2, 29, 1992)),
        (Matter.TAGS, ("choir", "loud"), ()),
        (Matter.LEAVE_ALONE, True, False),
        (Matter.DIET, "no-pork", None),
        (Matter.AGREEMENT, "not-asked", "no"),
    )
    assert [(each.what, each.before, each.after) for each in words.details(made, {})] == [
        ("birthday", "nothing", "29 February 1992"),
        ("tags", "choir, loud", "nothing"),
        ("leave alone", "yes", "no"),
        ("diet", "No pork", "nothing"),
        ("agreed to be remembered", "not asked", "no"),
    ]


def test_when_and_who(words: HistoryWords) -> None:
    made = entry(undone_by="Zuri")
    assert words.when(made, TODAY) == "Fri 7 Nov, 12:40, Ife"
    assert words.moment(made, TODAY) == "Fri 7 Nov, 12:40"
    assert words.undone(made) == "taken back by Zuri"
    assert words.undone(entry()) == ""

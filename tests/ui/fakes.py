"""Services that answer from what a test put in, and write down what they were asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from typing import cast

from desktop.domain.backups import BackupInfo, Restored
from desktop.domain.cards import (
    BirthdayRow,
    Board,
    Card,
    Closeness,
    Done,
    DriftRow,
    Found,
    Hit,
    LastImport,
    LikelyRow,
    ProblemRow,
)
from desktop.domain.customer_list import ListHead, ListPiece, numbers_of
from desktop.domain.errors import StoreError, Trouble, UsualError
from desktop.domain.explaining import Flag, Source, Sourced, WhyCard
from desktop.domain.habits import Habits, Pattern, Rhythm, Strength
from desktop.domain.hearing import Heard
from desktop.domain.ideas import Idea, IdeaKind, Ideas
from desktop.domain.overview import Overview, Week, week_starts
from desktop.domain.people import Birthday, Edit, Phone, Profile
from desktop.domain.practice import Memory, Question, Recall, Round
from desktop.domain.shop import Place, Role, Shop, Staff
from desktop.domain.stock import StockRow
from desktop.domain.team import Crew
from desktop.domain.till import ImportReport
from desktop.domain.touches import Answer, Candidate, Fact, Kind, Occasion, Offer, Touch, Went
from desktop.ui.office.services import Entering, Office
from desktop.ui.services import Progress, Services

TODAY = date(2025, 11, 21)
NOW = datetime(2025, 11, 21, 12, 40, tzinfo=UTC)
PLACE = Place("NL", "Europe/Amsterdam", "EUR")

BOARD = Board(
    today=TODAY,
    likely=(
        LikelyRow("amara", "Amara Okafor", "Three-item lunch combo · jasmine tea", 760, "lunch"),
        LikelyRow("kofi", "Kofi Mensah", "Jollof, extra plantain", 792, None),
        LikelyRow("lucia", "Lucía Pérez", "", None, "lunch"),
    ),
    problems=(ProblemRow("david", "David Jansen", "p1", "soup came cold", date(2025, 11, 14), 7),),
    birthdays=(BirthdayRow("nour", "Nour Saleh", Birthday(11, 24), date(2025, 11, 24), 3),),
    drifting=(
        DriftRow(
            "tom",
            "Tom Becker",
            Rhythm(Pattern.WEEKLY, Strength.MOST, weekdays=(1,)),
            date(2025, 10, 20),
            32,
        ),
    ),
    customers=6,
    known_until=TODAY,
)


IDEAS = Ideas(
    "",
    (
        Idea(IdeaKind.USUAL, ("Flat white",), Fact("usual", {"count": 8, "of": 10})),
        Idea(IdeaKind.NEW, ("Mint tea",), Fact("popular")),
    ),
)


def person(customer: str, name: str, phone: str = "") -> Card:
    """Make the card of somebody who came a few times."""
    phones = (Phone(phone, phone),) if phone else ()
    return Card(
        profile=Profile(customer, 1, name, phones=phones),
        habits=Habits(TODAY, visits=3, first_day=date(2025, 3, 1), last_day=date(2025, 11, 14)),
        today=TODAY,
    )


@dataclass
class FakeReader:
    """Finds whoever has the text in the name or the number."""

    cards: dict[str, Card] = field(default_factory=dict)
    the_board: Board = BOARD
    asked: list[str] = field(default_factory=list)
    held: Event | None = None
    the_import: LastImport | None = None
    the_ideas: Ideas = IDEAS
    gone: set[str] = field(default_factory=set)
    flags: list[Flag] = field(default_factory=list)
    fault: UsualError | None = None

    def last_import(self) -> LastImport | None:
        return self.the_import

    def search(self, text: str) -> Found:
        self.asked.append(text)
        if self.held is not None:
            assert self.held.wait(10)
        if self.fault is not None:
            raise self.fault
        digits = "".join(letter for letter in text if letter.isdigit())
        hits = []
        for card in self.cards.values():
            numbers = [phone.typed for phone in card.profile.phones]
            if text.casefold() in card.profile.name.casefold() or (digits and digits in numbers):
                hits.append(
                    Hit(
                        card.profile.id,
                        card.profile.name,
                        phone=numbers[0] if numbers else "",
                        ending=numbers[0][-4:] if numbers else "",
                        visits=card.habits.visits,
                        last_day=card.habits.last_day,
                        closeness=Closeness.EXACT,
                    )
                )
        whole = len(digits) >= 10 and digits == text
        return Found(
            text,
            tuple(hits[:8]),
            name="" if digits else text,
            number=text if digits else "",
            whole_number=whole,
            owner=hits[0].id if whole and len(hits) == 1 else "",
        )

    def card(self, customer_id: str) -> Card:
        if customer_id not in self.cards:
            raise UsualError(Trouble.NO_CUSTOMER)
        return self.cards[customer_id]

    def board(self) -> Board:
        return self.the_board

    def shop(self) -> Shop:
        return Shop("shop", PLACE)

    def touches(self) -> Mapping[str, Touch]:
        return {"greet": Touch("greet", Kind.WORDS, {Occasion.ANY: 0.0}, text="Say hello by name")}

    def stock(self) -> tuple[StockRow, ...]:
        return tuple(
            StockRow(None, label, label not in self.gone) for label in ("Espresso", "Scone")
        )

    def cue_on(self) -> bool:
        return True

    def items(self, customer_id: str) -> tuple[str, ...]:
        return ("Espresso", customer_id)

    def why(self, customer_id: str) -> WhyCard:
        name = self.cards[customer_id].profile.name
        like = Fact("likes", {"text": "ginger"})
        flags = {flag.code: flag.id for flag in self.flags}
        known = (Sourced(like, Source(said=TODAY, author="Till"), flags.get("likes", "")),)
        return WhyCard(customer_id, name, TODAY, touch="greet", known=known)

    def ideas(self, customer_id: str) -> Ideas:
        if self.held is not None:
            assert self.held.wait(10)
        if self.fault is not None:
            raise self.fault
        return replace(self.the_ideas, customer=customer_id)


@dataclass
class FakeCashier:
    """Writes down what it was asked."""

    reader: FakeReader
    asked: list[tuple[object, ...]] = field(default_factory=list)
    fault: UsualError | None = None

    def open_offer(self, customer_id: str) -> Offer:
        candidate = Candidate("greet", 0.0, 0.5, Occasion.ANY, ())
        return Offer(
            f"offer-{customer_id}", customer_id, NOW, TODAY, "greet", "greet", (candidate,), 0
        )

    def did_it(self, offer_id: str) -> tuple[Done, Offer]:
        return self._answer("did", offer_id, Answer.DID)

    def another_idea(self, offer_id: str) -> tuple[Done, Offer]:
        return self._answer("another", offer_id, None)

    def not_today(self, offer_id: str) -> tuple[Done, Offer]:
        return self._answer("not-today", offer_id, Answer.NOT_TODAY)

    def own_touch(self, offer_id: str, text: str) -> tuple[Done, Offer]:
        return self._answer("own", offer_id, Answer.OWN, text)

    def record_visit(
        self, customer_id: str, *, items: Sequence[str] = (), apart: bool = False
    ) -> Done:
        return self._done("record", customer_id, tuple(items), apart)

    def how_it_went(self, offer_id: str, how: Went) -> tuple[Done, Offer]:
        return self._answer("went", offer_id, Answer.DID, how.value)

    def flag_fact(self, customer_id: str, code: str, params: Mapping[str, str | int]) -> Done:
        self.reader.flags.append(Flag(f"flag-{code}", customer_id, code, params, NOW, "Till"))
        return replace(self._done("flag", customer_id, code, dict(params)), text=f"flag-{code}")

    def saw_ideas(self, customer_id: str, items: Sequence[str]) -> None:
        self.asked.append(("saw-ideas", customer_id, tuple(items)))

    def chose(self, customer_id: str, *items: str) -> Done:
        return replace(self._done("undecided", customer_id, items), text=" ".join(items))

    def jot(self, customer_id: str, text: str) -> tuple[Done, tuple[Heard, ...]]:
        return self._done("jot", customer_id, text), ()

    def keep_heard(self, customer_id: str, heard: Heard) -> Done:
        return self._done(f"heard-{heard.said.value}", customer_id)

    def add_customer(self, name: str, phones: Sequence[str], *, agreed: bool | None) -> Done:
        if self.fault is not None:
            raise self.fault
        self.reader.cards["new"] = person("new", name, phones[0] if phones else "")
        return self._done("add", "new", tuple(phones), agreed)

    def edit(self, customer_id: str, *, shown: Edit, edit: Edit) -> Done:
        card = self.reader.cards[customer_id]
        named = replace(card.profile, name=edit.name)
        self.reader.cards[customer_id] = replace(card, profile=named)
        return self._done("edit", customer_id, shown.name, edit.name)

    def report_problem(self, customer_id: str, text: str) -> Done:
        return self._done("problem", customer_id, text)

    def put_right(self, problem_id: str) -> Done:
        self.asked.append(("put-right", problem_id))
        return Done("act", "put-right")

    def undo(self, act_id: str) -> Done:
        if self.fault is not None:
            raise self.fault
        self.asked.append(("undo", act_id))
        return Done(f"undo-{act_id}", "undo-record")

    def _done(self, verb: str, customer: str, *rest: object) -> Done:
        if self.fault is not None:
            raise self.fault
        self.asked.append((verb, customer, *rest))
        return Done(
            f"act-{len(self.asked)}", verb, customer, self.reader.cards[customer].profile.name
        )

    def _answer(
        self, verb: str, offer_id: str, answer: Answer | None, text: str = ""
    ) -> tuple[Done, Offer]:
        customer = offer_id.removeprefix("offer-")
        done = self._done(verb, customer, text)
        return done, replace(self.open_offer(customer), answer=answer, own_text=text)


@dataclass(frozen=True)
class FakeProgress:
    """How far an import is."""

    file: str
    done: int
    total: int


@dataclass
class FakeImporting:
    """Tells its progress, waits to be let on, and reports what it was given."""

    report: ImportReport = field(default_factory=ImportReport)
    asked: list[tuple[Path, ...]] = field(default_factory=list)
    held: Event | None = None
    fault: UsualError | None = None

    def run(
        self,
        files: Sequence[Path],
        *,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> ImportReport:
        self.asked.append(tuple(files))
        progress(FakeProgress("items.csv", 250, 1000))
        if self.held is not None:
            assert self.held.wait(10)
        if self.fault is not None:
            raise self.fault
        return replace(self.report, cancelled=cancelled())


@dataclass
class FakeStarting:
    """A shop that is set up, or not yet."""

    first: bool = False
    fault: UsualError | None = None
    begun: list[tuple[str, Place]] = field(default_factory=list)

    def first_start(self) -> bool:
        if self.fault is not None:
            raise self.fault
        return self.first

    def guess(self) -> Place:
        return PLACE

    def start_empty(self, place: Place) -> None:
        self._begin("empty", place)

    def start_demo(self, place: Place) -> None:
        self._begin("demo", place)

    def leave_demo(self) -> Path:
        self.first = True
        return Path("demo.sqlite")

    def _begin(self, how: str, place: Place) -> None:
        if place.zone == "UTC":
            raise UsualError(Trouble.BAD_ZONE)
        self.begun.append((how, place))
        self.first = False


@dataclass
class FakeKeeping:
    """Backups that are only names."""

    restored: list[Path] = field(default_factory=list)
    full: bool = False

    def backup(self) -> Path:
        if self.full:
            raise StoreError(Trouble.DISK_FULL)
        return Path("shop-copy.sqlite")

    def restore(self, file: Path) -> Restored | None:
        self.restored.append(file)
        return Restored(Path("before.sqlite"))

    def backups(self) -> tuple[BackupInfo, ...]:
        return (BackupInfo(Path("shop-1.sqlite"), NOW, "daily", 4096),)


class FakeOffice:
    """Answers for the office; a page's tests give it what they need."""

    def __init__(self) -> None:
        self.undone: list[str] = []

    def undo(self, act_id: str) -> Done:
        self.undone.append(act_id)
        return Done("back", "undo")

    def overview(self, *, first_weekday: int) -> Overview:
        weeks = week_starts(TODAY, first_weekday=first_weekday)
        return Overview(
            Shop("shop", PLACE), TODAY, tuple(Week(first, 7, known=0, open=0) for first in weeks)
        )

    def back_again(self, *, first_weekday: int) -> tuple[int, ...]:
        return (0,) * len(week_starts(TODAY, first_weekday=first_weekday))

    def list_head(self) -> ListHead:
        return ListHead(0, (), TODAY)

    def list_piece(self, *_: object, **__: object) -> ListPiece:
        return ListPiece(numbers_of())


class FakeEntering:
    """Lets the owner in."""

    def __init__(self) -> None:
        self.locked = 0
        self.stood = ""

    def come_in(self) -> Staff | None:
        return Staff("owner", "Owner", Role.OWNER)

    def guarded(self) -> bool:
        return False

    def locks_behind(self) -> bool:
        return False

    def stand_myself(self) -> Crew:
        return self.crew()

    def step_out(self) -> bool:
        return False

    def lock(self) -> None:
        self.locked += 1

    def crew(self) -> Crew:
        return Crew((Staff("till", "Till", Role.CASHIER),), "till")

    def stand_again(self, staff: str) -> Crew:
        self.stood = staff
        return self.crew()


class FakePractising:
    """Asks what a test put in, and writes down what it was told."""

    def __init__(self) -> None:
        self.round = Round()
        self.quiet = False
        self.asked: list[tuple[object, ...]] = []
        self.fault: UsualError | None = None

    def questions(self) -> Round:
        if self.fault is not None:
            raise self.fault
        return self.round

    def is_quiet(self) -> bool:
        if self.fault is not None:
            raise self.fault
        return self.quiet

    def remember(self, question: Question, recall: Recall) -> Memory | None:
        if self.fault is not None:
            raise self.fault
        self.asked.append((question.key, recall))
        return Memory({"number": len(self.asked)}, NOW)

    def take_back(self, question: Question, before: Memory | None) -> None:
        self.asked.append(("back", question.key, before and before.card["number"]))


class FakeShop:
    """All the fakes together, as the window is given them."""

    def __init__(self) -> None:
        self.reader = FakeReader(
            {
                each.profile.id: each
                for each in (
                    person("amara", "Amara Okafor", "0612344821"),
                    person("kofi", "Kofi Mensah", "0698765432"),
                    person("amar", "Amar Singh", "0612344999"),
                    person("ada", "Ada Home", "0201112233"),
                    person("ben", "Ben Home", "0201112233"),
                    person("david", "David Jansen"),
                )
            }
        )
        self.cashier = FakeCashier(self.reader)
        self.importing = FakeImporting()
        self.starting = FakeStarting()
        self.keeping = FakeKeeping()
        self.office = FakeOffice()
        self.entering = FakeEntering()
        self.practising = FakePractising()

    @property
    def services(self) -> Services:
        """The bundle that the desk takes."""
        return Services(
            self.reader,
            self.cashier,
            self.importing,
            self.starting,
            self.keeping,
            cast("Office", self.office),  # a page's own tests answer for its verbs
            cast("Entering", self.entering),
            self.practising,
        )

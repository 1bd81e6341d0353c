"""What a text may mean beside a name and a number, and under which keys people are kept for it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.cards import card_marks
from desktop.lookup.days import next_birthday, read_days
from desktop.lookup.months import SPOKEN_IN, local_months
from desktop.lookup.ways import (
    MOST_NOTE_WORDS,
    NOTE,
    excerpt,
    marks_in,
    other_keys,
    read_ways,
)

TODAY = date(2026, 11, 20)
"""A Friday."""
COUNTRIES = st.sampled_from(["US", "DE", "JP", "GB", ""])


def read(text: str, country: str = "DE") -> object:
    return read_ways(text, today=TODAY, country=country)


def days(text: str, country: str = "DE") -> list[str]:
    return [each.isoformat() for each in read_days(text, today=TODAY, country=country).visits]


def fits(query: str, *, tags: tuple[str, ...] = (), notes: tuple[str, ...] = ()) -> bool:
    """Say whether every word of a query fits one of the keys that texts give, all of one kind."""
    keys = other_keys(tags=tags, notes=notes, usual=())
    meaning = read_ways(query, today=TODAY, country="DE")
    words = meaning.note_words if notes else meaning.words
    return bool(words) and all(
        any(each.length_in(key[len(NOTE) :]) for key in keys) for each in words
    )


def marked(text: str, query: str) -> list[str]:
    words = read_ways(query, today=TODAY, country="DE").words
    return [text[start:end] for start, end in marks_in(text, words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", ["2026-11-20"]),
        ("Yesterday", ["2026-11-19"]),
        ("yest", ["2026-11-19"]),
        ("friday", ["2026-11-20", "2026-11-13"]),
        ("last friday", ["2026-11-13"]),
        ("on Thursday", ["2026-11-19"]),
        ("last sat", ["2026-11-14"]),
        ("thurs", ["2026-11-19"]),
        ("weds", ["2026-11-18"]),
        ("14 nov", ["2026-11-14"]),
        ("nov 14", ["2026-11-14"]),
        ("14nov", ["2026-11-14"]),
        ("14th of November", ["2026-11-14"]),
        ("Sat, November 14th 2026", ["2026-11-14"]),
        ("14.11.", ["2026-11-14"]),
        ("14/11", ["2026-11-14"]),
        ("11/14", ["2026-11-14"]),
        ("14-11-2025", ["2025-11-14"]),
        ("2026-11-14", ["2026-11-14"]),
        ("2026. 11. 14.", ["2026-11-14"]),
        ("11月14日", ["2026-11-14"]),
        ("2025년 11월 14일", ["2025-11-14"]),
        ("２０２６/１１/１４", ["2026-11-14"]),  # noqa: RUF001 - wide digits
        ("21 nov", ["2025-11-21"]),
        ("29 feb", ["2024-02-29"]),
        ("14/11/24", ["2024-11-14", "1924-11-14"]),
        ("1 jan 2030", []),
        ("31/2", []),
        ("30 feb", []),
        ("0/5", []),
        ("14", []),
        ("mar", []),
        ("jan smith", []),
        ("12 oz", []),
        ("tod", []),
        ("fr", []),
        ("555-1234", []),
        ("last friday night at the bar", []),
    ],
)
def test_days_people_came_on(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_the_country_says_whether_month_or_day_comes_first() -> None:
    assert days("3/4", "DE") == ["2026-04-03", "2026-03-04"]
    assert days("3/4", "US") == days("3/4", "jp") == ["2026-03-04", "2026-04-03"]
    assert days("4/4", "US") == ["2026-04-04"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("6 März", "DE"),
        ("6. Maerz 1980", "AT"),
        ("am 6. mär", "CH"),
        ("6 mars", "FR"),
        ("le 6 mars", "BE"),
        ("6 marzo", "IT"),
        ("6 de março", "BR"),
        ("6 de marzo de 1980", "MX"),
        ("6 marca", "PL"),
        ("6 Mart", "TR"),
        ("6 марта", "RU"),
        ("6-го марта 1980 г.", "RU"),  # noqa: RUF001 - Cyrillic
        ("6 березня", "UA"),
        ("6 Μαρτίου", "GR"),
        ("6 mrt", "NL"),
        ("6 březen", "CZ"),
        ("kovo 6", "LT"),
        ("1980. március 6.", "HU"),
        ("6 tháng 3", "VN"),
        ("6 thang 3 1980", "VN"),
        ("6 มี.ค.", "TH"),
        ("6 มีนาคม", "TH"),
        ("6 במרץ", "IL"),
        ("6 مارس", "AE"),
        ("6 मार्च", "IN"),
        ("3月6日", "JP"),
        ("3月6", "CN"),
        ("3월 6일", "KR"),
        ("6 march", "DE"),
    ],
)
def test_a_month_is_read_in_the_languages_of_the_country(text: str, country: str) -> None:
    read = read_days(text, today=TODAY, country=country)
    assert read.birthdays == ((3, 6),)
    assert read.years in ((), (1980,))


@pytest.mark.parametrize(
    ("text", "country", "months"),
    [
        ("6 jui", "FR", (6, 7)),
        ("6 juil", "FR", (7,)),
        ("6 juin", "FR", (6,)),
        ("1er août", "FR", (8,)),
        ("6 čer", "CZ", (6, 7)),
        ("6 června", "CZ", (6,)),
        ("6 lis", "PL", (11,)),
        ("6 lis", "HR", (10,)),
        ("6 mars", "FI", (3,)),
        ("6 mar", "FI", (3, 11)),
        ("6 May", "ES", (5,)),
        ("6 mai", "GB", ()),
        ("32 mars", "FR", ()),
        ("mars 48", "FR", ()),
        ("marco 12", "BR", ()),
        ("12 marco", "BR", (3,)),
        ("mai 12", "DE", ()),
        ("juni 12", "DE", ()),
        ("6 mars juin", "FR", ()),
        ("3 tháng 13", "VN", ()),
    ],
)
def test_what_a_month_may_be(text: str, country: str, months: tuple[int, ...]) -> None:
    read = read_days(text, today=TODAY, country=country)
    assert tuple(month for month, _ in read.birthdays) == months


@pytest.mark.parametrize("country", ["DE", "FR", "TR", "VN", "PL", "RS", "RU", "MY", "GB"])
@pytest.mark.parametrize(
    "name",
    [
        *("Mar", "Mai", "April", "Juni", "August", "Jan", "Julia", "Maja", "Mart", "Marta", "Mac"),
        *("August Meyer", "Jan de Vries", "Mai 48", "Marta 4821", "Julia 12", "Marius 12"),
        *("Марта", "Марта Иванова", "Mac 4", "May Le"),
    ],
)
def test_a_name_is_no_month(name: str, country: str) -> None:
    read = read_days(name, today=TODAY, country=country)
    assert (read.visits, read.birthdays) == ((), ()) or (name, country) == ("Mac 4", "MY")


@given(
    month=st.integers(1, 12),
    day=st.integers(1, 28),
    country=st.sampled_from(sorted(set(" ".join(SPOKEN_IN.values()).split()))),
    data=st.data(),
)
def test_every_month_of_every_language_is_read(
    month: int, day: int, country: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(local_months(country)[month - 1]))
    for text in (f"{day} {name}", f"{day}. {name.upper()} 1980"):
        assert (month, day) in read_days(text, today=TODAY, country=country).birthdays


def test_a_date_may_be_a_birthday_but_a_weekday_is_none() -> None:
    def births(text: str) -> tuple[tuple[int, int], ...]:
        return read_days(text, today=TODAY, country="GB").birthdays

    assert births("14 mar") == births("march 14") == births("14/3") == ((3, 14),)
    assert births("3/4") == ((4, 3), (3, 4))
    assert births("29 feb") == ((2, 29),)
    assert births("friday") == births("today") == ()
    assert read_days("14/3/80", today=TODAY, country="GB").years == (2080, 1980)
    assert read_days("14 mar 1980", today=TODAY, country="GB").years == (1980,)
    assert read_days("14 mar", today=TODAY, country="GB").years == ()


def test_the_next_birthday() -> None:
    assert next_birthday(11, 20, today=TODAY) == TODAY
    assert next_birthday(11, 19, today=TODAY) == date(2027, 11, 19)
    assert next_birthday(2, 29, today=TODAY) == date(2027, 2, 28)
    assert next_birthday(2, 29, today=date(2027, 3, 1)) == date(2028, 2, 29)
    assert next_birthday(2, 30, today=TODAY) is None


@given(
    day=st.dates(date(1990, 1, 1), TODAY),
    form=st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%d.%m.%Y", "%A %d %b %Y"]),
    country=st.sampled_from(["DE", "GB", "FR"]),
)
def test_every_day_is_read_from_how_it_is_written(day: date, form: str, country: str) -> None:
    read = read_days(day.strftime(form), today=TODAY, country=country)
    assert read.visits[0] == day
    assert read.birthdays[0] == (day.month, day.day)


@given(day=st.dates(date(2000, 3, 1), date(2040, 1, 1)), ago=st.integers(0, 364))
def test_a_date_without_its_year_is_the_newest(day: date, ago: int) -> None:
    meant = day - timedelta(days=ago)
    assert read_days(meant.strftime("%d %b"), today=day, country="DE").visits == (meant,)


@given(text=st.text(max_size=60), country=COUNTRIES)
def test_whatever_is_typed_no_day_is_in_the_future(text: str, country: str) -> None:
    meaning = read_ways(text, today=TODAY, country=country)
    assert all(each <= TODAY for each in meaning.days)
    assert not any("\0" in each for each in (meaning.email, meaning.card))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("amra@", "amra@"),
        ("Amra@Exam", "amra@exam"),
        (" amra.o ", "amra.o"),
        ("amra88", "amra88"),
        ("a@b", "a@b"),
        ("amra", ""),
        ("a@", ""),
        ("@example.com", ""),
        ("a@b@c", ""),
        ("amra okafor@", ""),
        ("4155550199", ""),
        ("14.11.", ""),
        ("14nov", ""),
        ("am\0ra@x", "amra@x"),
    ],
)
def test_the_beginning_of_an_address(text: str, expected: str) -> None:
    assert read_ways(text, today=TODAY, country="DE").email == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB-1234", "ab1234"),
        ("ab 12 34", "ab1234"),
        ("1234", "1234"),
        ("123", ""),
        ("abcd", ""),
        ("11/14/2025", ""),
        ("2026-11-14", ""),
        ("a1@example.com", ""),
        ("9" * 200, ""),
    ],
)
def test_the_beginning_of_a_card(text: str, expected: str) -> None:
    assert read_ways(text, today=TODAY, country="DE").card == expected


def test_keys_say_what_they_are_a_word_of() -> None:
    keys = other_keys(
        tags=["VIP", "Gluten-free"],
        notes=["Has a dog, Müsli; the 2nd of 3"],
        usual=["Flat white, oat milk, 12 oz"],
    )
    assert keys == {
        *("t vip", "t gluten", "t free", "n dog", "n musli", "n muesli", "n 2nd"),
        *("u flat", "u white", "u oat", "u milk", "u 12", "u oz"),
    }


def test_a_long_note_has_a_bounded_number_of_keys() -> None:
    word = "longish" * 200
    long = " ".join(f"word{number}" for number in range(5000))
    keys = other_keys(tags=[], notes=[long, word], usual=[])
    assert len(keys) == MOST_NOTE_WORDS
    assert {"n word0", "n word59"} <= keys


def test_words_that_fit() -> None:
    assert fits("dog", notes=("Has a dog",))
    assert fits("dog", notes=("Two dogs",))
    assert fits("dogs", notes=("Has a dog",))
    assert fits("allergies", notes=("An allergy, she says",))
    assert fits("glasses", notes=("Forgot a glass",))
    assert fits("dog wind", notes=("Dog, sits by the window",))
    assert fits("with the dog", notes=("Has a dog",))
    assert fits("crème", notes=("likes CREME brulee",))
    assert fits("muesli", notes=("Müsli",))
    assert fits("müsli", notes=("Muesli",))
    assert fits("gluten free", tags=("gluten-free",))
    assert fits("靠窗", notes=("喜欢靠窗的位置",))
    assert fits("狗", notes=("有狗",))
    assert not fits("cat", notes=("Has a dog",))
    assert not fits("dog cat", notes=("Has a dog",))
    assert not fits("dogs", notes=("Something dogmatic",))
    assert not fits("d", notes=("Has a dog",))
    assert not fits("", notes=("Has a dog",))


@given(
    note=st.lists(st.text("abcdeéüßñ狗猫ก", min_size=3, max_size=12), min_size=1, max_size=8),
    place=st.integers(0, 7),
)
def test_any_word_of_a_note_finds_it_and_is_marked(note: list[str], place: int) -> None:
    text, word = ", ".join(note), note[place % len(note)]
    if fits(word, notes=(word,)):
        assert fits(word, notes=(text,))
        assert marked(text, word)


def test_marks_stand_on_the_letters_as_written() -> None:
    assert marked("Has a DOG", "dogs") == ["DOG"]
    assert marked("Dogs, and a Müsli bowl", "dog mue") == ["Dog", "Mü"]
    assert marked("喜欢靠窗的位置", "靠窗") == ["靠窗"]
    assert marked("a dog", "cat") == []


def test_an_excerpt_shows_the_word_among_others() -> None:
    text = "She always comes with two little ones and a dog named Rex, and sits by the window."
    start = text.index("dog")
    part, marks = excerpt(text, ((start, start + 3),), most=40)
    assert [part[begin:end] for begin, end in marks] == ["dog"]
    assert part.startswith("…")
    assert part.endswith("…")
    assert part.strip("…") in text
    assert excerpt("a dog", ((2, 5),), most=40) == ("a dog", ((2, 5),))


@given(
    text=st.text("ab c", min_size=1, max_size=300),
    start=st.integers(0, 299),
    size=st.integers(1, 90),
)
def test_an_excerpt_is_short_and_its_marks_stand_right(text: str, start: int, size: int) -> None:
    begin = start % len(text)
    end = min(len(text), begin + size)
    part, marks = excerpt(text, ((begin, end),), most=60)
    assert len(part) <= 62
    assert marks
    assert all(part[low:high] in text[begin:end] for low, high in marks)


def test_a_card_is_marked_as_it_is_written() -> None:
    assert card_marks("AB-12 34", "ab123") == ((0, 7),)
    assert card_marks("AB-12 34", "ab1234") == ((0, 8),)
    assert card_marks("AB-12 34", "b1") == ()


def test_the_digits_within_a_card_are_keys_of_their_own() -> None:
    def keys(*cards: str) -> set[str]:
        return other_keys(tags=(), notes=(), usual=(), cards=cards)

    assert keys("TU-204817", "1234 5678", "AB-123", "x20-48.17y٩٩٩٩") == {
        "c 204817",
        "c 9999",
    }
    assert keys("12345678") == set(), "that is the whole card"
    assert len(keys(*(f"A{each}" for each in range(1000, 1100)))) < 20


def test_the_digits_within_a_card_are_marked_from_their_beginning() -> None:
    assert card_marks("TU-2048 17", "20481") == ((3, 9),)
    assert card_marks("TU-2048 17", "4817") == ()
    assert card_marks("2048-X-2048 17", "204817") == ((7, 14),)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.query import initials, joined, joined_by_chance, parted, read_query


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("steven o 48", "steven o", "48"),
        ("48 amara", "amara", "48"),
        ("amara48", "amara", "48"),
        ("o'connor4483", "o'connor", "4483"),
        ("Anne-Marie0648", "Anne-Marie", "0648"),
        ("Zoe\u03084483", "Zoe\u0308", "4483"),
        ("राहुल4483", "राहुल", "4483"),
        ("강4957", "강", "4957"),
        ("李0648", "李", "0648"),
        ("b2", "b2", ""),
        ("x48", "x48", ""),
        ("jack.carter18", "jack.carter18", ""),
        ("A-12", "A-12", ""),
        ("+44 7911 123456", "", "+44 7911 123456"),
        ("Amara Diallo (06) 12-34 56", "Amara Diallo", "(06) 12-34 56"),
        ("( 06 ) 12", "", "( 06 ) 12"),
        ("  José   García ", "José García", ""),
        ("X Æ A-12", "X Æ A-12", ""),
        ("Anna &", "Anna &", ""),
        ("🦊", "🦊", ""),
        ("", "", ""),
        ("\0", "", ""),
    ],
)
def test_parts_a_name_from_a_number(text: str, name: str, number: str) -> None:
    query = read_query(text, "FR")
    assert (query.name, query.number) == (name, number)


def test_a_word_has_every_form_that_a_name_may_have() -> None:
    (word,) = read_query("müller", "DE").words
    assert word.forms == ("muller", "mueller")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Сергей", ("сергеи", "sergey")),
        ("mcdonald", ("mcdonald", "macdonald")),
        ("mackenzie", ("mackenzie", "mckenzie")),
        ("mack", ("mack", "mck")),
        ("mac", ("mac",)),
        ("macario", ("macario",)),
        ("alkhatib", ("alkhatib", "khatib")),
        ("alexander", ("alexander",)),
        ("stpierre", ("stpierre", "saintpierre")),
        ("steven", ("steven",)),
        ("st", ("st",)),
    ],
)
def test_a_word_is_read_in_other_spellings(text: str, forms: tuple[str, ...]) -> None:
    (word,) = read_query(text, "GB").words
    assert word.forms == forms


def test_a_saint_before_a_name_is_written_in_many_ways() -> None:
    saint, _ = read_query("saint clair", "GB").words
    assert saint.forms == ("saint", "st")
    assert read_query("ann st", "GB").words[-1].forms == ("st",)


def test_a_leading_zero_is_read_both_ways() -> None:
    digits = read_query("0296", "FR").digits
    assert digits is not None
    assert digits.starts == ("0296", "296")
    assert digits.endings == ("0296",)


def test_a_long_number_may_end_without_its_trunk_prefix() -> None:
    digits = read_query("07911120296", "FR").digits
    assert digits is not None
    assert "7911120296" in digits.endings


def test_after_a_plus_only_the_country_code_comes() -> None:
    digits = read_query("+33 (0)6 12", "FR").digits
    assert digits is not None
    assert digits.starts == ("33612",)


@pytest.mark.parametrize(("text", "whole"), [("0612345678", True), ("anna 0612345678", False)])
def test_only_a_number_alone_is_a_whole_number(text: str, whole: bool) -> None:
    assert read_query(text, "FR").whole_number is whole


def test_digits_may_also_belong_to_a_name() -> None:
    query = read_query("studio 54", "US")
    assert [each.text for each in query.everything] == ["studio", "54"]


def test_neighbours_are_also_read_as_one() -> None:
    words = read_query("ron mc donald", "GB").words
    assert [[each.text for each in way] for way in joined(words)] == [
        ["ronmc", "donald"],
        ["ron", "mcdonald"],
    ]


def test_several_words_are_read_as_one_only_after_particles() -> None:
    words = read_query("ana de la cruz", "ES").words
    assert [[each.text for each in way] for way in joined(words)] == [
        ["anade", "la", "cruz"],
        ["ana", "dela", "cruz"],
        ["ana", "delacruz"],
        ["ana", "de", "lacruz"],
    ]


def test_initials_and_a_name_of_syllables_are_read_as_one() -> None:
    assert "kps" in {
        each.text for way in joined(read_query("k p s menon", "IN").words) for each in way
    }
    for text in ("li xiao long", "kim young hee", "park ji h"):
        ways = joined(read_query(text, "KR").words)
        assert ["".join(text.split())] in [[each.text for each in way] for way in ways]
    for text in ("ron mc donald", "maria elena soto", "li xiao long wang"):
        assert min(map(len, joined(read_query(text, "KR").words))) > 1


@pytest.mark.parametrize(
    ("text", "chance"),
    [("a akesson", True), ("å åberg", True), ("o ekman", True), ("o brien", False)],
)
def test_a_letter_before_a_word_is_no_letter_written_out(text: str, chance: bool) -> None:
    words = read_query(text, "SE").words
    assert [joined_by_chance(words, each) for each in joined(words)] == [chance]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("jp durand", ["j", "p", "durand"]),
        ("menon kps", ["menon", "k", "p", "s"]),
        ("юд власов", ["ю", "д", "власов"]),
        ("jp", None),
        ("jan durand", None),
        ("이 정민", None),
        ("陈伟 li4", None),
        ("48 durand", None),
    ],
)
def test_a_short_word_beside_others_may_be_initials(text: str, wanted: list[str] | None) -> None:
    found = [[each.text for each in way] for way in initials(read_query(text, "FR").words)]
    assert found == ([] if wanted is None else [wanted])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("müller und söhne", ["muller", "sohne"]),
        ("dupont et fils", ["dupont", "fils"]),
        ("dr crown and anchor", ["crown", "anchor"]),
        ("kovács i syn", ["kovacs", "syn"]),
        ("иванов и сын", ["иванов", "сын"]),
        ("and anchor", []),
        ("anna e", []),
    ],
)
def test_a_query_is_also_read_without_what_was_said_for_a_sign(text: str, left: list[str]) -> None:
    assert [each.text for each in read_query(text, "DE").untitled] == left


def test_every_word_is_kept_once_and_as_often_as_it_was_typed() -> None:
    query = read_query("Sánchez sanchez Ana", "ES")
    assert [each.text for each in query.words] == ["sanchez", "ana"]
    assert [each.text for each in query.doubled] == ["sanchez", "sanchez", "ana"]
    assert read_query("ana sanchez", "ES").doubled == ()


def test_words_read_as_one_have_other_spellings_too() -> None:
    ((word,),) = joined(read_query("mc donald", "GB").words)
    assert word.forms == ("mcdonald", "macdonald")


def test_a_word_may_be_two_with_the_space_missed_or_another_key_hit() -> None:
    (word,) = read_query("annabxuli", "GB").words
    pairs = parted(word)
    assert ("anna", "bxuli") in pairs
    assert ("anna", "xuli") in pairs
    assert all(min(map(len, each)) >= 2 for each in pairs)


def test_a_short_word_is_not_two_words() -> None:
    (word,) = read_query("sivla", "GB").words
    assert parted(word) == []
    (word,) = read_query("billvu", "GB").words
    assert ("bill", "vu") in parted(word)
    assert ("bil", "vu") not in parted(word)


def test_a_number_knows_its_slips() -> None:
    digits = read_query("0612345687", "FR").digits
    assert digits is not None
    assert "612345678" in digits.slips
    assert digits.slip_marks("+33 6 12 34 56 78") == ((0, 2),)


@given(st.text())
def test_nothing_typed_raises_and_nothing_typed_is_lost(text: str) -> None:
    query = read_query(text, "US")
    kept = sorted("".join(text.replace("\0", " ").split()))
    assert len(text) > 400 or sorted("".join((query.name + query.number).split())) == kept

import pytest

from desktop.lookup.fit import Fits, Kind, of_sound, of_sounds
from desktop.lookup.query import read_query

WORDS = ("catherine", "kathryn", "cathy", "shawn", "sean", "xylophone", "shaun", "siobhan")


@pytest.mark.parametrize("typed", ["kathrin", "shivawn", "sean", "shaun", "zebra"])
def test_many_words_that_are_said_alike_are_judged_as_each_of_them(typed: str) -> None:
    one_by_one = {each: of_sound(typed, each) for each in WORDS}
    assert of_sounds(typed, WORDS) == {
        word: how for word, how in one_by_one.items() if how is not None
    }


def test_said_so_is_nearer_than_said_alike() -> None:
    said = of_sound("shivawn", "siobhan")
    alike = of_sound("kathrin", "kathryn")
    assert said is not None
    assert alike is not None
    assert said.cost < alike.cost


def test_without_words_that_may_be_meant_only_what_was_typed_fits() -> None:
    words = read_query("jon smi", "US").words
    fits = Fits(words, {})
    assert [place for place, _ in fits.of("smith")] == [1]
    assert not fits.of("john")
    assert fits.may_fit("jonsmith")
    assert not fits.may_fit("johnsmith")
    meant = Fits(words, {words[0]: {"john": fits.of("smith")[0][1]}})
    assert meant.of("john")
    assert [how.kind for _, how in Fits(words).of("john")] == [Kind.SOUND]


def test_two_words_of_a_name_may_have_been_written_as_one() -> None:
    fits = Fits(read_query("maryann li", "US").words, {})
    assert "mary" in fits.heads
    assert "li" not in fits.heads
    assert [place for place, _ in fits.of_joint("maryann")] == [0]


@pytest.mark.parametrize(
    ("names", "may"),
    [
        ("john smith", True),
        ("joan smith", False),
        ("joan smithson", False),
        ("jo n smith", True),
        ("joan \x01john smith", True),
        ("joan", False),
    ],
)
def test_who_has_none_of_the_words_that_may_be_meant_is_not_looked_at(
    names: str, may: bool
) -> None:
    words = read_query("jon smith", "US").words
    whole = Fits(words, {}).of("smith")[0][1]
    assert Fits(words, {words[0]: {"john": whole}}).may_fit(names) is may

from desktop.lookup.fit import Fits
from desktop.lookup.order import in_order
from desktop.lookup.person import pack
from desktop.lookup.query import read_query
from desktop.lookup.score import Candidate, judged, readings


def names(text: str, *people: str, common: dict[int, int] | None = None) -> list[str]:
    known = dict(enumerate(people, 1))
    candidates = [Candidate(number, pack(name, ""), "", 0, None) for number, name in known.items()]
    scored = judged(readings(read_query(text, "US"), Fits), candidates)
    return [known[each.candidate.id] for each in in_order(scored, today=-1, common=common)]


def test_words_that_stand_together_come_before_words_apart() -> None:
    assert names("r mendez", "James Reyes Mendez", "Ricardo Mendez")[0] == "Ricardo Mendez"
    assert names("ana lima", "Rosa Ana Lima", "Ana Lima Costa")[0] == "Ana Lima Costa"


def test_a_name_that_only_reads_so_stands_behind_one_that_is_written_so() -> None:
    assert names("wang", "王 小明", "Wang Li")[0] == "Wang Li"
    assert names("muller", "Mueller", "Müller")[0] == "Müller"


def test_what_many_are_called_is_likelier() -> None:
    people = ("Mary Smart", "Mary Smith", "Mary Small")
    assert names("mar sm", *people)[0] == "Mary Small"
    assert names("mar sm", *people, common={2: 40})[0] == "Mary Smith"
    assert names("mary small", *people, common={2: 40}) == ["Mary Small"]

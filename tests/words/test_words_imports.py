from datetime import date

import pytest

from desktop.domain.errors import Trouble
from desktop.domain.till import FileProblem, ImportReport, Reason, Tally
from desktop.words.imports import ImportWords


class Plain:
    """Gives the source text back, with the number in it."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        assert context in {"ImportWords", "TroubleWords", "DateWords"}
        assert disambiguation is None
        return text if n == -1 else text.replace("%n", str(n))


@pytest.fixture
def words() -> ImportWords:
    return ImportWords(Plain())


def test_every_reason_is_said_in_its_own_words(words: ImportWords) -> None:
    params: dict[str, str | int] = {"zone": "Moon", "field": "name", "order": "day-month"}
    said = [words.reason(FileProblem("a.csv", 2, reason, params)) for reason in Reason]
    assert len(set(said)) == len(Reason)
    assert all(each.endswith(".") and "{" not in each for each in said)


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_file_that_failed_is_told_like_any_trouble(words: ImportWords, trouble: Trouble) -> None:
    said = words.reason(FileProblem("a.csv", 0, trouble, {"file": "a.csv"}))
    assert said.endswith(".")
    assert said != "This row could not be used."


def test_the_parameters_stand_in_the_sentence(words: ImportWords) -> None:
    zone = FileProblem("a.csv", 2, Reason.UNKNOWN_ZONE, {"zone": "Moon Time"})
    field = FileProblem("a.csv", 2, Reason.FIELD_KEPT, {"field": "birthday"})
    assert "Moon Time" in words.reason(zone)
    assert "birthday" in words.reason(field)


@pytest.mark.parametrize(("order", "said"), [("month-day", "month first"), ("day-month", "day f")])
def test_the_order_of_dates_is_told(words: ImportWords, order: str, said: str) -> None:
    assert said in words.reason(FileProblem("a.csv", 2, Reason.DATE_ORDER, {"order": order}))


def test_missing_and_unknown_parameters_do_no_harm(words: ImportWords) -> None:
    assert words.reason(FileProblem("a.csv", 2, Reason.UNKNOWN_ZONE))
    assert "shoe size" in words.reason(
        FileProblem("a.csv", 2, Reason.BAD_NUMBER, {"field": "shoe size"})
    )


def test_braces_in_a_parameter_stay_as_they_are(words: ImportWords) -> None:
    said = words.reason(FileProblem("a.csv", 2, Reason.UNKNOWN_ZONE, {"zone": "{0} {x}"}))
    assert "{0} {x}" in said


def test_an_unknown_code_still_says_something(words: ImportWords) -> None:
    assert words.reason(FileProblem("a.csv", 2, "from-next-year")) == "This row could not be used."


def test_file_and_line_lead(words: ImportWords) -> None:
    said = words.located(FileProblem("items.csv", 17, Reason.BAD_TIME))
    assert said == "items.csv, line 17: The time of day could not be understood."


def test_the_summary_says_what_was_added_matched_and_left_out(words: ImportWords) -> None:
    report = ImportReport(
        customers=Tally(3, 4, 5),
        visits=Tally(6, 7, 8),
        sales=Tally(9, 10, 11),
        refunds=12,
        problems=(FileProblem("a.csv", 2, Reason.BAD_DATE),),
        failed=("b.csv",),
        first_day=date(2026, 7, 1),
        last_day=date(2026, 8, 2),
    )
    lines = words.summary(report)
    assert [line.split()[0] for line in lines if line[0].isdigit()] == [
        *("3", "4", "6", "9", "17"),
        *("12", "7", "5", "1", "1"),
    ]
    assert "The sales are from 1 July 2026 to 2 August 2026." in lines


def test_nothing_is_said_of_what_did_not_happen(words: ImportWords) -> None:
    assert words.summary(ImportReport(customers=Tally(added=2))) == ("2 new customer(s).",)


def test_an_import_without_effect_says_so(words: ImportWords) -> None:
    assert words.summary(ImportReport()) == ("Nothing was brought in.",)


def test_a_cancelled_import_says_what_was_kept(words: ImportWords) -> None:
    lines = words.summary(ImportReport(customers=Tally(added=2), cancelled=True))
    assert lines[0].startswith("Stopped.")
    assert lines[1:] == ("2 new customer(s).",)

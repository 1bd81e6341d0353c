"""What came of bringing in a till's files, as sentences."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from desktop.domain.errors import Trouble
from desktop.domain.till import FileProblem, ImportReport, Reason
from desktop.words.catalog import Translator
from desktop.words.dates import DateWords
from desktop.words.troubles import TroubleWords


class ImportWords:
    """Says what an import added, matched and left out, and why a row could not be used."""

    def __init__(self, catalog: Translator) -> None:
        self._catalog = catalog
        self._dates = DateWords(catalog)
        self._troubles = TroubleWords(catalog)

    def summary(self, report: ImportReport) -> tuple[str, ...]:
        """Return the report in a few lines: what is new, what was known, what was left out."""
        if report.cancelled:
            return (
                self._catalog.translate(
                    "ImportWords", "Stopped. Of a file that was not finished, nothing was kept."
                ),
                *self._figures(report),
            )
        return (
            *(self._figures(report) or (self._nothing(),)),
            *self._range(report),
            *self._left_out(report),
        )

    def reason(self, problem: FileProblem) -> str:
        """Return why a row was not used, or what was noticed about it, in one sentence."""
        reason = next((each for each in Reason if each == problem.code), None)
        if reason is None:
            return self._other(problem)
        sentence = next(
            said[reason] for said in (self._rows, self._cells, self._persons) if reason in said
        )
        field = str(problem.params.get("field", ""))
        params = _Params(problem.params)
        params["field"] = self._fields.get(field, field)
        if reason is Reason.DATE_ORDER:
            params["order"] = self._order(str(params["order"]))
        return sentence.format_map(params)

    def located(self, problem: FileProblem) -> str:
        """Return the reason with the file and the line in front of it."""
        where = self._catalog.translate("ImportWords", "{file}, line {line}: {reason}")
        return where.format(file=problem.file, line=problem.line, reason=self.reason(problem))

    def _figures(self, report: ImportReport) -> tuple[str, ...]:
        translate = self._catalog.translate
        customers, visits, sales = report.customers, report.visits, report.sales
        lines = (
            (
                customers.added,
                translate("ImportWords", "%n new customer(s).", None, customers.added),
            ),
            (
                customers.matched,
                translate(
                    "ImportWords",
                    "%n customer(s) (was|were) here already.",
                    None,
                    customers.matched,
                ),
            ),
            (
                visits.added,
                translate(
                    "ImportWords", "%n new sale(s) to customers you know.", None, visits.added
                ),
            ),
            (
                sales.added,
                translate(
                    "ImportWords",
                    "%n new sale(s) without a known customer: (it counts|they count) for the shop.",
                    None,
                    sales.added,
                ),
            ),
            (
                visits.matched + sales.matched,
                translate(
                    "ImportWords",
                    "%n sale(s) (was|were) here already and (counts|count) once.",
                    None,
                    visits.matched + sales.matched,
                ),
            ),
        )
        return tuple(line for count, line in lines if count)

    def _nothing(self) -> str:
        return self._catalog.translate("ImportWords", "Nothing was brought in.")

    def _range(self, report: ImportReport) -> tuple[str, ...]:
        if report.first_day is None or report.last_day is None:
            return ()
        sentence = self._catalog.translate("ImportWords", "The sales are from {first} to {last}.")
        first, last = self._day(report.first_day), self._day(report.last_day)
        return (sentence.format(first=first, last=last),)

    def _day(self, day: date) -> str:
        sentence = self._catalog.translate("ImportWords", "{day} {month} {year}")
        return sentence.format(day=day.day, month=self._dates.month(day.month), year=day.year)

    def _left_out(self, report: ImportReport) -> tuple[str, ...]:
        translate = self._catalog.translate
        skipped = report.visits.skipped + report.sales.skipped
        unusable = max(0, skipped - report.refunds)
        people = report.customers.skipped
        failed, noted = len(report.failed), len(report.problems)
        lines = (
            (
                report.refunds,
                translate(
                    "ImportWords",
                    "%n refund(s) left out: (it is no visit|they are no visits).",
                    None,
                    report.refunds,
                ),
            ),
            (
                unusable,
                translate("ImportWords", "%n sale(s) left out: see the list.", None, unusable),
            ),
            (
                people,
                translate("ImportWords", "%n customer(s) left out: see the list.", None, people),
            ),
            (
                noted,
                translate(
                    "ImportWords",
                    "%n remark(s) in the list, each with file, line and reason.",
                    None,
                    noted,
                ),
            ),
            (
                failed,
                translate(
                    "ImportWords",
                    "%n file(s) could not be used; nothing of (it|them) was kept.",
                    None,
                    failed,
                ),
            ),
        )
        return tuple(line for count, line in lines if count)

    @cached_property
    def _rows(self) -> Mapping[Reason, str]:
        translate = self._catalog.translate
        return {
            Reason.OPEN_QUOTE: translate(
                "ImportWords", "A quotation mark in this row is never closed; the row was left out."
            ),
            Reason.TOO_MANY_CELLS: translate(
                "ImportWords", "This row has more cells than the header; it was left out."
            ),
            Reason.EMPTY_ROW: translate(
                "ImportWords", "Neither a name nor a number stands in this row; it was left out."
            ),
            Reason.JUNK_NAME: translate(
                "ImportWords",
                "The name is no name and no phone stands beside it; nobody was added.",
            ),
            Reason.NO_TRANSACTION_ID: translate(
                "ImportWords",
                "The row has no transaction number, so it could not be told from another sale; "
                "it was left out.",
            ),
            Reason.UNKNOWN_ZONE: translate(
                "ImportWords", "Nobody knows the time zone “{zone}”; the shop's own was used."
            ),
            Reason.DATE_ORDER: translate(
                "ImportWords",
                "The dates do not tell which number is the month; they were read as {order}. "
                "If that is wrong, undo this import and check the shop's country.",
            ),
            Reason.NO_TIME: translate(
                "ImportWords", "The sales give no time of day; they were put at noon."
            ),
            Reason.ALREADY_IMPORTED: translate(
                "ImportWords", "This file was brought in before; nothing was counted twice."
            ),
        }

    @cached_property
    def _cells(self) -> Mapping[Reason, str]:
        translate = self._catalog.translate
        return {
            Reason.BAD_DATE: translate("ImportWords", "The date could not be understood."),
            Reason.BAD_TIME: translate("ImportWords", "The time of day could not be understood."),
            Reason.BAD_NUMBER: translate("ImportWords", "This is no number: {field}."),
            Reason.BAD_BIRTHDAY: translate(
                "ImportWords", "The birthday could not be understood; the customer was kept."
            ),
            Reason.BAD_PHONE: translate(
                "ImportWords", "The phone is no phone number; the customer was kept."
            ),
            Reason.CARD_NUMBER: translate(
                "ImportWords", "A payment card's number stands here and is never kept: {field}."
            ),
            Reason.TEXT_FORBIDDEN: translate(
                "ImportWords", "Characters that cannot be kept stand here: {field}."
            ),
            Reason.TEXT_TOO_LONG: translate(
                "ImportWords", "This text is too long to be kept: {field}."
            ),
        }

    @cached_property
    def _persons(self) -> Mapping[Reason, str]:
        translate = self._catalog.translate
        return {
            Reason.DIFFERENT_NAME: translate(
                "ImportWords", "The till has another name for this customer; yours was kept."
            ),
            Reason.SAME_PHONE_OTHER_NAME: translate(
                "ImportWords",
                "Somebody of another name has this phone or e-mail; they stay two people.",
            ),
            Reason.FIELD_KEPT: translate(
                "ImportWords", "It was changed here, and what you entered was kept: {field}."
            ),
        }

    def _other(self, problem: FileProblem) -> str:
        """Say a trouble with the whole file, or that something is wrong with a row."""
        trouble = next((each for each in Trouble if each == problem.code), None)
        if trouble is not None:
            return self._troubles.about(trouble, {})
        return self._catalog.translate("ImportWords", "This row could not be used.")

    def _order(self, order: str) -> str:
        translate = self._catalog.translate
        if order == "month-day":
            return translate("ImportWords", "month first")
        return translate("ImportWords", "day first")

    @cached_property
    def _fields(self) -> Mapping[str, str]:
        translate = self._catalog.translate
        return {
            "name": translate("ImportWords", "name"),
            "say": translate("ImportWords", "how to say the name"),
            "address": translate("ImportWords", "how to address them"),
            "phone": translate("ImportWords", "phone"),
            "phones": translate("ImportWords", "phone"),
            "email": translate("ImportWords", "e-mail"),
            "emails": translate("ImportWords", "e-mail"),
            "birthday": translate("ImportWords", "birthday"),
            "memo": translate("ImportWords", "memo"),
            "note": translate("ImportWords", "memo"),
            "reference": translate("ImportWords", "reference number"),
            "customer-id": translate("ImportWords", "customer number"),
            "transaction-id": translate("ImportWords", "transaction number"),
            "item": translate("ImportWords", "item"),
            "size": translate("ImportWords", "size"),
            "options": translate("ImportWords", "options"),
            "category": translate("ImportWords", "category"),
            "quantity": translate("ImportWords", "quantity"),
            "amount": translate("ImportWords", "amount"),
            "count": translate("ImportWords", "number of visits"),
            "date": translate("ImportWords", "date"),
            "time": translate("ImportWords", "time"),
        }


class _Params(dict[str, str | int]):
    """Parameters of a sentence; one that is missing is left empty, not an error."""

    def __missing__(self, _key: str) -> str:
        return ""

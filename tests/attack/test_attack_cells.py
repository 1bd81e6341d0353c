"""Numbers that no shop means and no store holds: a bad row, never the end of an import."""

import pytest

from tests.service.shop_at_hand import Desk, Files, sale

HUGE = {
    "quantity": {"Qty": "999999999999999999999"},
    "amount": {"Net Sales": "$99999999999999999999"},
    "amount in words of a bank": {"Net Sales": "$92,233,720,368,547,758.08"},
    "amount below zero": {"Net Sales": "($99999999999999999999)"},
}


@pytest.mark.parametrize("cells", HUGE.values(), ids=HUGE)
def test_a_number_beyond_reason_costs_its_row_only(
    cells: dict[str, str], file_desk: Desk, files: Files
) -> None:
    file = files.items(
        "items.csv",
        sale("T1", who="A", name="Amara Okafor"),
        sale("T2", "2026-07-16 12:00:00", who="A", **cells),
        sale("T3", "2026-07-15 12:00:00", who="A", **{"Net Sales": "$9,999,999.99", "Qty": "500"}),
    )
    report = file_desk.bring_in(file)
    assert [(each.line, each.code) for each in report.problems] == [(3, "bad-number")]
    assert report.visits.added == 2
    assert file_desk.visits(file_desk.uid("Amara Okafor")) == 2

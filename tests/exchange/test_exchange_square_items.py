from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pytest

from desktop.domain.errors import FileError, Trouble
from desktop.domain.till import Reason, RowProblem, TillSale
from desktop.domain.visits import Line
from desktop.exchange.formats import Context, recognise
from desktop.exchange.table import read_table

FORM_24 = (
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
    "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,"
    "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID"
)
FORM_29 = f"{FORM_24},Unit,Count,Itemization Type,Commission,Employee"
FORM_32 = f"{FORM_29},Fulfillment Note,Channel,Token"
FORM_35 = (
    f"{FORM_24},Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,"
    "Token,Card Brand,PAN Suffix"
)
US = Context("US", "USD")

LATTE = {
    "Date": "2026-07-18",
    "Time": "12:59:30",
    "Time Zone": "Eastern Time (US & Canada)",
    "Category": "None",
    "Item": "Matcha latte",
    "Qty": "1.0",
    "Price Point Name": "Regular",
    "Modifiers Applied": "12oz, Oat Milk",
    "Gross Sales": "$8.00",
    "Net Sales": "$8.00",
    "Transaction ID": "T1",
    "Payment ID": "P1",
    "Event Type": "Payment",
    "Customer ID": "C1",
    "Customer Name": "Amara Okafor",
    "PAN Suffix": "1234",
}
NOON = datetime(2026, 7, 18, 12, 59, 30)  # noqa: DTZ001 - the till's own clock
Change = dict[str, str]


def file(changes: Iterable[Change], header: str = FORM_35) -> bytes:
    lines = [header]
    for change in changes:
        row = LATTE | change
        cells = (row.get(name, "").replace('"', '""') for name in header.split(","))
        lines.append(",".join(f'"{cell}"' for cell in cells))
    return "\r\n".join(lines).encode("utf-8", "surrogatepass")


def read(
    *changes: Change, context: Context = US, header: str = FORM_35
) -> tuple[list[TillSale], list[RowProblem]]:
    table = read_table(file(changes, header))
    values = list(recognise(table).read(table, context))
    problems = [each for each in values if isinstance(each, RowProblem)]
    return [each for each in values if isinstance(each, TillSale)], problems


def one(*changes: Change, context: Context = US) -> TillSale:
    (sale,), problems = read(*changes, context=context)
    assert problems == []
    return sale


def told(problem: RowProblem) -> tuple[int, str, bool]:
    return problem.line, problem.code, problem.fatal


@pytest.mark.parametrize("header", [FORM_24, FORM_29, FORM_32, FORM_35])
def test_every_form_is_known_in_any_order_and_case(header: str) -> None:
    backwards = ",".join(reversed(header.split(",")))
    for each in (header, backwards):
        format_ = recognise(read_table(file([{}], each)))
        assert (format_.name, format_.kind, format_.source) == ("square-items", "sales", "square")
        (sale,), _ = read({}, header=each)
        assert sale.transaction == "T1"
    assert recognise(read_table(header.upper().encode())).kind == "sales"


def test_a_sale_is_read_whole() -> None:
    assert one({}) == TillSale(
        line=2,
        transaction="T1",
        local=NOON,
        zone="America/New_York",
        lines=(Line("Matcha latte", ("12oz", "Oat Milk"), 1.0, 800),),
        external_ids=("C1",),
        name="Amara Okafor",
        currency="USD",
        categories=("",),
    )


def test_lines_of_one_transaction_need_not_stand_together() -> None:
    sales, _ = read({}, {"Transaction ID": "T2"}, {"Item": "Cake", "Category": "Food"})
    assert [(sale.transaction, sale.line, sale.records) for sale in sales] == [
        ("T1", 2, 2),
        ("T2", 3, 1),
    ]
    assert [line.item for line in sales[0].lines] == ["Matcha latte", "Cake"]
    assert sales[0].categories == ("", "Food")


def test_two_equal_lines_are_two_items() -> None:
    assert len(one({}, {}).lines) == 2


@pytest.mark.parametrize(
    ("change", "options"),
    [
        ({"Price Point Name": "Large"}, ("Large", "12oz", "Oat Milk")),
        ({"Price Point Name": "regular"}, ("12oz", "Oat Milk")),
        ({"Price Point Name": "Matcha Latte"}, ("12oz", "Oat Milk")),
        ({"Modifiers Applied": "None"}, ()),
        ({"Modifiers Applied": ""}, ()),
    ],
)
def test_size_and_modifiers_are_options(change: Change, options: tuple[str, ...]) -> None:
    assert one(change).lines[0].options == options


@pytest.mark.parametrize("item", ["", "Custom Amount", "custom amount"])
def test_an_amount_without_a_thing_is_a_sale_without_items(item: str) -> None:
    sale = one({"Item": item})
    assert (sale.lines, sale.categories, sale.transaction) == ((), (), "T1")


@pytest.mark.parametrize(
    "change",
    [
        {"Event Type": "Refund", "Net Sales": "-$45.00"},
        {"Event Type": "Refund", "Net Sales": "($45.00)"},
        {"Event Type": "REFUND", "Net Sales": "$45.00"},
        {"Event Type": "", "Qty": "-1.0"},
        {"Net Sales": "-$45.00"},
    ],
)
def test_a_refund_is_told(change: Change) -> None:
    assert one(change).refund


@pytest.mark.parametrize("refund_first", [True, False])
def test_a_later_refund_takes_nothing_from_its_sale(*, refund_first: bool) -> None:
    refund = {"Event Type": "Refund", "Net Sales": "-$8.00", "Date": "2026-07-19"}
    rows = [refund, {}] if refund_first else [{}, refund]
    (sale, back), _ = read(*rows)
    assert (sale.transaction, sale.local, sale.refund, sale.records) == ("T1", NOON, False, 1)
    assert [line.amount for line in sale.lines] == [800]
    assert back.refund
    assert back.transaction != sale.transaction
    assert back.local.day == 19


def test_what_was_brought_back_in_an_exchange_is_not_bought() -> None:
    sale = one({}, {"Item": "Cake", "Qty": "-1.0", "Net Sales": "-$4.00"})
    assert [line.item for line in sale.lines] == ["Matcha latte"]
    assert sale.records == 2


@pytest.mark.parametrize(
    ("change", "ids", "name", "email"),
    [
        ({"Customer Reference ID": "17"}, ("C1", "ref:17"), "Amara Okafor", ""),
        ({"Customer ID": "", "Customer Reference ID": "17"}, ("ref:17",), "Amara Okafor", ""),
        ({"Customer Name": ""}, ("C1",), "", ""),
        ({"Customer Name": "."}, ("C1",), "", ""),
        ({"Customer ID": ""}, ("name:amara okafor",), "Amara Okafor", ""),
        ({"Customer ID": "", "Customer Name": "AMARA  Okafor"}, ("name:amara okafor",), None, ""),
        ({"Customer ID": "", "Customer Name": "x"}, (), "", ""),
        ({"Customer ID": "", "Customer Name": ""}, (), "", ""),
        ({"Customer Name": "A@b.org"}, ("C1",), "", "A@b.org"),
        ({"Customer ID": "", "Customer Name": "A@b.org"}, ("email:a@b.org",), "", "A@b.org"),
    ],
)
def test_who_bought(change: Change, ids: tuple[str, ...], name: str | None, email: str) -> None:
    sale = one(change)
    assert (sale.external_ids, sale.email) == (ids, email)
    assert name is None or sale.name == name


def test_the_customer_may_stand_on_any_line() -> None:
    assert one({"Customer ID": "", "Customer Name": ""}, {}).external_ids == ("C1",)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Date": "soon"}, Reason.BAD_DATE),
        ({"Date": ""}, Reason.BAD_DATE),
        ({"Date": "2026-02-30"}, Reason.BAD_DATE),
        ({"Time": "25:00"}, Reason.BAD_TIME),
        ({"Qty": "many"}, Reason.BAD_NUMBER),
        ({"Net Sales": "free"}, Reason.BAD_NUMBER),
        ({"Item": "card 4111 1111 1111 1111"}, Reason.CARD_NUMBER),
        ({"Modifiers Applied": "a\0b"}, Reason.TEXT_FORBIDDEN),
        ({"Price Point Name": "\ud800"}, Reason.TEXT_FORBIDDEN),
        ({"Item": "x" * 501}, Reason.TEXT_TOO_LONG),
        ({"Transaction ID": "", "Payment ID": ""}, Reason.NO_TRANSACTION_ID),
        ({"Transaction ID": "a\0b"}, Reason.TEXT_FORBIDDEN),
        ({"Customer ID": "x" * 201}, Reason.TEXT_FORBIDDEN),
        ({"Time": "25:00", "Qty": "many"}, Reason.BAD_TIME),
        ({"Time": "25:00", "Item": "a\0b"}, Reason.BAD_TIME),
    ],
)
def test_a_bad_row_is_reported_and_does_not_stop_the_rest(change: Change, code: str) -> None:
    (sale,), (problem,) = read({"Transaction ID": "T0"} | change, {})
    assert sale.transaction == "T1"
    assert told(problem) == (2, code, True)
    assert problem.kind == "sale"
    assert "4111" not in repr(problem)


def test_a_transaction_keeps_its_good_lines() -> None:
    (sale,), (problem,) = read({}, {"Qty": "many"})
    assert (len(sale.lines), sale.records) == (1, 1)
    assert told(problem) == (3, Reason.BAD_NUMBER, False)


def test_a_transaction_without_a_good_line_is_lost_once() -> None:
    sales, problems = read({"Date": "x"}, {"Qty": "x"})
    assert sales == []
    assert [told(each) for each in problems] == [
        (2, Reason.BAD_DATE, True),
        (3, Reason.BAD_NUMBER, False),
    ]


def test_a_row_that_cannot_be_read_would_have_been_a_sale() -> None:
    table = read_table(file([{}]) + b'\r\n"open')
    *_, problem = sorted(
        recognise(table).read(table, US), key=lambda each: isinstance(each, RowProblem)
    )
    assert isinstance(problem, RowProblem)
    assert (problem.code, problem.kind, problem.line) == (Reason.OPEN_QUOTE, "sale", 3)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Customer Name": "4111 1111 1111 1111"}, Reason.CARD_NUMBER),
        ({"Customer Name": "Ama\0ra"}, Reason.TEXT_FORBIDDEN),
        ({"Customer Reference ID": "4111111111111111"}, Reason.CARD_NUMBER),
    ],
)
def test_a_customer_cell_that_may_not_be_kept_costs_no_sale(change: Change, code: str) -> None:
    (sale,), (problem,) = read(change)
    assert sale.external_ids == ("C1",)
    assert told(problem) == (2, code, False)
    assert "4111" not in repr((sale, problem))


def test_without_transaction_id_the_payment_tells_sales_apart() -> None:
    sales, _ = read({"Transaction ID": ""}, {"Transaction ID": ""}, {"Transaction ID": "P1"})
    assert [(sale.transaction, sale.records) for sale in sales] == [("payment:P1", 2), ("P1", 1)]


def test_an_unknown_zone_is_the_shops_and_is_told_once() -> None:
    odd = {"Time Zone": "Moon Time"}
    sales, (problem,) = read(odd, odd | {"Transaction ID": "T2"}, {"Time Zone": ""})
    assert {sale.zone for sale in sales} == {None}
    assert told(problem) == (2, Reason.UNKNOWN_ZONE, False)
    assert problem.params == {"zone": "Moon Time"}


def test_an_iana_zone_is_itself() -> None:
    assert one({"Time Zone": "Europe/Paris"}).zone == "Europe/Paris"


def test_sales_without_a_time_stand_at_noon_and_it_is_told_once() -> None:
    sales, (problem,) = read({"Time": ""}, {"Time": "", "Transaction ID": "T2"})
    assert {sale.local.hour for sale in sales} == {12}
    assert told(problem) == (2, Reason.NO_TIME, False)


def test_date_and_time_may_share_a_cell() -> None:
    assert one({"Date": "2026-07-18 12:59:30", "Time": ""}).local == NOON


@pytest.mark.parametrize(
    ("date", "time"),
    [("07/18/2026", "12:59:30"), ("18/07/2026", "12:59:30 PM"), ("7/18/26", "12:59:30 p.m.")],
)
def test_dates_and_times_in_other_forms(date: str, time: str) -> None:
    assert one({"Date": date, "Time": time}).local == NOON


@pytest.mark.parametrize(("country", "month"), [("US", 7), ("GB", 8)])
def test_dates_in_doubt_follow_the_country_and_are_told_once(country: str, month: int) -> None:
    rows = [{}, {"Date": "07/08/2026", "Transaction ID": "T2"}]
    sales, (problem,) = read(*rows, context=Context(country, "USD"))
    assert sales[1].local.month == month
    assert (problem.code, problem.fatal) == (Reason.DATE_ORDER, False)
    decided, problems = read(
        *rows, {"Date": "13/08/2026", "Transaction ID": "T3"}, context=Context(country, "USD")
    )
    assert (decided[1].local.month, problems) == (8, [])


@pytest.mark.parametrize(
    ("change", "amount", "currency"),
    [
        ({"Net Sales": "1.234,56 €"}, 123456, "EUR"),
        ({"Net Sales": "", "Gross Sales": "£3.20"}, 320, "GBP"),
        ({"Net Sales": "", "Gross Sales": ""}, 0, "USD"),
        ({"Net Sales": "¥500"}, 500, "JPY"),
    ],
)
def test_money_and_its_currency(change: Change, amount: int, currency: str) -> None:
    sale = one(change)
    assert (sale.lines[0].amount, sale.currency) == (amount, currency)


@pytest.mark.parametrize(("cell", "quantity"), [("0.5", 0.5), ("2.0", 2.0), ("", 1.0)])
def test_quantities(cell: str, quantity: float) -> None:
    assert one({"Qty": cell}).lines[0].quantity == quantity


def test_nothing_of_a_line_that_sold_none() -> None:
    assert one({"Qty": "0"}).lines == ()


def test_missing_columns_are_empty() -> None:
    (sale,), problems = read({}, header="Item,Qty,Date,Transaction ID,Net Sales,Event Type,SKU")
    assert (sale.lines, sale.zone, sale.external_ids) == (
        (Line("Matcha latte", (), 1.0, 800),),
        None,
        (),
    )
    assert [each.code for each in problems] == [Reason.NO_TIME]


UNKNOWN: dict[str, Any] = {
    "square transactions": (
        "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,"
        "Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Transaction ID,"
        "Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,"
        "Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID"
    ),
    "shopify customers": (
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt"
    ),
    "shopify orders": (
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price,Billing Name,Phone,Receipt Number"
    ),
    "loyverse receipts by item": (
        "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,"
        "Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,POS,Store,Cashier name,"
        "Customer name,Customer contacts,Comment,Status"
    ),
    "toast items": (
        "Location,Order Id,Order #,Sent Date,Order Date,Check Id,Server,Table,Dining Area,Service,"
        "Dining Option,Item Selection Id,Item Id,Master Id,SKU,PLU,Menu Item,Menu,Gross Price,"
        "Discount,Net Price,Qty,Tax,Void?"
    ),
    "clover customers": (
        "Customer ID,First Name,Last Name,Phone Number,Email Address,Address Line 1,City,"
        "State / Province,Postal / Zip Code,Country,Customer Since,Marketing Allowed"
    ),
    "something else": "colour,shape",
    "a web page": "<!doctype html>",
}


@pytest.mark.parametrize("header", UNKNOWN.values(), ids=UNKNOWN.keys())
def test_another_tills_file_is_not_taken_for_this_one(header: str) -> None:
    with pytest.raises(FileError) as caught:
        recognise(read_table(header.encode()))
    assert caught.value.trouble is Trouble.FORMAT_UNKNOWN

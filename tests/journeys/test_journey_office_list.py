"""The owner finds, sorts, filters, tags and takes away customers, in the real window."""

import csv
import io
from pathlib import Path

from desktop.domain.customer_list import ListFilter, ListOrder
from desktop.ui.office.customers_page import CustomersPage
from tests.journeys.till import CONTROL, SHIFT, Key, Till


def customers(till: Till) -> CustomersPage:
    till.key(Key.Key_F12)
    till.until(lambda: till.window.office.is_open)
    till.window.office.view.show_page("customers")
    page = till.window.office.view.page
    assert isinstance(page, CustomersPage)
    till.until(lambda: page.pages.whole and page.pages.rowCount() > 1)
    return page


def names(page: CustomersPage) -> list[str]:
    rows = range(page.pages.rowCount())
    return [str(page.pages.index(row, 0).data()) for row in rows]


def quiet(till: Till) -> str:
    return till.window.office.view.quiet.text


def test_the_list_by_keyboard_alone(till: Till) -> None:
    page = customers(till)
    till.until(lambda: "5" in page.search.placeholderText())
    assert names(page) == [
        "Amara Okafor", "Lee Chen", "May Chen", "Nadia Haddad", "Siobhán O'Neill",
    ]  # fmt: skip
    till.until(lambda: page.editor.customer == page.pages.row_at(0).id)  # type: ignore[union-attr] # it is read
    assert till.focus is page.search
    till.key(Key.Key_Down)
    till.key(Key.Key_Down)
    till.until(lambda: page.editor.customer == page.pages.row_at(2).id)  # type: ignore[union-attr] # it is read
    till.until_seen("May Chen")

    till.until(lambda: page.pages.index(0, 1).data() == "19")  # counted meanwhile
    page.table.header.setFocus()
    till.key(Key.Key_Right)
    till.key(Key.Key_Space)
    till.until(lambda: page.pages.question.order is ListOrder.VISITS and page.pages.whole)
    till.until(lambda: names(page)[0] == "Amara Okafor")
    assert page.table.current == page.pages.numbers[names(page).index("May Chen")]
    till.key(Key.Key_Space)
    till.until(lambda: names(page)[-1] == "Amara Okafor")

    till.key(Key.Key_F, CONTROL)
    assert till.focus is page.search
    till.type("siobhan")
    till.until(lambda: names(page) == ["Siobhán O'Neill"])
    till.key(Key.Key_Return)
    till.until(lambda: page.editor.customer == page.pages.row_at(0).id)  # type: ignore[union-attr] # it is read
    till.key(Key.Key_F, CONTROL)
    till.key(Key.Key_Escape)
    till.until(lambda: page.pages.rowCount() == 5)
    assert till.window.office.is_open


def test_filters_and_an_open_problem(till: Till) -> None:
    till.find("amara")
    till.key(Key.Key_F6)
    till.type("Cold soup")
    till.key(Key.Key_Return)
    till.until(lambda: till.card.problems)
    page = customers(till)
    page.filters.chips[ListFilter.PROBLEM].setFocus()
    till.key(Key.Key_Space)
    till.until(lambda: names(page) == ["Amara Okafor"])
    page.filters.chips[ListFilter.SAID_NO].setFocus()
    till.key(Key.Key_Space)
    till.until_seen("Nobody fits these filters")
    till.press("Show all customers")
    till.until(lambda: page.pages.rowCount() == 5)


def test_a_tag_for_several_is_found_at_the_till_and_taken_back(till: Till) -> None:
    page = customers(till)
    page.table.setFocus()
    page.table.choose(1)
    till.key(Key.Key_Down, SHIFT)
    till.until(page.bulk.isVisible)
    page.bulk.tag.field.setFocus()
    till.type("choir")
    till.key(Key.Key_Return)
    till.until(lambda: "choir" in quiet(till))
    till.until(lambda: page.filters.tag.findData("choir") > 0)
    if not page.filters.tag.isVisible():
        page.filters.more_button.setFocus()
        till.key(Key.Key_Space)
    page.filters.tag.setFocus()
    till.key(Key.Key_Down)
    till.until(lambda: names(page) == ["Lee Chen", "May Chen"])
    till.key(Key.Key_F12)
    assert set(till.search("choir")) == {"Lee Chen", "May Chen"}
    page = customers(till)
    page.filters.tag.setCurrentIndex(0)
    page.table.selectAll()
    page.bulk.tag.field.setFocus()
    till.type("press")
    till.key(Key.Key_Return)
    till.until(lambda: "press" in quiet(till))
    till.key(Key.Key_Z, CONTROL)
    till.until(lambda: "Taken back" in quiet(till))
    till.until(lambda: page.filters.tag.findData("press") < 0)


def test_those_who_are_selected_are_written_to_a_file(till: Till, tmp_path: Path) -> None:
    page = customers(till)
    page.table.setFocus()
    page.table.choose(0)
    till.key(Key.Key_End, SHIFT)
    till.until(lambda: page.table.count == 5)
    file = tmp_path / "mine.csv"
    page.bulk.export_to(file)
    till.until(lambda: "mine.csv" in quiet(till))
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert [row["Name"] for row in rows] == names(page)
    assert rows[0]["Visits"] == "19"
    assert rows[0]["Phones"] == "'+12025550148"
    till.key(Key.Key_F12)
    till.until(lambda: not till.window.office.is_open)


def test_a_new_customer_stands_in_the_list(till: Till) -> None:
    page = customers(till)
    till.type("Zora Quill")
    till.until_seen("Nobody found")
    till.press("Add a customer")
    name = page.editor.form.fields["name"]
    till.until(lambda: name.property("text") == "Zora Quill" and name.hasFocus())
    till.key(Key.Key_End)
    till.type("er")
    till.key(Key.Key_F, CONTROL)
    till.until(lambda: names(page) == ["Zora Quiller"])

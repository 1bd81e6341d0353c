import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import FileError, Trouble
from desktop.domain.till import Reason, RowProblem
from desktop.exchange.table import Record, Table, read_table


def rows(data: bytes) -> list[tuple[int, str, str]]:
    """Line and the cells a and b of every record; a problem has its code instead."""
    return [
        (each.line, each.get("a"), each.get("b"))
        if isinstance(each, Record)
        else (each.line, each.code, "")
        for each in read_table(data).records()
    ]


def only(data: bytes) -> Record:
    (record,) = read_table(data).records()
    assert isinstance(record, Record)
    return record


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_any_usual_file_is_understood(delimiter: str, end: str, encoding: str) -> None:
    text = end.join((f"a{delimiter}b", f"Zoë{delimiter}8 €", f"Ana{delimiter}ñ", ""))
    assert rows(text.encode(encoding)) == [(2, "Zoë", "8 €"), (3, "Ana", "ñ")]


def test_big_endian_with_a_mark() -> None:
    assert rows(codecs.BOM_UTF16_BE + "a,b\n1,é".encode("utf-16-be")) == [(2, "1", "é")]


def test_one_line_in_another_encoding_leaves_the_others_alone() -> None:
    data = "a,b\nZoë,1\n".encode() + "José,2\n".encode("cp1252") + b"\x81\xe9,3\n"
    assert rows(data) == [(2, "Zoë", "1"), (3, "José", "2"), (4, "\x81é", "3")]


def test_a_lone_surrogate_arrives_as_one_so_that_it_can_be_refused() -> None:
    assert rows("a,b\n\ud800,x\n".encode("utf-8", "surrogatepass")) == [(2, "\ud800", "x")]
    assert rows(codecs.BOM_UTF16_LE + "a,b\n\ud800,x".encode("utf-16-le", "surrogatepass")) == [
        (2, "\ud800", "x")
    ]


def test_lines_are_physical_and_the_header_is_the_first() -> None:
    data = b'\xef\xbb\xbf\r\n\r\na,b\r\n1,"x\r\ny"\r\n\r\n,\r\n2,z\r\n'
    assert rows(data) == [(2, "1", "x\r\ny"), (6, "2", "z")]


def test_a_header_may_hold_a_newline() -> None:
    assert rows(b'a,"b\nc"\n1,2\n') == [(3, "1", "")]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", "\nsep=;"])
def test_a_line_that_names_the_delimiter_is_no_header(first: str) -> None:
    assert rows(f"{first}\na,x;b\n1;2\n".encode()) == [(2, "", "2")]


def test_the_named_delimiter_may_be_a_tab() -> None:
    assert rows(b"sep=\t\na\tb\n1\t2\n") == [(2, "1", "2")]


def test_columns_are_found_by_name_in_any_case_and_spacing() -> None:
    table = read_table(b"Customer  ID,E-mail Address,customer id\nX,y@z.org,other\n")
    (record,) = table.records()
    assert isinstance(record, Record)
    assert record.get("customer id") == record.get("CUSTOMER_ID") == "X"
    assert record.get("Email Address") == "y@z.org"
    assert table.has("customerid")
    assert not table.has("Phone")
    assert record.get("Phone") == ""
    assert record.first("Phone", "Email Address") == "y@z.org"
    assert record.first("Phone", "Fax") == ""
    assert table.header == ("Customer  ID", "E-mail Address", "customer id")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'+15623972052", "+15623972052"),
        ("'0612345678", "0612345678"),
        ("'=1+1", "=1+1"),
        ("'@home", "@home"),
        ("'-5", "-5"),
        ('"=""0612"""', "0612"),
        ("=1+1", "=1+1"),
        ("'90s Diner", "'90s Diner"),
        ("'Okina", "'Okina"),
        ("'", "'"),
        (" padded ", "padded"),
    ],
)
def test_the_spreadsheets_escape_is_undone(cell: str, text: str) -> None:
    assert only(f"a,b\n{cell},x\n".encode()).get("a") == text


def test_short_rows_are_filled_and_long_ones_reported() -> None:
    assert rows(b"a,b\n1\n1,2,,\n1,2,3\n4,5\n") == [
        (2, "1", ""),
        (3, "1", "2"),
        (4, Reason.TOO_MANY_CELLS, ""),
        (5, "4", "5"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b'a,b\n1,"2\n3,4\n5,"6"\n7,8\n',
        b'a,b\n1,"2\n3,4\n5,"6, or"\n7,8\n',
    ],
)
def test_a_stray_quote_costs_one_row_only(data: bytes) -> None:
    assert [line for line, code, _ in rows(data) if code == Reason.OPEN_QUOTE] == [2]
    assert [line for line, *_ in rows(data)] == [2, 3, 4, 5]
    assert rows(data)[1] == (3, "3", "4")


def test_a_quote_open_at_the_end_is_reported() -> None:
    assert rows(b'a,b\n1,2\n3,"4') == [(2, "1", "2"), (3, Reason.OPEN_QUOTE, "")]


def test_a_quote_that_runs_away_is_stopped() -> None:
    data = b'a,b\n1,"2\n' + b"3,4\n" * 5_000 + b'5,"6"\n'
    found = rows(data)
    assert found[0] == (2, Reason.OPEN_QUOTE, "")
    assert len(found) == 5_002
    assert found[-1] == (5_003, "5", "6")


def test_quotes_within_a_cell_are_text() -> None:
    assert rows(b'a,b\n5" cake,x\n"say ""hi""",y\n') == [(2, '5" cake', "x"), (3, 'say "hi"', "y")]


def test_nul_arrives_so_that_it_can_be_refused() -> None:
    assert rows(b"a,b\nx\0y,2\n") == [(2, "x\0y", "2")]


def test_a_cell_may_hold_a_megabyte() -> None:
    assert len(only(b"a,b\n" + b"x" * 1_000_000 + b",2\n").get("a")) == 1_000_000


@pytest.mark.parametrize(
    "data", [b"", b"  \n\r\n", b"\xef\xbb\xbf", b",,,\n", b"\xff\xfe", b"sep=;"]
)
def test_an_empty_file_is_told(data: bytes) -> None:
    with pytest.raises(FileError) as caught:
        read_table(data)
    assert caught.value.trouble is Trouble.FILE_EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04xlsx",
        b"%PDF-1.7",
        b"\xd0\xcf\x11\xe0old xls",
        b"\x1f\x8bgzip",
        bytes(range(256)) * 4,
        b"\0\0\0\0abc" * 40,
        "a,b\n1,2".encode("utf-16") + b"\0",
    ],
)
def test_what_is_no_text_is_told(data: bytes) -> None:
    with pytest.raises(FileError) as caught:
        list(read_table(data).records())
    assert caught.value.trouble is Trouble.FILE_UNREADABLE


def test_a_table_can_be_read_again() -> None:
    table = read_table(b"a,b\n1,2\n")
    assert len(list(table.records())) == len(list(table.records())) == 1


def test_somebody_may_watch_the_reading() -> None:
    told: list[int] = []
    data = b"a,b\n" + b"1,2\n" * 1_200
    assert len(list(read_table(data, on_line=told.append).records())) == 1_200
    assert told == sorted(told)
    assert 2 <= len(told) < 100
    assert 1 < told[0] < told[-1] <= 1_201


def test_the_watcher_may_end_the_reading() -> None:
    def stop(_line: int) -> None:
        raise InterruptedError

    records = read_table(b"a,b\n" + b"1,2\n" * 5_000, on_line=stop).records()
    with pytest.raises(InterruptedError):
        list(records)


def test_only_the_header() -> None:
    table = read_table(b"a,b\n")
    assert (table.header, list(table.records())) == (("a", "b"), [])


@given(st.binary(max_size=300))
def test_junk_is_refused_or_read_but_never_breaks(junk: bytes) -> None:
    for data in (junk, b"a,b\n" + junk):
        try:
            table: Table | None = read_table(data)
        except FileError:
            table = None
        for each in table.records() if table else ():
            assert isinstance(each, Record | RowProblem)
            assert each.line > 1


cells = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",\n;'), max_size=12
)


@given(st.lists(st.tuples(cells, cells), max_size=6))
def test_what_was_quoted_comes_back(each: list[tuple[str, str]]) -> None:
    def quote(cell: str) -> str:
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'

    text = "a,b\n" + "".join(f"{quote(a)},{quote(b)}\n" for a, b in each)
    line, expected = 2, []
    for a, b in each:
        if a or b:
            expected.append((line, a.strip(), b.strip()))
        line += 1 + a.count("\n") + b.count("\n")
    found = rows(text.encode())
    escaped = ("'", "=")
    assert [one for one in found if not one[1].startswith(escaped)] == expected or any(
        cell.strip().startswith(escaped) for pair in each for cell in pair
    )

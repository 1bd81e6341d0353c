"""A till's file as a table: encoding, delimiter and quoting found out, records with their lines."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop.domain.errors import FileError, Trouble
from desktop.domain.till import Reason, RowProblem

_DELIMITERS = ",;\t|"
_BOMS = (
    # the longer first: UTF-32's little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le", "surrogatepass"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "surrogatepass"),
    (codecs.BOM_UTF8, "utf-8", "surrogateescape"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "surrogatepass"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "surrogatepass"),
)
_NO_TEXT = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"SQLite format",
)
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\r\f\x1a\x1b"})
_SAMPLE = 65_536
_LARGEST_CELL = 2**31 - 1
_MOST_LINES = 2_000
"""A quoted cell with more lines than this was never closed."""

_REPORT_EVERY = 500
_NOWHERE = 2**31
_ESCAPES = ("'", "=")
_FORMULA = tuple("+=-@\t")
_NUMBER = frozenset("0123456789 ()-./+")


class _Columns(dict[str, int]):
    """Header name, in any case and spacing -> position; beyond every row when it is missing."""

    def __init__(self, header: Iterable[str]) -> None:
        super().__init__()
        for position, name in enumerate(header):
            self.setdefault(_fold(name), position)

    def __missing__(self, name: str) -> int:
        return self.setdefault(name, self.get(_fold(name), _NOWHERE))


class Record:
    """One record: ``line`` is the physical line of its start, counted from the header as 1."""

    __slots__ = ("_cells", "_columns", "line")

    def __init__(self, line: int, cells: Sequence[str], columns: _Columns) -> None:
        self.line = line
        self._cells = cells
        self._columns = columns

    def get(self, name: str) -> str:
        """Return a cell by its column's name, without outer whitespace and spreadsheet's escape.

        A column that the file does not have is empty everywhere.
        """
        position = self._columns[name]
        if position >= len(self._cells):
            return ""
        cell = self._cells[position]
        if not cell:
            return cell
        cell = cell.strip()
        return _unescape(cell) if cell.startswith(_ESCAPES) else cell

    def first(self, *names: str) -> str:
        """Return the first cell of these columns that is not empty."""
        for name in names:
            cell = self.get(name)
            if cell:
                return cell
        return ""


class Table:
    """A file that was understood as a table; it can be read as often as wanted."""

    def __init__(self, data: bytes, on_line: Callable[[int], None] | None = None) -> None:
        self._data = data
        self._on_line = on_line
        self._encoding, self._errors, self._start = _encoding(data)
        self._skip, self._delimiter = self._find_header()
        _, header = next(self._rows())
        self.header: tuple[str, ...] = tuple(name.strip() for name in header)
        self._columns = _Columns(self.header)

    def has(self, name: str) -> bool:
        """Say whether there is such a column, in any case and spacing."""
        return self._columns[name] != _NOWHERE

    def records(self) -> Iterator[Record | RowProblem]:
        """Yield the records in the file's order; what cannot be read comes as a problem.

        Raises:
            FileError: the rest of the file is not in its own encoding.
        """
        rows = self._rows()
        next(rows)
        width = len(self.header)
        for number, (line, cells) in enumerate(rows, 1):
            if self._on_line and number % _REPORT_EVERY == 0:
                self._on_line(line)
            if not cells:
                yield RowProblem(line, Reason.OPEN_QUOTE)
            elif len(cells) > width and any(cell.strip() for cell in cells[width:]):
                yield RowProblem(line, Reason.TOO_MANY_CELLS)
            elif any(cells):
                yield Record(line, cells, self._columns)

    def _find_header(self) -> tuple[int, str]:
        """Lines to skip before the header, and the delimiter."""
        told = ""
        for number, line in enumerate(self._lines()):
            text = line.strip()
            if text[:4].casefold() == "sep=" and not told:
                told = text[4:5] or ("\t" if "\t" in line else "")
            elif text.strip(_DELIMITERS):
                return number, told or max(_DELIMITERS, key=lambda each: _cells_by(each, line))
        raise FileError(Trouble.FILE_EMPTY)

    def _lines(self) -> Iterator[str]:
        raw = io.BytesIO(self._data)
        raw.seek(self._start)
        text = io.TextIOWrapper(raw, self._encoding, self._errors, newline="")
        try:
            yield from text if self._errors == "surrogatepass" else map(_repair, text)
        except UnicodeDecodeError as error:
            raise FileError(Trouble.FILE_UNREADABLE) from error

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield line and cells, header included; no cells where a quote is never closed."""
        feed = _Feed(self._lines(), self._skip)
        csv.field_size_limit(_LARGEST_CELL)  # the module's own limit refuses a long memo
        while not feed.ended:
            for cells in csv.reader(feed, delimiter=self._delimiter):
                line = feed.start
                if feed.cut or (len(feed.taken) > 1 and not self._is_sound(feed.taken)):
                    yield line, []
                    feed.put_back()
                    break
                feed.taken.clear()
                if cells:
                    yield line, cells

    def _is_sound(self, lines: Sequence[str]) -> bool:
        """Say whether quoted newlines, not a stray quote, hold these lines together."""
        try:
            rows = list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return False
        return len(rows) == 1


def read_table(data: bytes, *, on_line: Callable[[int], None] | None = None) -> Table:
    """Understand a till's file as a table.

    Understood are UTF-8 and UTF-16, older files line by line as Windows-1252, any usual delimiter
    and line end. Lines are counted from the header as 1. ``on_line`` is told every few hundred
    records how far the reading is; what it raises ends the reading.

    Raises:
        FileError: the file is empty, or no text (a spreadsheet, a PDF, a picture).
    """
    if not data.strip():
        raise FileError(Trouble.FILE_EMPTY)
    return Table(data, on_line)


class _Feed:
    """Hands out lines one by one and remembers those of the record being read."""

    def __init__(self, lines: Iterator[str], skip: int) -> None:
        self.taken: list[str] = []
        self.ended = False
        self.cut = False
        self._lines = lines
        self._again: deque[str] = deque()
        self._number = 0
        for _ in range(skip):
            next(lines)

    @property
    def start(self) -> int:
        """The line on which the record being read starts."""
        return self._number - len(self.taken) + 1

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = "" if len(self.taken) >= _MOST_LINES else self._next()
        if not line:
            # a reader that asks in the middle of a record sits in a quote that is never closed
            self.cut = bool(self.taken)
            raise StopIteration
        self.taken.append(line)
        self._number += 1
        return line

    def put_back(self) -> None:
        """Begin again at the line after the one on which this record started."""
        again = self.taken[1:]
        self._again.extendleft(reversed(again))
        self._number -= len(again)
        self.taken.clear()
        self.ended = self.cut = False

    def _next(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines, "")
        self.ended = not line
        return line


def _encoding(data: bytes) -> tuple[str, str, int]:
    """Name of the encoding, how to treat what does not fit it, and where the text starts."""
    for mark, name, errors in _BOMS:
        if data.startswith(mark):
            return name, errors, len(mark)
    sample = data[:_SAMPLE]
    if data.startswith(_NO_TEXT):
        raise FileError(Trouble.FILE_UNREADABLE)
    zeros = sample.count(0)
    if zeros * 3 > len(sample):
        for start, name in ((0, "utf-16-be"), (1, "utf-16-le")):
            if sample[start::2].count(0) > 0.9 * zeros:
                return name, "surrogatepass", 0
    odd = len(sample) - len(sample.translate(None, _CONTROLS))
    if odd > 3 and odd * 20 > len(sample):  # noqa: PLR2004 - text has hardly any, a picture 10 %
        raise FileError(Trouble.FILE_UNREADABLE)
    return "utf-8", "surrogateescape", 0


def _repair(line: str) -> str:
    """Read a line that is not UTF-8 as Windows-1252, its few empty places as Latin-1."""
    try:
        line.encode()
    except UnicodeEncodeError:
        raw = line.encode("utf-8", "surrogateescape")
    else:
        return line
    for encoding, errors in (("utf-8", "surrogatepass"), ("cp1252", "strict")):
        try:
            return raw.decode(encoding, errors)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _cells_by(delimiter: str, line: str) -> int:
    return len(next(csv.reader([line], delimiter=delimiter)))


def _unescape(cell: str) -> str:
    """Undo how spreadsheets keep a number or a formula as text: '+44... and ="0612"."""
    if cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1]
    rest = cell[1:]
    if cell[0] == "'" and (rest.startswith(_FORMULA) or (rest and _NUMBER.issuperset(rest))):
        return rest
    return cell


def _fold(name: str) -> str:
    return "".join(each for each in name.casefold() if each.isalnum())

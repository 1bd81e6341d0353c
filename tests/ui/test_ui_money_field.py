from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop.domain.money import MOST, places_of
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.money_field import MoneyField
from desktop.ui.widgets.money_text import (
    BadAmountError,
    Wrong,
    amount_of,
    amount_said,
    amount_text,
)

LOCALES = [
    QLocale(name)
    for name in (
        "en_US",
        "de_DE",
        "de_CH",
        "fr_FR",
        "ar_EG",
        "hi_IN",
        "fa_IR",
        "pl_PL",
        "C",
        "sv_SE",
    )
]
CURRENCIES = ("JPY", "USD", "EUR", "KWD", "CHF", "INR", "SEK", "EGP", "IRR")
locales = st.sampled_from(LOCALES)


def wrong_of(text: str, currency: str = "USD", locale: str = "en_US") -> Wrong:
    with pytest.raises(BadAmountError) as caught:
        amount_of(text, currency, QLocale(locale))
    return caught.value.wrong


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def make_field(qtbot: QtBot, theme: Theme, currency: str, units: int) -> MoneyField:
    field = MoneyField(theme, "Daily budget", currency)
    field.set_amount(units)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.field.hasFocus)
    return field


def write(qtbot: QtBot, field: MoneyField, text: str) -> None:
    field.field.selectAll()
    qtbot.keyClicks(field.field, text)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("currency", "places"), [("JPY", 0), ("USD", 2), ("KWD", 3), ("krw", 0)])
def test_a_currency_has_its_own_minor_units(currency: str, places: int) -> None:
    assert places_of(currency) == places


@given(units=st.integers(0, MOST), currency=st.sampled_from(CURRENCIES), locale=locales)
def test_what_stands_in_the_field_is_read_back_to_the_last_unit(
    units: int, currency: str, locale: QLocale
) -> None:
    assert amount_of(amount_text(units, currency, locale), currency, locale) == units


@given(units=st.integers(0, 10**9), currency=st.sampled_from(CURRENCIES), locale=locales)
def test_what_is_said_in_a_sentence_is_understood_as_well(
    units: int, currency: str, locale: QLocale
) -> None:
    assert amount_of(amount_said(units, currency, locale), currency, locale) == units


@given(
    text=st.text(alphabet=st.sampled_from("0123456789.,' -+()$€¥abcEUR\u0663\u066b"), max_size=20),
    locale=locales,
)
def test_any_text_is_an_amount_or_refused(text: str, locale: QLocale) -> None:
    for currency in CURRENCIES:
        try:
            units = amount_of(text, currency, locale)
        except BadAmountError:
            continue
        assert 0 <= units <= MOST


@pytest.mark.parametrize(
    ("text", "currency", "locale", "units"),
    [
        ("12.50", "USD", "en_US", 1250),
        ("12,50", "EUR", "de_DE", 1250),
        ("12,5", "USD", "en_US", 1250),
        ("12.50", "EUR", "de_DE", 1250),
        ("1.500", "EUR", "de_DE", 150000),
        ("1,500", "USD", "en_US", 150000),
        ("1.500", "KWD", "en_US", 1500),
        ("1.234,50 €", "EUR", "de_DE", 123450),
        ("1 234,50", "EUR", "fr_FR", 123450),
        ("1'234.50", "CHF", "de_CH", 123450),
        ("1,00,000", "INR", "hi_IN", 10000000),
        ("$5", "USD", "en_US", 500),
        ("USD 5", "USD", "en_US", 500),
        ("¥500", "JPY", "ja_JP", 500),
        ("500.00", "JPY", "en_US", 500),
        ("\u0663\u066b\u0665", "EGP", "ar_EG", 350),
        (".5", "USD", "en_US", 50),
        ("5.", "USD", "en_US", 500),
        ("0", "USD", "en_US", 0),
    ],
)
def test_amounts_as_people_type_them(text: str, currency: str, locale: str, units: int) -> None:
    assert amount_of(text, currency, QLocale(locale)) == units


@pytest.mark.parametrize(
    ("text", "currency", "wrong"),
    [
        ("", "USD", Wrong.EMPTY),
        ("   ", "USD", Wrong.EMPTY),
        ("a lot", "USD", Wrong.NO_NUMBER),
        ("5 apples", "USD", Wrong.NO_NUMBER),
        ("€5", "USD", Wrong.NO_NUMBER),
        ("1,2,3", "USD", Wrong.NO_NUMBER),
        ("1.2.3,4", "USD", Wrong.NO_NUMBER),
        ("1 2", "USD", Wrong.NO_NUMBER),
        ("5 5 5", "USD", Wrong.NO_NUMBER),
        ("-5", "USD", Wrong.NEGATIVE),
        ("−5", "USD", Wrong.NEGATIVE),  # noqa: RUF001 - a real minus sign
        ("5.001", "USD", Wrong.TOO_FINE),
        ("0.5", "JPY", Wrong.TOO_FINE),
        ("1.2345", "KWD", Wrong.TOO_FINE),
        ("99999999999999", "USD", Wrong.TOO_MUCH),
        ("1" * 60, "USD", Wrong.NO_NUMBER),
    ],
)
def test_nonsense_is_refused_for_what_it_is(text: str, currency: str, wrong: Wrong) -> None:
    assert wrong_of(text, currency) is wrong


@pytest.mark.usefixtures("words", "american")
def test_an_amount_is_told_once_when_the_field_is_left(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(qtbot, theme, "USD", 2000)
    told: list[int] = []
    field.finished.connect(told.append)
    assert field.field.text() == "20.00"
    write(qtbot, field, "7.5")
    write(qtbot, field, "7.50")
    assert told == [750]
    assert field.field.text() == "7.50"


@pytest.mark.usefixtures("words", "german")
def test_a_decimal_comma_is_the_shop_s_own(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(qtbot, theme, "EUR", 123450)
    assert field.field.text() == "1.234,50"
    write(qtbot, field, "3,5")
    assert field.amount() == 350


@pytest.mark.usefixtures("words", "american")
def test_nonsense_stays_in_the_field_with_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(qtbot, theme, "USD", 2000)
    told: list[int] = []
    field.finished.connect(told.append)
    write(qtbot, field, "lots")
    assert told == []
    assert field.field.text() == "lots"
    assert "USD" in field.error
    assert field.field.accessibleDescription() == field.error
    write(qtbot, field, "3")
    assert field.error == ""
    assert told == [300]


@pytest.mark.usefixtures("words", "american")
def test_amounts_beyond_32_bits_come_through_the_signal(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(qtbot, theme, "JPY", 0)
    told: list[int] = []
    field.finished.connect(told.append)
    write(qtbot, field, str(MOST))
    assert told == [MOST]

"""Which tables an act may write, and which rows keep a person from being taken away."""

from peewee import Model

from desktop.store.care_tables import FlagRow, IdeasRow, OpeningHours
from desktop.store.office_tables import NotSame
from desktop.store.people_tables import (
    CardRow,
    Claim,
    Closure,
    Consent,
    CustomerRow,
    DietRow,
    EmailRow,
    ExternalId,
    FieldChange,
    MustNotRow,
    NoteRow,
    PhoneRow,
    PreferenceRow,
    ShopRow,
    StaffRow,
)
from desktop.store.trade_tables import ItemRow, OfferRow, ProblemRow, TouchRow, VisitRow

JOURNALED: tuple[type[Model], ...] = (
    CustomerRow,
    PhoneRow,
    EmailRow,
    CardRow,
    Consent,
    MustNotRow,
    DietRow,
    PreferenceRow,
    NoteRow,
    VisitRow,
    OfferRow,
    ProblemRow,
    FlagRow,
    IdeasRow,
    TouchRow,
    ShopRow,
    ItemRow,
    StaffRow,
    Closure,
    OpeningHours,
    NotSame,
)
OF_DAYS: tuple[type[Model], ...] = (Closure, OpeningHours)
"""By whose rows the shop's days are known: when they change, what lists say of anybody is old."""
DAYS_OF_SHOP = frozenset({"country", "zone", "day_cut_minutes", "visit_window_minutes"})
"""The shop's own settings of which the same is true."""
SEARCHED: tuple[type[Model], ...] = (PhoneRow, EmailRow, CardRow, NoteRow)
"""By whose rows a person is found."""
STANDING: tuple[type[Model], ...] = (*JOURNALED, ExternalId, Claim, FieldChange)
"""Tables whose rows keep a person from being taken away."""

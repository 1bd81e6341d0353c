"""The tables of the shop, its people, and the files that were brought in.

Rows that came with an import carry its id and are seen only while that import is published.
"""

import uuid

from peewee import (
    BigIntegerField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    SmallIntegerField,
    TextField,
)

from desktop.store.base import Base, Numbered
from desktop.store.fields import DayField, JsonField, KeyField, MomentField


def _new_uid() -> str:
    return str(uuid.uuid4())


class ShopRow(Numbered):
    """The shop's own settings: one row."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    name = TextField(default="")
    country = TextField()
    zone = TextField()
    currency = TextField()
    day_cut_minutes = IntegerField(default=240)
    visit_window_minutes = IntegerField(default=180)
    daily_budget = BigIntegerField(default=0)
    health_facts = BooleanField(default=True)
    demo = BooleanField(default=False)
    created_at = MomentField()

    class Meta:
        table_name = "shop"


class Setting(Base):
    """A value of the shop that has no column of its own, as JSON."""

    key = TextField(primary_key=True)
    value = JsonField(null=True)


class Closure(Numbered):
    """A day on which the owner closes."""

    uid = TextField(unique=True, default=_new_uid)
    day = DayField(unique=True)
    reason = TextField(default="")


class StaffRow(Numbered):
    """Somebody who works here."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    name = TextField()
    role = TextField()
    active = BooleanField(default=True)
    cue_off = BooleanField(default=False)

    class Meta:
        table_name = "staff"


class ImportRow(Numbered):
    """One file brought in. state: staging, published or undone."""

    uid = TextField(unique=True)
    source = TextField()
    file = TextField()
    digest = TextField(index=True)
    kind = TextField()
    state = TextField(index=True)
    at = MomentField()
    author = ForeignKeyField(StaffRow)
    first_day = DayField(null=True)
    last_day = DayField(null=True)
    counts = JsonField(default=dict)

    class Meta:
        table_name = "import"


class CustomerRow(Numbered):
    """A person the shop knows. ``edited`` lists the fields that somebody changed here."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    name = TextField()
    folded = TextField()
    given = TextField(default="")
    family = TextField(default="")
    say = TextField(default="")
    address = TextField(default="")
    birth_month = SmallIntegerField(null=True)
    birth_day = SmallIntegerField(null=True)
    birth_year = SmallIntegerField(null=True)
    tags = JsonField(default=list, index=True)
    leave_alone = BooleanField(default=False)
    asked_day = DayField(null=True)
    asked_by = TextField(default="")
    edited = JsonField(default=list)
    merged_into = ForeignKeyField("self", null=True)
    imported = ForeignKeyField(ImportRow, null=True, backref="customers")
    created_at = MomentField()
    author = TextField(default="")

    class Meta:
        table_name = "customer"
        indexes = ((("birth_month", "birth_day"), False), (("folded", "id"), False))


class PhoneRow(Numbered):
    """A number of a person; several people may share one."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    typed = TextField()
    e164 = TextField(null=True, index=True)
    place = IntegerField(default=0)
    imported = ForeignKeyField(ImportRow, null=True)

    class Meta:
        table_name = "phone"


class EmailRow(Numbered):
    """An e-mail address of a person."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    typed = TextField()
    folded = KeyField(index=True)
    imported = ForeignKeyField(ImportRow, null=True)

    class Meta:
        table_name = "email"


class CardRow(Numbered):
    """The number of a loyalty card of a person. ``folded``: letters and digits only, small."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    typed = TextField()
    folded = KeyField(index=True)
    imported = ForeignKeyField(ImportRow, null=True)

    class Meta:
        table_name = "card"


class ExternalId(Numbered):
    """A till's id of a person; a person may have several."""

    source = TextField()
    external = TextField()
    customer = ForeignKeyField(CustomerRow)
    imported = ForeignKeyField(ImportRow, null=True)

    class Meta:
        indexes = ((("source", "external"), True),)


class Claim(Numbered):
    """What the till's own file says of a person's visits."""

    customer = ForeignKeyField(CustomerRow)
    imported = ForeignKeyField(ImportRow)
    first_day = DayField(null=True)
    last_day = DayField(null=True)
    count = IntegerField(null=True)


class FieldChange(Numbered):
    """A field of a person already known that an import fills; written when it is published."""

    imported = ForeignKeyField(ImportRow)
    customer = ForeignKeyField(CustomerRow)
    field = TextField()
    before = JsonField(null=True)
    after = JsonField(null=True)
    applied = BooleanField(default=False)


class Consent(Numbered):
    """What a person agreed to, when, and in which words."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    kind = TextField()
    state = TextField(index=True)
    day = DayField()
    wording = TextField()
    author = TextField()


class MustNotRow(Numbered):
    """What a person must never be served; ``removed_at`` keeps what was taken away, and by whom."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    code = TextField()
    word = TextField()
    source = TextField()
    at = MomentField()
    author = TextField()
    confirm_by = DayField(null=True)
    removed_at = MomentField(null=True)
    removed_by = TextField(default="")

    class Meta:
        table_name = "must_not"


class DietRow(Numbered):
    """A diet of a person."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    code = TextField()
    at = MomentField()
    author = TextField()
    true_until = DayField(null=True)

    class Meta:
        table_name = "diet"


class PreferenceRow(Numbered):
    """Something a person likes or does not like."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    taste = TextField()
    text = TextField()
    at = MomentField()
    author = TextField()
    true_until = DayField(null=True)

    class Meta:
        table_name = "preference"


class NoteRow(Numbered):
    """A line worth remembering."""

    uid = TextField(unique=True)
    revision = IntegerField(default=1)
    customer = ForeignKeyField(CustomerRow)
    audience = TextField(default="everyone")
    text = TextField()
    at = MomentField()
    author = TextField()
    true_until = DayField(null=True)
    imported = ForeignKeyField(ImportRow, null=True)

    class Meta:
        table_name = "note"


class KnownRange(Numbered):
    """Days of which a till's file speaks."""

    source = TextField()
    first_day = DayField()
    last_day = DayField()
    imported = ForeignKeyField(ImportRow)

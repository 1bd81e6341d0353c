"""The tables of what the care engine learns and asks."""

from peewee import DoubleField, ForeignKeyField, SmallIntegerField, TextField

from desktop.store.base import Base, Numbered
from desktop.store.fields import JsonField, KeyField, MomentField
from desktop.store.people_tables import CustomerRow, StaffRow


class Weight(Base):
    """A cache: what was learnt of one feature, as the distance from its prior mean."""

    key = KeyField(primary_key=True)
    delta = DoubleField(default=0.0)
    precision = DoubleField(default=0.0)

    class Meta:
        table_name = "weight"


class FlagRow(Numbered):
    """A fact about a person that somebody at the till says is wrong; the owner settles it."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    code = TextField()
    params = JsonField(default=dict)
    at = MomentField()
    author = TextField()
    settled_at = MomentField(null=True, index=True)
    settled_by = TextField(default="")

    class Meta:
        table_name = "flag"


class IdeasRow(Numbered):
    """What was suggested to somebody who could not decide, on one coming, and what they chose."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    at = MomentField()
    shown = JsonField(default=list)
    chosen = JsonField(default=list)
    author = TextField()

    class Meta:
        table_name = "ideas"
        indexes = ((("customer", "at"), False),)


class Practice(Numbered):
    """How well somebody who works here knows one thing about a regular: for spaced repetition."""

    staff = ForeignKeyField(StaffRow)
    customer = ForeignKeyField(CustomerRow)
    kind = TextField()
    card = JsonField(default=dict)
    due = MomentField()

    class Meta:
        table_name = "practice"
        indexes = ((("staff", "customer", "kind"), True),)


class OpeningHours(Numbered):
    """When the shop is open on a weekday (Monday = 0), in minutes of the day; 0 to 0: closed."""

    uid = TextField(unique=True)
    weekday = SmallIntegerField()
    opens = SmallIntegerField()
    closes = SmallIntegerField()

"""The tables of the owner's office."""

from peewee import ForeignKeyField, IntegerField, TextField

from desktop.store.base import Base, Numbered
from desktop.store.fields import MomentField
from desktop.store.people_tables import CustomerRow, StaffRow


class StaffPin(Base):
    """The PIN of one of the staff as argon2id; no act writes here, so that none repeats a hash.

    ``recovery``: the hash of the printed recovery code. ``wrong``: wrong PINs one after the other.
    ``until``: no PIN is looked at before.
    """

    staff = ForeignKeyField(StaffRow, primary_key=True)
    hash = TextField(default="")
    recovery = TextField(default="")
    wrong = IntegerField(default=0)
    until = MomentField(null=True)

    class Meta:
        table_name = "staff_pin"


class NotSame(Numbered):
    """Two people of whom somebody said that they are not one; ``customer`` has the lower number."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    other = ForeignKeyField(CustomerRow)
    at = MomentField()
    author = TextField()

    class Meta:
        table_name = "not_same"
        indexes = ((("customer", "other"), True),)

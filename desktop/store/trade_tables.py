"""The tables of what is sold, who came, what was offered, what went wrong, and who did what."""

from peewee import (
    BigIntegerField,
    BooleanField,
    DoubleField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from desktop.store.base import Base, Numbered
from desktop.store.fields import DayField, JsonField, MomentField
from desktop.store.people_tables import CustomerRow, ImportRow


class ItemRow(Numbered):
    """Something sold, with its options. ``key`` is the label."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    key = TextField(unique=True)
    name = TextField()
    options = JsonField(default=list)
    category = TextField(default="")
    tags = JsonField(default=list)
    composition = JsonField(default=dict)
    in_stock = BooleanField(default=True)
    shown = TextField(default="")

    class Meta:
        table_name = "item"


class SaleRow(Numbered):
    """A transaction of the till; ``external`` is its id of the person, known here or not yet."""

    uid = TextField(unique=True)
    source = TextField()
    transaction = TextField(column_name="transaction_id")
    at = MomentField()
    day = DayField(index=True)
    external = TextField(null=True)
    total = BigIntegerField(default=0)
    currency = TextField(default="")
    imported = ForeignKeyField(ImportRow)

    class Meta:
        table_name = "sale"
        indexes = ((("source", "transaction"), True), (("external", "at"), False))


class SaleOwner(Numbered):
    """The person of a transaction that came without one, as a later file names them."""

    sale = ForeignKeyField(SaleRow)
    source = TextField()
    external = TextField()
    imported = ForeignKeyField(ImportRow)

    class Meta:
        table_name = "sale_owner"
        indexes = ((("source", "external"), False),)


class SaleLine(Numbered):
    """One thing bought in a transaction; quantity in thousandths, amount in minor units."""

    sale = ForeignKeyField(SaleRow)
    item = ForeignKeyField(ItemRow)
    quantity = BigIntegerField(default=1000)
    amount = BigIntegerField(default=0)


class VisitRow(Numbered):
    """A visit marked by hand. ``apart``: counted on purpose, no import ever joins it."""

    uid = TextField(unique=True)
    customer = ForeignKeyField(CustomerRow)
    at = MomentField()
    day = DayField(index=True)
    apart = BooleanField(default=False)
    items = JsonField(default=list)
    author = TextField()

    class Meta:
        table_name = "visit"
        indexes = ((("customer", "at"), False),)


class TouchRow(Numbered):
    """A touch the shop may give; one that the program brings has no text of its own."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    key = TextField(unique=True)
    kind = TextField()
    cost = BigIntegerField(default=0)
    seconds = IntegerField(default=0)
    food = BooleanField(default=False)
    composition = JsonField(default=dict)
    diets = JsonField(default=dict)
    tags = JsonField(default=list)
    occasions = JsonField(default=dict)
    hours = JsonField(null=True)
    cooldown_visits = IntegerField(default=2)
    cooldown_days = IntegerField(default=10)
    in_stock = BooleanField(default=True)
    switched_on = BooleanField(default=True)
    text = TextField(null=True)
    private = BooleanField(default=False)
    promoted_from = TextField(null=True)
    words = JsonField(default=dict)
    budget_share = IntegerField(default=100)

    class Meta:
        table_name = "touch"


class OfferRow(Numbered):
    """What was suggested to one customer in one visit window, and what became of it."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    customer = ForeignKeyField(CustomerRow)
    at = MomentField()
    day = DayField(index=True)
    suggested = TextField(null=True)
    shown = TextField(null=True)
    candidates = JsonField(default=list)
    refusals = JsonField(default=list)
    template = IntegerField(default=0)
    answer = TextField(null=True)
    own_text = TextField(default="")
    cost = BigIntegerField(default=0)
    ask_first = BooleanField(default=False)
    exhausted = BooleanField(default=False)
    visit = TextField(null=True)
    author = TextField()
    engine = IntegerField(default=1)
    went = TextField(null=True)
    rush = BooleanField(default=False)
    company = BooleanField(default=False)

    class Meta:
        table_name = "offer"
        indexes = ((("customer", "at"), False),)


class ProblemRow(Numbered):
    """Something that went wrong for a person."""

    uid = TextField(unique=True)
    version = IntegerField(default=1)
    customer = ForeignKeyField(CustomerRow)
    text = TextField()
    opened_at = MomentField()
    opened_day = DayField()
    opened_by = TextField()
    closed_at = MomentField(null=True, index=True)
    closed_by = TextField(default="")
    asked_on = DayField(null=True)

    class Meta:
        table_name = "problem"


class ActRow(Numbered):
    """Who did what: before and after of every row, so that anything can be taken back."""

    uid = TextField(unique=True)
    at = MomentField()
    author = TextField()
    verb = TextField()
    customer = TextField(null=True, index=True)
    imported = ForeignKeyField(ImportRow, null=True)
    changes = JsonField(default=list)
    undoes = TextField(null=True, index=True)
    undone_by = TextField(null=True)
    lesson = JsonField(null=True)
    amount = IntegerField(null=True)

    class Meta:
        table_name = "act"


class CustomerFacts(Base):
    """A cache: what the visits say of each person, for lists; dropping it loses nothing."""

    customer = ForeignKeyField(CustomerRow, primary_key=True)
    visits = IntegerField(default=0)
    first_day = DayField(null=True)
    last_day = DayField(null=True)
    usual = TextField(default="")
    rhythm = JsonField(null=True)
    next_due = DayField(null=True)
    away = TextField(default="no")
    tail = DoubleField(default=1.0)
    typical_days = IntegerField(default=0)
    look_again = DayField(null=True, index=True)

    class Meta:
        indexes = (
            (("next_due",), False),
            (("away", "tail"), False),
            (("visits", "customer"), False),
            (("last_day", "customer"), False),
        )

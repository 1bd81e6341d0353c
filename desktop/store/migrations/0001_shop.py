"""The tables of a new shop, frozen as they were first released."""

from peewee import (
    SQL,
    BigIntegerField,
    BooleanField,
    CompositeKey,
    Context,
    Database,
    DoubleField,
    ForeignKeyField,
    IntegerField,
    Model,
    NodeList,
    PostgresqlDatabase,
    SmallIntegerField,
    TextField,
)
from playhouse.migrate import SchemaMigrator


class KeyField(TextField):
    """Text in the order of its code points, whatever the server's locale."""

    def ddl(self, ctx: Context) -> NodeList:
        """Return the column's definition; PostgreSQL needs the "C" collation for prefix ranges."""
        column = super().ddl(ctx)
        if isinstance(self.model._meta.database, PostgresqlDatabase):
            return NodeList((column, SQL('COLLATE "C"')))
        return column


def up(migrator: SchemaMigrator, db: Database) -> None:  # noqa: ARG001, PLR0915 - the runner's signature; one script is one list
    """Make the tables of a new shop."""

    class StaffRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        name = TextField()
        role = TextField()
        active = BooleanField(default=True)

        class Meta:
            database = db
            table_name = "staff"

    db.create_tables([StaffRow])

    class ImportRow(Model):
        uid = TextField(unique=True)
        source = TextField()
        file = TextField()
        digest = TextField(index=True)
        kind = TextField()
        state = TextField(index=True)
        at = BigIntegerField()
        author = ForeignKeyField(StaffRow)
        first_day = IntegerField(null=True)
        last_day = IntegerField(null=True)
        counts = TextField()

        class Meta:
            database = db
            table_name = "import"

    db.create_tables([ImportRow])

    class ActRow(Model):
        uid = TextField(unique=True)
        at = BigIntegerField()
        author = TextField()
        verb = TextField()
        customer = TextField(index=True, null=True)
        imported = ForeignKeyField(ImportRow, null=True)
        changes = TextField()
        undoes = TextField(index=True, null=True)
        undone_by = TextField(null=True)

        class Meta:
            database = db
            table_name = "act"

    db.create_tables([ActRow])

    class CustomerRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        name = TextField()
        folded = TextField(index=True)
        given = TextField(default="")
        family = TextField(default="")
        say = TextField(default="")
        address = TextField(default="")
        birth_month = SmallIntegerField(null=True)
        birth_day = SmallIntegerField(null=True)
        birth_year = SmallIntegerField(null=True)
        tags = TextField()
        leave_alone = BooleanField(default=False)
        asked_day = IntegerField(null=True)
        asked_by = TextField(default="")
        edited = TextField()
        merged_into = ForeignKeyField("self", null=True)
        imported = ForeignKeyField(ImportRow, null=True)
        created_at = BigIntegerField()
        author = TextField(default="")

        class Meta:
            database = db
            table_name = "customer"
            indexes = ((("birth_month", "birth_day"), False),)

    db.create_tables([CustomerRow])

    class Claim(Model):
        customer = ForeignKeyField(CustomerRow)
        imported = ForeignKeyField(ImportRow)
        first_day = IntegerField(null=True)
        last_day = IntegerField(null=True)
        count = IntegerField(null=True)

        class Meta:
            database = db
            table_name = "claim"

    db.create_tables([Claim])

    class Closure(Model):
        day = IntegerField(unique=True)
        reason = TextField(default="")

        class Meta:
            database = db
            table_name = "closure"

    db.create_tables([Closure])

    class Consent(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        kind = TextField()
        state = TextField()
        day = IntegerField()
        wording = TextField()
        author = TextField()

        class Meta:
            database = db
            table_name = "consent"

    db.create_tables([Consent])

    class CustomerFacts(Model):
        customer = ForeignKeyField(CustomerRow, primary_key=True)
        visits = IntegerField(default=0)
        first_day = IntegerField(null=True)
        last_day = IntegerField(null=True)
        usual = TextField(default="")
        rhythm = TextField(null=True)
        next_due = IntegerField(null=True)
        away = TextField(default="no")
        tail = DoubleField(default=1.0)
        typical_days = IntegerField(default=0)
        look_again = IntegerField(index=True, null=True)

        class Meta:
            database = db
            table_name = "customer_facts"
            indexes = ((("next_due",), False), (("away", "tail"), False), (("visits",), False))

    db.create_tables([CustomerFacts])

    class DietRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        code = TextField()
        at = BigIntegerField()
        author = TextField()

        class Meta:
            database = db
            table_name = "diet"

    db.create_tables([DietRow])

    class EmailRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        typed = TextField()
        folded = TextField(index=True)
        imported = ForeignKeyField(ImportRow, null=True)

        class Meta:
            database = db
            table_name = "email"

    db.create_tables([EmailRow])

    class ExternalId(Model):
        source = TextField()
        external = TextField()
        customer = ForeignKeyField(CustomerRow)
        imported = ForeignKeyField(ImportRow, null=True)

        class Meta:
            database = db
            table_name = "external_id"
            indexes = ((("source", "external"), True),)

    db.create_tables([ExternalId])

    class FieldChange(Model):
        imported = ForeignKeyField(ImportRow)
        customer = ForeignKeyField(CustomerRow)
        field = TextField()
        before = TextField(null=True)
        after = TextField(null=True)
        applied = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "field_change"

    db.create_tables([FieldChange])

    class ItemRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        key = TextField(unique=True)
        name = TextField()
        options = TextField()
        category = TextField(default="")
        tags = TextField()
        composition = TextField()
        in_stock = BooleanField(default=True)

        class Meta:
            database = db
            table_name = "item"

    db.create_tables([ItemRow])

    class KnownRange(Model):
        source = TextField()
        first_day = IntegerField()
        last_day = IntegerField()
        imported = ForeignKeyField(ImportRow)

        class Meta:
            database = db
            table_name = "known_range"

    db.create_tables([KnownRange])

    class MustNotRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        code = TextField()
        word = TextField()
        source = TextField()
        at = BigIntegerField()
        author = TextField()
        confirm_by = IntegerField(null=True)
        removed_at = BigIntegerField(null=True)
        removed_by = TextField(default="")

        class Meta:
            database = db
            table_name = "must_not"

    db.create_tables([MustNotRow])

    class NoteRow(Model):
        uid = TextField(unique=True)
        revision = IntegerField(default=1)
        customer = ForeignKeyField(CustomerRow)
        audience = TextField(default="everyone")
        text = TextField()
        at = BigIntegerField()
        author = TextField()
        true_until = IntegerField(null=True)
        imported = ForeignKeyField(ImportRow, null=True)

        class Meta:
            database = db
            table_name = "note"

    db.create_tables([NoteRow])

    class OfferRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        customer = ForeignKeyField(CustomerRow)
        at = BigIntegerField()
        day = IntegerField(index=True)
        suggested = TextField(null=True)
        shown = TextField(null=True)
        candidates = TextField()
        refusals = TextField()
        template = IntegerField(default=0)
        answer = TextField(null=True)
        own_text = TextField(default="")
        cost = BigIntegerField(default=0)
        ask_first = BooleanField(default=False)
        exhausted = BooleanField(default=False)
        visit = TextField(null=True)
        author = TextField()
        engine = IntegerField(default=1)

        class Meta:
            database = db
            table_name = "offer"
            indexes = ((("customer", "at"), False),)

    db.create_tables([OfferRow])

    class PhoneRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        typed = TextField()
        e164 = TextField(index=True, null=True)
        place = IntegerField(default=0)
        imported = ForeignKeyField(ImportRow, null=True)

        class Meta:
            database = db
            table_name = "phone"

    db.create_tables([PhoneRow])

    class PreferenceRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        taste = TextField()
        text = TextField()
        at = BigIntegerField()
        author = TextField()

        class Meta:
            database = db
            table_name = "preference"

    db.create_tables([PreferenceRow])

    class ProblemRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        customer = ForeignKeyField(CustomerRow)
        text = TextField()
        opened_at = BigIntegerField()
        opened_day = IntegerField()
        opened_by = TextField()
        closed_at = BigIntegerField(index=True, null=True)
        closed_by = TextField(default="")

        class Meta:
            database = db
            table_name = "problem"

    db.create_tables([ProblemRow])

    class SaleRow(Model):
        uid = TextField(unique=True)
        source = TextField()
        transaction = TextField(column_name="transaction_id")
        at = BigIntegerField()
        day = IntegerField(index=True)
        external = TextField(null=True)
        total = BigIntegerField(default=0)
        currency = TextField(default="")
        imported = ForeignKeyField(ImportRow)

        class Meta:
            database = db
            table_name = "sale"
            indexes = ((("source", "transaction"), True), (("external", "at"), False))

    db.create_tables([SaleRow])

    class SaleLine(Model):
        sale = ForeignKeyField(SaleRow)
        item = ForeignKeyField(ItemRow)
        quantity = BigIntegerField(default=1000)
        amount = BigIntegerField(default=0)

        class Meta:
            database = db
            table_name = "sale_line"

    db.create_tables([SaleLine])

    class SaleOwner(Model):
        sale = ForeignKeyField(SaleRow)
        source = TextField()
        external = TextField()
        imported = ForeignKeyField(ImportRow)

        class Meta:
            database = db
            table_name = "sale_owner"
            indexes = ((("source", "external"), False),)

    db.create_tables([SaleOwner])

    class SearchDeletion(Model):
        deletion = KeyField()
        word = KeyField()

        class Meta:
            database = db
            table_name = "search_deletion"
            primary_key = CompositeKey("deletion", "word")

    db.create_tables([SearchDeletion])

    class SearchName(Model):
        word = KeyField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_name"
            primary_key = CompositeKey("word", "customer_id")
            indexes = ((("customer_id", "word"), False),)

    db.create_tables([SearchName])

    class SearchPhone(Model):
        key = KeyField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_phone"
            primary_key = CompositeKey("key", "customer_id")
            indexes = ((("customer_id", "key"), False),)

    db.create_tables([SearchPhone])

    class SearchWord(Model):
        word = KeyField(primary_key=True)

        class Meta:
            database = db
            table_name = "search_word"

    db.create_tables([SearchWord])

    class Setting(Model):
        key = TextField(primary_key=True)
        value = TextField(null=True)

        class Meta:
            database = db
            table_name = "setting"

    db.create_tables([Setting])

    class ShopRow(Model):
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
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "shop"

    db.create_tables([ShopRow])

    class TouchRow(Model):
        uid = TextField(unique=True)
        version = IntegerField(default=1)
        key = TextField(unique=True)
        kind = TextField()
        cost = BigIntegerField(default=0)
        seconds = IntegerField(default=0)
        food = BooleanField(default=False)
        composition = TextField()
        diets = TextField()
        tags = TextField()
        occasions = TextField()
        hours = TextField(null=True)
        cooldown_visits = IntegerField(default=2)
        cooldown_days = IntegerField(default=10)
        in_stock = BooleanField(default=True)
        switched_on = BooleanField(default=True)
        text = TextField(null=True)

        class Meta:
            database = db
            table_name = "touch"

    db.create_tables([TouchRow])

    class VisitRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        at = BigIntegerField()
        day = IntegerField(index=True)
        apart = BooleanField(default=False)
        items = TextField()
        author = TextField()

        class Meta:
            database = db
            table_name = "visit"
            indexes = ((("customer", "at"), False),)

    db.create_tables([VisitRow])

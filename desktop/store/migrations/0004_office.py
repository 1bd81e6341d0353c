"""What the owner's office keeps: PINs, pairs that are not the same person, and list orders."""

from peewee import BigIntegerField, Database, ForeignKeyField, IntegerField, Model, TextField
from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    """Make the tables and columns of the office."""

    class CustomerRow(Model):
        class Meta:
            database = db
            table_name = "customer"

    class StaffRow(Model):
        class Meta:
            database = db
            table_name = "staff"

    class StaffPin(Model):
        staff = ForeignKeyField(StaffRow, primary_key=True)
        hash = TextField(default="")
        recovery = TextField(default="")
        wrong = IntegerField(default=0)
        until = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "staff_pin"

    class NotSame(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        other = ForeignKeyField(CustomerRow)
        at = BigIntegerField()
        author = TextField()

        class Meta:
            database = db
            table_name = "not_same"
            indexes = ((("customer", "other"), True),)

    db.create_tables([StaffPin, NotSame])
    migrator.migrate(
        migrator.drop_index("customer_facts", "customerfacts_visits"),
        migrator.drop_index("customer", "customerrow_folded"),
        migrator.add_index("customer_facts", ("visits", "customer_id")),
        migrator.add_index("customer_facts", ("last_day", "customer_id")),
        migrator.add_index("customer", ("folded", "id")),
        migrator.add_index("customer", ("tags",)),
        migrator.add_index("consent", ("state",)),
        migrator.add_column("act", "amount", IntegerField(null=True)),
        migrator.add_column("item", "shown", TextField(default="")),
        migrator.add_column("touch", "words", TextField(default="{}")),
        migrator.add_column("touch", "budget_share", IntegerField(default=100)),
    )

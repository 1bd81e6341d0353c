"""What the care engine learns and asks: weights, how a touch went, flags, practice, hours."""

from peewee import (
    SQL,
    BigIntegerField,
    BooleanField,
    Context,
    Database,
    DoubleField,
    ForeignKeyField,
    IntegerField,
    Model,
    NodeList,
    PostgresqlDatabase,
    SmallIntegerField,
    SqliteDatabase,
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


def up(migrator: SchemaMigrator, db: Database) -> None:
    """Make the tables of the care engine and the columns of what it asks."""

    class CustomerRow(Model):
        class Meta:
            database = db
            table_name = "customer"

    class StaffRow(Model):
        class Meta:
            database = db
            table_name = "staff"

    class Weight(Model):
        key = KeyField(primary_key=True)
        delta = DoubleField(default=0.0)
        precision = DoubleField(default=0.0)

        class Meta:
            database = db
            table_name = "weight"
            without_rowid = isinstance(db, SqliteDatabase)

    class FlagRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        code = TextField()
        params = TextField()
        at = BigIntegerField()
        author = TextField()
        settled_at = BigIntegerField(index=True, null=True)
        settled_by = TextField(default="")

        class Meta:
            database = db
            table_name = "flag"

    class IdeasRow(Model):
        uid = TextField(unique=True)
        customer = ForeignKeyField(CustomerRow)
        at = BigIntegerField()
        shown = TextField()
        chosen = TextField()
        author = TextField()

        class Meta:
            database = db
            table_name = "ideas"
            indexes = ((("customer", "at"), False),)

    class Practice(Model):
        staff = ForeignKeyField(StaffRow)
        customer = ForeignKeyField(CustomerRow)
        kind = TextField()
        card = TextField()
        due = BigIntegerField()

        class Meta:
            database = db
            table_name = "practice"
            indexes = ((("staff", "customer", "kind"), True),)

    class OpeningHours(Model):
        uid = TextField(unique=True)
        weekday = SmallIntegerField()
        opens = SmallIntegerField()
        closes = SmallIntegerField()

        class Meta:
            database = db
            table_name = "opening_hours"

    db.create_tables([Weight, FlagRow, IdeasRow, Practice, OpeningHours])
    migrator.migrate(
        migrator.add_column("offer", "went", TextField(null=True)),
        migrator.add_column("offer", "rush", BooleanField(default=False)),
        migrator.add_column("offer", "company", BooleanField(default=False)),
        migrator.add_column("staff", "cue_off", BooleanField(default=False)),
        migrator.add_column("touch", "private", BooleanField(default=False)),
        migrator.add_column("touch", "promoted_from", TextField(null=True)),
        migrator.add_column("preference", "true_until", IntegerField(null=True)),
        migrator.add_column("diet", "true_until", IntegerField(null=True)),
        migrator.add_column("problem", "asked_on", IntegerField(null=True)),
        migrator.add_column("closure", "uid", TextField(default="")),
        migrator.add_column("act", "lesson", TextField(null=True)),
    )
    db.execute_sql(
        "UPDATE touch SET private = TRUE "
        "WHERE key IN ('ask-how-they-are', 'ask-if-right-now') AND text IS NULL"
    )
    db.execute_sql("UPDATE closure SET uid = 'closure-' || day")
    migrator.migrate(migrator.add_index("closure", ("uid",), unique=True))

"""Search keys by likelihood, by pairs of words and by sound; loyalty cards.

The keys themselves are made anew by the program once the shop is open.
"""

from peewee import (
    SQL,
    CompositeKey,
    Context,
    Database,
    IntegerField,
    Model,
    NodeList,
    PostgresqlDatabase,
    SmallIntegerField,
    SqliteDatabase,
    TextField,
)
from playhouse.migrate import SchemaMigrator

OLD = ("search_name", "search_phone", "search_deletion", "search_word")
changes_rows = OLD


class KeyField(TextField):
    """Text in the order of its code points, whatever the server's locale."""

    def ddl(self, ctx: Context) -> NodeList:
        """Return the column's definition; PostgreSQL needs the "C" collation for prefix ranges."""
        column = super().ddl(ctx)
        if isinstance(self.model._meta.database, PostgresqlDatabase):
            return NodeList((column, SQL('COLLATE "C"')))
        return column


def up(migrator: SchemaMigrator, db: Database) -> None:  # noqa: ARG001 - the runner's signature
    """Make the search keys' tables anew, and the one of cards."""
    on_file = isinstance(db, SqliteDatabase)
    for table in OLD:
        db.execute_sql(f"DROP TABLE {table}")

    class SearchWord(Model):
        word = KeyField(primary_key=True)
        people = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "search_word"
            without_rowid = on_file

    class SearchDeletion(Model):
        deletion = KeyField()
        word = KeyField()

        class Meta:
            database = db
            table_name = "search_deletion"
            primary_key = CompositeKey("deletion", "word")
            without_rowid = on_file

    class SearchSound(Model):
        sound = KeyField()
        word = KeyField()

        class Meta:
            database = db
            table_name = "search_sound"
            primary_key = CompositeKey("sound", "word")
            without_rowid = on_file

    class SearchPerson(Model):
        customer_id = IntegerField(primary_key=True)
        place = SmallIntegerField()
        visits = IntegerField(default=0)
        last_day = IntegerField(null=True)
        names = TextField()
        phones = TextField()

        class Meta:
            database = db
            table_name = "search_person"

    class SearchName(Model):
        word = KeyField()
        place = SmallIntegerField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_name"
            primary_key = CompositeKey("word", "place", "customer_id")
            without_rowid = on_file

    class SearchPair(Model):
        pair = KeyField()
        place = SmallIntegerField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_pair"
            primary_key = CompositeKey("pair", "place", "customer_id")
            without_rowid = on_file

    class SearchPhone(Model):
        key = KeyField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_phone"
            primary_key = CompositeKey("key", "customer_id")
            without_rowid = on_file

    class SearchOther(Model):
        key = KeyField()
        customer_id = IntegerField()

        class Meta:
            database = db
            table_name = "search_other"
            primary_key = CompositeKey("key", "customer_id")
            indexes = ((("customer_id", "key"), False),)
            without_rowid = on_file

    db.create_tables(
        [
            SearchWord,
            SearchDeletion,
            SearchSound,
            SearchPerson,
            SearchName,
            SearchPair,
            SearchPhone,
            SearchOther,
        ]
    )
    _cards(db)


def _cards(db: Database) -> None:
    """Make the table of loyalty cards; addresses are found by their beginnings from here on."""
    number = (
        "INTEGER NOT NULL PRIMARY KEY"
        if isinstance(db, SqliteDatabase)
        else "SERIAL NOT NULL PRIMARY KEY"
    )
    order = "" if isinstance(db, SqliteDatabase) else 'COLLATE "C"'
    db.execute_sql(
        f"CREATE TABLE card (id {number}, uid TEXT NOT NULL, customer_id INTEGER NOT NULL, "
        f"typed TEXT NOT NULL, folded TEXT {order} NOT NULL, imported_id INTEGER, "
        "FOREIGN KEY (customer_id) REFERENCES customer (id), "
        "FOREIGN KEY (imported_id) REFERENCES import (id))"
    )
    for column, unique in (
        ("uid", " UNIQUE"),
        ("customer_id", ""),
        ("imported_id", ""),
        ("folded", ""),
    ):
        db.execute_sql(f"CREATE{unique} INDEX card_{column} ON card ({column})")
    if order:
        db.execute_sql(f"ALTER TABLE email ALTER COLUMN folded TYPE TEXT {order}")

"""The search keys: a cache beside the customers, made by ``lookup/`` and read by ``search``.

Everything is matched by equality or by ranges over plain B-trees, so that SQLite and PostgreSQL
answer the same statements in the same order.
"""

from peewee import (
    SQL,
    CompositeKey,
    Context,
    IntegerField,
    NodeList,
    PostgresqlDatabase,
    TextField,
)

from desktop.store.base import Base


class KeyField(TextField):
    """Text in the order of its code points on both databases, whatever the server's locale.

    SQLite compares so by itself; PostgreSQL needs the "C" collation for prefix ranges.
    """

    def ddl(self, ctx: Context) -> NodeList:
        """Return the column's definition for the database that its model is bound to."""
        column = super().ddl(ctx)
        if isinstance(self.model._meta.database, PostgresqlDatabase):
            return NodeList((column, SQL('COLLATE "C"')))
        return column


class SearchWord(Base):
    """The vocabulary: every distinct folded word that a name has or had."""

    word = KeyField(primary_key=True)

    class Meta:
        table_name = "search_word"


class SearchDeletion(Base):
    """Which words are left when a letter is taken out: see ``lookup.typos``."""

    deletion = KeyField()
    word = KeyField()

    class Meta:
        table_name = "search_deletion"
        primary_key = CompositeKey("deletion", "word")


class SearchName(Base):
    """Which customers are found under a word."""

    word = KeyField()
    customer_id = IntegerField()

    class Meta:
        table_name = "search_name"
        primary_key = CompositeKey("word", "customer_id")
        indexes = ((("customer_id", "word"), False),)


class SearchPhone(Base):
    """Which customers are found under digits.

    A key begins with what it is: "=" digits from the start without trunk prefix, "+" digits with
    country code, "-" all digits backwards, for endings.
    """

    key = KeyField()
    customer_id = IntegerField()

    class Meta:
        table_name = "search_phone"
        primary_key = CompositeKey("key", "customer_id")
        indexes = ((("customer_id", "key"), False),)


SEARCH_MODELS = (SearchWord, SearchDeletion, SearchName, SearchPhone)

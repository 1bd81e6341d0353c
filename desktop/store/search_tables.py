"""The search keys: a cache beside the customers, made by ``lookup/`` and read by ``search``.

Everything is matched by equality or by ranges over plain B-trees, so that SQLite and PostgreSQL
answer the same statements in the same order. ``place`` puts who comes more often first: see
``search_keys.place_of``. On SQLite the tables have no row numbers: the key is the row.
"""

from peewee import CompositeKey, IntegerField, SmallIntegerField, TextField

from desktop.store.base import Base
from desktop.store.fields import DayField, KeyField


class SearchWord(Base):
    """The vocabulary: every distinct folded word that a name has, and how many people have it."""

    word = KeyField(primary_key=True)
    people = IntegerField(default=0)

    class Meta:
        table_name = "search_word"


class SearchDeletion(Base):
    """Which words are left when a letter is taken out: see ``lookup.typos``."""

    deletion = KeyField()
    word = KeyField()

    class Meta:
        table_name = "search_deletion"
        primary_key = CompositeKey("deletion", "word")


class SearchSound(Base):
    """Which words are said alike: see ``lookup.sounds``."""

    sound = KeyField()
    word = KeyField()

    class Meta:
        table_name = "search_sound"
        primary_key = CompositeKey("sound", "word")


class SearchPerson(Base):
    """What a customer's keys are made of: see ``lookup.person``; it says which keys are there."""

    customer_id = IntegerField(primary_key=True)
    place = SmallIntegerField()
    visits = IntegerField(default=0)
    last_day = DayField(null=True)
    names = TextField()
    phones = TextField()

    class Meta:
        table_name = "search_person"


class SearchName(Base):
    """Which customers are found under a word."""

    word = KeyField()
    place = SmallIntegerField()
    customer_id = IntegerField()

    class Meta:
        table_name = "search_name"
        primary_key = CompositeKey("word", "place", "customer_id")


class SearchPair(Base):
    """Which customers are found under the beginning of one word and the whole of another."""

    pair = KeyField()
    place = SmallIntegerField()
    customer_id = IntegerField()

    class Meta:
        table_name = "search_pair"
        primary_key = CompositeKey("pair", "place", "customer_id")


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


class SearchOther(Base):
    """Which customers are found under a word that is no name.

    A key begins with what it is: "t" a tag, "n" a word of a note for everyone, "u" a word of the
    usual; a space and the folded word follow.
    """

    key = KeyField()
    customer_id = IntegerField()

    class Meta:
        table_name = "search_other"
        primary_key = CompositeKey("key", "customer_id")
        indexes = ((("customer_id", "key"), False),)


SEARCH_MODELS = (
    SearchWord,
    SearchDeletion,
    SearchSound,
    SearchPerson,
    SearchName,
    SearchPair,
    SearchPhone,
    SearchOther,
)

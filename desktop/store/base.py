"""What all tables share; a database is bound to them when the shop is opened."""

from peewee import AutoField, Model


class Base(Model):
    """A table of the shop. ``database.bind(models)`` at opening says which database it lives in."""

    class Meta:
        """Plain table names, and one set of metadata for every thread."""

        legacy_table_names = False
        thread_safe_metadata = False


class Numbered(Base):
    """A table whose rows have a number of their own, for other rows to point at."""

    id = AutoField()

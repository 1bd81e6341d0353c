"""What only the owner's office reads, one reader per page."""

from peewee import Database


class OfficeReaders:
    """Holds the office's readers; they hold the database, never a connection."""

    def __init__(self, database: Database) -> None:
        self._database = database

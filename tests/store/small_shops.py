"""Small shops with migrations of their own, for the tests of the store's safety."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.store.database import open_database
from desktop.store.doors import Doors
from desktop.store.places import Address

FIRST = """
from peewee import *

def up(migrator, db):
    class Person(Model):
        name = TextField()
        class Meta:
            database = db
            table_name = "person"
    class Visit(Model):
        person = ForeignKeyField(Person, on_delete="CASCADE")
        class Meta:
            database = db
            table_name = "visit"
    db.create_tables([Person, Visit])
"""
SECOND = """
from peewee import *

def up(migrator, db):
    migrator.migrate(
        migrator.add_column("person", "say", TextField(null=True)),
        migrator.add_not_null("person", "name"),
    )
"""


def scripts(folder: Path, *bodies: str) -> Path:
    """Write numbered migrations and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, body in enumerate(bodies, start=1):
        (folder / f"{number:04}_step.py").write_text(body, encoding="utf-8")
    return folder


def opened(file: Path, migrations: Path, *, create: bool = False, write: bool = True) -> Doors:
    return open_database(
        Address(file=file), migrations=migrations, create=create, write=write, timeout=0.2
    )


def add_people(doors: Doors, *names: str) -> None:
    doors.enter_writer()
    try:
        for name in names:
            with doors.write():
                doors.database.execute_sql("INSERT INTO person (name) VALUES (?)", (name,))
                doors.database.execute_sql(
                    "INSERT INTO visit (person_id) SELECT max(id) FROM person"
                )
    finally:
        doors.leave()


def make_shop(file: Path, migrations: Path, *names: str) -> None:
    doors = opened(file, migrations, create=True)
    add_people(doors, *names)
    doors.close()


def people(file: Path) -> list[str]:
    """Return the names in a shop's file, read with nothing of ours."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM person ORDER BY id")]


def contents(folder: Path) -> dict[str, str]:
    """Return every file below a folder with its digest.

    Of the log's index, which any reader may rebuild, only that it is there; of Python's own cache
    of the scripts nothing.
    """
    return {
        str(each.relative_to(folder)): ""
        if each.name.endswith("-shm")
        else hashlib.sha256(each.read_bytes()).hexdigest()
        for each in sorted(folder.rglob("*"))
        if each.is_file() and each.parent.name != "__pycache__"
    }

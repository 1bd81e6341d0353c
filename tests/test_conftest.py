"""The ground that the tests stand on holds."""

import os
import sqlite3
from pathlib import Path

import platformdirs
import psycopg2
import pytest

from desktop import paths


def test_no_test_sees_the_real_home() -> None:
    home = Path(os.environ["HOME"])
    assert home.is_dir()
    assert not any(home.glob("data/*"))
    for folder in (paths.data_folder(), paths.config_folder(), paths.log_folder()):
        assert folder.is_relative_to(home)
    assert not Path(platformdirs.user_cache_dir("x")).is_relative_to(Path("~root").expanduser())


def test_a_shop_address_leads_to_an_empty_database(shop_address: str) -> None:
    if shop_address.startswith("postgresql://"):
        connection = psycopg2.connect(shop_address)
        cursor = connection.cursor()
        cursor.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert cursor.fetchone() == (0,)
        cursor.execute("CREATE TABLE left_behind (id int)")
        connection.commit()
    else:
        assert not Path(shop_address).exists()
        connection = sqlite3.connect(shop_address)
    connection.close()


@pytest.mark.parametrize("column", ["first", "second"])
def test_each_test_has_its_own_database(postgres_url: str, column: str) -> None:
    connection = psycopg2.connect(postgres_url)
    with connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE once ({column} int)")  # fails on what another test left
    connection.close()

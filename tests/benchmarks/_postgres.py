"""A private PostgreSQL for the benchmark, kept in ``build/bench``; pg_trgm as a peer on it."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from _crowd import Crowd
from _fold import folded
from _peers import is_number, national

_PASSWORD = "only-for-the-benchmark"  # noqa: S105 - a server of invented people, on this machine only


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, or None where it is not installed."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        places.append(Path(on_path).resolve().parent)
    places += sorted(Path("/opt/homebrew/opt").glob("postgresql*/bin"), reverse=True)
    return next((each for each in places if (each / "initdb").exists()), None)


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Start a cluster, made when it is not there yet; yields the address of its first database."""
    found = programs()
    assert found is not None, "PostgreSQL is not installed"
    account = "postgres" if os.geteuid() == 0 else None  # initdb refuses root

    def run(program: str, *arguments: str | Path) -> None:
        with (folder / "out").open("w") as out:
            subprocess.run(
                [found / program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                check=True,
                cwd="/",
                user=account,
                group=account,
                extra_groups=[] if account else None,
            )

    data = folder / "data"
    folder.mkdir(parents=True, exist_ok=True)
    if account:
        shutil.chown(folder, account, account)
    if not (data / "PG_VERSION").exists():
        secret = folder / "password"
        secret.write_text(_PASSWORD, "ascii")
        if account:
            shutil.chown(secret, account, account)
        shutil.rmtree(data, ignore_errors=True)
        how = ("-U", "usual", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        run("initdb", "-D", data, *how, "--auth=scram-sha-256", "--pwfile", secret)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = (
        f"-p {port} -k '' -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=512MB "
        "-c synchronous_commit=off -c full_page_writes=off -c max_wal_size=4GB -c work_mem=64MB "
        "-c max_parallel_workers_per_gather=0"
    )
    run("pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
    try:
        yield f"postgresql://usual:{_PASSWORD}@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", data, "-m", "fast", "-w", "stop")


class Trgm:
    """pg_trgm: the names nearest by trigrams, by way of a GIN index; numbers likewise."""

    def __init__(self, crowd: Crowd, address: str) -> None:
        import psycopg2
        from psycopg2.extras import execute_values

        self._connection = psycopg2.connect(address)
        self._connection.autocommit = True
        cursor = self._cursor = self._connection.cursor()
        began = time.perf_counter()
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        cursor.execute("DROP TABLE IF EXISTS peer_name, peer_phone")
        cursor.execute("CREATE TABLE peer_name (key text, name text)")
        cursor.execute("CREATE TABLE peer_phone (key text, phone text)")
        names = ((each.key, folded(each.name)) for each in crowd.people)
        execute_values(cursor, "INSERT INTO peer_name VALUES %s", names, page_size=5000)
        phones = ((each.key, national(phone)) for each in crowd.people for phone in each.phones)
        execute_values(cursor, "INSERT INTO peer_phone VALUES %s", phones, page_size=5000)
        cursor.execute("CREATE INDEX ON peer_name USING gin (name gin_trgm_ops)")
        cursor.execute("CREATE INDEX ON peer_phone USING gin (phone gin_trgm_ops)")
        cursor.execute("VACUUM ANALYZE peer_name")
        cursor.execute("VACUUM ANALYZE peer_phone")
        self.build_s = time.perf_counter() - began
        cursor.execute(
            "SELECT pg_total_relation_size('peer_name') + pg_total_relation_size('peer_phone')"
        )
        self.size = int(cursor.fetchone()[0])

    def search(self, text: str) -> object:
        """Return the rows of the best people."""
        if is_number(text):
            table, column, typed = "peer_phone", "phone", national(text)
        else:
            table, column, typed = "peer_name", "name", folded(text)
        self._cursor.execute(
            f"SELECT key FROM {table} WHERE {column} %% %s ORDER BY {column} <-> %s LIMIT 8",
            (typed, typed),
        )
        return self._cursor.fetchall()

    def keys(self, answer: object) -> Sequence[str]:
        """Return the people's keys."""
        assert isinstance(answer, list)
        return [key for (key,) in answer]

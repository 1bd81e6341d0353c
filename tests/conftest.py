"""What every test stands on: no display, no real user's folders, a PostgreSQL of its own."""

import atexit
import itertools
import logging
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.pop("QT_STYLE_OVERRIDE", None)

_HOMES = Path(tempfile.mkdtemp(prefix="the-usual-homes-"))
atexit.register(shutil.rmtree, _HOMES, ignore_errors=True)
_HOME_VARIABLES = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
    "USERPROFILE": "",
}
_homes = itertools.count()


def _move_home() -> None:
    """Give what runs next a home of its own, so that no test meets a real shop or another test."""
    home = _HOMES / str(next(_homes))
    for name, folder in _HOME_VARIABLES.items():
        os.environ[name] = str(home / folder)
    (home / "run").mkdir(parents=True, mode=0o700)


_move_home()
os.environ["XDG_CACHE_HOME"] = str(
    _HOMES / "cache"
)  # one for all: the fonts' cache is slow to make


def pytest_runtest_setup() -> None:
    """Move home before each test and its fixtures."""
    _move_home()


class _Warnings(logging.Handler):
    """Keeps what the program logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Fail a test in which the program logs a warning, unless it looks at the log itself."""
    handler = _Warnings()
    logger = logging.getLogger("desktop")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
    if handler.lines and "caplog" not in getattr(item, "fixturenames", ()):
        pytest.fail("logged unexpectedly:\n" + "\n".join(handler.lines), pytrace=False)


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A PostgreSQL cluster of this test session only."""

    bin: Path
    port: int
    password: str
    account: str | None
    """The system account it runs under, where it may not run under ours (root)."""

    def url(self, database: str) -> str:
        return f"postgresql://usual:{self.password}@127.0.0.1:{self.port}/{database}"

    def run(self, program: str, *arguments: str | Path) -> None:
        """Run one of the server's programs; what it printed is shown when it fails."""
        done = subprocess.run(
            [self.bin / program, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            user=self.account,
            group=self.account,
            extra_groups=[] if self.account else None,
        )
        assert done.returncode == 0, f"{program}: {done.stdout}{done.stderr}"


def _postgres_programs() -> Path | None:
    places = [Path("/usr/lib/postgresql/15/bin")]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        places.append(Path(on_path).resolve().parent)
    places += sorted(Path("/opt/homebrew/opt").glob("postgresql*/bin"), reverse=True)
    return next((each for each in places if (each / "initdb").exists()), None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _forget(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A running cluster in a temporary folder, or a skip where PostgreSQL is not installed.

    With USUAL_REQUIRE_POSTGRES set, a missing PostgreSQL fails.
    """
    programs = _postgres_programs()
    if programs is None:
        if os.environ.get("USUAL_REQUIRE_POSTGRES"):
            pytest.fail("PostgreSQL is not installed, and these tests must run on it")
        pytest.skip("PostgreSQL is not installed")
    # a socket's path has a short limit, so not below pytest's own folder
    folder = Path(tempfile.mkdtemp(prefix="usual-pg-", dir="/tmp"))
    account = "postgres" if os.geteuid() == 0 else None  # initdb refuses root
    server = PostgresServer(programs, _free_port(), secrets.token_hex(16), account)
    data, sockets, password = folder / "data", folder / "sockets", folder / "password"
    sockets.mkdir()
    password.write_text(server.password, "ascii")
    if account:
        for each in (folder, sockets, password):
            shutil.chown(each, account, account)
    stop = ("-D", data, "-m", "immediate", "-w", "stop")
    try:
        server.run(
            "initdb",
            "-D",
            data,
            "-U",
            "usual",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "--auth=scram-sha-256",
            "--pwfile",
            password,
        )
        options = (
            f"-p {server.port} -k {sockets} -c listen_addresses=127.0.0.1 -c fsync=off "
            "-c synchronous_commit=off -c full_page_writes=off -c autovacuum=off "
            "-c max_connections=50 -c shared_buffers=32MB"
        )
        server.run("pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield server
        finally:
            server.run("pg_ctl", *stop)
    finally:
        _forget(folder)


_databases = itertools.count()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a fresh, empty PostgreSQL database."""
    import psycopg2

    name = f"shop_{next(_databases)}"

    def tell(sentence: str) -> None:
        connection = psycopg2.connect(postgres_server.url("postgres"))
        connection.autocommit = True
        try:
            with connection.cursor() as cursor:
                cursor.execute(sentence)
        finally:
            connection.close()

    tell(f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
    yield postgres_server.url(name)
    tell(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def shop_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a shop that is not there yet: a file, and a database."""
    if request.param == "sqlite":
        return str(tmp_path / "shop.sqlite")
    address: str = request.getfixturevalue("postgres_url")
    return address


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's folder."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def python() -> str:
    """The interpreter for tests that need a process of their own."""
    return sys.executable

"""How statements that are asked again and again are asked."""

from desktop.store import sql
from tests.service.shop_at_hand import Desk


def test_a_server_plans_what_is_asked_again_only_once(server_desk: Desk) -> None:
    database = server_desk.store.doors.database
    assert [sql.ask(database, "SELECT ? + 1", (each,)) for each in (1, 2, 3)] == [
        [(2,)],
        [(3,)],
        [(4,)],
    ]
    ((known,),) = sql.rows(
        database,
        "SELECT generic_plans FROM pg_prepared_statements WHERE statement LIKE ?",
        ("%+ 1",),
    )
    assert known == 2

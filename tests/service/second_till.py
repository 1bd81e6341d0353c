"""Another process that edits a customer: ``python -m tests.service.second_till ADDRESS UID NAME``.

It reads one command per line and answers "ok": "tag WORD" adds a tag as the office does, having
been shown none; "name TEXT" writes the name as the till does.
"""

import sys
from dataclasses import replace

from desktop.service.acting import Acting
from desktop.service.office import Office
from tests.service.shop_at_hand import Desk, MovableClock, shown_of


def main(address: str, uid: str, author: str) -> None:
    desk = Desk(address, MovableClock())
    acting = Acting(desk.shop, desk.knowing, author=author)
    office = Office(acting)
    _say("ready")
    for line in sys.stdin:
        verb, _, text = line.strip().partition(" ")
        if verb == "tag":
            office.save_customer(uid, shown={}, edit={"tags": (text,)})
        else:
            shown = shown_of(acting.person(uid))
            desk.cashier.edit(uid, shown=shown, edit=replace(shown, name=text))
        _say("ok")
    desk.close()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

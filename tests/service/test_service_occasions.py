"""Each occasion of the invented shop has somebody whose touch fits it, whatever the day."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.demo.occasions import MEANT
from desktop.domain.touches import Occasion
from desktop.service.filling import Filling
from desktop.service.starting import Starting
from tests.service.shop_at_hand import PLACE, Desk, MovableClock

DAYS = (
    datetime(2026, 11, 20, 17, 35, tzinfo=UTC),  # a Friday
    datetime(2028, 2, 29, 20, 0, tzinfo=UTC),
)


@pytest.mark.parametrize("now", DAYS, ids=lambda day: f"{day:%Y-%m-%d}")
def test_each_occasion_has_its_touch(tmp_path: Path, now: datetime) -> None:
    clock = MovableClock(now)
    desk = Desk(str(tmp_path / "demo.sqlite"), clock)
    shop = desk.shop
    fill = Filling(shop, clock, desk.knowing)
    Starting(shop, clock, fill=fill, clear=Path).start_demo(PLACE)
    touches = desk.reader.touches()
    for occasion, name in MEANT.items():
        _, offer = desk.reader.card_with_touch(desk.uid(name))
        fitting = [each for each in offer.candidates if each.occasion is occasion]
        assert fitting, f"{name} has no touch for {occasion}"
        # chance orders what is about as welcome; the estimate alone says which is meant
        best = max(offer.candidates, key=lambda each: each.mean)
        assert best.occasion is occasion, (name, best)
        assert occasion in touches[best.key].occasions
        why = desk.reader.why(desk.uid(name))
        assert why.facts
    told = set()
    for hour in range(12, 24):
        clock.moment = now.replace(hour=hour)
        _, offer = desk.reader.card_with_touch(desk.uid(MEANT[Occasion.FIRST_VISIT]))
        told |= {each.occasion for each in offer.candidates}
    assert Occasion.SLOW_HOUR in told
    desk.close()

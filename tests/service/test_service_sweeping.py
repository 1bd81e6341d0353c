import gc

import pytest

from desktop.service.sweeping import no_sweeps


@no_sweeps()
def _fail() -> None:
    raise ValueError(f"sweeps are {'on' if gc.isenabled() else 'off'}")


def test_sweeps_are_put_off_and_come_back_after_an_error_too() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="sweeps are off"):
        _fail()
    assert gc.isenabled()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    try:
        with no_sweeps():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()

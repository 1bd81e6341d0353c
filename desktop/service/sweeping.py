"""Python's own housekeeping, put off while it would hold everybody up."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_sweeps() -> Iterator[None]:
    """Keep Python from looking for unused cycles: among a file's rows that takes 0.2 s a time.

    All other threads would stand still meanwhile, the window's too.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

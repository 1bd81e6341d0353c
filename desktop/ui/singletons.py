"""Keeps None, True and False alive beside a PySide6 that releases them too often."""

import ctypes
import sys

_IMMORTAL_FROM = (3, 12)
_MANY = 1 << 40


def keep_singletons() -> None:
    """Give None, True and False more references than a program can lose; call it before Qt.

    PySide6 6.12 releases the None that a call without a result returns (and True and False at
    others) without having owned it. From Python 3.12 on these objects are immortal and nothing
    happens; on 3.11 the count falls with every call into Qt until the interpreter ends itself with
    "none_dealloc". A reference too many does no harm.
    """
    if sys.version_info >= _IMMORTAL_FROM or sys.implementation.name != "cpython":
        return
    for thing in (None, True, False):
        # the count is the first field of every object of CPython (PyObject.ob_refcnt)
        count = ctypes.c_ssize_t.from_address(id(thing))
        if count.value < _MANY // 2:
            count.value += _MANY

"""What many mails in a row ask of the house, its people, its addresses, is read once for all of them."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
_known: ContextVar[dict[Any, Any] | None] = ContextVar("known", default=None)


@contextmanager
def reading_once() -> Iterator[None]:
    """Inside, a function marked with once answers what it answered before. For work of seconds, not longer: what
    somebody changes meanwhile is seen by the next."""
    if _known.get() is not None:
        yield
        return
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def once(read: Callable[P, R]) -> Callable[P, R]:
    """Marks a function that reads. Its arguments are hashable, and nobody changes what it answers."""

    @functools.wraps(read)
    def remembered(*args: P.args, **kwargs: P.kwargs) -> R:
        known = _known.get()
        if known is None:
            return read(*args, **kwargs)
        key = (read, args, tuple(kwargs.items())) if args or kwargs else read
        if key not in known:
            known[key] = read(*args, **kwargs)
        answer: R = known[key]
        return answer

    return remembered

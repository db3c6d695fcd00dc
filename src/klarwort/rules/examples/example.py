"""What an example is: a sentence, whether its rule marks it, and why not where one might think so."""

from __future__ import annotations

from dataclasses import dataclass

from klarwort.context import UNKNOWN, Context


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence or short letter that a rule marks (`marked`), or must leave alone."""

    text: str
    language: str
    marked: bool
    because: str = ""
    context: Context = UNKNOWN
    kind: str | None = None
    phase: str | None = None


def bad(language: str, lines: str, *, because: str = "", context: Context = UNKNOWN) -> tuple[Example, ...]:
    """One example that is marked from each line; `because` says what of its case makes it one."""
    return tuple(Example(line, language, True, because, context) for line in _lines(lines))


def good(language: str, lines: str, *, context: Context = UNKNOWN) -> tuple[Example, ...]:
    """One example that no rule marks from each line."""
    return tuple(Example(line, language, marked=False, context=context) for line in _lines(lines))


def tricky(
    language: str,
    text: str,
    because: str,
    *,
    context: Context = UNKNOWN,
    kind: str | None = None,
    phase: str | None = None,
) -> tuple[Example, ...]:
    """An example that looks like one to mark and is none."""
    return (Example(" ".join(text.split()), language, False, because, context, kind, phase),)


def _lines(lines: str) -> list[str]:
    return [line.strip() for line in lines.strip().splitlines() if line.strip()]

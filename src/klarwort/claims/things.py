"""Whether two texts speak of the same thing: the same word, a compound of it, or another word for it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from klarwort.statements.concepts import of_noun
from klarwort.statements.forms import forms_of, looks_like_participle
from klarwort.vocabulary import things
from klarwort.vocabulary.claims import THIRD_PARTY

_ENDINGS = ("innen", "ern", "en", "er", "es", "e", "n", "s")
_SHORTEST = 2
_HEAD = 4
"""Letters that the end of a compound has at least: "Ersatzpumpe" is a "Pumpe"."""
_NEW = frozenset(things.NEW.split())
_NEW_GERMAN = frozenset(["neue", "neuen", "neuer", "neues", "neuem"])
_NEW_LENGTH = len("neu")
_THOUSANDS = re.compile(r"[.,'](?=\d{3})")
_LENT = frozenset(things.LENT.split())
_FIGURE = re.compile(r"(?<![a-z\d])\d{1,3}(?:[.,']\d{3})+(?!\d)|(?<![a-z\d])\d+(?:[.,]\d{1,2})?")


def things_in(words: tuple[str, ...], capitals: frozenset[str] | None) -> frozenset[str]:
    """The things that words name, by their stems; in German (`capitals` given) nouns are written large.

    "The new sofa legs" are one thing, written like its German name: "newsofalegs".
    """
    found: list[str] = []
    compound = ""
    for word in words:
        if word in _NEW or (capitals is not None and word in _NEW_GERMAN):
            compound = "neu"
        elif names_thing(word, capitals):
            compound += stem(word)
            if capitals is not None:
                found.append(compound)
                compound = ""
        else:
            found.append(compound)
            compound = ""
    return frozenset(one for one in [*found, compound] if len(one) > _NEW_LENGTH)


def names_thing(word: str, capitals: frozenset[str] | None) -> bool:
    """Whether a word is the name of a thing, not of a deed, a person or a measure."""
    if len(word) <= _SHORTEST or word[0].isdigit() or word in things.NO_THING or word in THIRD_PARTY:
        return False
    return _is_noun(word, capitals)


def _is_noun(word: str, capitals: frozenset[str] | None) -> bool:
    if of_noun(word):
        return False
    if capitals is not None:
        return word in capitals
    return not forms_of(word, "en") and not looks_like_participle(word, "en") and not word.endswith("ly")


@lru_cache(maxsize=10_000)
def stem(word: str) -> str:
    """A word without its ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (_HEAD - 1 if ending == "s" else _HEAD):
            return word[: -len(ending)]
    return word


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(filter(str.strip, things.SAME.splitlines())):
        for word in line.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=10_000)
def _meant(word: str) -> tuple[frozenset[int], str]:
    """The groups that a stem belongs to, and what of a compound stands before its known end."""
    groups = _groups()
    if word in groups:
        return groups[word], ""
    head = max(
        (known for known in groups if len(known) >= _HEAD and word.endswith(known)), key=len, default=""
    )
    return (groups[head], word[: -len(head)]) if head else (frozenset(), "")


@lru_cache(maxsize=50_000)
def same_thing(one: str, other: str) -> bool:
    """Whether two stems name one thing; "Leihpumpe" and "Ersatzpumpe" are two, "Pumpe" may be either."""
    if one == other:
        return True
    (is_new, one), (is_too, other) = _without_new(one), _without_new(other)
    (groups, before), (others, behind) = _meant(one), _meant(other)
    if (is_new or is_too) and {before, behind} & _LENT:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) >= _HEAD - 1 and (
        long.endswith(short) or (long.startswith(short) and len(long) - len(short) <= 2)
    ):
        return True
    return bool(groups & others) and (
        not before or not behind or bool(_groups_of(before) & _groups_of(behind))
    )


def _without_new(word: str) -> tuple[bool, str]:
    prefix = next((new for new in sorted(_NEW, key=len, reverse=True) if word.startswith(new)), "")
    return bool(prefix), word.removeprefix(prefix) if len(word) > len(prefix) + 2 else word


def _groups_of(modifier: str) -> frozenset[int | str]:
    return frozenset({modifier}) | _groups().get(stem(modifier.removesuffix("s")), frozenset())


def overlap(some: frozenset[str], others: frozenset[str]) -> int:
    """How many of the things are also among the others."""
    return sum(any(same_thing(one, other) for other in others) for one in some)


def papers_in(some: frozenset[str]) -> frozenset[str]:
    """Those of the things that come as paper or mail."""
    return frozenset(one for one in some if any(one.endswith(stem(paper)) for paper in things.PAPERS.split()))


def figures_in(text: str) -> frozenset[str]:
    """Figures as they would be compared: amounts, positions, article numbers; "480,00" is "480"."""
    found = (_THOUSANDS.sub("", figure).replace(",", ".") for figure in _FIGURE.findall(text))
    return frozenset(re.sub(r"\.0{1,2}$", "", figure) for figure in found)

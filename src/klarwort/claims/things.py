"""Whether two texts speak of the same thing: the same word, a compound of it, or another word for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from klarwort.passage import Token
from klarwort.statements.concepts import done_to, of_noun
from klarwort.statements.forms import FormKind, forms_of, is_form, looks_like_participle
from klarwort.statements.recorded import is_done_to
from klarwort.vocabulary import things
from klarwort.vocabulary.calendar import COUNTS, MONTHS, UNITS
from klarwort.vocabulary.claims import PREPOSITIONS, THIRD_PARTY
from klarwort.vocabulary.same_things import SAME
from klarwort.vocabulary.stop_words import ENGLISH, NO_NAME
from klarwort.vocabulary.verbs_de import PARTICLES
from klarwort.vocabulary.word_list import words as word_list

_COUNTS = frozenset(things.NUMBERS) | frozenset(COUNTS)
_ENDINGS = ("innen", "ern", "en", "er", "es", "e", "n", "s")
_NO_THING = things.NO_THING | THIRD_PARTY | PREPOSITIONS | NO_NAME | frozenset(UNITS) | frozenset(MONTHS)
_SHORTEST = 2
_HEAD = 4
"""Letters that the end of a compound has at least: "Ersatzpumpe" is a "Pumpe"."""
_NEW = frozenset(things.NEW.split())
_NEW_GERMAN = frozenset(["neue", "neuen", "neuer", "neues", "neuem"])
_THOUSANDS = re.compile(r"[.,'](?=\d{3})")
_UMLAUT = re.compile(r"([ao]|(?<![aeq])u)e(?=[a-z])")
_DAY_OF = re.compile(
    rf"\b(?:vom|auf\sden|dated|of)\s\d{{1,2}}(?:\.\d{{1,2}}\b|\b(?![.,]\d))\.?|\b\d{{1,2}}\.?\s(?:{'|'.join(MONTHS)})\b"
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}\s?(?:uhr|h\b|am\b|pm\b)|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:uhr|h|am|pm)\b"
)
_K = re.compile(r"\b(\d{1,3})k\b")
_LENT = frozenset(things.LENT.split())
_FIGURE = re.compile(r"(?<![a-z\d])\d{1,3}(?:[.,']\d{3})+(?!\d)|(?<![a-z\d])\d+(?:[.,]\d{1,2})?")


def things_in(
    words: tuple[str, ...], capitals: frozenset[str] | None, *, deeds_too: bool = False
) -> frozenset[str]:
    """The things that words name, by their stems; in German (`capitals` given) nouns are written large.

    "The new sofa legs" are one thing, written like its German name: "newsofalegs". `deeds_too`: what a noun names
    may be what something was done to ("die Bestellung storniert").
    """
    found: list[str] = []
    compound = ""
    for place, word in enumerate(words):
        if word in _NEW or (capitals is not None and word in _NEW_GERMAN):
            compound = "neu"
        elif names_thing(word, capitals) or (capitals is None and _is_noun_here(words, place)):
            compound += stem(word)
            if capitals is not None:
                found.append(compound)
                compound = ""
        elif of_noun(word) and (done_to(word) or deeds_too) and _may_be_thing(word, capitals):
            found += [compound, "" if done_to(word).rpartition("-")[2] in _PARTICLES else stem(done_to(word))]
            if deeds_too:
                found.append(compound + stem(word))
            compound = ""
        else:
            found.append(compound)
            compound = ""
    return frozenset(one for one in [*found, compound] if len(one) > _SHORTEST and one not in _NEW)


def parted(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words, with a comma where a stretch ends: "posts, road side" are no road of posts."""
    found: list[str] = []
    for place, token in enumerate(tokens):
        if place and tokens[place - 1].stretch != token.stretch:
            found.append(",")
        found.append(token.word)
    return tuple(found)


def core_of(tokens: Sequence[Token], capitals: frozenset[str] | None) -> tuple[str, ...]:
    """The words of a clause without those that a preposition leads: of "die Lampe im Keller" the lamp."""
    found: list[str] = []
    led = False
    for token in tokens:
        if token.word in PREPOSITIONS and token.word not in _OF:
            led = True
            continue
        if led and (names_thing(token.word, capitals) or done_to(token.word)):
            led = False
            continue
        if token.word in _ENDS_PHRASE or forms_of(token.word, "en" if capitals is None else "de"):
            led = False
        found.append(token.word)
    return tuple(found)


def where_in(tokens: Sequence[Token], capitals: frozenset[str] | None) -> frozenset[str]:
    """The things behind a word of place: of "die Lampe im Keller" the cellar."""
    found: set[str] = set()
    led = False
    for token in tokens:
        if token.word in _PLACING:
            led = True
        elif led and names_thing(token.word, capitals):
            found.add(stem(token.word))
            led = False
        elif token.word in PREPOSITIONS or forms_of(token.word, "en" if capitals is None else "de"):
            led = False
    return frozenset(found)


_PARTICLES = word_list(PARTICLES) | PREPOSITIONS
_PLACING = word_list(
    "in im am an auf beim bei aus unter hinter neben vor at on by inside near from behind outside"
)
_OF = frozenset({"of", "von", "vom"})
_ENDS_PHRASE = word_list("ich wir sie ihnen er es uns mir i we you he she it they us me and und")


def _is_noun_here(words: tuple[str, ...], place: int) -> bool:
    """English: what is the form of a verb, and a thing here: "the contract", "table legs"."""
    word, before = words[place], words[place - 1] if place else ""
    if word in things.NO_THING or word in PREPOSITIONS or len(word) <= _SHORTEST or word[0].isdigit():
        return False
    kinds = {form.kind for form in forms_of(word, "en")}
    if of_noun(word) or FormKind.PRESENT not in kinds:
        return False
    first = not place and is_done_to(words, place)
    return first or before in _LEADS_NOUN or stem(word) in _groups()


def _may_be_thing(word: str, capitals: frozenset[str] | None) -> bool:
    return word not in things.NO_THING and (capitals is None or word in capitals)


_LEADS_NOUN = word_list("the a an your our my this his her their its of for with on new second faulty broken")


def names_thing(word: str, capitals: frozenset[str] | None) -> bool:
    """Whether a word is the name of a thing, not of a deed, a person or a measure."""
    if len(word) <= _SHORTEST or word[0].isdigit() or "'" in word or word in _COUNTS:
        return False
    if word in _NO_THING:
        return False
    return _is_noun(word, capitals)


def _is_noun(word: str, capitals: frozenset[str] | None) -> bool:
    if of_noun(word):
        return False
    if capitals is not None:
        # "Gemeldet haben Sie": no noun, though it is written large.
        return word in capitals and not is_form(word, "de", FormKind.PARTICIPLE)
    if word in ENGLISH or word in things.NO_NOUN:
        return False
    return not forms_of(word, "en") and not looks_like_participle(word, "en") and not word.endswith("ly")


@lru_cache(maxsize=10_000)
def stem(word: str) -> str:
    """A word without its ending, its vowels as in the singular: "Stühle" and "Stuhl" have one."""
    word = _UMLAUT.sub(r"\1", word)
    for ending in _ENDINGS:
        if ending == "s" and word.endswith("ss"):
            continue
        if word.endswith(ending) and len(word) - len(ending) >= (_HEAD - 1 if ending == "s" else _HEAD):
            return word[: -len(ending)]
    return word


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(filter(str.strip, SAME.splitlines())):
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


def is_known(word: str) -> bool:
    """Whether a word, or the end of a compound, is a thing of the vocabulary."""
    return bool(_meant(stem(word))[0])


@lru_cache(maxsize=50_000)
def same_thing(one: str, other: str) -> bool:
    """Whether two stems name one thing; "Leihpumpe" and "Ersatzpumpe" are two, "Pumpe" may be either."""
    if one == other:
        return True
    if one.endswith(".") or other.endswith("."):
        return _is_short_for(one, other) or _is_short_for(other, one)
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


def _is_short_for(cut: str, word: str) -> bool:
    """Whether a noun that was cut short may be another, or its end: "umzugskart." is a "karton"."""
    bare, word = cut.removesuffix("."), word.removesuffix(".")
    if not cut.endswith("."):
        return False
    ends = (bare[first:] for first in range(_HEAD - 1, len(bare) - _HEAD + 1))
    return (
        word.startswith(bare)
        or (len(bare) >= _HEAD and bare in word[1:])
        or any(word.startswith(end) for end in ends)
    )


def _without_new(word: str) -> tuple[bool, str]:
    prefix = next((new for new in sorted(_NEW, key=len, reverse=True) if word.startswith(new)), "")
    return bool(prefix), word.removeprefix(prefix) if len(word) > len(prefix) + 2 else word


def _groups_of(modifier: str) -> frozenset[int | str]:
    return frozenset({modifier}) | _groups().get(stem(modifier.removesuffix("s")), frozenset())


def share_head(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two compounds are one kind of thing: "Heizungspumpe", "Umwälzpumpe"; what is lent is another."""
    return any(_one_head(one, other) for one in some for other in others)


@lru_cache(maxsize=20_000)
def _one_head(one: str, other: str) -> bool:
    if any(word.startswith(tuple(_LENT | _NEW)) for word in (one, other)):
        return False
    length = next(
        (step for step, (a, b) in enumerate(zip(reversed(one), reversed(other), strict=False)) if a != b),
        0,
    )
    return length >= _HEAD and not one.endswith(_NO_HEAD)


_NO_HEAD = ("ung", "keit", "heit", "schaft", "tion", "tionen", "ing", "ment")


def overlap(some: frozenset[str], others: frozenset[str]) -> int:
    """How many of the things are also among the others."""
    return sum(any(same_thing(one, other) for other in others) for one in some)


def papers_in(some: frozenset[str]) -> frozenset[str]:
    """Those of the things that come as paper or mail."""
    return frozenset(filter(_is_paper, some))


@lru_cache(maxsize=10_000)
def _is_paper(thing: str) -> bool:
    return thing.endswith(tuple(map(stem, things.PAPERS.split())))


def figures_in(text: str) -> frozenset[str]:
    """Figures as they would be compared: amounts, positions, article numbers; "480,00" is "480"."""
    text = _CLOCK.sub(" ", _DAY_OF.sub(" ", text))
    text = _K.sub(r"\g<1>000", text)
    found = (_THOUSANDS.sub("", figure).replace(",", ".") for figure in _FIGURE.findall(text))
    return frozenset(re.sub(r"\.0{1,2}$", "", figure) for figure in found)

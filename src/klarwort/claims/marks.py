"""What sets two things of one kind apart: how many or how much ("2000 Kataloge"), and where ("Halle B4")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from klarwort.claims.things import names_thing, same_thing, stem
from klarwort.passage import Token
from klarwort.vocabulary import things
from klarwort.vocabulary.calendar import COUNTS, MONTHS
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.word_list import words as word_list

Marks = frozenset[tuple[str, str]]
"""Pairs of a thing and its number, or of a kind of place and its name."""

_FIGURE = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+|\d{1,6}")
_NAME = re.compile(r"[a-z]?\d{1,4}[a-z]?|[a-z]")
_REACH = 3
"""Words between a number and what is counted, at most: "zwei neue Fahrer"."""
_PART_OF = frozenset({"von", "of", "der"})
_DETERMINES = word_list("den der deren ihren ihrer unseren the your our his her their these those")
_NEW = frozenset(things.NEW.split())
_PLACES = word_list(things.PLACES)
_STREETS = tuple(things.STREETS.split())


_UNITS = {
    "eur": "eur euro euros €",
    "chf": "chf sfr franken fr. francs",
    "gbp": "gbp pfund pound pounds quid £",
    "usd": "usd dollar dollars $",
    "%": "% prozent percent",
    "kg": "kg kilo kilos kilogramm",
    "t": "tonnen tonnes tons",
    "l": "l liter litre litres liters",
    "m": "m meter metres meters",
    "kwh": "kwh",
}
_MONEY = frozenset(["eur", "chf", "gbp", "usd"])
_NAMES = {"per cent": "%"} | {name: unit for unit, names in _UNITS.items() for name in names.split()}
_UNIT = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_SUM = r"\d{1,3}(?:[.,'’]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?P<before>{_UNIT})\s?(?P<behind>{_SUM})(?![\w])"
    rf"|(?P<sum>{_SUM}|[a-z]{{3,20}}(?:\s(?:hundred|thousand))?)\s?(?P<unit>{_UNIT})(?!\w))"
)
_HUNDREDS = {"hundert": 100, "hundred": 100, "tausend": 1000, "thousand": 1000}


def amounts_in(text: str) -> Marks:
    """Sums of money, shares and measures of a folded text, each with its unit: "5000 Franken", "zehn Prozent"."""
    found = set()
    for amount in _AMOUNT.finditer(text):
        unit = _NAMES[amount["before"] or amount["unit"]]
        number = _sum(amount["behind"] or amount["sum"])
        if number:
            found.add(("money" if unit in _MONEY else unit, f"{number} {unit}"))
    return frozenset(found)


def _sum(words: str) -> str:
    if words[0].isdigit():
        return re.sub(r"\.0{1,2}$", "", re.sub(r"[.,'’](?=\d{3})", "", words).replace(",", "."))
    for name, times in _HUNDREDS.items():
        if words.endswith(name):
            count = words.removesuffix(name).strip()
            return str(int(float(_number(count) or (1 if count in {"", "ein", "one", "a"} else 0)) * times))
    return _number(words)


def counted_in(tokens: Sequence[Token], capitals: frozenset[str] | None) -> Marks:
    """What is counted, with its number in figures."""
    found = set()
    for place, token in enumerate(tokens):
        number = _number(token.word)
        designates = place and names_thing(tokens[place - 1].word, capitals)
        if not number or designates or _is_whole(tokens, place):
            continue
        first = place + next((step + 1 for step in (2, 3) if _is_whole(tokens, place + step)), 1)
        for behind in tokens[first : first + _REACH]:
            if names_thing(behind.word, capitals):
                found.add((stem(behind.word), number))
                break
            if behind.word in PREPOSITIONS or (behind.word in things.NO_THING and behind.word not in _NEW):
                break
    return frozenset(found)


def _is_whole(tokens: Sequence[Token], place: int) -> bool:
    """ "Drei von (den) zwölf Paletten": three were counted, not twelve."""
    if not 2 <= place < len(tokens) or not _number(tokens[place].word):
        return False
    before = [token.word for token in tokens[max(0, place - 3) : place]]
    if len(before) > 2 and before[-1] in _DETERMINES:
        return before[1] in _PART_OF and bool(_number(before[0]))
    return before[-1] in _PART_OF and bool(_number(before[-2]))


def _number(word: str) -> str:
    if _FIGURE.fullmatch(word):
        return re.sub(r"\D", "", word)
    count = things.NUMBERS.get(word) or COUNTS.get(word, 0)
    return str(int(count)) if count > 1 and count == int(count) else ""


def places_in(tokens: Sequence[Token]) -> Marks:
    """Halls, gates, rooms, branches by their number or name, and streets."""
    found = set()
    for place, token in enumerate(tokens):
        before, behind = tokens[:place][-1:], tokens[place + 1 : place + 2]
        month = _month_of(tokens, place)
        if month:
            found.add(("month", month))
        if token.word in _PLACES and behind and (behind[0].capital or _NAME.fullmatch(behind[0].word)):
            found.add((token.word, behind[0].word))
        if not token.capital or not token.word.endswith(_STREETS):
            continue
        if token.word not in _STREETS:
            found.add(("street", token.word))
        elif before and before[0].capital:
            found.add(("street", before[0].word))
    return frozenset(found)


def weeks_in(text: str) -> Marks:
    """The weeks that a folded text names by their number: "KW 49"."""
    return frozenset(("week", week) for week in _WEEK.findall(text))


_WEEK = re.compile(r"\b(?:kw|kalenderwoche|week|wk)\s?(\d{1,2})\b")


def _month_of(tokens: Sequence[Token], place: int) -> str:
    """The month that a thing is of: "the October bill", "Novemberrechnung", "die Miete für Mai"."""
    word = tokens[place].word
    before = tokens[place - 1].word if place else ""
    if word in MONTHS:
        behind = tokens[place + 1].word if place + 1 < len(tokens) else ""
        of_thing = behind.isalpha() and behind not in PREPOSITIONS | things.NO_THING
        return str(MONTHS[word]) if before in {"fuer", "for"} or of_thing else ""
    first = next((name for name in MONTHS if len(name) > _REACH and word.startswith(name)), "")
    return str(MONTHS[first]) if first and names_thing(word[len(first) :], None) else ""


def differ(some: Marks, others: Marks) -> bool:
    """Whether the same thing is counted otherwise, or lies elsewhere, in the two."""
    pairs = [(one[1], other[1]) for one in some for other in others if same_thing(one[0], other[0])]
    return bool(pairs) and all(one != other for one, other in pairs)

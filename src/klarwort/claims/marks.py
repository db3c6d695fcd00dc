"""What sets two things of one kind apart: how many or how much ("2000 Kataloge"), and where ("Halle B4")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from klarwort.claims.things import names_thing, same_thing, stem
from klarwort.folding import fold
from klarwort.passage import Token
from klarwort.vocabulary import things
from klarwort.vocabulary.calendar import COUNTS, MONTHS
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.word_list import words as word_list


class Span(Protocol):
    """Where something stands in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Marks = frozenset[tuple[str, str]]
"""Pairs of a thing and its number, or of a kind of place and its name."""


def _spoken() -> dict[str, str]:
    """Numbers in words, German and English: "siebenundzwanzig", "twenty-seven", "zweihundert"."""
    ones = ["ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"]
    tens = ["zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    by_ten = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    found = {}
    for ten in range(8):
        found[tens[ten]] = found[by_ten[ten]] = str(ten * 10 + 20)
        for one in range(9):
            number = str(ten * 10 + 21 + one)
            found[f"{ones[one]}und{tens[ten]}"] = found[f"{by_ten[ten]}-{english[one]}"] = number
    for one in range(1, 9):
        found[ones[one] + "hundert"] = f"{one + 1}00"
        found[ones[one] + "tausend"] = f"{one + 1}000"
    return found


_SPOKEN = _spoken()
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
    "h": "h std stunde stunden hour hours hrs hr",
    "min": "min minute minuten minutes mins",
    "s": "s sek sekunde sekunden sec secs second seconds",
    "d": "tag tage tagen day days",
    "mm": "mm millimeter",
    "cm": "cm zentimeter",
    "km": "km kilometer miles",
    "bar": "bar",
    "amp": "ampere amps amp",
    "v": "v volt volts",
    "kw": "kw kilowatt",
    "°": "grad °c ° degrees",
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


def without(text: str, spans: Iterable[Span], offset: int = 0) -> str:
    """A text, folded, without what stands at these spans of a longer text that it begins in at `offset`."""
    for span in spans:
        first, last = max(span.start - offset, 0), max(span.end - offset, 0)
        text = text[:first] + " " * (min(last, len(text)) - min(first, len(text))) + text[last:]
    return fold(text).text


def amounts_in(text: str) -> Marks:
    """Sums of money, shares and measures of a folded text, each with its unit: "5000 Franken", "zehn Prozent"."""
    found, place = set(), 0
    while amount := _AMOUNT.search(text, place):
        unit = _NAMES[amount["before"] or amount["unit"]]
        number = _sum(amount["behind"] or amount["sum"])
        if number:
            found.add(("money" if unit in _MONEY else unit, f"{number} {unit}"))
        # "Gutschrift CHF 40": the word before the unit is no number, so the unit leads one.
        place = amount.end() if number else max(amount.start("unit"), amount.start() + 1)
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


def named_in(tokens: Sequence[Token], capitals: frozenset[str] | None) -> Marks:
    """Things that are named by the number behind them: "Kapitel 1 bis 4" are four, "Trockner 3 Stück" is none."""
    found = set()
    for place, token in enumerate(tokens[:-1]):
        number = tokens[place + 1].word
        behind = [one.word for one in tokens[place + 2 : place + 4]]
        counts = behind and (behind[0] in _NAMES or behind[0] in _PIECES or names_thing(behind[0], capitals))
        if counts or not _DESIGNATION.fullmatch(number):
            continue
        if names_thing(token.word, capitals) or token.word in _PLACES:
            last = (
                int(behind[1])
                if len(behind) > 1 and behind[0] in _UP_TO and _SHORT.fullmatch(behind[1])
                else 0
            )
            numbers = range(int(number), last + 1) if last > int(number) else [int(number)]
            found |= {(stem(token.word), str(one)) for one in numbers}
    return frozenset(found)


_DESIGNATION, _SHORT = re.compile(r"\d{1,6}"), re.compile(r"\d{1,2}")
_UP_TO = frozenset({"bis", "to", "und", "and", "-", "–"})
_PIECES = word_list("stk st stueck mal x pcs pieces times h uhr am pm")


def numbers_in(tokens: Sequence[Token]) -> frozenset[str]:
    """All numbers above two, in figures, whatever they count."""
    return frozenset(map(_number, (token.word for token in tokens))) - {"", "2"}


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
    if word in _SPOKEN:
        return _SPOKEN[word]
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
        named = bool(behind) and (behind[0].capital or _NAME.fullmatch(behind[0].word) is not None)
        if named and token.word in _PLACES:
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

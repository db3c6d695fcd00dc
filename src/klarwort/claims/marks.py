"""What sets two things of one kind apart: how much ("5000 Franken"), and where ("Halle B4")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from klarwort.claims.things import is_known, names_thing, same_thing
from klarwort.folding import fold
from klarwort.passage import Token
from klarwort.statements.concepts import of_noun
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
_TIMES = re.compile(r"\d{1,4}x")
_NAME = re.compile(r"[a-z]?\d{1,4}[a-z]?|[a-z]")
_REACH = 3
"""Letters that the name of a month has more than."""
_PLACES = word_list(things.PLACES)
_STREETS = word_list(things.STREETS)
_STREET_ENDS = ("strasse", "str.", "gasse", "allee")


_SPELLINGS = {
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
    "wk": "woche wochen week weeks wk wks",
    "mth": "monat monate monaten month months",
    "yr": "jahr jahre jahren year years",
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
UNITS = {"per cent": "%"} | {name: unit for unit, names in _SPELLINGS.items() for name in names.split()}
_UNIT = "|".join(re.escape(name) for name in sorted(UNITS, key=len, reverse=True))
_SUM = r"\d{1,3}(?:[.,'’]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_AMOUNT = re.compile(
    rf"(?<![\w.,-])(?:(?P<before>{_UNIT})\s?(?P<behind>{_SUM})(?![\w])"
    rf"|(?P<sum>{_SUM}|[a-z]{{3,20}}(?:-[a-z]{{3,5}})?(?:\s(?:hundred|thousand))?)\s?(?P<unit>{_UNIT})(?!\w|\.\s?[\da-z]))"
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
        unit = UNITS[amount["before"] or amount["unit"]]
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
            return str(int(float(number_of(count) or (1 if count in {"", "ein", "one", "a"} else 0)) * times))
    return number_of(words)


def numbers_in(tokens: Sequence[Token]) -> frozenset[str]:
    """All numbers above two, in figures, whatever they count."""
    return frozenset(map(number_of, (token.word for token in tokens))) - {"", "2"}


def number_of(word: str) -> str:
    """A number in figures, also before an "x"; "" of one and of what is none."""
    if _TIMES.fullmatch(word):
        word = word[:-1]
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
        named = bool(behind) and (_is_proper(behind[0]) or _NAME.fullmatch(behind[0].word) is not None)
        if named and token.word in _PLACES:
            found.add((token.word, behind[0].word))
        if token.word in _TOWARDS and behind and _is_town(behind[0]):
            found.add(("town", behind[0].word))
        if token.capital and token.word.endswith(_STREET_ENDS) and token.word not in _STREET_ENDS:
            found.add(("street", token.word.removesuffix("strasse").removesuffix("str.")))
        elif token.capital and token.word in _STREETS and before and before[0].capital:
            found.add(("street", before[0].word))
    return frozenset(found)


def _is_proper(token: Token) -> bool:
    """Whether a word written large is rather a name than a thing: "Lager Köpenick", no "Stand Suche"."""
    return token.capital and not (
        is_known(token.word) or of_noun(token.word) or token.word in things.NO_THING
    )


def _is_town(token: Token) -> bool:
    """Whether a word behind "in" or "nach" names a town: large, without an article, and known as nothing else."""
    word = token.word
    known = of_noun(word) or word in things.NO_TOWN or word in things.NO_THING or word.endswith(_NO_TOWN)
    return token.capital and word.isalpha() and len(word) > _REACH and not (known or is_known(word))


_TOWARDS = frozenset({"in", "nach", "aus", "from", "to"})
_NO_TOWN = ("ung", "keit", "heit", "schaft", "tion", "ment", "nahme", "sprache")


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

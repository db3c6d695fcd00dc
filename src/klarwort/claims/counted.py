"""How many of a thing there are ("2000 Kataloge"), and which of them is meant ("Kapitel 4")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from klarwort.claims.marks import UNITS, Marks, number_of
from klarwort.claims.people import is_staff
from klarwort.claims.things import names_thing, stem
from klarwort.passage import Token
from klarwort.statements.concepts import of_noun
from klarwort.vocabulary import things
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.word_list import words as word_list

_REACH = 3
"""Words between a number and what is counted, at most: "zwei neue Fahrer"."""
_GAP = 2
"""Characters between two words at most: ", ", " (" or ". "."""
_PART_OF = frozenset({"von", "v", "of", "der"})
_DETERMINES = word_list("den der deren ihren ihrer unseren the your our his her their these those")
_NEW = frozenset(things.NEW.split())
_PLACES = word_list(things.PLACES)


def counted_in(tokens: Sequence[Token], capitals: frozenset[str] | None) -> Marks:
    """What is counted, with its number in figures; of two numbers ("14/60", "drei von zwölf") the first counts."""
    found = set()
    for place, token in enumerate(tokens):
        number = number_of(token.word)
        if "/" in token.word:
            number = token.word.partition("/")[0]
        before = tokens[place - 1].word if place else ""
        if before == "zu" and token.word in _TOGETHER:
            found.add((stem(_PERSON), _TOGETHER[token.word]))
        elif number and not (
            _designates(tokens, place, capitals) or _is_whole(tokens, place) or _is_ordinal(tokens, place)
        ):
            found |= {(stem(thing), number) for thing in _counted_by(tokens, place, capitals)}
    return frozenset(found)


def _designates(tokens: Sequence[Token], place: int, capitals: frozenset[str] | None) -> bool:
    """ "Kapitel 4": figures behind a thing name it; a number in words, or of pieces, counts."""
    if not place or not tokens[place].word.isdigit() or tokens[place - 1].stretch != tokens[place].stretch:
        return False
    pieces = place + 1 < len(tokens) and tokens[place + 1].word.rstrip(".") in _PIECES
    return not pieces and names_thing(tokens[place - 1].word, capitals)


def _is_ordinal(tokens: Sequence[Token], place: int) -> bool:
    """ "2. Kran": between figures and the next word there is more than a space."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    return bool(behind) and token.word.isdigit() and behind[0].start > token.end + 1 and behind[0].capital


def _counted_by(tokens: Sequence[Token], place: int, capitals: frozenset[str] | None) -> Iterator[str]:
    """The thing behind a number; of pieces, or of a part, also before it: "Etiketten gedruckt, 4000 Stück"."""
    if [token.word for token in tokens[place + 1 : place + 3]] in (["of", "us"], ["von", "uns"]):
        yield _PERSON
        return
    first = place + next((step + 1 for step in (2, 3) if _is_whole(tokens, place + step)), 1)
    if first < len(tokens) and tokens[first].start > tokens[first - 1].end + _GAP:
        return
    pieces = "/" in tokens[place].word or first > place + 1
    for number, behind in enumerate(tokens[first : first + _REACH]):
        if number and behind.start > tokens[first + number - 1].end + _GAP:
            # Between them a time was said.
            break
        word = behind.word.rstrip(".")
        if behind.stretch != tokens[place].stretch or behind.word in UNITS:
            break
        if word in _HEADS or is_staff(behind.word):
            yield _PERSON if word in _HEADS else behind.word
            return
        pieces = pieces or word in _PIECES
        plural = not number and capitals is None and len(word) > _REACH and word.endswith("s")
        if word not in _PIECES and (plural or names_thing(behind.word, capitals)):
            yield behind.word
            return
        said = behind.word in things.NO_THING and behind.word not in _NEW and word not in _PIECES
        if behind.word in PREPOSITIONS or said:
            break
    if pieces:
        yield from (
            one.word for number, one in enumerate(tokens[:place]) if _is_told_of(tokens, number, capitals)
        )


def _is_told_of(tokens: Sequence[Token], place: int, capitals: frozenset[str] | None) -> bool:
    """Whether a thing, or a deed's noun, stands for itself and behind no preposition."""
    if place and tokens[place - 1].word in PREPOSITIONS:
        return False
    word = tokens[place].word
    return names_thing(word, capitals) or (bool(of_noun(word)) and (capitals is None or word in capitals))


_PERSON = "person"
_HEADS = word_list("pers person personen people persons mann leute leuten staff")
_TOGETHER = {
    "zweit": "2",
    "dritt": "3",
    "viert": "4",
    "fuenft": "5",
    "sechst": "6",
    "siebt": "7",
    "acht": "8",
}
"""Behind "zu": how many come."""


def named_in(tokens: Sequence[Token], capitals: frozenset[str] | None) -> Marks:
    """Things that are named by the number behind them: "Kapitel 1 bis 4" are four, "Trockner 3 Stück" is none."""
    found = set()
    for place, token in enumerate(tokens[:-1]):
        number = tokens[place + 1].word
        behind = [one.word.rstrip(".") for one in tokens[place + 2 : place + 4]]
        counts = behind and (behind[0] in UNITS or behind[0] in _PIECES or names_thing(behind[0], capitals))
        same = tokens[place + 1].stretch == token.stretch
        if counts and same and tokens[place + 2].stretch != token.stretch:
            # "Band 3: Seiten fallen heraus".
            counts = behind[0] in UNITS or behind[0] in _PIECES
        if counts or not same or not _DESIGNATION.fullmatch(number):
            continue
        if names_thing(token.word, capitals) or token.word in _PLACES:
            found |= {(stem(token.word), one) for one in (number, *_more(int(number), behind))}
    return frozenset(found)


def _more(number: int, behind: Sequence[str]) -> Iterator[str]:
    """Numbers behind a first: all up to "bis 7", one more with "und 7"."""
    if len(behind) > 1 and _SHORT.fullmatch(behind[1]):
        if behind[0] in _UP_TO:
            yield from (str(one) for one in range(number + 1, int(behind[1]) + 1))
        elif behind[0] in _AND:
            yield behind[1]


_DESIGNATION, _SHORT = re.compile(r"\d{1,6}"), re.compile(r"\d{1,2}")
_UP_TO, _AND = frozenset({"bis", "to"}), frozenset({"und", "and", "u"})
_PIECES = word_list("stk st stck stueck x pcs pieces exemplare ex copies mal times h uhr am pm")


def _is_whole(tokens: Sequence[Token], place: int) -> bool:
    """ "Drei von (den) zwölf Paletten": three were counted, not twelve."""
    if not 2 <= place < len(tokens) or not number_of(tokens[place].word):
        return False
    before = [token.word for token in tokens[max(0, place - 3) : place]]
    if len(before) > 2 and before[-1] in _DETERMINES:
        return before[1] in _PART_OF and bool(number_of(before[0]))
    return before[-1] in _PART_OF and bool(number_of(before[-2]))

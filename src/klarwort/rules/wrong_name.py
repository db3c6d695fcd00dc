"""A name or a company that is not written as the record has it."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.alike import one_letter_off
from klarwort.folding import fold
from klarwort.letter import Letter
from klarwort.passage import Sentence, Token
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary.word_list import words
from klarwort.wording import Wording

_TITLES = words("herr herrn frau mr mrs ms miss")
_DEGREES = words("dr prof dipl ing mag med professor doctor von van de der zu del la di")
_GREETINGS = ("geehrte", "guten", "hallo", "lieb", "gruess", "dear", "hello", "hi", "good", "werte")
_OTHER = Wording("Im Vorgang steht „{name}“.", "On record it is “{name}”.")
_SHORTEST = 6
"""Letters of a company's word that one letter may be told apart from another word."""


def _find(letter: Letter) -> Iterator[Mark]:
    yield from _addressed(letter)
    yield from _misspelt_company(letter)


def _addressed(letter: Letter) -> Iterator[Mark]:
    """Who is greeted must be who is written to; further down only what looks like a slip of the pen counts."""
    names = fold(letter.context.recipient).word_set - _TITLES - _DEGREES
    if not names:
        return
    for sentence in letter.sentences:
        for place, token in enumerate(sentence.tokens):
            surname = (
                _surname(sentence.tokens[place + 1 :], token.stretch, names)
                if token.word in _TITLES
                else None
            )
            if surname is None or surname.word in names or surname.word.removesuffix("s") in names:
                continue
            if _is_greeted(sentence, place) or any(one_letter_off(surname.word, name) for name in names):
                facts = {"name": letter.context.recipient}
                yield Mark(surname.start, surname.end, reason=_OTHER, facts=facts)


def _is_greeted(sentence: Sentence, place: int) -> bool:
    """ "Dear Mr Kunze", and not "Herr Reif überarbeitet …": him we may write about."""
    before = {token.word for token in sentence.tokens[:place]}
    return sentence.number == 0 and any(word.startswith(_GREETINGS) for word in before)


def _surname(behind: tuple[Token, ...], stretch: int, names: frozenset[str]) -> Token | None:
    """The last of the capitalised words behind a title: "Dr. Jens Albers,"."""
    name = None
    for token in behind[:4]:
        if token.word in _DEGREES:
            continue
        if not token.capital or token.stretch != stretch:
            break
        name = token
        if token.word in names:
            break
    return name


def _misspelt_company(letter: Letter) -> Iterator[Mark]:
    company = {word for word in fold(letter.context.company).word_set if len(word) >= _SHORTEST}
    for sentence in letter.sentences if company else ():
        for token in sentence.tokens:
            if token.capital and len(token.word) >= _SHORTEST and _is_slip(token.word, company):
                yield Mark(token.start, token.end, reason=_OTHER, facts={"name": letter.context.company})


def _is_slip(word: str, names: set[str]) -> bool:
    """One letter off, and not the name with an ending."""
    if word in names or word.removesuffix("s") in names:
        return False
    return any(
        one_letter_off(word, name) and not word.startswith(name) and not name.startswith(word)
        for name in names
    )


RULE = Rule(
    name="wrong_name",
    source="S3.15",
    reason=Wording("Der Name steht anders im Vorgang.", "On record the name is another."),
    hint=Wording("Wie heißt, wem Sie schreiben?", "What is the name of the one you write to?"),
    find=_find,
)

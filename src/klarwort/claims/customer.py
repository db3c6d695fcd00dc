"""Whether an entry of the record tells of what the customer did: "Kd. nimmt KV an", "Ms Farrow approved"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from klarwort.claims.people import TITLES
from klarwort.context import RecordEntry
from klarwort.folding import fold_word
from klarwort.passage import Token
from klarwort.statements.concepts import of_lemma, of_noun
from klarwort.statements.forms import Form, FormKind, forms_of
from klarwort.vocabulary.word_list import words as word_list


def is_by_customer(entry: RecordEntry, tokens: Sequence[Token], greeted: frozenset[str]) -> bool:
    """Whether the customer made an entry, or its text says that they acted; `greeted` are the names of the customer."""
    by = frozenset(fold_word(entry.by).replace(".", " ").split())
    if by & (greeted | _CUSTOMERS - {"kd"}):
        return True
    return any(
        _acts(tokens, place)
        for place, token in enumerate(tokens)
        if token.word in _CUSTOMERS or (token.capital and token.word in greeted)
    )


def _acts(tokens: Sequence[Token], place: int) -> bool:
    """Whether who stands at a place is the one that acts; "mit Kd. telefoniert", "Kd. informiert" tell of us."""
    here = [token for token in tokens if token.stretch == tokens[place].stretch]
    before = [token.word for token in here if token.start < tokens[place].start and token.word not in TITLES]
    if before and (before[-1] in _BY or of_noun(before[-1]) & _GIVEN):
        return True
    behind = [token for token in here if token.start > tokens[place].start]
    if not behind or (tokens[place].word not in _CUSTOMERS and not _is_verb(behind[0].word)):
        # "Roper profile installed": it is their profile.
        return False
    behind = [token for token in behind if not token.capital][:_REACH]
    return all(word in _DETERMINES for word in before) and any(_is_active(token.word) for token in behind)


@lru_cache(maxsize=5_000)
def _is_active(word: str) -> bool:
    """Whether a verb beside the customer tells of what they did; a participle of telling somebody does not."""
    forms = (*forms_of(word, "de"), *forms_of(word, "en"))
    kinds = {form.kind for form in forms}
    told = FormKind.PARTICIPLE in kinds and _is_told(forms)
    return bool(kinds & {FormKind.PRESENT, FormKind.PAST, FormKind.PARTICIPLE}) and not told


def _is_verb(word: str) -> bool:
    return bool(forms_of(word, "de") or forms_of(word, "en"))


def _is_told(forms: Iterable[Form]) -> bool:
    return any(
        (of_lemma(form.lemma, "de") | of_lemma(form.lemma, "en")) & _TOLD or form.lemma in _REACHED
        for form in forms
    )


_REACH = 3
_CUSTOMERS = word_list(
    """
    kunde kundin kunden kd customer cust client kundschaft auftraggeber auftraggeberin mandant mandantin
    bauherr bauherrin
    """
)
_BY = word_list("von vom durch by lt laut seitens")
_DETERMINES = word_list("der die das den unser unsere the our und and")
_GIVEN = frozenset({"sign", "agree", "grant"})
_TOLD = frozenset({"inform", "call", "visit"})
_REACHED = word_list("erreichen antreffen vertroesten beruhigen anschreiben reach")

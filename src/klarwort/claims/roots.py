"""The roots of verbs, so that two forms are known for one even where no vocabulary has the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from klarwort.passage import Token
from klarwort.statements.forms import forms_of, looks_like_participle
from klarwort.vocabulary.stop_words import GERMAN


def root(word: str) -> str:
    """What the forms of a verb have in common that no vocabulary knows: "gefeilt", "feilen"; "" of a short one."""
    bare = word.removeprefix("ge") if len(word) > _GE_LENGTH else word
    bare = _ENDING.sub("", bare)
    return bare[:_ROOT] if len(bare) >= _SHORTEST else ""


def roots_in(tokens: Sequence[Token], language: str) -> frozenset[str]:
    """The roots of an entry's verbs, of its nouns where it has none."""
    before = ["", *(token.word for token in tokens)]
    verbs = [
        token.word for place, token in enumerate(tokens) if _is_verb(token, before[place], place, language)
    ]
    return frozenset(map(root, verbs or [token.word for token in tokens])) - {""}


def _is_verb(token: Token, before: str, place: int, language: str) -> bool:
    if before in _FOR:
        return False
    if language == "de":
        return not (token.capital and place) and token.word not in GERMAN
    return bool(forms_of(token.word, language)) or looks_like_participle(token.word, language)


_FOR = frozenset({"for", "zum", "zur", "fuer"})
_GE_LENGTH, _SHORTEST, _ROOT = 6, 4, 6
_ENDING = re.compile(r"(?:ungen|ung|ierten|iert|ieren|tes|ten|te|et|en|es|ed|ing|ment|ation|ion|e|t|s|d)$")

"""German as it stands in the catalogues, with every word of it in ⟦brackets⟧: what has none was never translated."""

import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.utils import translation
from django.utils.translation import trans_real

from direktdraht.kit import said
from direktdraht.translations import compile_catalogues
from direktdraht.web import times
from direktdraht.web.templatetags import words

OPEN, SHUT = "⟦", "⟧"
# What is filled in stays outside, so that it has to be translated too; so do tags, for a text ends at a tag.
_GAPS = re.compile(
    r"(%\(\w+\)[-#0 +]*\d*(?:\.\d+)?[a-z]|%[sdi]|%%|\{\w*\}|</?[a-z][^<>]*>|&\w+;|\n+)", re.IGNORECASE
)
_PIECE = re.compile(rf"{OPEN}[^{OPEN}{SHUT}]*(?:{SHUT}|$)")  # shortened texts lose their end


def in_brackets(text: str) -> str:
    """ "Bis %(when)s" becomes "⟦Bis ⟧%(when)s"."""
    pieces = _GAPS.split(text)
    pieces[::2] = [
        f"{OPEN}{piece}{SHUT}" if re.search(r"[^\W\d_]", piece) else piece for piece in pieces[::2]
    ]
    return "".join(pieces)


def without_brackets(text: str) -> str:
    """What is left once everything that was translated is gone, brackets in brackets too."""
    while (less := _PIECE.sub(" ", text)) != text:
        text = less
    return text


def german_in_brackets() -> trans_real.DjangoTranslation:
    """The catalogues of all apps and of Django, as merged for German."""
    compile_catalogues()
    german = copy.copy(trans_real.DjangoTranslation("de"))
    german._catalog = copy.copy(german._catalog)
    german._catalog._catalogs = [
        {key: in_brackets(text) if key else text for key, text in catalogue.items()}
        for catalogue in german._catalog._catalogs
    ]
    return german


@contextmanager
def bracketed_german(language: str) -> Iterator[None]:
    """German is in brackets for everybody who reads it; language is what is active, as in a worker."""
    with pytest.MonkeyPatch.context() as patch:
        german = german_in_brackets()
        patch.setitem(trans_real._translations, "de", german)
        patch.setattr(trans_real, "_default", german)
        _forget_what_was_said()
        with translation.override(language):
            yield
    _forget_what_was_said()


def _forget_what_was_said() -> None:
    """Times and parts of pages that are remembered, in the catalogue as it was then."""
    for remembered in (
        *(said._said, said._in_full, said._said_briefly),
        *(times._time_element, words._sections, words._audience),
    ):
        remembered.cache_clear()

"""Sentences of klarwort's own, in both languages: reasons and hints. A catalogue of its own, without gettext."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence in German and English; `{fact}` is filled in from the case."""

    de: str
    en: str

    def said(self, language: str, **facts: str) -> str:
        """The sentence in a language, with the facts filled in."""
        return (self.en if language == "en" else self.de).format(**facts)

"""Phrases over words and concepts: how a rule says what it looks for, as data that can be read.

One phrase a line. A word may be `stem*`, `*end` or `*middle*`, a choice `a|b`, a concept `<third>` of the
lexicon (`<noun>`: written with a capital), and `[word]` may be missing. `…` lets up to eight words of the same
stretch (between commas) stand between, `~` up to fourteen anywhere in the sentence; `^` is where a stretch
begins, `$` where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from klarwort.folding import fold_word
from klarwort.lexicon import concepts_of, known_concepts
from klarwort.passage import Sentence, Token

_KEY = 4
_NOUN = "<noun>"
_ANYWHERE = frozenset({"*"})
_YOU = frozenset({"sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres"})
"""In German these are the customer only with a capital: "ihre Vertretung" is hers."""
_GAPS = {"…": (8, False), "~": (14, True)}


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: the words `first` to `last` (both counted in), text[start:end]; `tag` of its phrase."""

    sentence: Sentence
    first: int
    last: int
    tag: str

    @property
    def start(self) -> int:
        return self.sentence.tokens[self.first].start

    @property
    def end(self) -> int:
        return self.sentence.tokens[self.last].end

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last + 1]

    @property
    def stretch(self) -> tuple[Token, ...]:
        """The words between the commas around the match."""
        touched = {token.stretch for token in self.tokens}
        return tuple(token for token in self.sentence.tokens if token.stretch in touched)

    @property
    def clauses(self) -> tuple[Token, ...]:
        """The words of the clauses that the match touches: between commas, "and", "but"."""
        touched = {token.clause for token in self.tokens}
        return tuple(token for token in self.sentence.tokens if token.clause in touched)

    @property
    def words(self) -> frozenset[str]:
        return frozenset(token.word for token in self.tokens)


@dataclass(frozen=True, slots=True)
class _Item:
    """One place of a phrase."""

    exact: frozenset[str]
    concepts: frozenset[str]
    pattern: re.Pattern[str] | None
    keys: frozenset[str]
    optional: bool = False
    gap: tuple[int, bool] | None = None
    edge: str = ""
    noun: bool = False
    careless: bool = False

    def fits(self, token: Token, language: str) -> bool:
        if self.careless or language == "en" or token.capital or token.word not in _YOU:
            if token.word in self.exact or (self.noun and token.capital):
                return True
            if self.concepts and not self.concepts.isdisjoint(concepts_of(token.word, language)):
                return True
        return self.pattern is not None and self.pattern.fullmatch(token.word) is not None


@dataclass(frozen=True, slots=True)
class _Phrase:
    items: tuple[_Item, ...]
    tag: str
    needs: tuple[frozenset[str], ...]


class Phrasebook:
    """The phrases of a rule in both languages: {"de": {tag: lines}, "en": …}.

    `careless`: whoever wrote the text may write "Sie" and "Ihre" small; elsewhere the small ones are "they" and "her".
    """

    def __init__(
        self, german: Mapping[str, str], english: Mapping[str, str], *, careless: bool = False
    ) -> None:
        self._lines = {"de": german, "en": english}
        self._careless = careless

    @cached_property
    def _by_key(self) -> dict[str, dict[str, list[_Phrase]]]:
        """Compiled on first use, and found by a word, a word's beginning or a concept they cannot do without."""
        books: dict[str, dict[str, list[_Phrase]]] = {}
        for language, lines_by_tag in self._lines.items():
            book = books.setdefault(language, {})
            for tag, lines in lines_by_tag.items():
                for line in filter(None, map(str.strip, lines.splitlines())):
                    phrase = _phrase(line, tag, language, careless=self._careless)
                    for key in max(phrase.needs, key=_rarity):
                        book.setdefault(key, []).append(phrase)
        return books

    def matches(self, sentence: Sentence) -> Iterator[Match]:
        """Where phrases stand in a sentence: of each phrase the first place, in the order of the text."""
        book = self._by_key[sentence.language]
        keys = _keys_of(sentence)
        near = {id(phrase): phrase for key in book.keys() & keys for phrase in book[key]}
        found = []
        for phrase in near.values():
            if all(not keys.isdisjoint(needed) for needed in phrase.needs):
                place = _place(phrase, sentence)
                if place is not None:
                    found.append(Match(sentence, *place, phrase.tag))
        found.sort(key=lambda match: (match.first, -match.last, match.tag))
        return iter(found)

    def first(self, sentence: Sentence, *tags: str) -> Match | None:
        """The first match, of these tags only if some are given."""
        return next((match for match in self.matches(sentence) if not tags or match.tag in tags), None)


def _rarity(keys: frozenset[str]) -> tuple[bool, int]:
    """Words that are long tell more; a concept that many words have tells least."""
    return not any(key.startswith("<") for key in keys), min(map(len, keys))


def _keys_of(sentence: Sentence) -> frozenset[str]:
    return _keys(sentence.word_set, sentence.language)


@lru_cache(maxsize=64)
def _keys(words: frozenset[str], language: str) -> frozenset[str]:
    concepts = {f"<{concept}>" for word in words for concept in concepts_of(word, language)}
    return words | {word[:_KEY] + "*" for word in words} | concepts | _ANYWHERE


def _phrase(line: str, tag: str, language: str, *, careless: bool) -> _Phrase:
    items = tuple(replace(_item(part, language), careless=careless) for part in fold_word(line).split())
    needs = tuple(
        item.keys for item in items if item.keys and not item.optional and item.gap is None and not item.edge
    )
    return _Phrase(items, tag, needs or (_ANYWHERE,))


def _item(part: str, language: str) -> _Item:
    nothing: frozenset[str] = frozenset()
    if part in _GAPS:
        return _Item(nothing, nothing, None, nothing, gap=_GAPS[part])
    if part in {"^", "$"}:
        return _Item(nothing, nothing, None, nothing, edge=part)
    optional = part.startswith("[")
    choices = part.strip("[]").split("|")
    noun = _NOUN in choices
    choices = [choice for choice in choices if choice != _NOUN]
    concepts = {choice[1:-1] for choice in choices if choice.startswith("<")}
    unknown = concepts - known_concepts(language)
    if unknown:
        raise ValueError(f"no concept {sorted(unknown)} in {language}")
    words = [choice for choice in choices if not choice.startswith("<")]
    exact = {word for word in words if "*" not in word}
    open_ended = [word for word in words if "*" in word]
    pattern = "|".join(re.escape(word).replace(r"\*", r"[\w'-]*") for word in open_ended)
    keys = exact | {f"<{concept}>" for concept in concepts}
    keys |= {word[:_KEY] + "*" for word in open_ended if len(word.rstrip("*")) >= _KEY and word[0] != "*"}
    if noun or any(word[0] == "*" or len(word.rstrip("*")) < _KEY for word in open_ended):
        keys = set()
    return _Item(
        frozenset(exact),
        frozenset(concepts),
        re.compile(pattern) if pattern else None,
        frozenset(keys),
        optional,
        noun=noun,
    )


def _place(phrase: _Phrase, sentence: Sentence) -> tuple[int, int] | None:
    """The first and last word of a phrase's first place in a sentence."""
    first = phrase.items[0]
    must_fit = not (first.edge or first.gap or first.optional)
    for begin, token in enumerate(sentence.tokens):
        if must_fit and not first.fits(token, sentence.language):
            continue
        behind = _match(phrase.items, 0, sentence, begin, None)
        if behind is not None and behind > begin:
            return begin, behind - 1
    return None


def _match(
    items: tuple[_Item, ...], at: int, sentence: Sentence, place: int, before: int | None
) -> int | None:
    """The place behind the words that items[at:] match from `place` on; `before` is the last word matched."""
    if at == len(items):
        return place
    item = items[at]
    tokens = sentence.tokens
    if item.edge:
        return _match(items, at + 1, sentence, place, before) if _is_edge(tokens, place, item.edge) else None
    if item.gap is not None:
        return _behind_gap(items, at, sentence, place, before)
    if place < len(tokens) and item.fits(tokens[place], sentence.language):
        behind = _match(items, at + 1, sentence, place + 1, place)
        if behind is not None:
            return behind
    return _match(items, at + 1, sentence, place, before) if item.optional else None


def _behind_gap(
    items: tuple[_Item, ...], at: int, sentence: Sentence, place: int, before: int | None
) -> int | None:
    gap = items[at].gap
    assert gap is not None
    longest, crosses = gap
    tokens = sentence.tokens
    for skipped in range(longest + 1):
        here = place + skipped
        if here >= len(tokens) or (
            not crosses and before is not None and tokens[here].stretch != tokens[before].stretch
        ):
            return None
        behind = _match(items, at + 1, sentence, here, before)
        if behind is not None:
            return behind
    return None


def _is_edge(tokens: tuple[Token, ...], place: int, edge: str) -> bool:
    if place == 0 or place == len(tokens):
        return True if edge == "^" else place == len(tokens)
    return tokens[place].stretch != tokens[place - 1].stretch

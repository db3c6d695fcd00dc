"""Sentences that only justify: told with "ja", "halt", "eben", "hätte", "of course", and with nothing else in them.

They do no deed, name no time, feel with nobody and own up to nothing. Whom they speak of tells what they are: of
others, blame; of ourselves, an excuse; of nobody, trouble talked small or done by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from klarwort.elements.phrased import owning_up
from klarwort.grammar import asks_why
from klarwort.letter import Letter
from klarwort.lexicon import concepts_of
from klarwort.passage import Sentence, Token
from klarwort.phrases import Phrasebook
from klarwort.report import ElementKind
from klarwort.vocabulary import justifying as words


class Spoken(Enum):
    """Whom a sentence that justifies speaks of."""

    OF_OTHERS = "of others"
    OF_TELLING_US = "of how, or when, the customer told us"
    OF_US = "of us"
    OF_NOBODY = "of nobody"
    UNSEEN = "of nobody, who has not seen it"


_SIGNS = Phrasebook(words.PHRASES_DE, words.PHRASES_EN)
_TELLS_MORE = frozenset(ElementKind) - {ElementKind.EXPLANATION}
_OTHERS = frozenset({"third", "colleague"})
_SHORTEST = 4


def justified_in(letter: Letter, *whose: Spoken) -> Iterator[tuple[int, int]]:
    """Where sentences justify, speaking of these."""
    if letter.context.asked_why:
        return
    for sentence in letter.sentences:
        found = _justifies(sentence)
        if found is not None and found[0] in whose and _tells_nothing_else(letter, sentence):
            yield found[1].start, found[1].end


def _justifies(sentence: Sentence) -> tuple[Spoken, Token] | None:
    language, said = sentence.language, sentence.word_set
    if len(sentence.tokens) < _SHORTEST or said & words.NOT_TOLD[language] or _is_request(sentence):
        return None
    sign = _sign_in(sentence)
    if sign is not None:
        return _spoken_of(sentence, sign), sign
    unreal = _unreal_in(sentence)
    return None if unreal is None else (_about_others(sentence), unreal)


def _sign_in(sentence: Sentence) -> Token | None:
    """The first such word that neither begins nor ends the sentence; "ich habe eben …" is just now."""
    for before, token in zip(sentence.tokens, sentence.tokens[1:-1], strict=False):
        is_sign = token.word in words.SIGNS[sentence.language]
        if is_sign and (token.word != "eben" or before.word not in words.JUST_NOW):
            return token
    match = _SIGNS.first(sentence, "sign")
    return None if match is None else match.tokens[0]


def _unreal_in(sentence: Sentence) -> Token | None:
    """What would have been if others had acted; of ourselves it owns up."""
    token = next((one for one in sentence.tokens if one.word in words.UNREAL), None)
    if token is None:
        match = _SIGNS.first(sentence, "unreal")
        token = None if match is None else match.tokens[0]
    if token is None:
        return None
    stretch = {one.word for one in sentence.tokens if one.stretch == token.stretch}
    ours = stretch & (words.WE | words.OURS[sentence.language])
    return None if ours else token


def _spoken_of(sentence: Sentence, sign: Token) -> Spoken:
    said, language = sentence.word_set, sentence.language
    if any(not concepts_of(word, language).isdisjoint(_OTHERS) for word in said):
        return Spoken.OF_OTHERS
    if said & words.OURS[language]:
        return Spoken.OF_US
    if said & words.THEIRS[language]:
        return _about_others(sentence)
    return Spoken.UNSEEN if sign.word in words.UNSEEN else Spoken.OF_NOBODY


def _about_others(sentence: Sentence) -> Spoken:
    """ "That could have been put more politely" is about how they told us."""
    tells = not sentence.word_set.isdisjoint(words.TELLING_US[sentence.language])
    return Spoken.OF_TELLING_US if tells else Spoken.OF_OTHERS


def _is_request(sentence: Sentence) -> bool:
    """ "Schreiben Sie mir einfach": asks for something."""
    return sentence.words[1:2] == ("sie",) and sentence.words[0].endswith("n")


def _tells_nothing_else(letter: Letter, sentence: Sentence) -> bool:
    if sentence.is_question or letter.times_in(sentence) or letter.within(sentence, *_TELLS_MORE):
        return False
    return not any(asks_why(near) or owning_up(near, "answers") for near in letter.near(sentence))

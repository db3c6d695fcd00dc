"""What is fast gives what the slow and obvious way gives: folding, the search for cues, pieces, clauses."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarwort import anger, threats
from klarwort.folding import _FOLDED, _HIDDEN, _SPACES, PARAGRAPH, _with_paragraphs, fold
from klarwort.sentences import _CLAUSE_MARK, _LONGEST_MARK, REACH, boundaries
from klarwort.signs import Cues
from klarwort.tests.anger_examples import ANGER, NO_ANGER
from klarwort.tests.threat_examples import NO_THREATS, THREATS
from klarwort.tests.time_examples import ENGLISH, GERMAN, NO_TIME
from klarwort.times.pieces import KINDS, _around, _compiled, _places

EXAMPLES = [
    *(example[0] for example in (*ANGER, *THREATS, *GERMAN, *ENGLISH)),
    *(*NO_ANGER, *NO_THREATS, *NO_TIME),
]
VOCABULARIES = [anger._cues(), threats._cues()]
NEEDED = sorted({word for needs, _, _ in KINDS for word in needs.split()})
GLUE = [
    " ",
    " ",
    " ",
    ", ",
    ". ",
    "-",
    "\n\n",
    " und ",
    "! ",
    " am ",
    " bis ",
    " vor ",
    "'",
    "\u200b",
    "¶",
    "...",
]

sentences = st.lists(st.sampled_from(EXAMPLES), min_size=1, max_size=6).map(" ".join)
words = st.sampled_from([word for example in EXAMPLES for word in example.split()] + NEEDED)
shuffled = st.lists(st.tuples(words, st.sampled_from(GLUE)), max_size=60).map(
    lambda pairs: "".join(itertools.chain.from_iterable(pairs))
)
texts = sentences | shuffled | shuffled.map(str.upper)
odd = st.text(alphabet=st.sampled_from([*_FOLDED, *"aouAOUÄÖÜẞİΣσªß¶\u0308\n xX1.é€"]), max_size=60)


def slowly_folded(text: str) -> tuple[str, list[int]]:
    """Character by character, with the place that each came from."""
    folded: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        lowered = character if character == "İ" else character.lower()
        if lowered == "\u0308":
            meant = "e" if folded and folded[-1] in {"a", "o", "u"} else ""
        else:
            meant = _FOLDED.get(lowered, lowered)
        folded += meant
        origin += [place] * len(meant)
    return _with_paragraphs("".join(folded)), origin


def test_every_space_and_only_spaces_become_one() -> None:
    every = {chr(code) for code in range(0x110000) if chr(code).isspace()}
    assert set(_SPACES) | {" ", "\n"} == every
    assert not every & set(_HIDDEN)


@settings(max_examples=300, deadline=None)
@given(text=odd | st.text(max_size=80) | texts)
def test_folding_at_once_is_folding_by_character(text: str) -> None:
    folded = fold(text)
    slow, origin = slowly_folded(text)
    assert folded.text == slow
    assert list(folded.origin) == origin
    for place in range(len(text) + 1):
        assert folded.place(place) == sum(one < place for one in origin)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_no_example_loses_a_cue(vocabulary: Cues) -> None:
    for text in EXAMPLES:
        assert_no_cue_is_lost(vocabulary, text)


@settings(max_examples=100, deadline=None)
@given(text=texts, vocabulary=st.sampled_from(VOCABULARIES))
def test_no_cue_is_lost(text: str, vocabulary: Cues) -> None:
    assert_no_cue_is_lost(vocabulary, text)


def assert_no_cue_is_lost(vocabulary: Cues, text: str) -> None:
    folded = fold(text)
    possible = set(vocabulary.possible_in(folded.word_set))
    assert {cue for cue in vocabulary.all if cue.pattern.search(folded.text)} <= possible


@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_pieces_are_found_around_the_words_they_need(text: str) -> None:
    folded = fold(text)
    places = _places(folded)
    for needs, pattern, _ in _compiled():
        near = sorted(place for word in needs & places.keys() for place in places[word])
        around = [found.span() for found in _around(pattern, folded.text, near)]
        assert around == [found.span() for found in pattern.finditer(folded.text)], pattern.pattern


@settings(max_examples=200, deadline=None)
@given(text=texts, start=st.integers(0, 300), length=st.integers(1, 30), skip=st.booleans())
def test_a_clause_is_the_one_between_the_nearest_of_all_marks(
    text: str, start: int, length: int, skip: bool
) -> None:
    folded = fold(text)
    end = min(start + length, len(folded.text))
    if start >= end:
        return
    ends = boundaries(folded)
    marks = sorted([*ends._sentence_marks, *(mark.span() for mark in _CLAUSE_MARK.finditer(folded.text))])
    first = max((last for begin, last in marks if begin < start), default=0)
    behind = [begin for begin, _ in marks if begin >= end]
    if skip and behind and behind[0] <= end:
        del behind[0]
    last = behind[0] if behind else len(folded.text)
    clause = ends.clause(start, end, skip_first_comma=skip)
    assert clause == (max(min(first, start), start - REACH), min(max(last, end), end + REACH))


def test_no_mark_is_longer_than_the_margin() -> None:
    assert (
        max(len(word) for word in ("although", "so that", "sondern", ".........", PARAGRAPH)) < _LONGEST_MARK
    )

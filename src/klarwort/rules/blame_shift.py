"""Blame that goes to others: supplier, colleague, circumstances, the customer. With somebody who answers, a fact."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from klarwort.elements.phrased import owning_up
from klarwort.grammar import asks_why, denies
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.lexicon import concepts_of
from klarwort.passage import Sentence
from klarwort.phrases import Match, Phrasebook
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.statements.acting import Acted, acted_in
from klarwort.statements.grammar import Agent
from klarwort.vocabulary import blame_shift as words
from klarwort.vocabulary import blame_shift_de, blame_shift_en
from klarwort.wording import Wording

_BLAME = Phrasebook(blame_shift_de.GERMAN, blame_shift_en.ENGLISH)
_BY_FORM = frozenset({"helpless"})
_OWED = Phrasebook(words.OWED_DE, words.OWED_EN)
_UNCHECKED = Phrasebook(words.UNCHECKED_DE, words.UNCHECKED_EN)
_OTHERS = frozenset({"third", "colleague"})


def _find(letter: Letter) -> Iterator[Mark]:
    marked = {mark.start: mark for mark in marks_of(_BLAME, letter, _unpaired, _BY_FORM)}
    yield from marked.values()
    for sentence in letter.sentences:
        seen = any(sentence.start <= start < sentence.end for start in marked)
        if seen or asks_why(sentence) or _answered_for(letter, sentence) or _is_praised(sentence):
            continue
        failed = next((acted for acted in acted_in(sentence) if _failed(acted)), None)
        if failed and not _is_taken_care_of(letter, sentence, failed.start, failed.end):
            yield Mark(failed.start, failed.end)
    for start, end in justified_in(letter, Spoken.OF_OTHERS):
        yield Mark(start, end, by_form=True)


def _unpaired(letter: Letter, match: Match) -> bool:
    if _only_received(match) or _was_asked_for(match):
        return False
    if match.tag == "you" and (_only_where(match) or _is_about_us(match.sentence) or _is_why_we_did(match)):
        return False
    if match.tag == "other" and _is_fine(letter, match):
        return False
    because = match.tokens[0].word in words.BECAUSE
    if (match.tag != "you" or because) and _is_strained(match):
        return False
    if match.tag == "you" and _is_settled_with_them(letter, match):
        return False
    if match.tag == "you" and (_was_done_to_theirs(match) or _only_lies_there(match)):
        return False
    return not _answered_for(letter, match.sentence) and (match.tag != "other" or _is_subject(match))


def _only_received(match: Match) -> bool:
    """Whether the customer got, or had to bear, something; "should never have been" is our failure too."""
    language = match.sentence.language
    said = [token.word for token in match.tokens]
    if match.tag != "you" and not words.CUSTOMER.issuperset(said[1:2]):
        return False
    received = {token.word for token in match.stretch} & words.RECEIVED[language]
    spared = said[0] in {"if", "wenn"} and not match.words.isdisjoint(words.NOT_DONE[language])
    blames = not match.words.isdisjoint(words.REPROACH) and match.words.isdisjoint(words.NOT_DONE[language])
    told = said[0] in {"sie", "haben", "haetten", "you", "your", "ihr", "ihre"} and not blames
    return bool(received) and (told or spared)


def _was_asked_for(match: Match) -> bool:
    """Who asked for the cause is told it: no blame, as long as nobody speaks of blame."""
    if match.tag not in {"you", "other"} or not asks_why(match.sentence):
        return False
    return match.words.isdisjoint(words.BLAMES)


def _only_where(match: Match) -> bool:
    """ "In your invoice there is a mistake" says where, not who."""
    sentence, first = match.sentence, match.sentence.tokens[match.first]
    before = match.sentence.tokens[match.first - 1].word if match.first else ""
    return "your" in concepts_of(first.word, sentence.language) and before in words.PLACES[sentence.language]


def _is_why_we_did(match: Match) -> bool:
    """ "Because of your stocktaking I brought the delivery forward": a reason of theirs for what we did well."""
    if match.tokens[0].word not in words.BECAUSE or denies(match.sentence.tokens, match.sentence.language):
        return False
    language = match.sentence.language
    said = {concept for word in match.sentence.words for concept in concepts_of(word, language)}
    did = match.sentence.word_set & words.DOERS[language]
    return bool(did) and said.isdisjoint({"slip", "badly", "delayed", "fault"})


def _is_fine(letter: Letter, match: Match) -> bool:
    """ "Paid by your accounts team": what others did as they should; or it is taken care of."""
    if not match.words.isdisjoint(words.SETTLED) or _is_praised(match.sentence):
        return True
    told = match.clauses
    return _is_taken_care_of(letter, match.sentence, told[0].start, told[-1].end)


def _is_taken_care_of(letter: Letter, sentence: Sentence, start: int, end: int) -> bool:
    """ "The carrier missed the slot; a second lorry leaves at 5 am": a fact, and what comes of it, with its time."""
    if not sentence.word_set.isdisjoint(words.NOT_BEFORE):
        return False
    return any(
        not time.past and sentence.start <= time.start < sentence.end
        for time in letter.passage.times
        if not start <= time.start < end
    )


def _is_praised(sentence: Sentence) -> bool:
    """ "Your colleague dropped the key off, thank you for that": what others did well."""
    said = sentence.word_set
    stands_by = bool(said & words.STANDS_BY) and not denies(sentence.tokens, sentence.language)
    return (
        bool(said & words.THANKED) or stands_by or (said >= words.DROPPED and bool(said & words.DROPPED_AT))
    )


def _is_strained(match: Match) -> bool:
    """ "Because of the flu in our warehouse", "no parcel will get lost": nobody did anything wrong."""
    meant = _concepts(match)
    strained = bool(meant & {"ordeal", "strain"}) and not meant & {"slip", "badly", "third"}
    return strained or not match.words.isdisjoint(words.TO_COME)


def _was_done_to_theirs(match: Match) -> bool:
    """ "Ihre Unterlagen wurden versehentlich vernichtet", "your order did not get done": we did, or did not."""
    said = [token.word for token in match.stretch]
    if not words.DONE_BY_US.isdisjoint(said) and words.SENT_IN.isdisjoint(said) and "von" not in said:
        return True
    behind = match.sentence.words[match.last : match.last + 2]
    return match.words >= words.DID_NOT and not words.HAPPENS.isdisjoint(behind)


def _is_settled_with_them(letter: Letter, match: Match) -> bool:
    """ "At your wish we go through it on 8 December", "it was dark at your end, and I am sorry"; "no such clause"."""
    sentence = match.sentence
    if not match.words.isdisjoint(words.REPROACH):
        return False
    promised = letter.times_in(sentence) and letter.within(sentence, ElementKind.PRECISE_TIME)
    in_writing = not match.words.isdisjoint(words.IN_WRITING) and denies(match.clauses, sentence.language)
    return promised or in_writing or letter.within(sentence, ElementKind.APOLOGY)


def _only_lies_there(match: Match) -> bool:
    """ "Das Modem liegt schon bei Ihnen": a thing, not the fault."""
    if match.tokens[0].word not in words.LIES:
        return False
    before = match.sentence.words[max(0, match.first - 1) : match.first]
    return not any(word in words.IT or "fault" in concepts_of(word, "de") for word in before)


def _concepts(match: Match) -> frozenset[str]:
    language = match.sentence.language
    return frozenset[str]().union(*(concepts_of(word, language) for word in match.words))


def _is_about_us(sentence: Sentence) -> bool:
    """ "Had we called you …" and "you should have had six" say what we did not do."""
    return sentence.words[:2] in words.HAD_WE or _OWED.first(sentence) is not None


def _answered_for(letter: Letter, sentence: Sentence) -> bool:
    """Whether it only asks, or somebody of us answers for it in the same or a neighbouring sentence."""
    if sentence.is_question or _UNCHECKED.first(sentence) is not None:
        return True
    return owning_up(sentence, "admits") is not None or any(
        owning_up(near, "answers") for near in letter.near(sentence)
    )


def _is_subject(match: Match) -> bool:
    """Whether the others did it: not "we" in the same clause, and not "in our branch", "with the supplier"."""
    tokens, language = match.sentence.tokens, match.sentence.language
    before = {token.word for token in tokens[max(0, match.first - 2) : match.first]}
    if concepts_of(tokens[match.first].word, language) & _OTHERS and before & words.PREPOSITIONS[language]:
        return False
    clause = {token.clause for token in match.tokens}
    return not any(token.word in words.DOERS[language] for token in tokens if token.clause in clause)


def _failed(acted: Acted) -> bool:
    """Whether somebody named, a third party or the customer did something wrong, late, without asking, or not."""
    # What somebody showed or asked ("which joint had failed") is not what they did.
    said = frozenset(takewhile(lambda word: word not in words.ASKS_IN_PASSING, acted.words))
    wrong = any(concepts_of(word, acted.language) & {"slip", "badly"} for word in said)
    if acted.agent is Agent.CUSTOMER:
        return (
            wrong and not said.isdisjoint({"sie", "you"}) and said.isdisjoint(words.RECEIVED[acted.language])
        )
    if said & words.NOBODY and said & words.OF_US:
        return False
    if acted.agent not in {Agent.STAFF, Agent.OTHER} or said & words.STILL[acted.language]:
        return False
    return wrong or not said.isdisjoint(words.NOT_DONE[acted.language])


RULE = Rule(
    name="blame_shift",
    source="S2.21",
    reason=Wording(
        "Die Schuld geht an andere; für den Kunden sind wir verantwortlich.",
        "The blame goes to others; towards the customer we are responsible.",
    ),
    hint=Wording(
        "Wer von uns steht dem Kunden gegenüber dafür ein?",
        "Who of us answers for it towards the customer?",
    ),
    find=_find,
    yields_to=frozenset({"felt_regret", "non_apology", "process_talk"}),
)

"""Who spoke with whom: what was said with the customer is a fact, what we told others is a deed."""

from __future__ import annotations

from klarwort.report import ClaimKind
from klarwort.statements.concepts import of_noun
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.statement import Clause
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.word_list import words as word_list

_IS = word_list("ist sind is are")
_KNOW = word_list("wissen know see")
_US = word_list("uns mir us me")
_YOU = word_list("sie ihnen ihr ihre ihrem ihren ihrer you your yourself miteinander beide both")
_WITH = word_list("mit with")
_TO = _WITH | {"to"}
_PHONE = word_list("telefon apparat handy")
_SPOKEN = frozenset({"call", "talk", "agree"})
_SPEAKING = _SPOKEN | {"inform", "grant", "schedule"}
_TELLING = frozenset({"inform", "agree"})
_OBJECT = word_list("the each every all both their his her its a an my our this these")
"""Right behind an English verb these begin what it is done to."""


def asks_why(clause: Clause) -> bool:
    """ "Sie haben gefragt, warum …": what is answered, and no claim."""
    return clause.agent is Agent.CUSTOMER and clause.says("ASKED_WHY")


def knows(clause: Clause) -> bool:
    """ "Der Hausmeister weiß Bescheid": somebody told him."""
    told = clause.verb.tense is Tense.PRESENT and clause.verb.lemma in _KNOW and "inform" in clause.deeds
    return told and clause.agent not in {Agent.OURS, Agent.CUSTOMER}


def told_us(clause: Clause) -> bool:
    """ "Herr Beyer hat mir gesagt", "der Stillstand wurde uns gemeldet": who tells us is none of us."""
    if clause.verb.tense is not Tense.DONE or not _US & set(clause.unit.plain):
        return False
    if clause.verb.passive:
        return "inform" in clause.deeds
    return clause.agent is Agent.STAFF and bool(clause.deeds & _TELLING)


def kind_of_talk(clause: Clause) -> ClaimKind | None:
    """What it is to have spoken with somebody; None where the clause tells of something else."""
    spoken = bool(clause.deeds & _SPOKEN) and clause.deeds <= _SPEAKING
    done_to = clause.verb.auxiliary in _IS or (clause.agent is Agent.THING and clause.verb.passive)
    if not spoken or done_to:
        return None
    return ClaimKind.DONE if _is_arranged(clause) or _is_to_third(clause) else ClaimKind.FACT


def _is_arranged(clause: Clause) -> bool:
    """ "Mit dem Monteur einen Termin vereinbart": a deed for the customer, not an agreement with them."""
    plain = set(clause.unit.plain)
    slot = any("schedule" in of_noun(word) for word in plain)
    return slot and bool(_WITH & plain) and not {"ihnen", "you"} & plain


def _is_to_third(clause: Clause) -> bool:
    """ "I rang their last employers", "mit dem Fahrer habe ich gesprochen"."""
    plain = set(clause.unit.plain)
    if not clause.is_ours or _YOU & plain or not (_TO & plain or _has_object(clause)):
        return False
    return "agree" not in clause.deeds or bool(_WITH & plain)


def _has_object(clause: Clause) -> bool:
    """Whether it is said who was called: "die Mieter haben wir verständigt", and not only when or about what."""
    unit, verb = clause.unit, clause.verb.word
    # "Herr Dr. Albers, wir haben telefoniert": to whom it is said.
    called = unit.words[0].token.stretch if unit.plain[0] in _TITLES else None
    if unit.language == "en":
        behind = unit.plain[unit.plain.index(verb) + 1 :][:1] if verb in unit.plain else ()
        return bool(_OBJECT & set(behind))
    for place, word in enumerate(unit.words):
        timed = any(time.start <= word.token.start < time.end for time in clause.times)
        led = words.PREPOSITIONS & set(unit.plain[max(0, place - _PHRASE) : place])
        spoken_to = word.token.stretch == called != unit.words[-1].token.stretch
        if place and word.capital and word.word not in _PHONE and not (timed or led or spoken_to):
            return True
    return False


_TITLES = word_list("herr frau")
_PHRASE = 3
"""Words behind a preposition that still belong to it."""

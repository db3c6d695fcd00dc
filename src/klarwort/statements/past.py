"""What is told of the past: what one of us did, what others did, and what came about of itself."""

from __future__ import annotations

from klarwort.report import ClaimKind
from klarwort.statements.concepts import of_lemma
from klarwort.statements.forms import forms_of, lemmas
from klarwort.statements.grammar import Agent
from klarwort.statements.speaking import kind_of_talk, told_us
from klarwort.statements.statement import Clause, TimeSaid
from klarwort.statements.states import is_until
from klarwort.vocabulary import claims as words
from klarwort.vocabulary import verbs_de
from klarwort.vocabulary.word_list import words as word_list

_IS = word_list("ist sind is are")
_ON_THE_MOVE = frozenset({"send", "set_out", "arrive", "grant", "credit", "pay", "hand_over"})
"""What goes out and comes in was sent, though it is said to go."""
_COMING = word_list("kommen come")
_TAKING_PLACE = word_list("stattfinden erfolgen")
_LOOKING = frozenset({"check", "find"})
_MOVES = frozenset({"schedule", "move", "extend", "correct"})
_ONTO = word_list("auf to for fuer")
_MOVING = lemmas(verbs_de.MOVING, "de")
_HAPPENING = lemmas(verbs_de.HAPPENING, "de")


def kind_of_past(clause: Clause) -> ClaimKind | None:
    """ "Wir haben … getauscht" is a deed, "Sie haben unterschrieben", "die Plane ist eingerissen" are facts."""
    verb = clause.verb
    if verb.auxiliary in {"war", "waren"} and verb.lemma not in _MOVING:
        return None
    is_state = verb.auxiliary in _IS and "worden" not in clause.unit.plain and verb.lemma not in _MOVING
    if is_state and verb.word in words.SHUT and _is_at(clause):
        return None
    if is_until(clause) or (is_state and any(not _is_target(clause, time) for time in clause.ahead)):
        return ClaimKind.PROMISE
    if is_state and not clause.deeds and not _is_participle(clause):
        return None
    return _kind_by_agent(clause, is_state=is_state)


def _kind_by_agent(clause: Clause, *, is_state: bool) -> ClaimKind | None:
    verb = clause.verb
    if _reads(clause):
        return ClaimKind.FACT
    if clause.agent is Agent.CUSTOMER and not _is_patient(clause):
        if clause.is_a("STATIVE") and not (clause.deeds or clause.times):
            return None
        # "Haben Sie bekommen" tells of what we gave.
        return ClaimKind.DONE if verb.lemma in words.GIVEN else ClaimKind.FACT
    talk = kind_of_talk(clause)
    if talk:
        return talk
    gone = verb.lemma != "gehen" or clause.says("SOMEWHERE")
    if not gone or (clause.is_a("STATIVE") and not clause.deeds):
        return None
    if happened(clause) or told_us(clause) or (is_state and clause.says("VALUE")):
        return ClaimKind.FACT if clause.deeds else None
    known = (
        clause.is_ours
        or clause.by_person
        or verb.passive
        or clause.deeds
        or verb.auxiliary in _IS | {"has", "have"}
    )
    return ClaimKind.DONE if known else None


def happened(clause: Clause) -> bool:
    """Whether what is told came about without a hand of ours: "die Plane ist eingerissen", "the logger showed"."""
    verb = clause.verb
    if not clause.is_ours and clause.says("SOMEBODY"):
        return True
    if clause.agent is not Agent.THING or verb.passive:
        return False
    if "sich" in clause.unit.plain and not clause.by_person:
        return True
    by_itself = verb.lemma in _MOVING | _HAPPENING or clause.unit.language == "en"
    is_state = verb.auxiliary in _IS and not by_itself
    nowhere = verb.lemma in _COMING or (verb.lemma == "gehen" and not clause.says("SOMEWHERE"))
    sent = verb.lemma in _TAKING_PLACE or (clause.deeds & _ON_THE_MOVE and not nowhere)
    return not (is_state or sent or clause.by_person)


def _reads(clause: Clause) -> bool:
    """ "Der Fahrer hat minus 19 Grad abgelesen": what was measured, and no more."""
    own = of_lemma(clause.verb.lemma, clause.unit.language)
    looked = bool(own) and own <= _LOOKING
    return looked and clause.says("VALUE") and clause.agent is not Agent.CUSTOMER


def _is_patient(clause: Clause) -> bool:
    """ "You were given a car", "Sie wurden informiert": what was done to the customer, not by them."""
    passive = clause.verb.passive and "by" not in clause.unit.plain
    return passive and not clause.says("YOUR_SIDE") and bool({"you", "sie"} & set(clause.unit.plain))


def _is_target(clause: Clause, time: TimeSaid) -> bool:
    """ "Auf Samstag umgebucht", "für Freitag bestellt": the day that it was moved to, not the one of the deed."""
    before = [word.word for word in clause.unit.words if word.token.start <= time.start][-3:]
    return time.expression.is_aim or bool(clause.deeds & _MOVES and _ONTO & set(before))


def _is_at(clause: Clause) -> bool:
    """ "Am Samstag ist unser Lager geschlossen", not "bis Samstag"."""
    return bool(clause.ahead) and not any(time.expression.is_limit for time in clause.times)


def _is_participle(clause: Clause) -> bool:
    """Whether a word behind "ist" tells of a deed and not of what something is like."""
    word = clause.verb.word
    shaped = clause.unit.language == "de" and "ge" in word[:8] and word not in words.ADJECTIVES
    return shaped or bool(forms_of(word, clause.unit.language))

"""Whether a clause tells of a deed, promises one, or states how things are; None where it does none of these."""

from __future__ import annotations

from klarwort.report import ClaimKind
from klarwort.statements.concepts import deeds_named, of_noun
from klarwort.statements.forms import forms_of, lemmas
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.statement import Clause, TimeSaid, pattern
from klarwort.statements.states import is_until, is_with_carrier, kind_of_state, lies_with_you
from klarwort.vocabulary import claims as words
from klarwort.vocabulary import verbs_de
from klarwort.vocabulary.word_list import words as word_list

_IS = word_list("ist sind is are")
_CAN = word_list("kann koennen can")
_HAVE_OR_IS = _IS | word_list("haben habe hat")
_WAS = word_list("war waren was were")
_HAD = word_list("hatte hatten had hat habe")
_HAVE = word_list("haben have wissen")
_KNOW = word_list("wissen know see")
_STANDS = word_list("stehen sitzen warten stand sit wait")
_FOR_YOU = word_list("ihnen you")
_WANTS = frozenset({"will"})
_MEANS_TO = {Agent.OTHER: word_list("will wollen soll sollen"), Agent.STAFF: _WANTS, Agent.THING: _WANTS}
_SPOKEN = frozenset({"call", "talk", "agree"})
_SPEAKING = _SPOKEN | {"inform", "grant", "schedule"}
_LYING = word_list("liegen stehen sit stand lie")
_IT = word_list("es das it that this dies was there da")
_MOVING = lemmas(verbs_de.MOVING, "de")


def kind_of(clause: Clause, *, attributed: bool) -> ClaimKind | None:
    """What a clause states; `attributed`: its sentence says that somebody else told so."""
    if _denies(clause):
        return None
    if _intends(clause):
        return ClaimKind.FACT
    if clause.agent is Agent.OTHER or (attributed and clause.agent is not Agent.OURS):
        possible = clause.verb.tense is Tense.POSSIBLE
        empty = clause.verb.tense is Tense.STATE and not clause.verb.lemma and not clause.says("SAYS")
        return None if possible or empty else ClaimKind.FACT
    if _fails(clause) or clause.is_a("HEDGE") or clause.says("WAITING") or clause.says("HEDGED"):
        return None
    if clause.says("UNSURE") and not clause.ahead:
        return None
    kind = _BY_TENSE[clause.verb.tense](clause)
    if kind is ClaimKind.DONE and _admits(clause):
        return None
    return None if kind is ClaimKind.PROMISE and _is_trouble(clause) else kind


def may_tell(clause: Clause) -> bool:
    """Whether a clause may tell of something that a record has: it neither hedges nor wishes nor denies."""
    if clause.verb.tense is Tense.POSSIBLE or clause.says("HEDGED") or clause.is_a("HEDGE"):
        return False
    here = any(map(clause.says, ("AT_HAND", "SOMEWHERE_THERE", "READY"))) or clause.verb.tense is Tense.COMING
    felt = clause.is_ours and not here and (clause.is_a("STATIVE") or clause.verb.tense is Tense.STATE)
    return not felt and (clause.says("A_NUMBER") or not (_denies(clause) and clause.is_ours))


def weak_kind(clause: Clause) -> ClaimKind:
    """What a clause that may tell something would be: said of what lies ahead a promise, else a deed or a fact."""
    if clause.verb.tense is Tense.COMING or (clause.verb.tense is not Tense.DONE and clause.ahead):
        return ClaimKind.PROMISE
    if clause.verb.tense is Tense.PRESENT and clause.is_ours:
        return ClaimKind.PROMISE
    done = clause.verb.tense is Tense.DONE and clause.agent not in {Agent.OTHER, Agent.CUSTOMER}
    return ClaimKind.DONE if done and not clause.is_a("FAILURE") else ClaimKind.FACT


def _intends(clause: Clause) -> bool:
    """ "Der Hersteller will am 12. März liefern": what others mean to do is a fact of theirs, no word of ours."""
    meant = _MEANS_TO[clause.agent] if clause.agent in _MEANS_TO else frozenset[str]()
    possible = clause.verb.tense is Tense.POSSIBLE
    return possible and clause.verb.auxiliary in meant and bool(clause.deeds and clause.ahead)


def _denies(clause: Clause) -> bool:
    text = pattern("NO_NEGATION").sub(" ", clause.unit.text)
    return any(word in words.NEGATION[clause.unit.language] for word in text.split())


def _fails(clause: Clause) -> bool:
    taken_in = clause.verb.lemma in {"annehmen", "assume"} and clause.verb.passive
    return clause.is_a("FAILURE") and not taken_in and clause.verb.tense is not Tense.COMING


def _admits(clause: Clause) -> bool:
    """ "Versehentlich doppelt gebucht", "es kam zu Verzögerungen"; but what puts right something wrong is a deed."""
    rights = deeds_named(clause.verb.lemma, (), clause.unit.language) & words.RIGHTING
    if clause.says("ADMITTED"):
        wrong_thing = not clause.says("SLIPPED") and not (clause.deeds & words.GIVING) and bool(clause.deeds)
        redone = clause.says("ANEW") and bool(clause.deeds)
        return not (rights or wrong_thing or redone) or "falsch" in clause.unit.plain
    return clause.agent is not Agent.OURS and not rights and clause.says("TROUBLE")


def _is_trouble(clause: Clause) -> bool:
    """ "Die Störung ist am Montag wieder da": nobody promises that."""
    told = clause.verb.tense in {Tense.STATE, Tense.DONE} and clause.agent is not Agent.OURS
    rights = deeds_named(clause.verb.lemma, (), clause.unit.language) & words.RIGHTING
    return told and not rights and clause.says("TROUBLE") and not clause.says("SETTLED")


def _possible(clause: Clause) -> ClaimKind | None:
    """Of all that can be only what the customer can fetch at a time is promised."""
    if clause.says("AGAIN") and clause.verb.auxiliary in _CAN and clause.agent is not Agent.OTHER:
        return ClaimKind.PROMISE if clause.ahead else ClaimKind.DONE
    fetched = clause.agent is Agent.CUSTOMER and clause.verb.lemma in words.PICK_UP and clause.ahead
    return ClaimKind.PROMISE if fetched and clause.verb.auxiliary in {"koennen", "can"} else None


def _coming(clause: Clause) -> ClaimKind | None:
    felt = clause.is_a("STATIVE") and clause.agent is not Agent.CUSTOMER
    if felt and clause.verb.lemma not in words.RECEIVING:
        return ClaimKind.PROMISE if clause.ahead and not clause.says("UNSURE") else None
    return ClaimKind.PROMISE


def _going_on(clause: Clause) -> ClaimKind | None:
    been = any(map(clause.says, ("BEEN_THERE", "SHUT_OFF"))) or is_with_carrier(clause)
    there = clause.lasts and clause.says("SOMEWHERE_THERE")
    if clause.verb.lemma == "be" and not (been or there):
        return None
    return ClaimKind.DONE if clause.is_ours or clause.agent is Agent.THING else ClaimKind.FACT


def _done(clause: Clause) -> ClaimKind | None:
    verb, agent = clause.verb, clause.agent
    if verb.auxiliary in {"war", "waren"} and verb.lemma not in _MOVING:
        return None
    is_state = verb.auxiliary in _IS and "worden" not in clause.unit.plain and verb.lemma not in _MOVING
    if is_state and verb.word in words.SHUT and _is_at(clause):
        return None
    if is_until(clause) or (is_state and any(not _is_target(clause, time) for time in clause.ahead)):
        return ClaimKind.PROMISE
    if is_state and not clause.deeds and not _is_participle(clause):
        return None
    if agent is Agent.CUSTOMER and not (
        verb.passive and "by" not in clause.unit.plain and _is_patient(clause)
    ):
        # "Haben Sie von uns bekommen" tells of what we gave.
        given = verb.lemma in words.RECEIVING and clause.says("FROM_US")
        return ClaimKind.DONE if given else ClaimKind.FACT
    if _is_talk(clause):
        return ClaimKind.DONE if _is_arranged(clause) else ClaimKind.FACT
    gone = verb.lemma != "gehen" or clause.says("SOMEWHERE")
    if not gone or (clause.is_a("STATIVE") and not clause.deeds):
        return None
    known = clause.is_ours or verb.passive or clause.deeds or verb.auxiliary in _IS | {"has", "have"}
    return ClaimKind.DONE if known else None


def _is_patient(clause: Clause) -> bool:
    """ "You were given a car", "Sie wurden informiert": what was done to the customer, not by them."""
    return not clause.says("YOUR_SIDE") and bool({"you", "sie"} & set(clause.unit.plain))


def _is_target(clause: Clause, time: TimeSaid) -> bool:
    """ "Auf Samstag umgebucht", "für Freitag bestellt": the day that it was moved to, not the one of the deed."""
    before = [word.word for word in clause.unit.words if word.token.start <= time.start][-3:]
    return time.expression.is_aim or bool(clause.deeds & _MOVES and _ONTO & set(before))


_MOVES = frozenset({"schedule", "move", "extend", "correct"})
_ONTO = word_list("auf to for fuer")


def _is_at(clause: Clause) -> bool:
    """ "Am Samstag ist unser Lager geschlossen", not "bis Samstag"."""
    return bool(clause.ahead) and not any(time.expression.is_limit for time in clause.times)


def _is_participle(clause: Clause) -> bool:
    """Whether a word behind "ist" tells of a deed and not of what something is like."""
    word = clause.verb.word
    shaped = clause.unit.language == "de" and "ge" in word[:8] and word not in words.ADJECTIVES
    return shaped or bool(forms_of(word, clause.unit.language))


def _is_talk(clause: Clause) -> bool:
    spoken = bool(clause.deeds & _SPOKEN) and clause.deeds <= _SPEAKING
    return spoken and not (clause.agent is Agent.THING and clause.verb.passive)


def _is_arranged(clause: Clause) -> bool:
    """ "Mit dem Monteur einen Termin vereinbart": a deed for the customer, not an agreement with them."""
    plain = set(clause.unit.plain)
    slot = any("schedule" in of_noun(word) for word in plain)
    return slot and bool({"mit", "with"} & plain) and not {"ihnen", "you"} & plain


def _present(clause: Clause) -> ClaimKind | None:
    if clause.lasts:
        told = clause.deeds or not clause.is_a("STATIVE") or is_with_carrier(clause) or lies_with_you(clause)
        return ClaimKind.DONE if told else None
    if clause.agent is Agent.CUSTOMER:
        return _received(clause)
    if clause.agent is Agent.THING and (clause.is_over or lies_with_you(clause)):
        return ClaimKind.DONE
    if clause.is_ours and not clause.ahead and clause.says("ONGOING"):
        return ClaimKind.DONE if clause.deeds else None
    if clause.deeds and clause.deeds <= words.SAID_AND_DONE:
        return None
    if clause.verb.passive:
        return ClaimKind.PROMISE
    return _by_us(clause) if clause.is_ours else _by_itself(clause)


def _received(clause: Clause) -> ClaimKind | None:
    """ "Sie bekommen das Gerät": what the customer gets is promised; what else they do is theirs."""
    lemma = clause.verb.lemma
    if lemma not in words.RECEIVING or (lemma in _KNOW and not clause.ahead):
        return None
    soon = bool(clause.ahead) or clause.says("SOON")
    return ClaimKind.PROMISE if soon or lemma not in _HAVE else None


def _by_us(clause: Clause) -> ClaimKind | None:
    there = clause.verb.lemma in _STANDS and (clause.says("READY") or clause.says("AT_HAND"))
    if clause.is_a("STATIVE") and not (clause.ahead and (clause.deeds or there)):
        return None
    told = clause.deeds or clause.ahead or _FOR_YOU & set(clause.unit.plain)
    return ClaimKind.PROMISE if told else None


def _by_itself(clause: Clause) -> ClaimKind | None:
    """ "Die Palette verlässt morgen unser Haus"."""
    if clause.verb.lemma in words.THING_VERBS:
        soon = clause.ahead or clause.says("SOON") or clause.verb.lemma == "erfolgen"
        return ClaimKind.PROMISE if soon else None
    received = clause.verb.lemma in words.RECEIVING
    return ClaimKind.PROMISE if clause.ahead and (received or not clause.is_a("STATIVE")) else None


_BY_TENSE = {
    Tense.POSSIBLE: _possible,
    Tense.COMING: _coming,
    Tense.GOING_ON: _going_on,
    Tense.DONE: _done,
    Tense.STATE: kind_of_state,
    Tense.PRESENT: _present,
}

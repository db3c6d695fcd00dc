"""Whether a clause tells of a deed, promises one, or states how things are; None where it does none of these."""

from __future__ import annotations

from klarwort.report import ClaimKind
from klarwort.statements.concepts import deeds_named
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.past import kind_of_past
from klarwort.statements.speaking import asks_why, knows, told_us
from klarwort.statements.statement import Clause, pattern
from klarwort.statements.states import is_with_carrier, kind_of_state, lies_with_you
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.word_list import words as word_list

_IS = word_list("ist sind is are")
_CAN = word_list("kann koennen can")
_HAVE = word_list("haben have wissen")
_KNOW = word_list("wissen know see")
_STANDS = word_list("stehen sitzen warten stand sit wait")
_FOUND_OUT = word_list("kennen wissen know")
_FOR_YOU = word_list("ihnen you")
_WANTS = frozenset({"will"})
_MEANS_TO = {Agent.OTHER: word_list("will wollen soll sollen"), Agent.STAFF: _WANTS, Agent.THING: _WANTS}
_RUNS = word_list("run work hold stay turn")


def kind_of(clause: Clause, *, attributed: bool) -> ClaimKind | None:
    """What a clause states; `attributed`: its sentence says that somebody else told so."""
    if denies(clause) and _waives(clause):
        return ClaimKind.PROMISE
    if denies(clause) or asks_why(clause):
        return None
    if _intends(clause):
        return ClaimKind.FACT
    if knows(clause):
        return ClaimKind.DONE
    if not clause.verb.passive and told_us(clause):
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
    if kind is ClaimKind.DONE and (admits(clause) or (clause.is_ours and clause.says("SADLY"))):
        return None
    return None if kind is ClaimKind.PROMISE and _is_trouble(clause) else kind


def _intends(clause: Clause) -> bool:
    """ "Der Hersteller will am 12. März liefern": what others mean to do is a fact of theirs, no word of ours."""
    meant = _MEANS_TO[clause.agent] if clause.agent in _MEANS_TO else frozenset[str]()
    possible = clause.verb.tense is Tense.POSSIBLE
    return possible and clause.verb.auxiliary in meant and bool(clause.deeds and clause.ahead)


def denies(clause: Clause) -> bool:
    """ "Wir haben nichts gefunden"; "nicht nur" denies nothing."""
    text = pattern("NO_NEGATION").sub(" ", clause.unit.text)
    return any(word in words.NEGATION[clause.unit.language] for word in text.split())


def _waives(clause: Clause) -> bool:
    """ "Die Anfahrt berechnen wir nicht", "you will not see an invoice": what will not be charged is promised."""
    soon = clause.verb.tense is Tense.COMING or (
        clause.verb.tense is Tense.PRESENT and clause.agent is Agent.OURS
    )
    return soon and clause.says("FREE") | ("charge" in clause.deeds)


def _fails(clause: Clause) -> bool:
    taken_in = clause.verb.lemma in {"annehmen", "assume"} and clause.verb.passive
    return clause.is_a("FAILURE") and not taken_in and clause.verb.tense is not Tense.COMING


def admits(clause: Clause) -> bool:
    """ "Versehentlich doppelt gebucht", "es kam zu Verzögerungen"; but what puts right something wrong is a deed."""
    rights = deeds_named(clause.verb.lemma, (), clause.unit.language) & words.RIGHTING
    if clause.says("ADMITTED"):
        wrong_thing = not clause.says("SLIPPED") and not (clause.deeds & words.GIVING) and bool(clause.deeds)
        redone = clause.says("ANEW") and bool(clause.deeds)
        return not (rights or wrong_thing or redone) or "falsch" in clause.unit.plain
    told = clause.verb.tense in {Tense.DONE, Tense.STATE}
    return told and clause.agent is not Agent.OURS and not rights and clause.says("TROUBLE")


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
    if clause.verb.passive and clause.lasts:
        # "Werden seit elf Uhr gedruckt"
        return ClaimKind.DONE
    felt = clause.is_a("STATIVE") and clause.agent is not Agent.CUSTOMER
    if felt and clause.verb.lemma not in words.RECEIVING:
        return ClaimKind.PROMISE if clause.ahead and not clause.says("UNSURE") else None
    return ClaimKind.PROMISE


def _going_on(clause: Clause) -> ClaimKind | None:
    been = any(map(clause.says, ("BEEN_THERE", "SHUT_OFF"))) or is_with_carrier(clause)
    there = clause.lasts and clause.says("SOMEWHERE_THERE")
    if clause.verb.lemma == "be" and not (been or there):
        return None
    return ClaimKind.DONE if clause.is_ours or clause.verb.lemma not in _RUNS else ClaimKind.FACT


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
    if (
        clause.verb.auxiliary in _IS
        and "set_out" in clause.deeds
        and not (clause.ahead or clause.verb.passive)
    ):
        # "An engineer is driving down from Carlisle"
        return ClaimKind.DONE
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
    there = clause.verb.lemma in _STANDS | _FOUND_OUT
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
    Tense.DONE: kind_of_past,
    Tense.STATE: kind_of_state,
    Tense.PRESENT: _present,
}

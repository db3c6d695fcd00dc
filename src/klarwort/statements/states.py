"""Clauses that say only that something is, was or has: what was done, or will be, by where and how it is."""

from __future__ import annotations

from klarwort.report import ClaimKind
from klarwort.statements.concepts import is_appointment
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.statement import Clause
from klarwort.times.side import Side
from klarwort.vocabulary.word_list import words as word_list

_IS = word_list("ist sind is are")
_HAVE_OR_IS = _IS | word_list("haben habe hat")
_WAS = word_list("war waren was were")
_HAD = word_list("hatte hatten had hat habe")
_HAVE = word_list("haben have wissen")
_FOR_THEN = frozenset({"schedule", "hire", "ask"})
"""What is reserved "bis dahin" is reserved already."""
_LYING = word_list("liegen stehen sit stand lie")
_IT = word_list("es das it that this dies was there da")


def kind_of_state(clause: Clause) -> ClaimKind | None:
    """ "Ich bin um 14 Uhr bei Ihnen", "Sie haben die Fassung bis 12 Uhr", "ist unterwegs"."""
    auxiliary = clause.verb.auxiliary
    if clause.says("ON_ITS_WAY") or clause.says("ON_ORDER") or is_with_carrier(clause):
        return ClaimKind.PROMISE if is_until(clause) else ClaimKind.DONE
    if clause.agent is Agent.CUSTOMER and auxiliary in _HAVE | _HAD:
        return _customer_has(clause)
    if auxiliary in _IS and clause.is_over and clause.agent is not Agent.CUSTOMER:
        return ClaimKind.PROMISE if clause.says("BY_THEN") else ClaimKind.DONE
    if _is_there_now(clause) or _was_there(clause) or _is_since(clause):
        return ClaimKind.DONE
    ahead = clause.ahead and auxiliary not in _WAS | _HAD and clause.agent is not Agent.CUSTOMER
    return ClaimKind.PROMISE if ahead and _will_be(clause) else None


def _is_since(clause: Clause) -> bool:
    """ "Die Charge ist seit Montag gesperrt", "ein neues ist seit 9 Uhr in Ihrem Postfach"."""
    unnamed = clause.agent is Agent.NOBODY and clause.says("WITH_YOU")
    return clause.verb.auxiliary in _IS and clause.lasts and (clause.agent is Agent.THING or unnamed)


def _was_there(clause: Clause) -> bool:
    """ "Ich war am Sonntag vor Ort", "die Aushilfe war am Montag da"."""
    if clause.verb.auxiliary not in _WAS:
        return False
    came = clause.agent is Agent.THING and bool(clause.times) and clause.says("CAME")
    return came or (clause.is_ours and clause.says("WAS_THERE"))


def _will_be(clause: Clause) -> bool:
    """ "Ist am Freitag fertig", "der Monteur ist um 9 Uhr im Saal", "die Lieferung ist am Montag"."""
    if clause.says("OVER") or clause.says("ON_ACCOUNT"):
        return True
    at_hand = clause.is_ours and (
        clause.says("AT_HAND") or (clause.says("SOMEWHERE_THERE") and not clause.says("AWAY"))
    )
    return at_hand or clause.says("READY") or any(map(is_appointment, clause.unit.plain))


def _is_there_now(clause: Clause) -> bool:
    """ "Das Leihgerät ist bei Ihnen", "the generator is on site", "der Motor ist neu"."""
    thing = clause.agent is Agent.THING and clause.verb.auxiliary in _IS and not clause.ahead
    pronoun = clause.unit.plain[0] in _IT
    told = any(map(clause.says, ("WITH_YOU", "ON_ACCOUNT", "IS_NEW", "IS_HERE")))
    return thing and told and not pronoun and not clause.says("TROUBLE") and not clause.says("STILL")


def lies_with_you(clause: Clause) -> bool:
    """ "Ein Leihgerät steht auf Ihrer Station"."""
    return (
        clause.verb.lemma in _LYING and clause.says("WITH_YOU") and not (clause.ahead or clause.says("STILL"))
    )


def _customer_has(clause: Clause) -> ClaimKind | None:
    """ "Sie haben die Fassung bis 12 Uhr" is promised, "Sie hatten die Unterlagen am Dienstag" can be looked up."""
    if clause.verb.auxiliary in _HAD:
        return ClaimKind.DONE if clause.times and clause.says("HAD_PAPERS") else None
    return ClaimKind.PROMISE if clause.ahead else None


def is_until(clause: Clause) -> bool:
    """ "Bis Freitag haben wir es behoben": still to be done."""
    aims = [time for time in clause.ahead if not time.expression.is_aim]
    if clause.says("BY_THEN"):
        return not (clause.verb.tense is Tense.DONE and clause.deeds & _FOR_THEN)
    limit = any(time.expression.is_limit or time.side is Side.AHEAD for time in aims)
    return limit and clause.verb.auxiliary in _HAVE_OR_IS


def is_with_carrier(clause: Clause) -> bool:
    """ "Ihre Paletten sind auf dem Anhänger", "the parcel has been with the courier since six"."""
    moved = clause.agent is Agent.THING and clause.verb.auxiliary not in _WAS | _HAD
    soon = clause.verb.tense is not Tense.GOING_ON and any(
        not time.expression.looks_back for time in clause.ahead
    )
    return moved and not soon and (clause.says("ABOARD") or clause.says("WITH_CARRIER"))

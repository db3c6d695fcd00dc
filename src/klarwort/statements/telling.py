"""What a clause tells that is no plain deed or promise: an event, a value, a place, or something said by the way."""

from __future__ import annotations

from klarwort.passage import Sentence
from klarwort.report import ClaimKind
from klarwort.statements.concepts import of_noun
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.kinds import admits, denies
from klarwort.statements.past import happened
from klarwort.statements.speaking import asks_why, knows
from klarwort.statements.statement import Clause, Strength, pattern
from klarwort.statements.units import is_that, opens_no_statement
from klarwort.vocabulary.word_list import words as word_list

_HAS = word_list("hat haben has have")
_IS = word_list("ist sind is are")
_CAN, _STILL = word_list("kann koennen can"), word_list("noch still")
_US = word_list("mich mir uns me us")
_HAD = word_list("hatte hatten had")
_WAS = word_list("war waren hatte hatten was were had")
_COMING = word_list("kommen come folgen follow")
_LYING = ("liegen", "stehen", "haengen", "stecken", "sitzen", "hang", "sit", "stand", "lie")
_IT = word_list("es das dies it that this")
_SUBJECT = 3
"""Words at the begin of a clause among which its subject is: "der Vakuumtest war in Ordnung"."""
_GREETED = 1
"""The number of the sentence behind a greeting that is a line of its own."""


def leaves_open(sentence: Sentence) -> bool:
    """ "Ob noch jemand betroffen ist, prüfen wir gerade"."""
    return pattern("OPEN_QUESTION").search(sentence.folded) is not None


def may_tell(clause: Clause, sentence: Sentence) -> bool:
    """Whether a clause may tell of something that a record has: it neither hedges nor wishes nor denies."""
    if _is_infinitive(clause) or (clause.says("NOT_YET") and not clause.says("A_NUMBER")):
        return False
    regretted = pattern("REGRET").search(sentence.folded) is not None
    if regretted or leaves_open(sentence) or is_that(clause.unit) or opens_no_statement(clause.unit):
        return False
    if clause.verb.tense is Tense.POSSIBLE:
        return _allows(clause)
    if clause.says("HEDGED") or clause.is_a("HEDGE") or asks_why(clause):
        return False
    here = any(map(clause.says, ("AT_HAND", "SOMEWHERE_THERE", "READY"))) or clause.verb.tense is Tense.COMING
    ours = clause.is_ours and not (clause.agent is Agent.STAFF and clause.says("MEASURED"))
    by_now = clause.verb.auxiliary in _HAS and clause.says("NOW")
    is_state = clause.verb.tense is Tense.STATE and clause.agent is Agent.OURS and not by_now
    felt = ours and not here and not knows(clause) and (clause.is_a("STATIVE") or is_state)
    return not felt and (clause.says("A_NUMBER") or not (denies(clause) and clause.is_ours))


def _is_infinitive(clause: Clause) -> bool:
    """ "…, die Umleitung laufen zu lassen": part of what somebody tries, hopes, is asked to do."""
    zu = clause.unit.language == "de" and clause.unit.plain[-2:-1] == ("zu",)
    return zu and not clause.verb.auxiliary and not clause.unit.words[-1].capital


def _allows(clause: Clause) -> bool:
    """ "Morgen können Ihre Gäste hinein": what the customer can do at a time, other than reach us."""
    can = clause.verb.auxiliary in _CAN and clause.ahead and not denies(clause)
    theirs = clause.agent is Agent.CUSTOMER or clause.says("YOURS")
    return bool(can) and theirs and not _US & set(clause.unit.plain)


def weak_kind(clause: Clause) -> ClaimKind:
    """What a clause that may tell something would be: said of what lies ahead a promise, else a deed or a fact."""
    verb = clause.verb
    if clause.agent is Agent.OTHER:
        return ClaimKind.FACT
    if verb.tense is Tense.POSSIBLE or (verb.tense is not Tense.DONE and clause.says("FROM_NOW")):
        return ClaimKind.PROMISE
    past = verb.tense is Tense.DONE or verb.auxiliary in _WAS
    us_or_them = clause.agent in {Agent.CUSTOMER, Agent.OURS} or clause.by_person
    if us_or_them and verb.tense is Tense.STATE and verb.auxiliary in _HAD and _is_placed(clause):
        # "By ten you had three good ones", "we had a coach at your school": we brought them.
        return ClaimKind.DONE
    if verb.tense is Tense.COMING or (not past and clause.ahead and not clause.lasts):
        return ClaimKind.PROMISE
    coming = verb.lemma in _COMING and not clause.says("NOW") and not clause.says("VALUE")
    if verb.tense is Tense.PRESENT and (coming or clause.agent is Agent.OURS):
        return ClaimKind.PROMISE
    if verb.tense is Tense.DONE:
        return ClaimKind.FACT if _was_of_others(clause) else ClaimKind.DONE
    ready = past and clause.times and (clause.says("READY") or clause.says("WITH_YOU"))
    return ClaimKind.DONE if ready or (not past and _came_about(clause)) else ClaimKind.FACT


def _was_of_others(clause: Clause) -> bool:
    """Whether what was is no deed of ours: the customer's, an event, a failure."""
    active = not clause.verb.passive and clause.verb.auxiliary not in _IS
    wrong = active and not clause.is_ours and admits(clause)
    return wrong or clause.agent is Agent.CUSTOMER or happened(clause) or clause.is_a("FAILURE")


def _came_about(clause: Clause) -> bool:
    """Whether somebody brought about what is: where a thing is now, what somebody has."""
    counted = clause.says("VALUE") or (clause.says("NUMBERS") and clause.says("A_NUMBER"))
    if counted or clause.says("TROUBLE") or _STILL & set(clause.unit.plain):
        return False
    if clause.verb.tense is Tense.PRESENT:
        return clause.verb.lemma.endswith(_LYING) or clause.says("NOW") or knows(clause)
    has = clause.verb.auxiliary in _HAS
    there = any(map(clause.says, ("IS_SOMEWHERE", "WITH_YOU", "PLACED")))
    return clause.verb.tense is Tense.STATE and (has or there)


def strength_of(clause: Clause, sentence: Sentence) -> Strength:
    """How far a clause that may tell something is a claim of its own.

    Nearly all that a letter tells of what happened, what was measured and what is where can be held against a record.
    What cannot is the smaller class: the first sentence, which names what it is about; regret and blame; what is not
    so yet; what always is; and what something is like.
    """
    unsure = clause.says("UNSURE") and clause.verb.tense is not Tense.COMING
    vague = clause.says("HABIT") or clause.says("NOT_YET")
    wrong = denies(clause) or admits(clause) or clause.is_a("FAILURE") or clause.says("SADLY")
    admitted = (clause.is_ours and wrong) or (clause.is_a("FAILURE") and clause.says("AT_OURS"))
    if _opens(sentence) or unsure or vague or admitted:
        return Strength.BY_THE_WAY
    return Strength.TOLD if _TELLS[clause.verb.tense](clause) else Strength.BY_THE_WAY


def _opens(sentence: Sentence) -> bool:
    """Whether a sentence is the first of its letter, which says what it is about."""
    return not sentence.number or (sentence.number == _GREETED and not sentence.tokens[0].capital)


def _is_placed(clause: Clause) -> bool:
    """Whether it names an amount, a time or a place."""
    return bool(clause.times) or any(map(clause.says, ("MEASURED", "NOW", "PLACED", "WITH_YOU")))


def _was(clause: Clause) -> bool:
    vague = (clause.is_a("STATIVE") and not clause.deeds) or clause.unit.plain[0] in _IT
    return not vague or _is_placed(clause)


def _will_be(clause: Clause) -> bool:
    return not denies(clause) and (bool(clause.deeds) or _is_placed(clause))


def _is(clause: Clause) -> bool:
    """What "is" and "has" tell: an amount, a time, where something is, and what somebody has."""
    if denies(clause):
        return False
    pronoun = clause.unit.plain[0] in _IT
    if {"sie", "you"} & set(clause.unit.plain) and clause.agent is Agent.CUSTOMER:
        return bool(clause.times) or any(map(clause.says, ("MEASURED", "WITH_YOU")))
    has = clause.verb.auxiliary in _HAS and (not clause.is_ours or clause.says("NOW"))
    there = any(map(clause.says, ("IS_SOMEWHERE", "WITH_YOU", "PLACED")))
    told = (has or there) and not pronoun and not clause.says("TROUBLE")
    tested = any(map(of_noun, clause.unit.plain[:_SUBJECT])) and not clause.ahead
    return told or tested or clause.says("MEASURED") or clause.says("NOW") or bool(clause.times)


def _goes_on(clause: Clause) -> bool:
    if clause.agent is Agent.OURS and not (clause.times or clause.says("PLACED")):
        return False
    if knows(clause):
        return not denies(clause)
    vague = clause.is_a("STATIVE") or clause.unit.plain[0] in _IT
    return not denies(clause) and clause.agent is not Agent.CUSTOMER and (not vague or _is_placed(clause))


_TELLS = {
    Tense.DONE: _was,
    Tense.GOING_ON: _goes_on,
    Tense.PRESENT: _goes_on,
    Tense.COMING: _will_be,
    Tense.STATE: _is,
    Tense.POSSIBLE: _allows,
}

"""Requests for help as lists show them: on the case, on the day of whoever asked, on that of whoever was asked."""

from collections.abc import Iterable, Sequence

from direktdraht.cases.models import Case
from direktdraht.desk.colleagues import People
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.standing import lies_with, waited_for_by
from direktdraht.staff.models import Person

_MOST = 10


def questions_on(case: Case, people: People) -> list[HelpRequest]:
    """Two queries; ask only where there is any. What is unsettled stands in front."""
    asked = HelpRequest.objects.filter(case=case, withdrawn_at=None).select_related("department")
    newest = asked.prefetch_related("reaches").order_by("-asked_at", "-pk")[:_MOST]
    questions = sorted(newest, key=lambda one: (one.seen_at is not None, one.answered_at is not None))
    return _said(questions, people)


def waited_for(me: Person, people: People) -> list[HelpRequest]:
    """What I asked for, or somebody for a case of mine. Two queries."""
    waiting = waited_for_by(me).select_related("department", "case__customer").prefetch_related("reaches")
    return _said(waiting[:_MOST], people)


def lying_with(me: Person) -> list[HelpReach]:
    """What I am asked. One query."""
    return list(lies_with(me).select_related("request__by", "request__case__customer", "instead_of")[:_MOST])


def _said(questions: Iterable[HelpRequest], people: People) -> list[HelpRequest]:
    """Each with the names that a line says: who asked, who answered, with whom it lies (with_whom)."""
    questions = list(questions)
    for one in questions:
        one.by = people.get(one.by_id) or one.by
        if one.answered_by_id and (person := people.get(one.answered_by_id)):
            one.answered_by = person
        one.with_whom = _with_whom(one, list(one.reaches.all()), people)  # type: ignore[attr-defined]
    return questions


def _with_whom(question: HelpRequest, reaches: Sequence[HelpReach], people: People) -> str:
    """The department while it is with its people, else those who heard of it last."""
    held = [reach for reach in reaches if reach.passed_on_at is None]
    if question.department and all(reach.why == HelpReach.Why.ASKED for reach in held):
        return question.department.name
    last = max((reach.at for reach in held), default=None)
    names = (people[reach.person_id].name for reach in held if reach.at == last and reach.person_id in people)
    return ", ".join(names)

"""The six steps in words, what was kept for later and whether its time has come, and who needs first aid."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.cases.models import Case, KeyDate, NextKind, Severity
from direktdraht.cases.six_steps import Record, Step, StepKey, six_steps
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Message, PutAside
from direktdraht.helping.proposing import quickest
from direktdraht.kit.said import said
from direktdraht.staff.models import Person
from direktdraht.web.times import bind


@dataclass(frozen=True)
class StepWords:
    """What web/six_steps.html shows."""

    name: str
    words: str
    is_done: bool
    is_now: bool


def spine_context(
    case: Case,
    person: Person,
    at: dt.datetime,
    *,
    ours: Iterable[Message],
    commitments: Iterable[Commitment],
    actions: Iterable[Action],
    duties: Iterable[InformDuty],
    dates: Iterable[KeyDate],
    put_aside: Iterable[PutAside],
) -> dict[str, Any]:
    """One query where somebody needs first aid."""
    put_aside = list(put_aside)
    record = Record(ours, commitments, actions, duties, put_aside)
    needs_aid = needs_first_aid(case)
    return {
        "steps": [_words_of(step, at) for step in six_steps(case, record)],
        "put_aside": put_aside,
        "put_aside_due": why_now(case, list(dates), at) if put_aside else "",
        "first_aid": needs_aid,
        "colleague": quickest(case, by=person, at=at) if needs_aid else None,
        "next_date": next((date for date in dates if date.at > at), None),
        "asks_promise": case.is_open and case.next_kind == NextKind.PROMISE,
    }


def needs_first_aid(case: Case) -> bool:
    """Grave, waiting, and no human word of ours yet."""
    is_grave = case.severity in (Severity.CRITICAL, Severity.HIGH)
    return bool(is_grave and case.is_open and case.waits_since and not case.last_word_at)


def why_now(case: Case, dates: list[KeyDate], at: dt.datetime) -> str:
    """Why the time has come for what was put aside; "" while it has not."""
    if case.asked_why_at and not (case.last_word_at and case.last_word_at > case.asked_why_at):
        return _("They have asked why. Now they want to hear it.")
    if case.says_solved or case.closed_at:
        return _("It is solved. Now you can talk about it.")
    if dates and all(date.at < at for date in dates):
        return _("Their dates are over. Now you can talk about it.")
    return ""


def _words_of(step: Step, at: dt.datetime) -> StepWords:
    when = bind(said(step.at, at)) if step.at else ""
    name, words = {
        StepKey.LISTEN: (_("Listen"), when or _("not yet")),
        StepKey.SORRY: (_("Say sorry"), when or _("not yet")),
        StepKey.REACTION: (_("Act, with a time"), _reaction(step, when)),
        StepKey.NO_EXCUSES: (_("Explain later"), _kept(step)),
        StepKey.EVERY_STEP: (_("Tell every step"), _told(step)),
        StepKey.ANCHOR: (_("A kindness at the end"), _("once it is solved")),
    }[step.key]
    is_done = step.at is not None or (step.key == StepKey.NO_EXCUSES and step.count > 0)
    return StepWords(name, words, is_done, step.is_now)


def _reaction(step: Step, when: str) -> str:
    if step.count:
        return bind(
            ngettext("%(count)d commitment", "%(count)d commitments", step.count) % {"count": step.count}
        )
    return when or _("nothing yet")


def _kept(step: Step) -> str:
    if not step.count:
        return _("nothing kept yet")
    return bind(
        ngettext("%(count)d sentence kept", "%(count)d sentences kept", step.count) % {"count": step.count}
    )


def _told(step: Step) -> str:
    if step.count:
        return bind(
            ngettext("%(count)d piece of news untold", "%(count)d pieces of news untold", step.count)
            % {"count": step.count}
        )
    return _("they know everything") if step.at else _("nothing to tell yet")

"""Two intakes of one matter become one case: all promises, dates and steps with it, the words of both read together,
one page for the customer. Old links and addresses lead there (S3.17)."""

import datetime as dt
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.cases.choices import Severity
from direktdraht.cases.handovers import Handover
from direktdraht.cases.happenings import CaseClosed, CaseReopened
from direktdraht.cases.models import Case, HeldAct, KeyDate
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.voice_happenings import CaseAbsorbed, CaseSplitOff
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Draft
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.models import Audience, Entry
from direktdraht.timeline.recording import record, take_turn

# What hangs on a case and goes with it: model and field. Apps above add theirs; words, files and entries stay.
MOVES: dict[str, str] = {
    "commitments.Commitment": "stream_id",
    "commitments.Action": "stream_id",
    "commitments.InformDuty": "stream_id",
    "correspondence.PutAside": "stream_id",
    "cases.KeyDate": "case_id",
    "cases.FoundInMail": "case_id",
}
_BY_WEIGHT = [Severity.TRIFLE, Severity.NORMAL, Severity.HIGH, Severity.CRITICAL]


def which_stays(one: Case, other: Case) -> tuple[Case, Case]:
    """(what goes, what stays): the direct line stays (S2.15), else the older one."""
    stays = min(one, other, key=lambda case: (not case.is_on_direct_line, case.pk))
    return (other if stays is one else one), stays


def merge_case(case: Case, into: Case, *, by: Person, at: dt.datetime) -> None:
    """case goes into the other, whose owner takes care of both from now on; the owner of the one that goes is told.
    Raises Refused for another customer's, for what is closed, and while something of it is about to leave."""
    with transaction.atomic():
        for pk in sorted((case.pk, into.pk)):
            take_turn(pk)
        case, into = _read(case), _read(into)
        _refuse(case, into)
        moved = _move(case, into)
        _bring_together(case, into)
        Case.objects.filter(merged_into=case).update(merged_into=into)
        Case.objects.filter(pk=case.pk).update(
            merged_into=into, closed_at=at, outcome=Case.Outcome.MERGED, waits_since=None
        )
        record(case.pk, CaseClosed(outcome=Case.Outcome.MERGED), by=by, at=at, audience=Audience.STAFF)
        record(into.pk, CaseAbsorbed(case=case.pk, title=case.title, moved=moved), by=by, at=at)
        rewrite_next(_read(case), at=at)
        rewrite_next(_read(into), at=at)
        if case.owner_id not in (into.owner_id, by.pk) and case.owner.is_active:
            _tell(case, into, by, at)


def split_case(case: Case, *, by: Person, at: dt.datetime) -> None:
    """They were two after all: what came with it goes back; what happened since stays where it happened."""
    with transaction.atomic():
        take_turn(case.pk)
        case = _read(case)
        if case.merged_into is None:
            raise Refused(_("This case stands by itself."))
        into = case.merged_into
        take_turn(into.pk)
        for label, keys in _came_along(case, into).items():
            rows = apps.get_model(label)._default_manager.filter(pk__in=keys)
            rows.filter(**{MOVES[label]: into.pk}).update(**{MOVES[label]: case.pk})
        Case.objects.filter(pk=case.pk).update(merged_into=None, closed_at=None, outcome="")
        record(case.pk, CaseReopened(reason="person"), by=by, at=at, audience=Audience.STAFF)
        record(into.pk, CaseSplitOff(case=case.pk, title=case.title), by=by, at=at)
        rewrite_next(_read(case), at=at)
        rewrite_next(_read(into), at=at)


def _read(case: Case) -> Case:
    return Case.objects.select_related("customer", "complainant", "owner", "stream", "merged_into").get(
        pk=case.pk
    )


def _refuse(case: Case, into: Case) -> None:
    if case.pk == into.pk or case.customer_id != into.customer_id:
        raise Refused(_("Only two cases of the same customer become one."))
    if not case.is_open or not into.is_open:
        raise Refused(_("One of them is closed. Open it again first."))
    if case.is_on_direct_line and not into.is_on_direct_line:
        raise Refused(_("What came in on the direct line stays: merge the other into it."))
    if HeldAct.objects.filter(case=case, done_at=None, taken_back_at=None, refused="").exists():
        raise Refused(_("Something of it is about to leave. Try again in some seconds."))
    if Handover.objects.running().filter(case=case).exists():
        raise Refused(_("It is being handed over already. Withdraw that first."))


def _move(case: Case, into: Case) -> dict[str, list[int]]:
    """What went along, by model, so that it can go back."""
    moved: dict[str, list[int]] = {}
    known = KeyDate.objects.filter(case=into, dropped_at=None).values("at")
    for label, field in MOVES.items():
        rows = apps.get_model(label)._default_manager.filter(**{field: case.pk})
        if label == "cases.KeyDate":
            rows = rows.exclude(at__in=known)  # both texts name it
        if keys := list(rows.order_by("pk").values_list("pk", flat=True)):
            apps.get_model(label)._default_manager.filter(pk__in=keys).update(**{field: into.pk})
            moved[label] = keys
    InformDuty.objects.uncarried().filter(pk__in=moved.get("commitments.InformDuty", [])).update(
        contact=into.complainant
    )
    for draft in Draft.objects.filter(stream_id=case.pk):
        if not Draft.objects.filter(stream_id=into.pk, person=draft.person_id).update(offered_at=None):
            Draft.objects.filter(pk=draft.pk).update(stream_id=into.pk, offered_at=None)
    return moved


def _bring_together(case: Case, into: Case) -> None:
    """The customer waits since they first waited; the graver view holds."""
    waits = [since for since in (case.waits_since, into.waits_since) if since]
    words = [last for last in (case.last_word_at, into.last_word_at) if last]
    changes: dict[str, Any] = {
        "waits_since": min(waits, default=None),
        "last_word_at": max(words, default=None),
        "severity": max(case.severity, into.severity, key=lambda one: _BY_WEIGHT.index(Severity(one))),
        "asked_why_at": into.asked_why_at or case.asked_why_at,
        "said_unsolved_at": into.said_unsolved_at or case.said_unsolved_at,
        "category": into.category or case.category,
        "summary_id": into.summary_id or case.summary_id,
    }
    if not into.harm and into.harm_cents is None:
        changes |= {"harm": case.harm, "harm_cents": case.harm_cents, "harm_currency": case.harm_currency}
    Case.objects.filter(pk=into.pk).update(**changes)


def _came_along(case: Case, into: Case) -> dict[str, list[int]]:
    """Said where it was merged first: what it went into may have gone on into another."""
    absorbed = Entry.objects.filter(stream_id__in=streams_of(into), kind=CaseAbsorbed.name)
    told = absorbed.order_by("-pk").values_list("data", flat=True)
    return next((data["moved"] for data in told if data["case"] == case.pk), {})


def _tell(case: Case, into: Case, by: Person, at: dt.datetime) -> None:
    person = case.owner
    with translation.override(person.language), timezone.override(Company.current().zone):
        words = {"by": by.name, "title": into.title, "owner": into.owner.name}
        reach(
            into,
            person,
            kind="merged",
            subject=_("One matter now: %(title)s") % words,
            opening=_("%(by)s has merged your case with this one. %(owner)s takes care of both.") % words,
            words=case.verbatim,
            from_name=by.name,
            is_quiet=True,
            at=at,
        )

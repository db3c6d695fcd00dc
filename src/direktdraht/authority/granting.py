"""Granting: within the frame in one step and with nobody's leave; in a critical case first, and reported afterwards."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.authority.happenings import BasisDecided, RedressGranted, ReportOwed
from direktdraht.authority.kinds import Basis, Kind, Worth, words_for_them
from direktdraht.authority.models import Leave, Redress, Report
from direktdraht.authority.telling import tell_acted
from direktdraht.authority.within import leave_for
from direktdraht.cases.acting import do, promise
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.models import Case, Severity
from direktdraht.commitments.doing import Deed
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.recording import record

# After acting first, so long until it is reported to whoever directs.
REPORT_WITHIN = dt.timedelta(hours=24)


@dataclass(frozen=True)
class Offer:
    """What the customer gets. what: the sentence that they read, "" for a plain one; due_at: by when it is promised,
    None for what is done already."""

    worth: Worth
    what: str = ""
    due_at: dt.datetime | None = None
    basis: Basis = Basis.UNDECIDED


def grant(case: Case, offer: Offer, *, spoken: bool = False, by: Person, at: dt.datetime) -> Redress:
    """Within the frame nobody is asked (S3.13). spoken: the customer has heard it. Raises Refused above the frame, for
    an amount that is none, and for what has no words."""
    with transaction.atomic():
        case = claim_open(case)
        _take_turns_in_the_house()
        leave = leave_for(case, offer.worth, by, at=at)
        if leave is None:
            raise Refused(_("That is more than you may grant at once. One click asks for it."))
        return give(case, offer, leave=leave, spoken=spoken, by=by, at=at)


def act_first(
    case: Case, offer: Offer, *, spoken: bool = False, by: Person, at: dt.datetime
) -> Report | None:
    """Rescue needs no leave (X9): in a critical case somebody acts and reports within a day. None, and nothing to
    report, where it was within their frame after all. Raises Refused where it is not critical."""
    with transaction.atomic():
        case = claim_open(case)
        _take_turns_in_the_house()
        if leave := leave_for(case, offer.worth, by, at=at):
            give(case, offer, leave=leave, spoken=spoken, by=by, at=at)
            return None
        if case.severity != Severity.CRITICAL:
            raise Refused(_("Only in a critical case does one act first. Ask; the answer has a time."))
        redress = give(case, offer, leave=Leave.ACTED_FIRST, spoken=spoken, by=by, at=at)
        due_at = at + REPORT_WITHIN
        report = Report.objects.create(redress=redress, by=by, due_at=due_at, reminds_at=due_at)
        record(case.pk, ReportOwed(report=report.pk, due_at=due_at.isoformat()), by=by, at=at)
        tell_acted(report, at=at)
        return report


def give(
    case: Case, offer: Offer, *, leave: Leave, spoken: bool = False, by: Person, at: dt.datetime
) -> Redress:
    """For verbs that have found that it may be: a commitment or a deed of by, and the customer hears of it as of every
    other (S4.10). Inside their transaction."""
    offer = complete(case, offer)
    commitment = action = None
    if offer.due_at:
        commitment = promise(case, what=offer.what, due_at=offer.due_at, spoken=spoken, by=by, at=at)
    else:
        action = do(case, Deed(offer.what, at), spoken=spoken, by=by, at=at)
    redress = Redress.objects.create(
        case=case,
        **vars(offer.worth),
        basis=offer.basis,
        leave=leave,
        by=by,
        granted_at=at,
        commitment=commitment,
        action=action,
    )
    granted = RedressGranted(redress=redress.pk, leave=leave, basis=offer.basis, **vars(offer.worth))
    record(case.pk, granted, by=by, at=at)
    return redress


def complete(case: Case, offer: Offer) -> Offer:
    """With words that the customer can read. Raises Refused without an amount, and where only a person finds words."""
    if offer.worth.kind != Kind.INTANGIBLE and offer.worth.amount <= 0:
        raise Refused(_("How much is it?"))
    if offer.what.strip():
        return offer
    with in_words_of(case.complainant):
        what = words_for_them(offer.worth)
    if not what:
        raise Refused(_("Say in a sentence what they get."))
    return Offer(offer.worth, what, offer.due_at, offer.basis)


def _take_turns_in_the_house() -> None:
    """The frame of a month is counted over all cases: whoever grants next waits until this one is written."""
    list(Company.objects.select_for_update().filter(pk=1).values_list("pk"))


def decide_basis(redress: Redress, *, basis: Basis, by: Person, at: dt.datetime) -> None:
    """Owed or goodwill may be found out after acting; the customer never reads which."""
    with transaction.atomic():
        case = claim(redress.case)
        if Redress.objects.filter(pk=redress.pk).exclude(basis=basis).update(basis=basis):
            record(case.pk, BasisDecided(redress=redress.pk, basis=basis), by=by, at=at)

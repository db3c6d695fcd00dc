"""Promising, keeping, moving and doing on a case: each leaves a duty to tell the customer, or was told by voice."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.claiming import claim_open
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.waiting import we_spoke
from direktdraht.commitments.committing import (
    break_commitment,
    give_commitment,
    keep_commitment,
    move_commitment,
    release_commitment,
)
from direktdraht.commitments.doing import Deed, record_deed
from direktdraht.commitments.informing import drop_unheard, owe_word, told_by_voice
from direktdraht.commitments.models import Action, Commitment, CommitmentMove, InformDuty
from direktdraht.staff.models import Person


def promise(
    case: Case,
    *,
    what: str,
    due_at: dt.datetime,
    is_presence: bool = False,
    spoken: bool = False,
    by: Person,
    at: dt.datetime,
) -> Commitment:
    """Give a commitment. spoken: the customer has heard it already ("telefonisch gesagt")."""
    with transaction.atomic():
        case = claim_open(case)
        commitment = give_commitment(case.pk, what=what, due_at=due_at, is_presence=is_presence, by=by, at=at)
        owe_word(case.complainant, about=InformDuty.About.MADE, commitment=commitment, at=at)
        _finish(case, spoken=spoken, by=by, at=at)
    return commitment


def keep(case: Case, commitment: Commitment, *, spoken: bool = False, by: Person, at: dt.datetime) -> None:
    """A commitment is kept."""
    with transaction.atomic():
        case = claim_open(case)
        _keep(case, commitment, by=by, at=at)
        _finish(case, spoken=spoken, by=by, at=at)


def move(
    case: Case,
    commitment: Commitment,
    *,
    to_at: dt.datetime,
    why: str = "",
    spoken: bool = False,
    by: Person,
    at: dt.datetime,
) -> CommitmentMove:
    """Another time: the customer is told the new one with the first one beside it (S4.14)."""
    with transaction.atomic():
        case = claim_open(case)
        moved = move_commitment(_of(case, commitment), to_at=to_at, why=why, by=by, at=at)
        owe_word(
            case.complainant, about=InformDuty.About.MOVED, commitment=moved.commitment, move=moved, at=at
        )
        _finish(case, spoken=spoken, by=by, at=at)
    return moved


def do(case: Case, deed: Deed, *, spoken: bool = False, by: Person, at: dt.datetime) -> Action:
    """Record a deed; one that keeps a commitment keeps it in the same step, and is one piece of news."""
    with transaction.atomic():
        case = claim_open(case)
        kept = _of(case, deed.keeps) if deed.keeps else None
        action = record_deed(case.pk, deed, by=by, at=at)
        if kept and deed.for_customer:
            keep_commitment(kept, by=by, at=at)
        elif kept:
            _keep(case, kept, by=by, at=at)
        if deed.for_customer:
            owe_word(case.complainant, about=InformDuty.About.DEED, action=action, at=at)
        _finish(case, spoken=spoken and (deed.for_customer or kept is not None), by=by, at=at)
    return action


def release(case: Case, commitment: Commitment, *, by: Person, at: dt.datetime) -> None:
    """The customer said that they no longer need it."""
    with transaction.atomic():
        case = claim_open(case)
        released = _of(case, commitment)
        release_commitment(released, by=by, customer=case.complainant.name, at=at)
        drop_unheard(released, at=at)
        rewrite_next(case, at=at)


def give_up(case: Case, commitment: Commitment, *, by: Person, at: dt.datetime) -> None:
    """It will not be kept; the record says broken, and the customer hears it if they had heard of the promise."""
    with transaction.atomic():
        case = claim_open(case)
        broken = _of(case, commitment)
        break_commitment(broken, by=by, at=at)
        if drop_unheard(broken, at=at):
            owe_word(case.complainant, about=InformDuty.About.BROKEN, commitment=broken, at=at)
        rewrite_next(case, at=at)


def tell_by_voice(case: Case, *, by: Person, at: dt.datetime) -> int:
    """Everything they have not heard yet was said on the phone or in person just now."""
    with transaction.atomic():
        case = claim_open(case)
        count = told_by_voice(case.pk, contact=case.complainant, by=by, at=at)
        we_spoke(case, at=at)
    return count


def _keep(case: Case, commitment: Commitment, *, by: Person, at: dt.datetime) -> None:
    """Keep it and owe the news of it, once, however many people say so at the same moment."""
    before = _of(case, commitment)
    kept = keep_commitment(before, by=by, at=at)
    if kept.kept_at and not before.kept_at:
        owe_word(case.complainant, about=InformDuty.About.KEPT, commitment=kept, at=at)


def _of(case: Case, commitment: Commitment) -> Commitment:
    """The commitment as it stands now that it is our turn. One of another case is nobody's business here."""
    return Commitment.objects.get(pk=commitment.pk, stream_id=case.pk)


def _finish(case: Case, *, spoken: bool, by: Person, at: dt.datetime) -> None:
    if spoken:
        told_by_voice(case.pk, contact=case.complainant, by=by, at=at)
        we_spoke(case, at=at)
    else:
        rewrite_next(case, at=at)

"""Promising, keeping, moving and doing on a case: each leaves a duty to tell the customer, or was told by voice."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.claiming import claim_open
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.waiting import they_spoke, we_spoke
from direktdraht.commitments.committing import (
    NewTime,
    break_commitment,
    give_commitment,
    keep_commitment,
    move_commitment,
    release_commitment,
)
from direktdraht.commitments.doing import Deed, record_deed
from direktdraht.commitments.informing import (
    drop_news,
    drop_unheard,
    owe_word,
    told_by_own_mail,
    told_by_voice,
)
from direktdraht.commitments.inviting import put_calendar_right
from direktdraht.commitments.models import Action, Commitment, CommitmentMove, InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.staff.models import Person


def promise(
    case: Case,
    *,
    what: str,
    due_at: dt.datetime,
    is_presence: bool = False,
    place: str = "",
    spoken: bool = False,
    said_in: Message | None = None,
    by: Person,
    at: dt.datetime,
) -> Commitment:
    """Give a commitment. spoken: the customer has heard it already ("telefonisch gesagt"); said_in: they have read it,
    in a mail from a colleague's own mailbox."""
    with transaction.atomic():
        case = claim_open(case)
        commitment = give_commitment(
            case.pk, what=what, due_at=due_at, is_presence=is_presence, place=place, by=by, at=at
        )
        duty = owe_word(case.complainant, about=InformDuty.About.MADE, commitment=commitment, at=at)
        if said_in:
            told_by_own_mail(duty, said_in)
        _finish(case, spoken=spoken, by=by, at=at)
    return commitment


def keep(case: Case, commitment: Commitment, *, spoken: bool = False, by: Person, at: dt.datetime) -> None:
    """A commitment is kept."""
    with transaction.atomic():
        case = claim_open(case)
        _keep(case, commitment, by=by, at=at)
        _finish(case, spoken=spoken, by=by, at=at)


def move(
    case: Case, commitment: Commitment, new: NewTime, *, spoken: bool = False, by: Person, at: dt.datetime
) -> CommitmentMove:
    """Another time: the customer is told the new one with the first one beside it, before the old one has passed
    (S4.13, S4.14). What they wanted themselves they know."""
    with transaction.atomic():
        case = claim_open(case)
        moved = move_commitment(_of(case, commitment), new, by=by, at=at)
        drop_news(at, commitment=moved.commitment, about=InformDuty.About.MOVED)
        if new.for_them:
            put_calendar_right(case.complainant, moved.commitment, at=at)
            rewrite_next(case, at=at)
            return moved
        owe_word(
            case.complainant,
            about=InformDuty.About.MOVED,
            commitment=moved.commitment,
            move=moved,
            at=at,
            before=moved.from_at,
        )
        _finish(case, spoken=spoken, is_grave=True, by=by, at=at)
        put_calendar_right(case.complainant, moved.commitment, at=at)
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
        let_go(case, _of(case, commitment), customer=case.complainant.name, by=by, at=at)


def let_go(case: Case, commitment: Commitment, *, customer: str, by: Person | None, at: dt.datetime) -> None:
    """For verbs that have claimed the case: customer does not need it any more."""
    release_commitment(commitment, by=by, customer=customer, at=at)
    drop_unheard(commitment, at=at)
    put_calendar_right(case.complainant, commitment, at=at)
    rewrite_next(case, at=at)


def give_up(case: Case, commitment: Commitment, *, spoken: bool = False, by: Person, at: dt.datetime) -> None:
    """It will not be kept; the record says broken, and the customer hears it if they had heard of the promise."""
    with transaction.atomic():
        case = claim_open(case)
        broken = _of(case, commitment)
        if not break_commitment(broken, by=by, at=at):
            return
        had_heard = drop_unheard(broken, at=at)
        if had_heard:
            owe_word(case.complainant, about=InformDuty.About.BROKEN, commitment=broken, at=at)
        _finish(case, spoken=spoken, is_grave=had_heard, by=by, at=at)
        put_calendar_right(case.complainant, broken, at=at)


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


def _finish(case: Case, *, spoken: bool, is_grave: bool = False, by: Person, at: dt.datetime) -> None:
    """spoken: they have heard all of it. is_grave: they must hear it, and where no letter reaches them, somebody has to
    call: until then they wait."""
    if spoken:
        told_by_voice(case.pk, contact=case.complainant, by=by, at=at)
        we_spoke(case, at=at)
    elif is_grave and not case.complainant.email:
        they_spoke(case, at=at)
    else:
        rewrite_next(case, at=at)

"""Who must hear of what by when, and what settles it: a delivered message, or a voice (S4.10, S4.14)."""

import datetime as dt
from collections.abc import Iterable

from django.conf import settings
from django.db import transaction
from django.db.models import Max

from direktdraht.commitments.happenings import ToldByVoice
from direktdraht.commitments.models import (
    SAYS_BY_WHEN,
    Action,
    Commitment,
    CommitmentMove,
    InformDuty,
)
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

# What they must hear soon, whatever they have just been told.
_GRAVE = (InformDuty.About.MOVED, InformDuty.About.BROKEN)


def owe_word(
    contact: Contact,
    *,
    about: InformDuty.About,
    at: dt.datetime,
    commitment: Commitment | None = None,
    move: CommitmentMove | None = None,
    action: Action | None = None,
    before: dt.datetime | None = None,
) -> InformDuty:
    """Note that contact must hear of it: of a promise before half of the time until then has passed. before: a moment
    that it may not be later than, if that is still ahead."""
    subject = commitment or action
    if subject is None:
        raise ValueError("a duty is about a commitment or a deed")
    due_at = at + dt.timedelta(minutes=settings.BUNDLE_MINUTES)
    if about not in _GRAVE:
        due_at = max(due_at, _end_of_hour(subject.stream_id, contact, at))
    limits = [before] if before else []
    if commitment and about in SAYS_BY_WHEN and commitment.due_at > at:
        limits.append(at + (commitment.due_at - at) / 2)
    return InformDuty.objects.create(
        stream_id=subject.stream_id,
        contact=contact,
        about=about,
        commitment=commitment,
        move=move,
        action=action,
        due_at=max(at, min([due_at, *limits])),
        created_at=at,
    )


def _end_of_hour(stream_id: int, contact: Contact, at: dt.datetime) -> dt.datetime:
    """Several deeds in an hour are one message (S4.10): the first news wait settings.BUNDLE_MINUTES for others; what
    comes after that letter waits until settings.BUNDLE_AGAIN_MINUTES have passed since."""
    letters = Message.objects.filter(stream_id=stream_id, contact=contact, kind=Message.Kind.UPDATE)
    last = letters.aggregate(Max("at"))["at__max"]
    return last + dt.timedelta(minutes=settings.BUNDLE_AGAIN_MINUTES) if last else at


def told_by_voice(stream_id: int, *, contact: Contact, by: Person, at: dt.datetime) -> int:
    """ "Telefonisch gesagt": settles what this contact has not heard yet; answers how many duties that were."""
    with transaction.atomic():
        settled = InformDuty.objects.open().filter(stream_id=stream_id, contact=contact)
        ids = list(settled.values_list("pk", flat=True))
        count: int = InformDuty.objects.filter(pk__in=ids, spoken_at=None).update(spoken_at=at)
        if count:
            record(stream_id, ToldByVoice(contact=contact.name, count=count), by=by, at=at)
    return count


def told_by_own_mail(duty: InformDuty, message: Message) -> None:
    """They have read it in this mail, which a colleague wrote from their own mailbox. If it went to somebody else of
    theirs, it is still to be told."""
    if message.contact_id == duty.contact_id:
        InformDuty.objects.filter(pk=duty.pk, spoken_at=None).update(carried_by=message, spoken_at=message.at)


def drop_unheard(commitment: Commitment, *, at: dt.datetime) -> bool:
    """News of a commitment that no longer holds are not told any more. Whether they had heard of it before."""
    drop_news(at, commitment=commitment)
    return InformDuty.objects.filter(commitment=commitment, dropped_at=None).exists()


def drop_news(at: dt.datetime, **about: object) -> None:
    """What no letter has taken along yet and what is no longer so: about=, commitment=, action= say which."""
    InformDuty.objects.uncarried().filter(**about).update(dropped_at=at)


def carry(duties: Iterable[InformDuty], message: Message) -> None:
    """message takes these along. They count as settled once its mail has been delivered."""
    InformDuty.objects.untold().filter(pk__in=[duty.pk for duty in duties]).update(carried_by=message)

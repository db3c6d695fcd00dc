"""Who must hear of what by when, and what settles it: a delivered message, or a voice (S4.10, S4.14)."""

import datetime as dt
from collections.abc import Iterable

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.commitments.happenings import ToldByVoice
from direktdraht.commitments.models import Action, Commitment, CommitmentMove, InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.kit.said import said
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def owe_word(
    contact: Contact,
    *,
    about: InformDuty.About,
    at: dt.datetime,
    commitment: Commitment | None = None,
    move: CommitmentMove | None = None,
    action: Action | None = None,
) -> InformDuty:
    """Note that contact must hear of it. Due after settings.BUNDLE_MINUTES, so that one letter takes all news along."""
    subject = commitment or action
    if subject is None:
        raise ValueError("a duty is about a commitment or a deed")
    return InformDuty.objects.create(
        stream_id=subject.stream_id,
        contact=contact,
        about=about,
        commitment=commitment,
        move=move,
        action=action,
        due_at=at + dt.timedelta(minutes=settings.BUNDLE_MINUTES),
        created_at=at,
    )


def told_by_voice(stream_id: int, *, contact: Contact, by: Person, at: dt.datetime) -> int:
    """ "Telefonisch gesagt": settles what this contact has not heard yet; answers how many duties that were."""
    with transaction.atomic():
        settled = InformDuty.objects.open().filter(stream_id=stream_id, contact=contact)
        ids = list(settled.values_list("pk", flat=True))
        count: int = InformDuty.objects.filter(pk__in=ids, spoken_at=None).update(spoken_at=at)
        if count:
            record(stream_id, ToldByVoice(contact=contact.name, count=count), by=by, at=at)
    return count


def drop_unheard(commitment: Commitment, *, at: dt.datetime) -> bool:
    """News of a commitment that no longer holds are not told any more. Whether they had heard of it before."""
    InformDuty.objects.uncarried().filter(commitment=commitment).update(dropped_at=at)
    return InformDuty.objects.filter(commitment=commitment, dropped_at=None).exists()


def carry(duties: Iterable[InformDuty], message: Message) -> None:
    """message takes these along. They count as settled once its mail has been delivered."""
    InformDuty.objects.untold().filter(pk__in=[duty.pk for duty in duties]).update(carried_by=message)


def lines(duties: Iterable[InformDuty], *, at: dt.datetime) -> list[str]:
    """One line each, in the active language and zone, in the order in which it happened; the owner's own sentences."""
    return [_line(duty, at) for duty in duties]


def _line(duty: InformDuty, at: dt.datetime) -> str:
    if duty.action:
        return _deed_line(duty.action, at)
    commitment = duty.commitment
    assert commitment is not None  # owe_word() sees to it
    words = {"what": commitment.what, "when": said(commitment.due_at, at)}
    if duty.about == InformDuty.About.KEPT:
        return "■ " + _("Kept: %(what)s") % words
    if duty.about == InformDuty.About.BROKEN:
        return "○ " + _("I cannot keep this: %(what)s, promised until %(when)s") % words
    if duty.about == InformDuty.About.MOVED and duty.move:
        words |= {"when": said(duty.move.to_at, at), "first": said(commitment.first_due_at, at)}
        line = "○ " + _("Moved: %(what)s: now %(when)s (before: %(first)s)") % words
        return f"{line}\n  {duty.move.why}" if duty.move.why else line
    return promised_line(commitment.what, commitment.due_at, commitment.is_presence, at)


def promised_line(what: str, due_at: dt.datetime, is_presence: bool, at: dt.datetime) -> str:
    """How a commitment stands in a letter; the preview uses it before the commitment exists."""
    words = {"what": what, "when": said(due_at, at)}
    if is_presence:
        return "○ " + _("I will be there: %(what)s, %(when)s") % words
    return "○ " + _("Promised: %(what)s, until %(when)s") % words


def _deed_line(action: Action, at: dt.datetime) -> str:
    line = "■ " + _("Done: %(what)s (%(when)s)") % {
        "what": action.what,
        "when": said(action.done_at or action.recorded_at, at),
    }
    return f"{line}\n  {action.evidence}" if action.evidence else line

"""A letter that came back: the customer has not heard, the duty is open again, and somebody must call."""

import datetime as dt

from django.utils import translation

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.cases.waiting import they_spoke
from direktdraht.correspondence.happenings import MailBounced
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.timeline.recording import record


def note_bounce(parsed: ParsedMail, *, at: dt.datetime) -> int | None:
    """Mark the mail that came back; answers the stream it belongs to, None for a mail we do not know."""
    mail = OutgoingMail.objects.filter(message_id=parsed.bounced_message_id).first()
    if mail is None or not parsed.bounced_message_id:
        return None
    first = OutgoingMail.objects.filter(pk=mail.pk, bounced_at=None).update(bounced_at=at)
    if first:
        _has_not_arrived(mail, at)
    return mail.stream_id


def note_refused(mail: OutgoingMail, *, at: dt.datetime) -> None:
    """A server that refuses a mail at once: a bounce that comes early. Runs where the result of sending is written."""
    if mail.state == OutgoingMail.State.FAILED:
        _has_not_arrived(mail, at)


def _has_not_arrived(mail: OutgoingMail, at: dt.datetime) -> None:
    to_customer = mail.kind in (OutgoingMail.Kind.LETTER, OutgoingMail.Kind.RECEIPT)
    if mail.stream_id is None or not to_customer:
        return
    case = claim(Case(pk=mail.stream_id))
    happened = MailBounced(to=mail.to_address)
    record(case.pk, happened, at=at)
    if mail.kind == OutgoingMail.Kind.LETTER and case.is_open:
        they_spoke(case, at=at)
        with translation.override(case.owner.language):
            words = happened.sentence("")
        tell_who_answers(case, words=words, at=at)

"""A mail that came back. A letter: the customer has not heard, the duty is open again, and somebody must call.
A notice: a colleague does not hear of anything, and the administrators must know."""

import datetime as dt
from collections.abc import Iterable

from django.utils import timezone, translation

from direktdraht.alarms.lost_mail import tell_of_lost_mail
from direktdraht.cases.alerting import reach
from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.cases.waiting import they_spoke
from direktdraht.correspondence.addressing import stream_of
from direktdraht.correspondence.happenings import CopyBounced, MailBounced
from direktdraht.correspondence.models import Message
from direktdraht.intake.happenings import NoticeBounced
from direktdraht.mail.ids import read_plus_address
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.standing_in import acting_for
from direktdraht.timeline.recording import record

# A report that names no mail is about one that left lately.
_LATELY = dt.timedelta(days=10)


def note_bounce(parsed: ParsedMail, recipients: Iterable[str] = (), *, at: dt.datetime) -> int | None:
    """Mark the mail that came back; answers the stream it belongs to, None for a mail we do not know.
    recipients: where the report was sent to, which may be the reply address of a stream."""
    mail = _by_its_id(parsed) or _by_its_reader(parsed, recipients, at)
    if mail is None:
        return None
    first = OutgoingMail.objects.filter(pk=mail.pk, bounced_at=None).update(bounced_at=at)
    if first:
        _has_not_arrived(mail, at)
    return mail.stream_id


def note_refused(mail: OutgoingMail, *, at: dt.datetime) -> None:
    """A server that refuses a mail at once: a bounce that comes early. Runs where the result of sending is written."""
    if mail.state == OutgoingMail.State.FAILED:
        _has_not_arrived(mail, at)


def _by_its_id(parsed: ParsedMail) -> OutgoingMail | None:
    """Each mail of ours has one reader, so that the very mail is the very reader; an alias of theirs that the report
    names instead changes nothing."""
    if not parsed.bounced_message_id:
        return None
    return OutgoingMail.objects.filter(message_id=parsed.bounced_message_id).first()


def _by_its_reader(parsed: ParsedMail, recipients: Iterable[str], at: dt.datetime) -> OutgoingMail | None:
    """Without a Message-ID that we know: the last mail that left to the address that failed, in the stream whose reply
    address got the report, if one did."""
    failed = [address.lower() for address in parsed.failed_recipients]
    if not failed:
        return None
    sent = OutgoingMail.objects.filter(sent_at__gt=at - _LATELY, to_address__in=failed, bounced_at=None)
    streams = [stream for one in (*recipients, *parsed.to) if (stream := stream_of(read_plus_address(one)))]
    if streams:
        sent = sent.filter(stream__in=streams)
    elif parsed.bounced_message_id:
        return None  # it names a mail, and that is none of ours
    return sent.order_by("-pk").first()


def _has_not_arrived(mail: OutgoingMail, at: dt.datetime) -> None:
    # With a stream, access is the new address of a customer's page.
    to_colleague = mail.kind == OutgoingMail.Kind.NOTICE or (
        mail.kind == OutgoingMail.Kind.ACCESS and mail.stream_id is None
    )
    if to_colleague:
        _colleague_has_not_heard(mail, at)
        return
    if mail.stream_id is None:
        return
    case = claim(Case(pk=mail.stream_id))
    if mail.copy_of_id:
        _copy_has_not_arrived(case, mail, at)
        return
    happened = MailBounced(to=mail.to_address)
    record(case.pk, happened, at=at)
    if mail.kind == OutgoingMail.Kind.LETTER and case.is_open:
        they_spoke(case, at=at)
        with translation.override(case.owner.language):
            words = happened.sentence("")
        tell_who_answers(case, words=words, at=at)


def _colleague_has_not_heard(mail: OutgoingMail, at: dt.datetime) -> None:
    """Alarms climb by themselves; that the address is dead, somebody has to know."""
    tell_of_lost_mail(mail.to_address, at=at)
    if mail.stream_id and Case.objects.filter(pk=mail.stream_id).exists():
        record(
            claim(Case(pk=mail.stream_id)).pk, NoticeBounced(person=mail.to_name or mail.to_address), at=at
        )


def _copy_has_not_arrived(case: Case, mail: OutgoingMail, at: dt.datetime) -> None:
    """Whoever complained has the letter, so that nobody waits; whoever wrote it wanted another to read it too."""
    happened = CopyBounced(to=mail.to_address)
    record(case.pk, happened, at=at)
    writer = Message.objects.filter(outgoing=mail.copy_of_id).values_list("author", flat=True).first()
    person = acting_for(Person.objects.get(pk=writer), at) if writer else None
    if person and case.is_open:
        with translation.override(person.language), timezone.override(Company.current().zone):
            words = happened.sentence("")
            subject = f"{words}: {case.title}"
            reach(case, person, kind="copy", subject=subject, words=words, is_quiet=True, at=at)

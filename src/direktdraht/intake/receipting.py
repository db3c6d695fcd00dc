"""The receipt: says of itself that it is automatic, who takes care, their number, and where to look. Nothing else."""

import datetime as dt

from django.db import connection
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.cases.standing import away_from
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import PAGE, Letter, write_receipt
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.said import said, sentence
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.away_words import away_words
from direktdraht.staff.models import Company
from direktdraht.staff.texts import fill, receipt_in

# More receipts than this to one address within the span look like two machines talking.
CAP, CAP_SPAN = 5, dt.timedelta(hours=3)
# So long nothing automatic goes to an address from which a mail came back; what a person writes still does.
RETURNED_SPAN = dt.timedelta(days=60)
_NOBODY = (
    "noreply",
    "no-reply",
    "donotreply",
    "do-not-reply",
    "mailer-daemon",
    "postmaster",
    "abuse",
    "bounce",
)


def send_receipt(
    case: Case, parsed: ParsedMail, incoming: IncomingMail, *, at: dt.datetime
) -> Message | None:
    """One receipt for a new case that came by mail. None where there must not be one: on the direct line (S2.2),
    to automatic mail, to mail that lay in the mailbox before us, to addresses nobody reads, that already got many or
    that sent one back."""
    if parsed.is_auto or parsed.no_auto_reply or incoming.from_before:
        return None
    return acknowledge(case, answers=parsed.message_id, at=at)


def acknowledge(case: Case, *, answers: str = "", at: dt.datetime) -> Message | None:
    """The same for a case whose customer did not write by mail but gave an address. answers: their Message-ID."""
    contact = case.complainant
    if case.is_on_direct_line or not contact.email:
        return None
    if contact.email.lower().startswith(_NOBODY) or not _may_get_one(contact.email, at):
        return None
    with in_words_of(contact):
        return write_receipt(
            case.pk,
            Letter(
                contact=contact,
                kind=Message.Kind.RECEIPT,
                subject=_("Received: %(title)s") % {"title": case.title},
                words=_words(case, at),
                answers=answers,
            ),
            at=at,
        )


def _words(case: Case, at: dt.datetime) -> str:
    """In the company's own words where it has some. That it is automatic stands above them in any case."""
    company, owner = Company.current(), case.owner
    automatic = _("This receipt was sent automatically.")
    when = said(case.opened_at, at)
    away = away_from(case, at)
    meanwhile = away_words(away, at, with_phone=True) if away else ""
    if own := receipt_in(company, case.complainant.language):
        values = {
            "owner": f"{owner.name} ({meanwhile})" if meanwhile else owner.name,
            "phone": owner.phone or company.phone,
            "when": when,
            "company": company.called,
            "page": PAGE,
        }
        words = fill(own, values)
        return f"{automatic}\n\n{words}" if PAGE in words else f"{automatic}\n\n{words}\n\n{_where_to_look()}"
    received = _("Your message has arrived (%(when)s).") % {"when": when}
    care = _("%(owner)s takes care of it.") % {"owner": owner.name}
    lines = [automatic, "", received, care]
    if owner.phone:
        lines.append(_("Direct number: %(phone)s") % {"phone": owner.phone})
    if meanwhile:
        lines.append(f"{sentence(meanwhile)}.")
    lines += ["", _where_to_look()]
    return "\n".join(lines)


def _where_to_look() -> str:
    return _("What is promised and what is done, at any time:")


def _may_get_one(address: str, at: dt.datetime) -> bool:
    lately, returning = (
        connection.ops.adapt_datetimefield_value(at - span) for span in (CAP_SPAN, RETURNED_SPAN)
    )
    # By hand: this runs for every mail that comes in.
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(CASE WHEN kind = %s AND due_at > %s THEN 1 END), count(bounced_at) FROM mail_outgoingmail"
            " WHERE to_address = %s AND due_at > %s",
            [OutgoingMail.Kind.RECEIPT, lately, address, returning],
        )
        receipts, returned = cursor.fetchone()
    return not returned and receipts < CAP

"""A mail that nobody could place becomes a case because a person says so."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.customers.recognising import known_contact
from direktdraht.intake.routing import Arrival, open_from
from direktdraht.intake.turns import take_turns_of
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.reading import read_mail
from direktdraht.staff.models import Person


def open_from_mail(incoming: IncomingMail, *, by: Person, at: dt.datetime) -> Case:
    """Raises Refused when it belongs to a case already, or when nobody stands in it as its sender."""
    parsed = read_mail(incoming.raw.bytes())
    if not parsed.from_address:
        raise Refused(_("This mail has no sender."))
    with transaction.atomic():
        free = IncomingMail.objects.filter(pk=incoming.pk, stream=None)
        # done_at too: a mail that waits for its next try must not be understood once more.
        if not free.update(outcome=IncomingMail.Outcome.NEW_CASE, done_at=at):
            raise Refused(_("This mail belongs to a case already."))
        take_turns_of([parsed.from_address])
        sender = known_contact(parsed.from_address)
        case = open_from(Arrival(incoming, parsed, sender, None, None, at))
        IncomingMail.objects.filter(pk=incoming.pk).update(
            stream=case.stream,
            message_id=parsed.message_id[:500],
            from_address=parsed.from_address[:320],
            from_name=parsed.from_name[:200],
            subject=parsed.subject[:500],
        )
    return case

"""A colleague whom mail does not reach at one of their addresses or both: noted when one comes back, until the address
is another one or works again."""

import datetime as dt

from django.db.models import Q
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import may_keep


def note_lost_mail(address: str, *, at: dt.datetime) -> Person | None:
    """Whose address it is, where that is news: each of their two is told once. Belongs into the transaction that tells
    it."""
    theirs = Q(email__iexact=address) | Q(alert_email__iexact=address)
    person: Person | None = Person.objects.active().filter(theirs).first()
    if person is None:
        return None
    lost = person.lost_addresses
    new = person.email if address.lower() == person.email.lower() else person.alert_email
    if new in lost:
        return None
    if not lost:
        person.mail_lost_at = at
    person.mail_lost_to, person.mail_lost_too = [*lost, new, ""][:2]
    person.save(update_fields=["mail_lost_at", "mail_lost_to", "mail_lost_too"])
    return person


def mail_arrives_again(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Somebody has seen to it. Should a mail come back once more, it is told once more."""
    if not may_keep(person, by):
        raise Refused(_("Only they themselves or an administrator change this."))
    Person.objects.filter(pk=person.pk).update(mail_lost_at=None, mail_lost_to="", mail_lost_too="")

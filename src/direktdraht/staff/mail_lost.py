"""A colleague whom mail does not reach: noted when one comes back, until the address is another one or works again."""

import datetime as dt

from django.db.models import Q
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import may_keep


def note_lost_mail(address: str, *, at: dt.datetime) -> Person | None:
    """Whose address it is, where that is news: it is told once. Belongs into the transaction that tells it."""
    theirs = Q(email__iexact=address) | Q(alert_email__iexact=address)
    person: Person | None = Person.objects.active().filter(theirs).first()
    if person is None or person.lost_address:
        return None
    is_first_of_both = address.lower() == person.email.lower()
    person.mail_lost_at, person.mail_lost_to = at, person.email if is_first_of_both else person.alert_email
    person.save(update_fields=["mail_lost_at", "mail_lost_to"])
    return person


def mail_arrives_again(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Somebody has seen to it. Should a mail come back once more, it is told once more."""
    if not may_keep(person, by):
        raise Refused(_("Only they themselves or an administrator change this."))
    Person.objects.filter(pk=person.pk).update(mail_lost_at=None, mail_lost_to="")

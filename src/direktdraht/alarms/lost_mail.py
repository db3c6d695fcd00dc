"""A colleague whom mail does not reach learns of nothing: the administrators are told, and they themselves under their
other address."""

import datetime as dt

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.alarms.mail_trouble import notify
from direktdraht.staff.mail_lost import note_lost_mail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address


def tell_of_lost_mail(address: str, *, at: dt.datetime) -> Person | None:
    """Whom it is about, where that is news. Belongs into the transaction that noted the mail that came back."""
    lost = note_lost_mail(address, at=at)
    if lost is None:
        return None
    people = [*Person.objects.active().filter(is_administrator=True).exclude(pk=lost.pk), lost]
    for person in people:
        if person.mail_to(urgent=True) not in person.lost_addresses:
            _tell(person, lost, address, at)
    return lost


def _tell(person: Person, lost: Person, address: str, at: dt.datetime) -> None:
    with translation.override(person.language), timezone.override(Company.current().zone):
        subject = _("Mail to %(name)s comes back: %(address)s") % {
            "name": lost.name,
            "address": address,
        }
        text = _("Complaints and alarms do not reach %(name)s there. Please put the address right:") % {
            "name": lost.name
        }
        notify(person, subject, f"{text}\n{page_address()}/people/{lost.pk}/", at)

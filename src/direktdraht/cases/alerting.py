"""Reaching the owner outside the office: the customer's own words and a number to tap, before any login."""

import datetime as dt

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.happenings import OwnerAlerted
from direktdraht.cases.models import Case, KeyDate
from direktdraht.correspondence.addressing import reference
from direktdraht.kit.said import said
from direktdraht.mail.models import MailAddress, OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address
from direktdraht.timeline.recording import record


def alert(case: Case, person: Person, *, words: str, at: dt.datetime) -> OutgoingMail:
    """Queue the notice. words is what the customer said, in full; nothing is shortened or judged."""
    company = Company.current()
    with translation.override(person.language), timezone.override(company.zone):
        mail = queue_mail(
            kind=OutgoingMail.Kind.NOTICE,
            reference=reference(case.pk),
            stream=case.stream,
            from_name="Direktdraht",
            from_address=from_address_of_the_house(person),
            reply_to="",
            to_name=person.name,
            to_address=person.alert_email or person.email,
            subject=_("%(name)s is waiting: %(title)s")
            % {"name": case.complainant.name, "title": case.title},
            text=facts_for_a_colleague(case, words, at),
            language=person.language,
            due_at=at,
        )
    record(case.pk, OwnerAlerted(person=person.name), at=at)
    return mail


def from_address_of_the_house(person: Person) -> str:
    """From which address a notice to this person comes."""
    service = (a.address for a in MailAddress.of_the_house() if a.purpose == MailAddress.Purpose.SERVICE)
    return next(service, person.email)


def facts_for_a_colleague(case: Case, words: str, at: dt.datetime) -> str:
    """The customer's words, their dates, their number and the way to the case; in the active language and zone."""
    contact = case.complainant
    parts = [words.strip()]
    dates = [
        f"{said(date, at)}: {what or words}"
        for date, what, words in KeyDate.objects.filter(case=case, dropped_at=None).values_list(
            "at", "what", "words"
        )
    ]
    if dates:
        parts.append("\n".join(dates))
    who = [f"{contact.name}, {case.customer.name}" if contact.name != case.customer.name else contact.name]
    if contact.phone:
        who.append(_("Call: %(phone)s") % {"phone": contact.phone})
        who.append("tel:" + "".join(c for c in contact.phone if c.isdigit() or c == "+"))
    if contact.reach:
        who.append(contact.reach)
    parts.append("\n".join(who))
    parts.append(f"{page_address()}/cases/{case.pk}/")
    return "\n\n".join(parts) + "\n"

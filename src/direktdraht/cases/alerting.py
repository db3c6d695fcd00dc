"""Reaching a colleague outside the office: the customer's own words and a number to tap, before any login."""

import datetime as dt
from collections.abc import Sequence

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.happenings import OwnerAlerted
from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import Track, reference, reply_address
from direktdraht.customers.models import Contact
from direktdraht.hooks.models import Hook
from direktdraht.hooks.queueing import queue_call
from direktdraht.kit.said import said
from direktdraht.mail.models import MailAddress, OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address
from direktdraht.timeline.recording import record


def alert(case: Case, person: Person, *, words: str, at: dt.datetime) -> OutgoingMail:
    """Queue the notice. words is what the customer said, in full; nothing is shortened or judged."""
    with translation.override(person.language), timezone.override(Company.current().zone):
        subject = _("%(name)s is waiting: %(title)s") % {"name": case.complainant.name, "title": case.title}
        mail = reach(case, person, kind="complaint", subject=subject, words=words, at=at)
    record(case.pk, OwnerAlerted(person=person.name), at=at)
    return mail


def reach(
    case: Case,
    person: Person,
    *,
    kind: str,
    subject: str,
    words: str,
    at: dt.datetime,
    opening: str = "",
    due_at: dt.datetime | None = None,
    from_name: str = "Direktdraht",
    topic: str = "",
    is_quiet: bool = False,
    also: Sequence[Contact] = (),
) -> OutgoingMail:
    """Queue a mail to where this person is reached, and the same for whatever reaches a phone.

    In the active language and zone. opening stands above the customer's words; kind and due_at are for machines.
    Answers come back on the internal track, about topic (addressing.py). is_quiet: it can wait until they sit at their
    desk, so no phone rings. also: whom one can call besides, who complained of the same matter.
    """
    mail = queue_mail(
        kind=OutgoingMail.Kind.NOTICE,
        reference=reference(case.pk, Track.INTERNAL, topic),
        stream=case.stream,
        from_name=from_name,
        from_address=from_address_of_the_house(person),
        reply_to=reply_address(case.pk, Track.INTERNAL, topic),
        to_name=person.name,
        to_address=person.mail_to(urgent=not is_quiet),
        subject=subject,
        text="\n\n".join([*([opening] if opening else []), facts_for_a_colleague(case, words, at, also)]),
        language=person.language,
        due_at=at,
    )
    if Hook.current() and not is_quiet:
        facts = {"type": kind, "text": subject, "due_at": due_at and due_at.isoformat()}
        queue_call(f"notice-{mail.pk}", facts | _facts_for_a_phone(case, person, words, also), due_at=at)
    return mail


def from_address_of_the_house(person: Person) -> str:
    """From which address a notice to this person comes."""
    service = (a.address for a in MailAddress.of_the_house() if a.purpose == MailAddress.Purpose.SERVICE)
    return next(service, person.email)


def facts_for_a_colleague(case: Case, words: str, at: dt.datetime, also: Sequence[Contact] = ()) -> str:
    """The customer's words, their dates, their number and the way to the case; in the active language and zone."""
    parts = [words.strip()]
    dates = [f"{said(date.at, at)}: {date.what or date.words}" for date in case.standing_dates]
    if dates:
        parts.append("\n".join(dates))
    parts += [_how_to_reach(contact, case) for contact in _to_call(case, also)]
    parts.append(_page_of(case))
    return "\n\n".join(parts) + "\n"


def _to_call(case: Case, also: Sequence[Contact]) -> list[Contact]:
    return list(dict.fromkeys([case.complainant, *also]))


def _how_to_reach(contact: Contact, case: Case) -> str:
    who = [f"{contact.name}, {case.customer.name}" if contact.name != case.customer.name else contact.name]
    if contact.phone:
        who.append(_("Call: %(phone)s") % {"phone": contact.phone})
        who.append(_to_tap(contact.phone))
    if contact.reach:
        who.append(contact.reach)
    return "\n".join(who)


def _facts_for_a_phone(case: Case, person: Person, words: str, also: Sequence[Contact]) -> dict[str, object]:
    """What another system needs to reach this person, and this person to call. Documented in docs/webhook.md."""
    contact = next((one for one in _to_call(case, also) if one.phone), case.complainant)
    return {
        "for": {"name": person.name, "phone": person.phone, "email": person.mail_to(urgent=True)},
        "customer": {"name": contact.name, "company": case.customer.name, "tel": _to_tap(contact.phone)},
        "words": words.strip(),
        "case": {
            "reference": case.reference,
            "title": case.title,
            "severity": str(case.severity),
            "url": _page_of(case),
        },
    }


def _to_tap(phone: str) -> str:
    """A number as a phone dials it from a text; "" without one."""
    digits = "".join(c for c in phone if c.isdigit() or c == "+")
    return f"tel:{digits}" if digits else ""


def _page_of(case: Case) -> str:
    return f"{page_address()}/cases/{case.pk}/"

"""The entry for the customer's calendar where one of us will be there: invited, moved, cancelled (RFC 5546)."""

import datetime as dt

from django.utils.translation import gettext as _
from icalendar import vCalAddress

from direktdraht.commitments.informing import owe_word
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.customers.models import Contact
from direktdraht.kit.icalendars import in_utc, new_calendar, new_event, spelled
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Company

# How long an entry lasts of which only the beginning was promised.
LASTS = dt.timedelta(hours=1)


def invitation(commitment: Commitment, contact: Contact, mail: OutgoingMail, *, at: dt.datetime) -> str:
    """What mail brings for contact's calendar, as commitment stands now; "" where there is nothing to bring.

    In the active language. Its UID stays, its SEQUENCE rises with every move. The organizer is where an answer to this
    mail goes: a calendar that answers joins the matter.
    """
    is_on = commitment.is_open and commitment.due_at > at
    if not is_on and (commitment.kept_at or commitment.is_open or not was_invited(commitment)):
        return ""
    calendar = new_calendar("REQUEST" if is_on else "CANCEL")
    keeper = commitment.keeper
    event = new_event("presence", commitment.pk, summary=f"{commitment.what} ({keeper.name})", stamp=at)
    event.add("dtstart", in_utc(commitment.due_at))
    event.add("dtend", in_utc(commitment.due_at + LASTS))
    event.add("sequence", commitment.moves.count() + (not is_on))
    event.add("status", "CONFIRMED" if is_on else "CANCELLED")
    event.add("organizer", _who(keeper.name, mail.reply_to or mail.from_address))
    event.add("attendee", _who(contact.name, mail.to_address, role="REQ-PARTICIPANT", rsvp="FALSE"))
    if commitment.place:
        event.add("location", commitment.place)
    if is_on:
        event.add("description", _description(commitment))
    calendar.add_component(event)
    return spelled(calendar)


def was_invited(commitment: Commitment) -> bool:
    """Whether a mail has taken an entry for their calendar along."""
    return (
        commitment.is_presence
        and InformDuty.objects.filter(commitment=commitment, carried_by__outgoing__calendar__gt="").exists()
    )


def put_calendar_right(contact: Contact, commitment: Commitment, *, at: dt.datetime) -> None:
    """They know it from their own wish or from a voice; their calendar learns it by mail alone."""
    waiting = InformDuty.objects.untold().filter(commitment=commitment)
    if contact.email and was_invited(commitment) and not waiting.exists():
        owe_word(contact, about=InformDuty.About.CALENDAR, commitment=commitment, at=at)


def _description(commitment: Commitment) -> str:
    keeper = commitment.keeper
    who = ", ".join(part for part in (keeper.name, Company.current().name, keeper.phone) if part)
    return who + "\n" + _("If it does not suit you, a word is enough.")


def _who(name: str, address: str, **params: str) -> vCalAddress:
    who = vCalAddress(f"mailto:{address}")
    who.params["CN"] = name.replace('"', "'")
    for key, value in params.items():
        who.params[key.upper()] = value
    return who

"""`direktdraht demo …`: load the company, list the complaints that are ready, send one in by real SMTP."""

import datetime as dt
import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

from django.conf import settings
from django.db import transaction

from direktdraht.cases.findable import reindex_everything
from direktdraht.demo.company import DIRECT_LINE, SERVICE, found
from direktdraht.demo.past import live_through
from direktdraht.fresh import own_house
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.openings import PASSWORD, names, opening_mail
from direktdraht.staff.models import Company, Person


def is_needed() -> bool:
    """Whether this is the very first start: nobody works here yet, and nobody has left the demo behind."""
    return not own_house().exists() and is_empty()


def is_empty() -> bool:
    return not Person.objects.exists() and not Company.objects.exists()


def load() -> None:
    """The demo company, whole or not at all. Raises Refused in a house that is not empty."""
    if not is_empty():
        raise Refused("The demo company needs an empty house; people are working in this one.")
    at = now().replace(second=0, microsecond=0)
    with transaction.atomic():
        found(at=at - dt.timedelta(days=400))
        live_through(until=at)
        reindex_everything()


def listing() -> Iterator[dict[str, Any]]:
    """One line for each complaint that is ready: {"name", "from", "to", "subject"}."""
    for name in names():
        mail = _read(name)
        yield {
            "name": name,
            "from": str(mail["From"]),
            "to": str(mail["To"]),
            "subject": str(mail["Subject"]),
        }


def send(name: str) -> dict[str, Any]:
    """Send one in by SMTP, as its customer would, through the door of this house. Raises Refused for a name that
    is not there and for a door that does not answer."""
    mail = _read(name)
    try:
        with smtplib.SMTP(settings.HOST, settings.DOOR_PORT, timeout=30) as door:
            door.send_message(mail)
    except OSError as problem:
        raise Refused(
            f"The door on port {settings.DOOR_PORT} does not answer. Is the house up (./run)?"
        ) from problem
    return {"sent": name, "to": str(mail["To"]), "subject": str(mail["Subject"])}


def greeting() -> str:
    """Who can sign in, by role, and the line that sends a complaint; "" in a house that is not the demo's."""
    if not Company.objects.filter(is_demo=True).exists():
        return ""
    lines = ["", f"Demo people, password for all of them: {PASSWORD}"]
    lines += [f"  {person.email:<44} {person.name}, {_role(person)}" for person in Person.objects.active()]
    lines += ["", "Send a complaint into it by SMTP, in another terminal:"]
    lines += [f"  ./run demo mail {name}" for name in names()]
    lines += ["", "Leave the demo behind, for an empty house of your own: ./run fresh"]
    return "\n".join(lines)


def _role(person: Person) -> str:
    roles = [
        (person.is_managing_director, "managing director, has the direct line"),
        (person.is_complaint_manager, "complaint manager"),
        (person.is_administrator, "administrator"),
    ]
    return ", ".join(words for holds, words in roles if holds) or person.position


def _read(name: str) -> EmailMessage:
    return opening_mail(name, service=SERVICE, direct=DIRECT_LINE, at=now())

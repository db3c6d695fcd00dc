"""The customer's way to their page: an address per person and case, made when needed, never stored (DESIGN, access)."""

import datetime as dt
import re

from django.db import transaction
from django.db.models import F, QuerySet

from direktdraht.correspondence.happenings import LinkLocked
from direktdraht.correspondence.models import Link
from direktdraht.customers.models import Contact
from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.rows import insert_if_missing, read
from direktdraht.kit.signing import is_signed, sign
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address
from direktdraht.timeline.recording import record

VALID_FOR = dt.timedelta(days=180)
_SIGNS = 24
# Signed: words that a customer wrote may be quoted in a letter, and must never become the way to another's page.
_PLACEHOLDER = re.compile(r"\{page:(\d{1,15})\.([a-z2-7]{24})\}")


def link_for(stream_id: int, contact: Contact, *, at: dt.datetime) -> Link:
    """The one link of this person to this case, made if it is not there; valid anew for half a year."""
    of_both = {"stream_id": stream_id, "contact_id": contact.pk}
    link = _find(**of_both)
    if link is None:
        link = Link(**of_both, expires_at=at + VALID_FOR)
        if insert_if_missing(link):
            return link
        link = Link.objects.get(**of_both)  # made in this very moment
    if link.expires_at < at + VALID_FOR / 2:
        link.expires_at = at + VALID_FOR
        link.save(update_fields=["expires_at"])
    return link


def first_link(stream_id: int, contact: Contact, *, at: dt.datetime) -> Link:
    """The same, not looked for before it is made: for a stream that was opened in this transaction."""
    link = Link(stream_id=stream_id, contact_id=contact.pk, expires_at=at + VALID_FOR)
    return link if insert_if_missing(link) else link_for(stream_id, contact, at=at)


def _find(stream_id: int, contact_id: int) -> Link | None:
    # Looked for before it is made: an insert would wait for whoever is locking the link, who waits for our stream.
    found = read(
        "SELECT {k} FROM correspondence_link k WHERE k.stream_id = %s AND k.contact_id = %s",
        [stream_id, contact_id],
        k=Link,
    )
    return found[0][0] if found else None


def token(link: Link) -> str:
    """What stands in the address; a MAC of 120 bits over id and version."""
    return f"{link.pk}-{sign('link', f'{link.pk}:{link.version}', length=_SIGNS)}"


def address(link: Link) -> str:
    return f"{page_address()}/k/{token(link)}/"


def find_link(value: str) -> Link | None:
    """The link that a token belongs to, expired or not; None for what was never ours or is locked."""
    number, _, signature = value.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 16 and len(signature) == _SIGNS):
        return None
    link = next(iter(_link.ask(int(number))), None)
    if link is None or not is_signed("link", f"{link.pk}:{link.version}", signature):
        return None
    return link


@ComposedOnce
def _link(pk: int) -> QuerySet[Link]:
    return Link.objects.select_related("contact__customer").filter(pk=pk)


def placeholder(link: Link) -> str:
    """Stands for the address in a stored mail; fill_addresses() puts the address in when it is sent."""
    return f"{{page:{link.pk}.{sign('placeholder', str(link.pk), length=_SIGNS)}}}"


def fill_addresses(text: str) -> str:
    """text with every placeholder replaced by the address it stands for, as it is valid now."""
    links = Link.objects.in_bulk({int(number) for number, _signature in _PLACEHOLDER.findall(text)})

    def fill(match: re.Match[str]) -> str:
        if not is_signed("placeholder", str(int(match[1])), match[2]):
            return match[0]
        return address(links[int(match[1])]) if int(match[1]) in links else page_address()

    return _PLACEHOLDER.sub(fill, text)


def lock_link(link: Link, *, by: Person, at: dt.datetime) -> None:
    """Void every address made so far; the next mail carries a new one."""
    with transaction.atomic():
        Link.objects.filter(pk=link.pk).update(version=F("version") + 1)
        record(link.stream_id, LinkLocked(to=link.contact.name), by=by, at=at)

"""The way to answer a question among us straight from its mail: signed, expiring, revocable.

For every app that asks a colleague something (a help request, leave to grant more). In three steps:

* queue the mail with placeholder(answer_link_for(…)) in its text; the address is put in when the mail is sent;
* give the page a path "a/<what>/<str:token>/" among the addresses of the desk and let its view be wrapped in
  desk.by_link.access.for_asked(what, …): it gets who was asked, in their language, and the key of the row;
* call end_answer_links() when the question is over.

To open the address changes nothing: mail scanners open every link. What is answered is answered by POST.
"""

import datetime as dt
import re
from dataclasses import dataclass

from django.db.models import F

from direktdraht.correspondence.models import AnswerLink
from direktdraht.kit.signing import is_signed, sign
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address

# Beyond the time by which an answer is wanted: one who was away still finds what it was about.
VALID_AFTER = dt.timedelta(days=7)
_SIGNS = 24
_PURPOSE = "answer-link"
_PLACEHOLDER = re.compile(r"\{answer:(\d{1,15})\.([a-z2-7]{24})\}")


def answer_link_for(
    stream_id: int, person: Person, *, what: str, about: int, until: dt.datetime, at: dt.datetime
) -> AnswerLink:
    """The one link of this person to this question, made if it is not there; valid for a week after until. What has run
    out does not come back to life: there is a new address then.

    Belongs into the transaction of the verb that asks.
    """
    expires_at = max(until, at) + VALID_AFTER
    link, made = AnswerLink.objects.get_or_create(
        what=what, about=about, person=person, defaults={"stream_id": stream_id, "expires_at": expires_at}
    )
    if not made and link.expires_at < expires_at:
        link.version += link.expires_at <= at
        link.expires_at = expires_at
        link.save(update_fields=["expires_at", "version"])
    return link


def answer_token(link: AnswerLink) -> str:
    """What stands in the address; a MAC of 120 bits over what is asked, id and version."""
    return f"{link.pk}-{sign(_PURPOSE, _signed(link, link.version), length=_SIGNS)}"


def answer_address(link: AnswerLink) -> str:
    return f"{page_address()}/a/{link.what}/{answer_token(link)}/"


@dataclass(frozen=True)
class FoundLink:
    """is_void: the address was ours once; another one has taken its place, or the question is over."""

    link: AnswerLink
    is_void: bool


def find_answer_link(what: str, token: str) -> FoundLink | None:
    """The link that a token belongs to, expired or not, with its person; None for what was never ours, and where the
    person no longer works here."""
    number, _, signature = token.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 16 and len(signature) == _SIGNS):
        return None
    among = AnswerLink.objects.select_related("person").filter(what=what, person__is_active=True)
    link = among.filter(pk=int(number)).first()
    if link is None:
        return None
    versions = range(link.version, 0, -1)
    version = next((one for one in versions if is_signed(_PURPOSE, _signed(link, one), signature)), None)
    return FoundLink(link, is_void=version != link.version) if version else None


def _signed(link: AnswerLink, version: int) -> str:
    return f"{link.what}:{link.pk}:{version}"


def placeholder(link: AnswerLink) -> str:
    """Stands for the address in a stored mail; fill_answer_addresses() puts the address in when it is sent."""
    return f"{{answer:{link.pk}.{sign('answer-placeholder', str(link.pk), length=_SIGNS)}}}"


def fill_answer_addresses(text: str) -> str:
    """text with every placeholder of ours replaced by the address it stands for, as it is valid now."""
    if "{answer:" not in text:
        return text
    links = AnswerLink.objects.in_bulk({int(number) for number, _signature in _PLACEHOLDER.findall(text)})

    def fill(match: re.Match[str]) -> str:
        if not is_signed("answer-placeholder", str(int(match[1])), match[2]):
            return match[0]
        return answer_address(links[int(match[1])]) if int(match[1]) in links else page_address()

    return _PLACEHOLDER.sub(fill, text)


def end_answer_links(what: str, about: int) -> None:
    """Void every address to this question. Belongs into the transaction of the verb that ends it."""
    AnswerLink.objects.filter(what=what, about=about).update(version=F("version") + 1)

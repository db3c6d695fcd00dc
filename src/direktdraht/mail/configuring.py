"""What an administrator sets up: the server that takes our mail, and the addresses that take complaints."""

import datetime as dt
import logging
import smtplib
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.mail.account_fields import AccountFields, checked, columns
from direktdraht.mail.connecting import problem_of, session_with, size_limit_of
from direktdraht.mail.handing_over import ask_whether_taken
from direktdraht.mail.models import MailAddress, MailServer
from direktdraht.mail.problems import Problem
from direktdraht.mail.providers import SMTP
from direktdraht.mail.reasons import said
from direktdraht.staff.models import Person

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ServerCheck:
    """What a try found. said is a sentence in the reader's language."""

    ok: bool
    reason: str = "ok"
    detail: str = ""
    # Of one mail, in bytes, where the server says it.
    size_limit: int | None = None

    @property
    def said(self) -> str:
        return said(self.reason, self.detail)


def configure_server(fields: AccountFields, *, by: Person, at: dt.datetime) -> MailServer:
    """An empty host takes the server out of use, unless the provider's is known."""
    _for_administrators(by)
    fields = fields.at_the_known_place(SMTP)
    checked(fields)
    with transaction.atomic():
        old = MailServer.objects.filter(pk=1).first()
        values = columns(fields, old) | {"size_limit": None}
        server, _made = MailServer.objects.update_or_create(pk=1, defaults=values)
    return server


def check_server(server: MailServer, *, sender: str = "", recipient: str = "") -> ServerCheck:
    """Connect, encrypt, log in, and with both addresses ask whether a mail from the one to the other would be taken;
    nothing is sent. Takes up to two minutes, so never in a transaction.
    """
    try:
        with session_with(server) as session:
            if sender and recipient:
                ask_whether_taken(session, sender, recipient)
            return ServerCheck(ok=True, size_limit=size_limit_of(session))
    except (Problem, OSError, smtplib.SMTPException) as error:
        problem = problem_of(error)
        return ServerCheck(ok=False, reason=problem.reason, detail=problem.detail)


def try_server(*, by: Person, at: dt.datetime) -> ServerCheck:
    """check_server() for the configured one, with the result kept beside it. What waits leaves at once."""
    _for_administrators(by)
    server = MailServer.current()
    if server is None:
        raise Refused(_("Enter a server first."))
    service = MailAddress.objects.filter(purpose=MailAddress.Purpose.SERVICE).first()
    check = check_server(server, sender=service.address if service else by.email, recipient=by.email)
    result: dict[str, object] = {"tested_at": at, "test_result": check.reason, "test_detail": check.detail}
    if check.ok:
        result |= {"size_limit": check.size_limit, "problem": "", "problem_since": None, "failures": 0}
        result["next_at"] = None
    MailServer.objects.filter(pk=1, host=server.host, port=server.port).update(**result)
    return check


def add_address(
    *, address: str, purpose: str, by: Person, at: dt.datetime, person: Person | None = None
) -> MailAddress:
    """A service address, or the direct line of a person (S0.3). Kept in lower case."""
    _for_administrators(by)
    address = address.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise Refused(_("This is not an e-mail address.")) from None
    if "+" in address.partition("@")[0]:
        raise Refused(_("Enter the address without the part behind the plus: that one is ours."))
    if purpose not in MailAddress.Purpose.values:
        raise Refused(_("Choose what the address is for."))
    if (purpose == MailAddress.Purpose.DIRECT_LINE) != (person is not None):
        raise Refused(_("A direct line belongs to one person, a service address to nobody in particular."))
    try:
        with transaction.atomic():
            return MailAddress.objects.create(address=address, purpose=purpose, person=person)
    except IntegrityError:
        raise Refused(_("This address is already there.")) from None


def remove_address(address: MailAddress, *, by: Person, at: dt.datetime) -> None:
    """Mail to it is no longer taken, from the next one on. What came before stays."""
    _for_administrators(by)
    MailAddress.objects.filter(pk=address.pk).delete()


def _for_administrators(person: Person) -> None:
    if not person.is_administrator:
        raise Refused(_("Only an administrator sets up mail."))

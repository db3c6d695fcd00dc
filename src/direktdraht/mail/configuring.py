"""What an administrator sets up: the server that takes our mail, and the addresses that take complaints."""

import datetime as dt
import logging
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal
from direktdraht.mail.connecting import Problem, session_with
from direktdraht.mail.models import MailAddress, MailServer
from direktdraht.mail.reasons import said
from direktdraht.staff.models import Person

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ServerCheck:
    """What a try found. said is a sentence in the reader's language."""

    ok: bool
    reason: str = "ok"
    detail: str = ""

    @property
    def said(self) -> str:
        return said(self.reason, self.detail)


def configure_server(
    *, host: str, port: int, security: str, username: str, password: str, by: Person, at: dt.datetime
) -> MailServer:
    """An empty password keeps the stored one, unless the server or the user name is another: a password is
    never sent to a server that it was not given for. An empty host takes the server out of use.
    """
    _for_administrators(by)
    host, username = host.strip(), username.strip()
    if not 1 <= port <= 65535:
        raise Refused(_("A port is a number between 1 and 65535."))
    if security not in MailServer.Security.values:
        raise Refused(_("Choose how the connection is encrypted."))
    if any(character.isspace() or character in "/@:" for character in host):
        raise Refused(_("Enter the name of the server alone, such as mail.example.com."))
    with transaction.atomic():
        old = MailServer.objects.filter(pk=1).first() or MailServer(pk=1)
        same = (old.host.lower(), old.username) == (host.lower(), username)
        sealed = seal(password) if password else (old.sealed_password if same else "")
        server, _made = MailServer.objects.update_or_create(
            pk=1,
            defaults={
                "host": host,
                "port": port,
                "security": security,
                "username": username,
                "sealed_password": sealed,
                "tested_at": None,
                "test_result": "",
                "test_detail": "",
            },
        )
    return server


def check_server(server: MailServer) -> ServerCheck:
    """Connect, encrypt and log in; nothing is sent. Takes up to two minutes, so never in a transaction."""
    try:
        with session_with(server):
            return ServerCheck(ok=True)
    except Problem as problem:
        return ServerCheck(ok=False, reason=problem.reason, detail=problem.detail)


def try_server(*, by: Person, at: dt.datetime) -> ServerCheck:
    """check_server() for the configured one, with the result kept beside it."""
    _for_administrators(by)
    server = MailServer.current()
    if server is None:
        raise Refused(_("Enter a server first."))
    check = check_server(server)
    MailServer.objects.filter(pk=1, host=server.host, port=server.port).update(
        tested_at=at, test_result=check.reason, test_detail=check.detail
    )
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

"""Under which address customers reach their pages: asked in the desk, tried from here, judged before mail leaves."""

import datetime as dt
import http.client
import ipaddress
import secrets
import socket
import ssl
import urllib.error
import urllib.request
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.kit.signing import is_signed, sign
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator

TIMEOUT = 10  # seconds for each step of a try
_ALIVE = "direktdraht alive "


def page_address(company: Company | None = None) -> str:
    """Where every link begins, without a slash at its end.

    What the machine says (DIREKTDRAHT_BASE_URL) goes before what was entered in the desk; before either there
    is the machine's own address.
    """
    if settings.BASE_URL_IS_SET:
        return settings.BASE_URL
    entered = (company or Company.current()).page_address
    return entered or settings.BASE_URL


def is_public(address: str) -> bool:
    """Whether a link that begins so may go to a customer: encrypted, and not the machine's own address.

    A private network with encryption is fine: a works hall may have customers of its own.
    """
    parts = urlsplit(address)
    return parts.scheme == "https" and bool(parts.hostname) and not is_loopback(parts.hostname or "")


def is_loopback(host: str) -> bool:
    """Whether host is this very machine, by name or by number."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        number = ipaddress.ip_address(name)
    except ValueError:
        return False
    return number.is_loopback or number.is_unspecified


def set_page_address(address: str, *, by: Person, at: dt.datetime) -> None:
    """Kept with its scheme and without a path. Empty: the machine's own address again."""
    refuse_unless_administrator(by)
    if settings.BASE_URL_IS_SET:
        raise Refused(_("The machine sets this address (DIREKTDRAHT_BASE_URL); it cannot be changed here."))
    plain = _plain(address) if address.strip() else ""
    company, _made = Company.objects.get_or_create(pk=1)
    if company.page_address != plain:
        Company.objects.filter(pk=1).update(page_address=plain, page_tried_at=None, page_trial="")


def try_page_address(*, by: Person, at: dt.datetime) -> str:
    """Look from here whether this very house answers there; a word that trial_said() puts into a sentence.

    Takes up to half a minute, so never in a transaction.
    """
    refuse_unless_administrator(by)
    address = page_address()
    found = try_address(address)
    Company.objects.get_or_create(pk=1)
    Company.objects.filter(pk=1).update(page_tried_at=at, page_trial=found)
    return found


def try_address(address: str) -> str:
    """ "ok" when what answers there holds our secret, else a word for what is wrong."""
    question = secrets.token_hex(12)
    request = urllib.request.Request(
        f"{address}/alive/?ask={question}", headers={"User-Agent": "Direktdraht"}
    )
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            words = answer.read(200).decode("ascii", "replace")
            arrived = answer.url
    except urllib.error.HTTPError as error:
        error.close()
        return "not_us"
    except (OSError, http.client.HTTPException, ValueError) as error:
        return _problem(error)
    if not words.startswith(_ALIVE) or not is_signed("alive", question, words.removeprefix(_ALIVE).strip()):
        return "not_us"
    if not arrived.startswith(address + "/"):
        return "moved"
    return "ok"


def alive_answer(question: str) -> str:
    """What only this house can say to a question; "" for what is none."""
    if not (8 <= len(question) <= 64 and question.isascii() and question.isalnum()):
        return ""
    return _ALIVE + sign("alive", question, length=32)


def trial_said(word: str) -> str:
    """What a try found, as a sentence in the reader's language; "" before the first one."""
    return {
        "ok": _("This house answers there."),
        "name_not_found": _("No machine of this name was found. Is it spelled correctly, is it in the DNS?"),
        "connection_refused": _("The machine is there, but nothing serves pages. Does the web server run?"),
        "timed_out": _("Nothing answered in time. Does a firewall stand between?"),
        "certificate": _("The certificate is not valid for this name; browsers will warn your customers."),
        "tls_failed": _("No encrypted connection came about. Does the web server speak https?"),
        "not_us": _("Something answers there, but it is not this house. Does the web server pass on to it?"),
        "moved": _("It answers, but under another address. Enter the one it ends at."),
        "unreachable": _("The address cannot be reached from this machine."),
    }.get(word, "")


def _plain(address: str) -> str:
    text = address.strip()
    text = (text if "://" in text else f"https://{text}").rstrip("/")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refused(_("This is not a web address.")) from None
    host = parts.hostname or ""
    if (
        parts.scheme not in ("https", "http")
        or not host
        or any(c.isspace() or c in "<>\"'{}\\" for c in text)
    ):
        raise Refused(_("This is not a web address."))
    if parts.path or parts.query or parts.fragment or parts.username:
        raise Refused(_("Enter the address alone, without anything behind it: https://desk.example.com"))
    if parts.scheme == "http" and not is_loopback(host):
        raise Refused(
            _("An address for customers begins with https://: what they read there is theirs alone.")
        )
    name = f"[{host}]" if ":" in host else host.encode("idna").decode() if not host.isascii() else host
    return f"{parts.scheme}://{name}{f':{port}' if port else ''}"


def _problem(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(reason, ssl.SSLError):
        return "tls_failed"
    if isinstance(reason, socket.gaierror | UnicodeError):
        return "name_not_found"
    if isinstance(reason, TimeoutError):
        return "timed_out"
    if isinstance(reason, ConnectionRefusedError):
        return "connection_refused"
    if isinstance(reason, http.client.HTTPException):
        return "not_us"
    return "unreachable"

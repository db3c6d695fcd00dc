"""A complaint typed into the public form (S2.1): kept first as what was typed, then a case like any other.

It is kept as a mail, so that everything which looks after mail looks after it too: nothing is lost when
understanding fails, the same click twice is one, and the original can be looked at for ever. Unlike a mail it is
never cut: what stands in the field is what they said.
"""

import dataclasses
import datetime as dt
import email
import email.policy
import email.utils
import re
from collections.abc import Sequence
from email.message import EmailMessage

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.correspondence.files import add_file, plain_name
from direktdraht.correspondence.models import File, Message
from direktdraht.correspondence.receiving import receive_from_page
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import known_contact, propose_writer
from direktdraht.intake.receipting import acknowledge
from direktdraht.kit.refusal import Refused
from direktdraht.kit.signing import is_signed, sign
from direktdraht.mail.ids import bare_address
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.mail.taking import Taken, take_mail

SOURCE = "form"
MOST_FILES = 10
MOST_LETTERS = 50_000
# Files grow by a third on their way into a mail.
MOST_BYTES = settings.MAIL_LIMIT * 7 // 10
_POLICY = email.policy.SMTP.clone(cte_type="8bit", utf8=True)
_ONCE = re.compile(r"[a-z0-9]{8,40}")


@dataclasses.dataclass(frozen=True)
class TypedFile:
    name: str
    content_type: str
    content: bytes


@dataclasses.dataclass(frozen=True)
class Typed:
    """What stands in the form. once is the same for every sending of one filled form."""

    words: str
    once: str
    name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    language: str = "de"
    files: Sequence[TypedFile] = ()
    line: MailAddress | None = None


def take_form(typed: Typed, *, at: dt.datetime) -> Taken:
    """Commit it. Understanding it comes next, by whoever has time first. Raises Refused, with nothing kept."""
    typed = dataclasses.replace(typed, email=typed.email.strip().lower(), phone=typed.phone.strip())
    if not typed.words.strip() and not typed.files:
        raise Refused(_("Write a word or attach something first."))
    if not typed.email and not _is_number(typed.phone):
        raise Refused(_("Leave us a mail address or a telephone number, so that we can answer you."))
    if typed.email:
        _check_email(typed.email)
    if len(typed.words) > MOST_LETTERS:
        raise Refused(_("That is too long for this field. Attach it as a file, please."))
    if len(typed.files) > MOST_FILES:
        raise Refused(_("At most %(count)d files at a time, please.") % {"count": MOST_FILES})
    if sum(len(file.content) for file in typed.files) > MOST_BYTES:
        raise Refused(
            _("The files are too large together: up to %(limit)d MB, please.")
            % {"limit": MOST_BYTES // 1_000_000}
        )
    to = typed.line or MailAddress.objects.filter(purpose=MailAddress.Purpose.SERVICE).first()
    recipients = [to.address] if to else []
    return take_mail(_as_mail(typed), recipients=recipients, envelope_from=typed.email, source=SOURCE, at=at)


def understand_form(incoming: IncomingMail, *, at: dt.datetime) -> Case:
    """Its case: opened, owned, its owner reached, a receipt where there may be one. Runs in a transaction."""
    typed = _read(incoming)
    known = known_contact(typed.email)
    contact = known or propose_writer(
        name=typed.name,
        company=typed.company,
        email=typed.email,
        phone=typed.phone,
        language=typed.language,
        at=at,
    )
    line = typed.line.person if typed.line and typed.line.person and typed.line.person.is_active else None
    words = typed.words.strip() or "\n".join(file.name for file in typed.files)

    def first(stream: int) -> Message:
        return receive_from_page(
            stream,
            contact=contact,
            subject=_as_given(typed, contact),
            text=words,
            files=[_keep(stream, contact, file, at) for file in typed.files if file.content],
            incoming=incoming,
            is_found=False,
            at=at,
        )

    case = open_case(
        Complaint(
            complainant=contact,
            title="",
            verbatim=words,
            # What came on a direct line stays theirs by whichever door (S2.1, S2.4).
            channel=Case.Channel.DIRECT_LINE if line else Case.Channel.PAGE,
            said_at=incoming.received_at,
            line_of=line,
        ),
        first=first,
        at=at,
    )
    reach_owner(case, at=at)
    acknowledge(case, at=at)
    return case


def line_token(address: MailAddress) -> str:
    """What stands for a direct line in the address of the form; it cannot be guessed from another one."""
    return f"{address.pk}-{sign('form-line', str(address.pk), length=12)}"


def line_of(token: str) -> MailAddress | None:
    """The direct line a token stands for; None for anything else, and once the line is gone."""
    number, _dash, signature = token.partition("-")
    if not (
        number.isascii()
        and number.isdigit()
        and len(number) < 16
        and is_signed("form-line", number, signature)
    ):
        return None
    return (
        MailAddress.objects.select_related("person")
        .filter(pk=int(number), purpose=MailAddress.Purpose.DIRECT_LINE, person__is_active=True)
        .first()
    )


def _as_mail(typed: Typed) -> bytes:
    """The same bytes whenever the same is sent: no date, no random boundary."""
    once = typed.once if _ONCE.fullmatch(typed.once) else sign("form", typed.words, length=24)
    mail = EmailMessage(policy=_POLICY)
    name = _line(typed.name) or _line(typed.company)
    if typed.email:
        mail["From"] = email.utils.formataddr((name.replace('"', "'"), typed.email))
    mail["Subject"] = _line(typed.words)[:120] or "–"
    mail["Message-ID"] = f"<{once}@form.invalid>"
    for header, value in _headers(typed).items():
        if value:
            mail[header] = _line(value)[:200]
    mail.set_content(typed.words, charset="utf-8", cte="base64")
    for file in typed.files:
        mail.add_attachment(
            file.content,
            maintype="application",
            subtype="octet-stream",
            filename=plain_name(file.name),
            params={"x-type": _line(file.content_type)[:100] or "application/octet-stream"},
        )
    if mail.is_multipart():
        mail.set_boundary(f"form-{once}")
    return mail.as_bytes()


def _headers(typed: Typed) -> dict[str, str]:
    return {
        "X-Form-Language": typed.language,
        "X-Form-Name": typed.name,
        "X-Form-Company": typed.company,
        "X-Form-Mail": typed.email,
        "X-Form-Phone": typed.phone,
        "X-Form-Line": str(typed.line.pk) if typed.line else "",
    }


def _read(incoming: IncomingMail) -> Typed:
    """What _as_mail() wrote, exactly."""
    mail = email.message_from_bytes(incoming.raw.bytes(), policy=_POLICY)
    assert isinstance(mail, EmailMessage)
    said = {name: str(mail.get(name, "")) for name in _headers(Typed(words="", once=""))}
    body = mail.get_body(("plain",))
    words = bytes(body.get_payload(decode=True) or b"").decode("utf-8") if body else ""
    number = said["X-Form-Line"]
    return Typed(
        words=words.replace("\r\n", "\n"),
        once="",
        name=said["X-Form-Name"],
        company=said["X-Form-Company"],
        email=said["X-Form-Mail"],
        phone=said["X-Form-Phone"],
        language=said["X-Form-Language"] if said["X-Form-Language"] in dict(settings.LANGUAGES) else "de",
        files=[
            TypedFile(
                part.get_filename() or "",
                str(part["Content-Type"].params.get("x-type", "")),
                bytes(part.get_payload(decode=True) or b""),
            )
            for part in mail.iter_attachments()
        ],
        line=MailAddress.objects.select_related("person").filter(pk=int(number)).first() if number else None,
    )


def _keep(stream: int, contact: Contact, file: TypedFile, at: dt.datetime) -> File:
    return add_file(
        stream,
        name=file.name,
        content_type=file.content_type,
        content=file.content,
        by_contact=contact,
        for_customer=True,
        at=at,
    )


def _as_given(typed: Typed, contact: Contact) -> str:
    """What they said of themselves, where what we know of them is something else."""
    known = {contact.name, contact.customer.name, contact.email, contact.phone}
    return ", ".join(said for said in (typed.name, typed.company, typed.phone) if said and said not in known)


def _check_email(address: str) -> None:
    try:
        validate_email(address)
    except ValidationError:
        raise Refused(_("This is not an e-mail address.")) from None
    if not address.isascii() or len(address) > 254:
        raise Refused(_("This is not an e-mail address."))
    if MailAddress.objects.filter(address__iexact=bare_address(address)).exists():
        raise Refused(_("This is an address of ours. Enter yours, please."))


def _is_number(phone: str) -> bool:
    return sum(character.isdigit() for character in phone) >= 5


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())

"""What others sent, handed out so that it does no harm: never run, never sniffed, shown only as a picture."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import SHOWN
from direktdraht.correspondence.models import File, Message
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.mail_shown import layout_page, mail_context, show_mail
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.mail.attachments import attachment_bytes
from direktdraht.mail.reading import read_mail
from direktdraht.staff.models import Person


@require_safe
@signed_in
def file(request: HttpRequest, person: Person, pk: int, file: int) -> HttpResponse:
    """A file of the case."""
    found = File.objects.filter(pk=file, stream_id=pk).first()
    if found is None:
        raise Http404
    return safe_file(found.name, found.content_type, bytes(found.content))


@require_safe
@signed_in
def enclosure(request: HttpRequest, person: Person, pk: int, message: int, part: int) -> HttpResponse:
    """A file that hung on a mail, read out of the mail as it came."""
    raw = _raw(pk, message)
    try:
        name, content_type, content = attachment_bytes(raw, part)
    except KeyError:
        raise Http404 from None
    return safe_file(name, content_type, content)


@require_safe
@signed_in
def original(request: HttpRequest, person: Person, pk: int, message: int) -> HttpResponse:
    """The whole mail, quotes included: its words, or how it looked."""
    case = find_case(pk)
    mail = read_mail(_raw(pk, message))
    context = mail_context(request, mail) | {
        "case": case,
        "name": short_name(case.complainant),
        "mail": mail,
        "message": message,
        "now": now(),
    }
    return show_mail(request, "desk/cases/mail.html", context)


@require_safe
@signed_in
def layout(request: HttpRequest, person: Person, pk: int, message: int) -> HttpResponse:
    """How it looked, for the frame on the page of the original."""
    return layout_page(request, _raw(pk, message))


@require_safe
@signed_in
def raw(request: HttpRequest, person: Person, pk: int, message: int) -> HttpResponse:
    """The bytes as they came."""
    return safe_file(f"mail-{pk}-{message}.eml", "application/octet-stream", _raw(pk, message))


def safe_file(name: str, content_type: str, content: bytes) -> HttpResponse:
    """Pictures and PDF as what they are, everything else as bytes to be saved; a sandbox around all of it."""
    is_shown = content_type in SHOWN
    response = HttpResponse(content, content_type=content_type if is_shown else "application/octet-stream")
    # PDF is saved all the same: a browser's viewer does not run inside the sandbox.
    as_attachment = not is_shown or content_type == "application/pdf"
    response["Content-Disposition"] = content_disposition_header(as_attachment, name) or "attachment"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _raw(pk: int, message: int) -> bytes:
    found = (
        Message.objects.filter(pk=message, stream_id=pk, incoming__isnull=False)
        .select_related("incoming__raw")
        .first()
    )
    if found is None or found.incoming is None or not Case.objects.filter(pk=pk).exists():
        raise Http404
    return found.incoming.raw.bytes()

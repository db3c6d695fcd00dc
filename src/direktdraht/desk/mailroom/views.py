"""Mail that no case has taken, and what was put away: to look at, and to make a case of."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.models import Case
from direktdraht.cases.putting_away import fetch_back
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.downloads import safe_file
from direktdraht.desk.form_acts import try_act
from direktdraht.desk.mail_health import mail_health
from direktdraht.desk.mail_shown import layout_page, mail_context, show_mail
from direktdraht.desk.mailroom.incoming import by_machines, by_people, outcome_said
from direktdraht.desk.mailroom.placing import proposed_for
from direktdraht.desk.paging import page_by
from direktdraht.kit import clock
from direktdraht.mail.attachments import attachment_bytes
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.packed.outlook import is_outlook_file
from direktdraht.mail.reading import read_mail
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@signed_in
@require_http_methods(["GET", "HEAD"])
def unassigned(request: HttpRequest, me: Person) -> HttpResponse:
    """What people wrote, or with ?from=machines what machines did."""
    from_machines = request.GET.get("from") == "machines"
    rows = by_machines() if from_machines else by_people()
    page = page_by(rows, "-received_at", request.GET.get("after", ""), size=50)
    context = {
        "page": page,
        "rows": [(mail, outcome_said(mail)) for mail in page.rows],
        "from_machines": from_machines,
        "place": "machines" if from_machines else "unassigned",
        **mail_health(me, clock.now()),
    }
    return render(request, "desk/mailroom/unassigned.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def mail_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The mail as it came: its words, and on request how it looked."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw", "stream__case"), pk=pk)
    raw = mail.raw.bytes()
    head = raw[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    parsed = read_mail(raw, now=clock.now())
    case = getattr(mail.stream, "case", None)
    context = mail_context(request, parsed) | {
        "mail": mail,
        "proposed": [] if case else proposed_for(parsed),
        "ending": _ending(raw),
        "headers": head.decode("utf-8", "replace"),
        "outcome": outcome_said(mail),
        "case": case,
    }
    return show_mail(request, "desk/mailroom/mail.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def download(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The bytes exactly as they came."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    response = HttpResponse(mail.raw.bytes(), content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="mail-{mail.pk}{_ending(response.content)}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _ending(raw: bytes) -> str:
    return ".msg" if is_outlook_file(raw) else ".eml"


@signed_in
@require_http_methods(["GET", "HEAD"])
def layout(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """How it looked, for the frame on its page."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    return layout_page(request, mail.raw.bytes())


@signed_in
@require_http_methods(["GET", "HEAD"])
def part(request: HttpRequest, me: Person, pk: int, part: int) -> HttpResponse:
    """A file that hung on it."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    try:
        name, content_type, content = attachment_bytes(mail.raw.bytes(), part)
    except KeyError:
        raise Http404 from None
    return safe_file(name, content_type, content)


@signed_in
@require_http_methods(["GET", "HEAD"])
def put_away(request: HttpRequest, me: Person) -> HttpResponse:
    """No complaint, somebody said."""
    rows = Case.objects.put_away().select_related("customer", "complainant")
    page = page_by(rows, "-pk", request.GET.get("after", ""), size=50)
    return render(request, "desk/mailroom/put_away.html", {"page": page, "place": "put_away"})


@signed_in
@require_POST
def fetch_case_back(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    case = get_object_or_404(Case.objects.put_away(), pk=pk)
    try_act(
        request,
        lambda: fetch_back(case, by=me, at=clock.now()),
        done=_("Fetched back: “%(title)s”.") % {"title": case.title},
    )
    return see_other(reverse("case", args=[pk]))

"""Mail that no case has taken, and what was put away: to look at, and to make a case of."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.models import Case
from direktdraht.cases.putting_away import fetch_back
from direktdraht.desk.access import signed_in
from direktdraht.desk.form_acts import try_act
from direktdraht.desk.mailroom.incoming import by_machines, by_people, older_than, outcome_said
from direktdraht.desk.pages_of import first_rows, key_of
from direktdraht.intake.assigning import open_from_mail
from direktdraht.kit import clock
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.reading import read_mail
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@signed_in
@require_http_methods(["GET", "HEAD"])
def unassigned(request: HttpRequest, me: Person) -> HttpResponse:
    """What people wrote, or with ?from=machines what machines did."""
    from_machines = request.GET.get("from") == "machines"
    rows = older_than(key_of(request.GET.get("after")), by_machines() if from_machines else by_people())
    page = first_rows(rows, 50)
    context = {
        "page": page,
        "rows": [(mail, outcome_said(mail)) for mail in page.rows],
        "from_machines": from_machines,
        "place": "machines" if from_machines else "unassigned",
    }
    return render(request, "desk/mailroom/unassigned.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def mail_page(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The mail as it came; its HTML is never shown, only what it says."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw", "stream__case"), pk=pk)
    raw = mail.raw.bytes()
    head = raw[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    context = {
        "mail": mail,
        "parsed": read_mail(raw, now=clock.now()),
        "headers": head.decode("utf-8", "replace"),
        "outcome": outcome_said(mail),
        "case": getattr(mail.stream, "case", None),
    }
    return render(request, "desk/mailroom/mail.html", context)


@signed_in
@require_http_methods(["GET", "HEAD"])
def download(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """The bytes exactly as they came."""
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    response = HttpResponse(mail.raw.bytes(), content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="mail-{mail.pk}.eml"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@signed_in
@require_POST
def make_case(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    mail = get_object_or_404(IncomingMail.objects.select_related("raw"), pk=pk)
    opened: list[Case] = []
    if try_act(
        request,
        lambda: opened.append(open_from_mail(mail, by=me, at=clock.now())),
        done=_("This mail is a case now."),
    ):
        return see_other(reverse("case", args=[opened[0].pk]))
    return see_other(reverse("mail_page", args=[pk]))


@signed_in
@require_http_methods(["GET", "HEAD"])
def put_away(request: HttpRequest, me: Person) -> HttpResponse:
    """No complaint, somebody said."""
    rows = Case.objects.put_away().select_related("customer", "complainant").order_by("-pk")
    after = key_of(request.GET.get("after"))
    page = first_rows(rows.filter(pk__lt=after) if after else rows, 50)
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

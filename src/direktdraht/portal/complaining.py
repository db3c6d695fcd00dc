"""The form for whom neither mail nor phone suits (S2.1): anybody may open it, nobody has to sign in."""

import secrets
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from direktdraht.cases.models import Case
from direktdraht.intake.forming import (
    MOST_BYTES,
    MOST_FILES,
    MOST_LETTERS,
    Typed,
    TypedFile,
    line_of,
    take_form,
)
from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.said import sentence
from direktdraht.kit.signing import is_signed, sign
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.portal.access import private
from direktdraht.portal.caps import may_send
from direktdraht.portal.hours import on_the_phone, reachable
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other

# A field that people do not see; whoever fills it is a machine, or a helpful browser.
TRAP = "your_page"


@require_http_methods(["GET", "HEAD", "POST"])
def complain(request: HttpRequest) -> HttpResponse:
    with translation.override(_language(request)):
        return private(_sent(request) if request.method == "POST" else _form(request))


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Who takes care from now on, and how to reach them. Opens by a signed number; it tells nothing but that."""
    company = Company.current()
    with translation.override(_language(request)), timezone.override(company.zone):
        incoming = _thanked(request.GET.get("for", ""))
        if incoming is None:
            return private(render(request, "portal/unknown.html", status=404))
        case = Case.objects.select_related("owner", "complainant").filter(pk=incoming.stream_id).first()
        owner = case.owner if case else None
        context: dict[str, Any] = {
            "owner": owner,
            "hours": _hours(owner, company) if owner else "",
            "has_mail": case is not None and bool(case.complainant.email) and not case.is_on_direct_line,
        }
        return private(render(request, "portal/complain_thanks.html", _frame(request) | context))


def _form(
    request: HttpRequest, typed: Typed | None = None, refused: str = "", trapped: bool = False
) -> HttpResponse:
    line = line_of(_line_asked(request))
    typed = typed or Typed(words="", once=secrets.token_hex(12))
    context = {
        "typed": typed,
        "line": line,
        "line_token": _line_asked(request) if line else "",
        "refused": refused,
        "trapped": trapped,
        "trap": TRAP,
        "most_files": MOST_FILES,
        "most_letters": MOST_LETTERS,
        "upload_limit": MOST_BYTES // 1_000_000,
    }
    return render(request, "portal/complain.html", _frame(request) | context, status=422 if refused else 200)


def _sent(request: HttpRequest) -> HttpResponse:
    typed = _typed(request)
    if request.POST.get(TRAP):
        return _form(request, typed, _("Please leave the field “Your page” empty."), trapped=True)
    if not may_send(request):
        return _form(
            request,
            typed,
            _(
                "So many came from your connection that we cannot take this one now. Please call us, or try later."
            ),
        )
    at = now()
    try:
        incoming = take_form(typed, at=at).incoming
    except Refused as refusal:
        return _form(request, typed, str(refusal))
    if incoming.done_at is None:
        understand(incoming, at=at)
    number = str(incoming.pk)
    query = f"?for={number}-{sign('form-thanks', number)}"
    return see_other(reverse("complain-thanks") + query + _lang(request, "&"))


def _typed(request: HttpRequest) -> Typed:
    def field(name: str, most: int) -> str:
        return request.POST.get(name, "").replace("\0", "").strip()[:most]

    words = request.POST.get("words", "").replace("\0", "").replace("\r\n", "\n")
    return Typed(
        words=words.strip("\n"),
        once=field("once", 40),
        name=field("name", 120),
        company=field("company", 160),
        email=field("email", 254),
        phone=field("phone", 40),
        language=(get_language() or "de")[:2],
        files=[
            TypedFile(file.name or "", file.content_type or "", file.read())
            for file in request.FILES.getlist("files")[: MOST_FILES + 1]
            if file.size
        ],
        line=line_of(_line_asked(request)),
    )


def _frame(request: HttpRequest) -> dict[str, Any]:
    language = (get_language() or "de")[:2]
    other = "en" if language == "de" else "de"
    asked = request.GET.copy()
    asked["lang"] = other
    return {
        "other": other,
        "other_url": f"{request.path}?{asked.urlencode()}",
        "here": f"{reverse('complain')}?{request.GET.urlencode()}".rstrip("?"),
        "service": MailAddress.objects.filter(purpose=MailAddress.Purpose.SERVICE).first(),
    }


def _line_asked(request: HttpRequest) -> str:
    return request.POST.get("line", "") or request.GET.get("line", "")


def _language(request: HttpRequest) -> str:
    """What they chose, else what their browser asks for."""
    asked = request.GET.get("lang", "")
    return asked if asked in dict(settings.LANGUAGES) else translation.get_language_from_request(request)


def _lang(request: HttpRequest, sign_before: str) -> str:
    asked = request.GET.get("lang", "")
    return f"{sign_before}lang={asked}" if asked in dict(settings.LANGUAGES) else ""


def _thanked(token: str) -> IncomingMail | None:
    number, _dash, signature = token.partition("-")
    if not (
        number.isascii()
        and number.isdigit()
        and len(number) < 16
        and is_signed("form-thanks", number, signature)
    ):
        return None
    return IncomingMail.objects.filter(pk=int(number)).first()


def _hours(owner: Person, company: Company) -> str:
    hours = on_the_phone(reachable(owner, now(), company))
    return sentence(hours) if hours else ""

"""Commitments: given, kept, no longer needed, not kept, not done after all. Each is held before anybody sees it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases.models import Case, FoundInMail
from direktdraht.cases.taking_back import hold
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case, find_commitment
from direktdraht.desk.cases.forms import PromiseForm
from direktdraht.desk.cases.from_mail import as_commitment, find_promise, is_as_read
from direktdraht.desk.cases.sheet import asks_anyway, hold_or_refuse, show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def promise(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Give a commitment. ?there=1 begins with being there in person, day and time with a date of theirs or what was
    said aloud, ?found= with what a mail from a colleague's own mailbox seems to promise."""
    case = find_case(pk)
    asks = ""
    found = find_promise(case, (request.POST or request.GET).get("found", ""))
    if request.method != "POST":
        form = PromiseForm(initial=as_commitment(found, now()) if found else _proposed(request))
    else:
        form = PromiseForm(request.POST)
        if form.is_valid():
            data = form.cleaned_data
            arguments = {
                "what": data["what"],
                "due_at": data["moment"].isoformat(),
                "is_presence": data["there"],
                "place": data["place"],
                "spoken": data["spoken"] and not found,
            }
            if found:
                as_read = is_as_read(found, what=data["what"], moment=data["moment"], at=now())
                arguments |= {"found": found.pk, "as_read": as_read}
            asks = asks_anyway(request, case, data["moment"])
            if not asks and (
                held := hold_or_refuse(case, "promise", arguments, form, by=person, field="when")
            ):
                return held
    return _promise_sheet(request, case, form, asks, found)


def _proposed(request: HttpRequest) -> dict[str, Any]:
    return {
        "there": request.GET.get("there") == "1",
        "what": request.GET.get("what", "")[:2000],
        "spoken": request.GET.get("spoken") == "1",
        "day": request.GET.get("day", "")[:10],
        "time": request.GET.get("time", "")[:5],
    }


def _promise_sheet(
    request: HttpRequest, case: Case, form: PromiseForm, asks: str, found: FoundInMail | None
) -> HttpResponse:
    is_known = found and found.message.contact_id == case.complainant_id
    hint = _("They see it with its time on their page, and it goes to them with the next news.")
    if is_known:
        hint = _(
            "As it stands in the mail they know it already; what you change goes to them with the next news."
        )
    return show_sheet(
        request,
        case,
        form,
        title=_("Give a commitment"),
        send=_("Promise it"),
        hint=hint,
        asks=asks,
        found=found,
        template="desk/cases/promise.html",
    )


# How much a line may hold.
_LINE = 1000


def _at_once(act: str) -> Callable[..., HttpResponse]:
    """An act on a commitment that needs no form."""

    @require_POST
    @signed_in
    def view(request: HttpRequest, person: Person, pk: int, commitment: int) -> HttpResponse:
        case = find_case(pk)
        found = find_commitment(case, commitment)
        arguments: dict[str, object] = {
            "commitment": found.pk,
            "spoken": request.POST.get("spoken") == "on",
        }
        if how := request.POST.get("how", "").strip():
            arguments["how"] = how[:_LINE]
        try:
            hold(case, act, arguments, by=person, at=now())
        except Refused as refusal:
            messages.error(request, str(refusal))
        return to_case(case)

    return view


@require_POST
@signed_in
def welcome(request: HttpRequest, person: Person, pk: int, commitment: int) -> HttpResponse:
    """They have said whether it is all right that one of us is there."""
    case = find_case(pk)
    found = find_commitment(case, commitment)
    arguments = {"commitment": found.pk, "is_welcome": request.POST.get("welcome") == "yes"}
    try:
        hold(case, "welcome", arguments, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case)


keep = _at_once("keep")
release = _at_once("release")
give_up = _at_once("give_up")
not_done = _at_once("not_done")

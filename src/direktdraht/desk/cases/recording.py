"""Deeds with what shows them, and how the customer hears of them: by voice, or now instead of with the next news."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import acting
from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import hold
from direktdraht.commitments.doing import Deed
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import File
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.forms import DeedForm
from direktdraht.desk.cases.sheet import hold_or_refuse, show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def deed(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Record what was done. What the customer will see is held first; what is ours alone is there at once.
    ?letter=1 with what and day comes from a letter that is being written, and goes back to it."""
    case = find_case(pk)
    if request.method != "POST":
        form = DeedForm(case=case, initial=_proposed(request))
    else:
        form = DeedForm(request.POST, request.FILES, case=case)
        if form.is_valid() and (answer := _record(case, form, person)):
            return to_case(case, "answer") if "letter" in request.GET else answer
    return show_sheet(
        request,
        case,
        form,
        title=_("Record a deed"),
        send=_("It is done"),
        hint=_("Only what has happened is a deed. What is still to be done is a commitment."),
        template="desk/cases/deed.html",
        from_letter="?letter=1" if "letter" in request.GET else "",
    )


def _proposed(request: HttpRequest) -> dict[str, Any]:
    keeps = request.GET.get("keeps", "")
    proposed: dict[str, Any] = {"keeps": keeps if keeps.isdigit() else None}
    for name in ("what", "day"):
        if given := request.GET.get(name, "")[:2000]:
            proposed[name] = given
    return proposed


def _record(case: Case, form: DeedForm, person: Person) -> HttpResponse | None:
    data = form.cleaned_data
    try:
        file = _evidence(case, form, person)
    except Refused as refusal:
        form.add_error("file", str(refusal))
        return None
    if data["audience"] == "customer":
        arguments = {
            "what": data["what"],
            "done_at": data["done_at"].isoformat(),
            "evidence": data["evidence"],
            "file": file.pk if file else None,
            "keeps": data["keeps"].pk if data["keeps"] else None,
            "for_customer": True,
            "spoken": data["spoken"],
        }
        return hold_or_refuse(case, "deed", arguments, form, by=person)
    internal = Deed(
        what=data["what"],
        done_at=data["done_at"],
        evidence=data["evidence"],
        evidence_file=file,
        keeps=data["keeps"],
        for_customer=False,
    )
    try:
        acting.do(case, internal, by=person, at=now())
    except Refused as refusal:
        form.add_error(None, str(refusal))
        return None
    return to_case(case, "deeds")


def _evidence(case: Case, form: DeedForm, person: Person) -> File | None:
    """Stored for nobody's eyes yet; the verb opens it to the customer together with the deed."""
    upload = form.cleaned_data["file"]
    if not upload:
        return None
    return add_file(
        case.pk,
        name=upload.name or "",
        content_type=upload.content_type or "",
        content=upload.read(),
        at=now(),
        by_person=person,
        for_customer=False,
    )


@require_POST
@signed_in
def told(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Everything they had not heard yet was said on the phone just now."""
    case = find_case(pk)
    try:
        count = acting.tell_by_voice(case, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(
            request,
            ngettext(
                "%(name)s has heard it from you: %(count)d piece of news.",
                "%(name)s has heard it from you: %(count)d pieces of news.",
                count,
            )
            % {"name": case.complainant.name, "count": count},
        )
    return to_case(case)


@require_POST
@signed_in
def tell_now(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What is new does not wait for its bundle; it can be taken back like every letter."""
    case = find_case(pk)
    try:
        hold(case, "tell_now", {}, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case)

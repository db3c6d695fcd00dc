"""The end: their spoken yes, the one friendly question, what is still open, and opening it again."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import closing as verbs
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.reopening import reopen_case
from direktdraht.cases.taking_back import hold
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.forms import AskForm, CloseForm, YesForm
from direktdraht.desk.cases.sheet import hold_or_refuse, show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def spoken_yes(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """ "So geht es", said to one of us: it counts as much as a click."""
    case = find_case(pk)
    form = YesForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        arguments = {"words": form.cleaned_data["words"]}
        if held := hold_or_refuse(case, "spoken_yes", arguments, form, by=person):
            return held
    return show_sheet(
        request,
        case,
        form,
        title=_("They have said that it is solved"),
        send=_("Note their yes"),
        hint=_("On the phone or in person. They need not click anything."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def ask(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Once, kindly; the words are proposed and become the owner's."""
    case = find_case(pk)
    if request.method == "POST":
        form = AskForm(request.POST)
        if form.is_valid():
            arguments = {"words": form.cleaned_data["words"].replace("\r\n", "\n")}
            if held := hold_or_refuse(case, "ask_if_solved", arguments, form, by=person):
                return held
    else:
        form = AskForm(initial={"words": verbs.question_words(case)})
    return show_sheet(
        request,
        case,
        form,
        title=_("Ask whether it is solved"),
        send=_("Ask once"),
        hint=_("Your name, your number and the address of their page stand below it."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def close(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What is open is listed from the record before anybody closes over it."""
    case = find_case(pk)
    form = CloseForm(
        request.POST if request.method == "POST" else None,
        case=case,
        initial={"outcome": _likely_outcome(case)},
    )
    if form.is_bound and form.is_valid():
        arguments = {
            "outcome": form.cleaned_data["outcome"],
            "is_workaround": form.cleaned_data.get("lasting") == "workaround",
        }
        if held := hold_or_refuse(case, "close", arguments, form, by=person):
            return held
    return show_sheet(
        request,
        case,
        form,
        title=_("Close the case"),
        send=_("Close it"),
        points=verbs.open_points(case),
        template="desk/cases/close.html",
    )


def _likely_outcome(case: Case) -> str:
    if case.says_solved:
        return Case.Outcome.SOLVED
    if case.severity == Severity.TRIFLE:
        return Case.Outcome.DONE
    return Case.Outcome.NO_REPLY if verbs.may_close_without_reply(case, now()) else Case.Outcome.SOLVED


@require_POST
@signed_in
def finish(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """A trifle is over with one click; it can be taken back like everything they will see."""
    case = find_case(pk)
    try:
        hold(case, "close", {"outcome": Case.Outcome.DONE}, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case)


@require_POST
@signed_in
def reopen(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """One of us thinks better of it."""
    case = find_case(pk)
    try:
        reopen_case(case, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case)

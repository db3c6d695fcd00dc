"""Writing the answer: the draft kept as one types, the letter as the customer will read it, then sent."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import answering
from direktdraht.cases.acts import read_answer
from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import hold
from direktdraht.correspondence.addressing import sender
from direktdraht.correspondence.models import Draft, File
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases import drafting
from direktdraht.desk.cases.context import case_context
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import after_their_date
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import MailServer
from direktdraht.staff.models import Person
from direktdraht.web.answers import is_htmx, see_other


@require_POST
@signed_in
def draft(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Keep it. htmx gets the times found in the words back."""
    case = find_case(pk)
    kept = drafting.save_draft(request, person, case)
    if is_htmx(request):
        composer = drafting.composer_of(kept, case)
        return render(request, "desk/cases/_found.html", {"case": case, "composer": composer, "now": now()})
    return see_other(_composer(case))


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def preview(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """POST keeps the draft and settles its times; GET shows the letter and writes nothing."""
    case = find_case(pk)
    if request.method != "POST":
        return _show(request, person, case)
    keep = _take_also if "also" in request.POST else drafting.save_draft
    kept = keep(request, person, case)
    if kept is None:
        return see_other(_composer(case))
    composer = drafting.composer_from(request.POST, kept, case)
    try:
        kept = drafting.attach(request, person, case, kept)
    except Refused as refusal:
        return _refused(request, person, case, composer, str(refusal))
    if "also" in request.POST:
        composer.rows = drafting.rows_of(kept)
    composer.files = list(File.objects.filter(pk__in=kept.beside.get("files", [])).defer("content"))
    if not composer.is_valid:
        return _refused(request, person, case, composer, "")
    if kept.text.strip() in ("", drafting.first_line(case).strip()):
        return _refused(request, person, case, composer, _("There is nothing in the letter yet."))
    drafting.settle(kept, composer, person, case)
    return see_other(reverse("case_preview", args=[case.pk]))


@require_POST
@signed_in
def send(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Hold the answer for the seconds in which it can be taken back."""
    case = find_case(pk)
    kept = drafting.draft_of(person, case)
    if kept is None or "promises" not in kept.beside:
        return see_other(_composer(case))
    if request.POST.get("fingerprint") != drafting.fingerprint(kept):
        messages.warning(
            request, _("The letter has changed since you looked at it. Here it is as it stands now.")
        )
        return see_other(reverse("case_preview", args=[case.pk]))
    try:
        hold(case, "answer", drafting.arguments_of(kept), by=person, at=now())
    except Refused as refusal:
        return _show(request, person, case, refused=str(refusal))
    return see_other(reverse("case", args=[case.pk]))


def _show(request: HttpRequest, person: Person, case: Case, *, refused: str = "") -> HttpResponse:
    kept = drafting.draft_of(person, case)
    if kept is None or "promises" not in kept.beside:
        return see_other(_composer(case))
    return render(
        request,
        "desk/cases/preview.html",
        _preview_context(person, case, kept) | {"refused": refused},
        status=422 if refused else 200,
    )


def _preview_context(person: Person, case: Case, kept: Draft) -> dict[str, Any]:
    at = now()
    answer = read_answer(case, drafting.arguments_of(kept))
    taken = {promise.what for promise in answer.promises if promise.in_text}
    found = drafting.found_in(kept.text, [])
    return {
        "case": case,
        "name": short_name(case.complainant),
        "now": at,
        "letter": answering.preview(case, answer, by=person, page=drafting.page_shown(), at=at),
        "subject": answering.answer_subject(case),
        "sender": sender(case.pk, author=person, name=person.name, on_direct_line=case.is_on_direct_line),
        "promises": [
            (promise, after_their_date(case, promise.due_at, _("It lies after “%(what)s” (%(when)s).")))
            for promise in answer.promises
        ],
        "attached": answer.files,
        "offered": [one for one in found if one["sentence"] not in taken],
        "fingerprint": drafting.fingerprint(kept),
        "has_server": MailServer.current() is not None,
    }


def _take_also(request: HttpRequest, person: Person, case: Case) -> Draft | None:
    """From the preview: sentences that shall count as commitments after all."""
    kept = drafting.draft_of(person, case)
    if kept is None:
        return None
    taken = [*kept.beside.get("taken", []), *request.POST.getlist("also")]
    return answering.keep_draft(
        case, text=kept.text, beside={**kept.beside, "taken": taken}, by=person, at=now()
    )


def _refused(
    request: HttpRequest, person: Person, case: Case, composer: drafting.Composer, sentence: str
) -> HttpResponse:
    """The case page again, everything typed still there, the sentence at the letter."""
    context = case_context(request, person, case) | {
        "composer": composer,
        "composer_held": None,
        "composer_refused": sentence,
    }
    return render(request, "desk/cases/case.html", context, status=422)


def _composer(case: Case) -> str:
    return reverse("case", args=[case.pk]) + "#answer"

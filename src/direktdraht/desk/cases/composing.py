"""Writing the answer: the draft kept as one types, the letter as the customer will read it, then sent."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import trigger_client_event

from direktdraht.cases import answering
from direktdraht.cases.acts import read_answer
from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import hold
from direktdraht.correspondence.addressing import sender
from direktdraht.correspondence.models import Draft, File
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases import drafting
from direktdraht.desk.cases.before_sending import looks_before
from direktdraht.desk.cases.context import case_context
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.looked_at import (
    arguments_of,
    exchanged,
    fingerprint,
    is_looked_at,
    other_version,
)
from direktdraht.desk.cases.proofreading import proof_of_draft
from direktdraht.desk.cases.sheet import after_their_date
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.kit.once import reading_once
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import MailServer
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address
from direktdraht.timeline.recording import take_turn
from direktdraht.web.answers import is_htmx, see_other


@require_POST
@signed_in
def draft(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Keep it. htmx gets back what of it becomes a commitment; take: one statement more does."""
    case = find_case(pk)
    kept = drafting.save_draft(request, person, case)
    if is_htmx(request):
        composer = drafting.composer_of(kept, case)
        answer = render(request, "desk/cases/_taken.html", {"case": case, "composer": composer, "now": now()})
        # Once it stands on the sheet: what is checked then knows of it.
        return (
            trigger_client_event(answer, "proof-again", after="settle") if "take" in request.POST else answer
        )
    return see_other(_composer(case))


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def preview(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """POST keeps the draft and settles its times; GET shows the letter and writes nothing."""
    case = find_case(pk)
    if request.method != "POST":
        return _show(request, person, case)
    if "also" in request.POST or "other" in request.POST:
        return _change_what_is_shown(request, person, case)
    kept = drafting.save_draft(request, person, case)
    composer = drafting.composer_from(request.POST, kept, case)
    try:
        kept = drafting.attach(request, person, case, kept)
    except Refused as refusal:
        return _refused(request, person, case, composer, str(refusal))
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
    """Hold the answer for the seconds in which it can be taken back; what nobody has looked at yet is shown first."""
    case = find_case(pk)
    kept = drafting.draft_of(person, case)
    if kept is None:
        return _no_letter(request, case)
    if not is_looked_at(kept) or request.POST.get("fingerprint") != fingerprint(kept):
        sentence = _("The letter has changed since you looked at it. Here it is as it stands now.")
        return _look_again(request, person, case, kept, sentence=sentence)
    shown = request.POST.getlist("looked")
    if any(look.key not in shown for look in looks_before(case, kept, person, now())):
        return see_other(reverse("case_preview", args=[case.pk]) + "#looks")
    try:
        hold(case, "answer", arguments_of(kept), by=person, at=now())
    except Refused as refusal:
        return _show(request, person, case, refused=str(refusal))
    return see_other(reverse("case", args=[case.pk]))


def _show(request: HttpRequest, person: Person, case: Case, *, refused: str = "") -> HttpResponse:
    kept = drafting.draft_of(person, case)
    if kept is None:
        return _no_letter(request, case)
    if not is_looked_at(kept):
        messages.info(
            request, _("The letter has changed since you looked at it. Please look at it once more.")
        )
        return see_other(_composer(case))
    return render(
        request,
        "desk/cases/preview.html",
        _preview_context(person, case, kept) | {"refused": refused},
        status=422 if refused else 200,
    )


def _preview_context(person: Person, case: Case, kept: Draft) -> dict[str, Any]:
    at = now()
    with reading_once():
        looks = looks_before(case, kept, person, at)
        proof = proof_of_draft(case, kept, person, at)
    answer = read_answer(case, arguments_of(kept))
    return {
        "case": case,
        "name": short_name(case.complainant),
        "now": at,
        "letter": answering.preview(case, answer, by=person, page=f"{page_address()}/k/…", at=at),
        "subject": answering.answer_subject(case),
        "sender": sender(case.pk, author=person, name=person.name, on_direct_line=case.is_on_direct_line),
        "promises": [
            (promise, after_their_date(case, promise.due_at, _("It lies after “%(what)s” (%(when)s).")))
            for promise in answer.promises
        ],
        "attached": answer.files,
        "copies": answer.copies,
        # What is held for one look stands above the button.
        "read": [(mark, kept.text[mark.start : mark.end]) for mark in proof.marks if not mark.is_held],
        "offered": proof.promises,
        "fingerprint": fingerprint(kept),
        "other": other_version(kept),
        "looks": [(look, look.words_of(kept)) for look in looks],
        "is_second_voice": any(look.kind == "voice" for look in looks),
        "has_server": MailServer.current() is not None,
    }


def _change_what_is_shown(request: HttpRequest, person: Person, case: Case) -> HttpResponse:
    """From the preview: sentences that shall count as commitments after all (also), or the version of the letter
    that was changed elsewhere (other)."""
    with transaction.atomic():
        take_turn(case.pk)
        keeps = "text" in request.POST
        kept = drafting.save_draft(request, person, case) if keeps else drafting.draft_of(person, case)
        if kept is None:
            return _no_letter(request, case)
        text, beside = kept.text, kept.beside
        if "other" not in request.POST:
            beside = {**beside, "taken": [*beside.get("taken", []), *request.POST.getlist("also")]}
        elif "other" in beside:
            text, beside = exchanged(kept)
        kept = answering.keep_draft(case, text=text, beside=beside, by=person, at=now())
    return _look_again(request, person, case, kept)


def _look_again(
    request: HttpRequest, person: Person, case: Case, kept: Draft, *, sentence: str = ""
) -> HttpResponse:
    """To the letter as it is stored, with its times fixed anew, and a sentence why; or to the sheet where a commitment
    is unfinished."""
    composer = drafting.composer_again(kept, case)
    if not composer.is_valid:
        sentence = _("Nothing has been sent: a commitment beside the letter is unfinished.")
        messages.warning(request, sentence)  # the sheet lies below what is seen first
        return _refused(request, person, case, composer, sentence, other=other_version(kept))
    drafting.settle(kept, composer, person, case, with_other=True)
    if sentence:
        messages.warning(request, sentence)
    return see_other(reverse("case_preview", args=[case.pk]))


def _no_letter(request: HttpRequest, case: Case) -> HttpResponse:
    """What was shown has gone meanwhile: from another window, or because a colleague took it up."""
    messages.warning(request, _("Your draft is no longer here: it was sent or taken up meanwhile."))
    return see_other(_composer(case))


def _refused(
    request: HttpRequest,
    person: Person,
    case: Case,
    composer: drafting.Composer,
    sentence: str,
    *,
    other: str = "",
) -> HttpResponse:
    """The case page again, everything typed still there, the sentence at the letter. other: its other version."""
    context = case_context(request, person, case) | {
        "composer": composer,
        "composer_held": None,
        "composer_refused": sentence,
        "other": other,
    }
    return render(request, "desk/cases/case.html", context, status=422)


def _composer(case: Case) -> str:
    return reverse("case", args=[case.pk]) + "#answer"

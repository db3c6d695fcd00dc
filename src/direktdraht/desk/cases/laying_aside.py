""" "For later": out of the letter with one key, and back into it when its time has come."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.cases.answering import keep_draft
from direktdraht.cases.models import Case
from direktdraht.correspondence.models import PutAside
from direktdraht.correspondence.putting_aside import drop, put_aside, take_up
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases import drafting
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.looked_at import not_looked_at
from direktdraht.desk.cases.sheet import to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_POST
@signed_in
def put(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """A script sends the sentence alone and has taken it out itself. Without scripts the whole sheet comes along with
    the sentence chosen (set_aside), which leaves the draft here."""
    case = find_case(pk)
    chosen = request.POST.get("set_aside", "").replace("\r\n", "\n")
    sentence = (chosen or request.POST.get("sentence", "")).replace("\0", "")
    try:
        put_aside(case.pk, text=sentence[:10_000], by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
        if "sentence" in request.POST:
            return HttpResponse(status=422)
    if "text" in request.POST:
        kept = drafting.save_draft(request, person, case)
        if chosen and chosen in kept.text:
            text = kept.text.replace(chosen, "", 1)
            keep_draft(case, text=text, beside=not_looked_at(kept.beside), by=person, at=now())
        return to_case(case, "answer")
    if request.headers.get("Accept", "").startswith("application/json"):
        return HttpResponse(status=204)
    return to_case(case)


@require_POST
@signed_in
def up(request: HttpRequest, person: Person, pk: int, kept: int) -> HttpResponse:
    """It was said, or done."""
    case, sentence = _find(pk, kept)
    take_up(sentence, at=now())
    return to_case(case)


@require_POST
@signed_in
def away(request: HttpRequest, person: Person, pk: int, kept: int) -> HttpResponse:
    """Nobody needs it any more."""
    case, sentence = _find(pk, kept)
    drop(sentence, at=now())
    return to_case(case)


@require_POST
@signed_in
def into_letter(request: HttpRequest, person: Person, pk: int, kept: int) -> HttpResponse:
    """Back to the end of the letter; what stands on the sheet comes along, so that nothing typed is lost."""
    case, sentence = _find(pk, kept)
    draft = (
        drafting.save_draft(request, person, case)
        if "text" in request.POST
        else drafting.draft_of(person, case)
    )
    text = (draft.text if draft else drafting.first_line(case)).rstrip("\n")
    beside = not_looked_at(draft.beside) if draft else {}
    keep_draft(case, text=f"{text}\n\n{sentence.text}\n", beside=beside, by=person, at=now())
    take_up(sentence, at=now())
    messages.success(request, _("It stands at the end of the letter again."))
    return to_case(case, "answer")


def _find(pk: int, kept: int) -> tuple[Case, PutAside]:
    case = find_case(pk)
    found = PutAside.objects.filter(stream_id=case.pk, pk=kept, taken_up_at=None, dropped_at=None).first()
    if found is None:
        raise Http404
    return case, found

"""Taking back what is still held, and picking up again what was refused after all."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.cases.answering import keep_draft
from direktdraht.cases.models import Case, HeldAct
from direktdraht.cases.taking_back import take_back
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.drafting import draft_of
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_POST
@signed_in
def undo(request: HttpRequest, person: Person, pk: int, held: int) -> HttpResponse:
    """Nobody has seen it, and nobody will; a letter is a draft again."""
    case = find_case(pk)
    found = _find(case, held)
    try:
        take_back(found, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Taken back. Nobody has seen it."))
    return to_case(case, "answer" if found.act == "answer" else "")


@require_POST
@signed_in
def again(request: HttpRequest, person: Person, pk: int, held: int) -> HttpResponse:
    """It was refused when its time had come: put the note away, and a letter back on the sheet."""
    case = find_case(pk)
    found = _find(case, held)
    if found.act == "answer" and draft_of(person, case) is None:
        beside = {part: found.arguments.get(part, []) for part in ("files", "copies")}
        keep_draft(case, text=found.arguments.get("words", ""), beside=beside, by=person, at=now())
    try:
        take_back(found, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case, "answer" if found.act == "answer" else "")


def _find(case: Case, pk: int) -> HeldAct:
    found = HeldAct.objects.filter(case=case, pk=pk).first()
    if found is None:
        raise Http404
    return found

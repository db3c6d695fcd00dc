"""What stays in the house: the note of a call, a note for colleagues."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.cases import acting, hearing
from direktdraht.cases import noting as verbs
from direktdraht.cases.models import Case
from direktdraht.commitments.models import InformDuty
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.forms import CallForm, NoteForm
from direktdraht.desk.cases.sheet import show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def call(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """A talk took place: a human word, which ends their waiting; its note stays in the house."""
    case = find_case(pk)
    form = CallForm(request.POST or None, initial={"told": _must_be_told(case)})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        at = now()
        hearing.speak(case, text=data["text"], incoming=data["way"] == "in", by=person, at=at)
        if data["told"] and case.is_open:
            acting.tell_by_voice(case, by=person, at=at)
        messages.success(request, _("The talk with %(name)s is noted.") % {"name": case.complainant.name})
        return to_case(case, "timeline")
    return show_sheet(
        request,
        case,
        form,
        title=_("Note a talk"),
        send=_("Keep the note"),
        hint=_("A talk counts as our word: their waiting ends with it."),
    )


def _must_be_told(case: Case) -> bool:
    """Something that no letter could tell: whoever calls now, calls to say it."""
    lost = InformDuty.objects.untold().filter(stream_id=case.pk, contact=case.complainant_id)
    return lost.filter(Q(carried_by__isnull=False) | Q(contact__email="")).exists()


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def note(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """For colleagues; nobody outside ever sees it."""
    case = find_case(pk)
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            verbs.note(case, text=form.cleaned_data["text"], by=person, at=now())
        except Refused as refusal:
            form.add_error("text", str(refusal))
        else:
            return to_case(case, "timeline")
    return show_sheet(
        request,
        case,
        form,
        title=_("Note for colleagues"),
        send=_("Keep the note"),
        hint=_("Stays in the house."),
    )

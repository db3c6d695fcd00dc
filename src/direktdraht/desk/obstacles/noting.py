"""Noting an obstacle, from the case in which somebody met it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import show_sheet, to_case
from direktdraht.desk.form_acts import carried_out
from direktdraht.desk.obstacles.forms import NoteForm
from direktdraht.kit.clock import now
from direktdraht.obstacles.models import Obstacle
from direktdraht.obstacles.noting import note_obstacle
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def note(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """One field, one tick, and back to the customer."""
    case = find_case(pk)
    form = NoteForm(request.POST or None)
    noted: list[Obstacle] = []
    if request.method == "POST" and carried_out(
        form, lambda: noted.append(note_obstacle(case, form.found, by=me, at=now()))
    ):
        messages.success(request, _what_happens(noted[0]))
        return to_case(case, "obstacles")
    return show_sheet(
        request,
        case,
        form,
        title=_("Note an obstacle"),
        send=_("Note it"),
        hint=_("Not who, but what stood in the way. It stays in the house, and you hear the answer."),
        template="desk/obstacles/note.html",
    )


def _what_happens(obstacle: Obstacle) -> str:
    asked = obstacle.asked.select_related("person").first()
    if asked is None:
        return _("Noted. The answer lies with you.")
    return _("Noted. %(person)s answers it.") % {"person": asked.person.name}

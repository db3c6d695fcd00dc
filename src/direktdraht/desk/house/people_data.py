"""What is stored about colleagues, on one page that can be printed, in either language."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.desk.house.stored_about_us import KEPT, NOT_KEPT
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.staff.small_groups import SMALLEST


@require_safe
@signed_in
def people_data(request: HttpRequest, me: Person) -> HttpResponse:
    """For everybody; with ?in= in the other language, for whoever needs it on paper."""
    languages = dict(settings.LANGUAGES)
    wanted = request.GET.get("in", "")
    with translation.override(wanted if wanted in languages else translation.get_language()):
        context = {
            "kept": KEPT,
            "not_kept": NOT_KEPT,
            "smallest": SMALLEST,
            "languages": [
                (code, name) for code, name in settings.LANGUAGES if code != translation.get_language()
            ],
            "now": now(),
        }
        return render(request, "desk/house/people_data.html", context)

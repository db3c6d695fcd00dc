"""The list of cases: open ones by what must happen next, closed ones by when, and what was put away."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from direktdraht.cases.models import Case
from direktdraht.desk.access import signed_in
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import next_words, steps_of
from direktdraht.desk.paging import page_by
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.web.answers import respond

_PAGE = 40


@require_safe
@signed_in
def cases(request: HttpRequest, person: Person) -> HttpResponse:
    """?list= open, closed or away; of everybody, since anybody may be asked."""
    which = request.GET.get("list", "open")
    after = request.GET.get("after", "")
    at = now()
    every = Case.objects.select_related("complainant", "customer", "owner")
    if which == "closed":
        page = page_by(
            every.filter(closed_at__isnull=False, put_away_at=None),
            "-closed_at",
            after,
            size=_PAGE,
        )
    elif which == "away":
        away = every.filter(put_away_at__isnull=False)
        page = page_by(away, "-put_away_at", after, size=_PAGE)
    else:
        which = "open"
        page = page_by(every.filter(closed_at=None, put_away_at=None), "next_at", after, size=_PAGE)
    steps = steps_of(page.rows)
    rows = [
        {"case": case, "next": next_words(case, steps, at), "name": short_name(case.complainant)}
        for case in page.rows
    ]
    context = {"now": at, "which": which, "rows": rows, "after": page.after, "is_first": not after}
    return respond(request, "desk/cases/list.html", "desk/cases/_list.html", context)

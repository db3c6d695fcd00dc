"""What stands in the way of customers: what waits for an answer, then all of it by what it costs them."""

import datetime as dt

from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.desk.obstacles.not_allowed import not_allowed
from direktdraht.desk.today.in_the_way import waiting_for
from direktdraht.kit.clock import now
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.ranking import ranked
from direktdraht.staff.models import Person
from direktdraht.staff.small_groups import SMALLEST, large_departments

# What nobody has met for so long, and is answered, is no figure of today.
_LOOKED_AT = dt.timedelta(days=365)
_MOST = 500
_OF_CASE = ("title", "severity", "harm_cents", "harm_currency", "opened_at", "customer__name")


@require_safe
@signed_in
def obstacles(request: HttpRequest, me: Person) -> HttpResponse:
    """For everybody: whoever noted something sees what became of it."""
    at = now()
    lately = Obstacle.objects.filter(Q(noted_at__gt=at - _LOOKED_AT) | Q(answered_at=None))
    rows = lately.select_related("case__customer", "department").only(
        *("kind", "what", "rule", "answer", "answer_by", "answered_at", "noted_at", "department__name"),
        *(f"case__{column}" for column in _OF_CASE),
        "measure",
    )
    measures = Prefetch("measure", Measure.objects.select_related("keeper"))
    found = list(rows.prefetch_related(measures)[:_MOST])
    context = {
        "now": at,
        "mine": list(waiting_for(me).select_related("case__customer").order_by("answer_by")),
        "groups": ranked(found, named=large_departments()),
        "not_allowed": not_allowed(at - _LOOKED_AT, at),
        "smallest": SMALLEST,
    }
    return render(request, "desk/obstacles/list.html", context)

"""What stands in the way of customers: what waits for an answer, then all of it by what it costs them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.desk.obstacles.not_allowed import not_allowed
from direktdraht.desk.paging import key_of
from direktdraht.desk.today.in_the_way import waiting_for
from direktdraht.kit.clock import now
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.ranking import Group, ranked
from direktdraht.staff.models import Person
from direktdraht.staff.small_groups import SMALLEST, large_departments

# What nobody has met for so long, and is answered, is no figure of today.
_LOOKED_AT = dt.timedelta(days=365)
_MOST = 500
# Of each kind the newest few; of one kind alone so many on a page.
_FEW, _PAGE, _MINE = 5, 40, 40
_OF_CASE = ("title", "severity", "harm_cents", "harm_currency", "opened_at", "customer__name")


@dataclass(frozen=True)
class Shown:
    """A group with the obstacles of it that the page shows, newest first. after: the last of them if there are more."""

    group: Group
    obstacles: Sequence[Obstacle]
    after: int | None


@require_safe
@signed_in
def obstacles(request: HttpRequest, me: Person) -> HttpResponse:
    """For everybody: whoever noted something sees what became of it. ?like= shows what is the same as one obstacle,
    page by page."""
    at = now()
    lately = Obstacle.objects.filter(Q(noted_at__gt=at - _LOOKED_AT) | Q(answered_at=None))
    rows = lately.select_related("case__customer", "department").only(
        *("kind", "what", "rule", "answer", "answer_by", "answered_at", "noted_at", "department__name"),
        *(f"case__{column}" for column in _OF_CASE),
        "measure",
    )
    measures = Prefetch("measure", Measure.objects.select_related("keeper"))
    found = list(rows.prefetch_related(measures)[:_MOST])
    groups = ranked(found, named=large_departments())
    like = key_of(request.GET.get("like"))
    alone = [group for group in groups if any(one.pk == like for one in group.obstacles)]
    mine = waiting_for(me).select_related("case__customer").order_by("answer_by")
    context = {
        "now": at,
        "mine": [] if alone else list(mine[:_MINE]),
        "groups": _alone(alone[0], key_of(request.GET.get("after"))) if alone else list(map(_few, groups)),
        "like": like if alone else None,
        "not_allowed": not_allowed(at - _LOOKED_AT, at),
        "smallest": SMALLEST,
    }
    return render(request, "desk/obstacles/list.html", context)


def _few(group: Group) -> Shown:
    return _cut(group, group.obstacles, _FEW)


def _alone(group: Group, after: int | None) -> list[Shown]:
    """after: the last one seen."""
    places = [place for place, one in enumerate(group.obstacles, start=1) if one.pk == after]
    return [_cut(group, group.obstacles[places[0] if places else 0 :], _PAGE)]


def _cut(group: Group, behind: Sequence[Obstacle], size: int) -> Shown:
    return Shown(group, behind[:size], behind[size - 1].pk if len(behind) > size else None)

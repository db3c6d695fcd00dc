"""What only administrators, or only managers, may know exists: for everybody else it is not there (404)."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse

from direktdraht.desk.access import signed_in
from direktdraht.staff.models import Person

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, Person, P], HttpResponse]


def for_administrators(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Signed in and an administrator; the view gets the person after the request."""

    @wraps(view)
    def guarded(request: HttpRequest, me: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not me.is_administrator:
            raise Http404
        return view(request, me, *args, **kwargs)

    return signed_in(guarded)


def for_managers(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Signed in and a complaint manager or managing director; the view gets the person after the request."""

    @wraps(view)
    def guarded(request: HttpRequest, me: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not me.is_manager:
            raise Http404
        return view(request, me, *args, **kwargs)

    return signed_in(guarded)

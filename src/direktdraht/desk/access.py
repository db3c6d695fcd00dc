"""Who may see the desk: every view of it needs somebody who is signed in, and gets them as a Person."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django_htmx.http import HttpResponseClientRedirect

from direktdraht.staff.models import Person
from direktdraht.web.answers import is_htmx

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, Person, P], HttpResponse]


def signed_in(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """The view gets the person after the request. Everybody else is sent to the sign-in, and comes back."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if isinstance(request.user, Person):
            return view(request, request.user, *args, **kwargs)
        return _to_sign_in(request)

    return guarded


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    if is_htmx(request):
        # A region cannot show the sign-in: the whole page goes there, and comes back to where it was.
        htmx = getattr(request, "htmx", None)
        here = getattr(htmx, "current_url_abs_path", None) or "/"
        return HttpResponseClientRedirect(redirect_to_login(here).url)
    if request.method not in ("GET", "HEAD"):
        return HttpResponseRedirect(resolve_url("/sign-in/"), status=303)
    return redirect_to_login(request.get_full_path())

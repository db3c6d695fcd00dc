"""Who was asked: the link in their mail decides, and nothing but that one question exists for whoever holds it."""

import datetime as dt
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

from direktdraht.correspondence.answer_links import find_answer_link
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company, Person


@dataclass(frozen=True)
class Asked:
    """A colleague with a valid link. about: the key of the row that asks; which row, the view knows."""

    person: Person
    about: int
    token: str
    at: dt.datetime


View = Callable[Concatenate[HttpRequest, Asked, ...], HttpResponse]


def for_asked(what: str) -> Callable[[View], Callable[..., HttpResponse]]:
    """The view gets an Asked instead of the token. Unknown and void are the same 404, expired is a 410."""

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @functools.wraps(view)
        def open_or_not(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
            at = now()
            link = find_answer_link(what, token)
            if link is None:
                return unindexed(render(request, "desk/by_link/unknown.html", status=404))
            with translation.override(link.person.language), timezone.override(Company.current().zone):
                if link.expires_at <= at:
                    return unindexed(render(request, "desk/by_link/expired.html", status=410))
                return unindexed(view(request, Asked(link.person, link.about, token, at), **kwargs))

        return open_or_not

    return decorate


def unindexed(response: HttpResponse) -> HttpResponse:
    """Nothing of it is kept on the way, indexed, or told to the next site; in the language it is written in."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Content-Language"] = translation.get_language() or settings.LANGUAGE_CODE
    return response

"""Who was asked: the link in their mail decides, and nothing but that one question exists for whoever holds it.

An address that leads there no longer says what happened and what can be done; of the case it says nothing.
"""

import datetime as dt
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

from direktdraht.correspondence.answer_links import FoundLink, find_answer_link
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company, Person


@dataclass(frozen=True)
class Asked:
    """A colleague with a valid link. about: the key of the row that asks; which row, the view knows."""

    person: Person
    about: int
    token: str
    at: dt.datetime


@dataclass(frozen=True)
class Question:
    """What is said of a question to whoever holds an address that is valid no longer. by: who asks; over: what became
    of it, "" while it is open; path: where it stands at the desk; ask_again: sends this person a new address."""

    by: Person
    over: str
    path: str
    ask_again: Callable[[Person, dt.datetime], None]


View = Callable[Concatenate[HttpRequest, Asked, ...], HttpResponse]
FindQuestion = Callable[[int], Question | None]


def for_asked(what: str, question: FindQuestion) -> Callable[[View], Callable[..., HttpResponse]]:
    """The view gets an Asked instead of the token. What was never ours is a 404; what has run out, or is void, a 410.
    question: finds what is said of it then, by its key."""

    def decorate(view: View) -> Callable[..., HttpResponse]:
        @functools.wraps(view)
        def open_or_not(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
            at = now()
            found = find_answer_link(what, token)
            if found is None:
                return unindexed(render(request, "desk/by_link/unknown.html", status=404))
            link = found.link
            with translation.override(link.person.language), timezone.override(Company.current().zone):
                if found.is_void or link.expires_at <= at:
                    return unindexed(_no_longer(request, found, question(link.about), at))
                return unindexed(view(request, Asked(link.person, link.about, token, at), **kwargs))

        return open_or_not

    return decorate


def _no_longer(
    request: HttpRequest, found: FoundLink, question: Question | None, at: dt.datetime
) -> HttpResponse:
    """A new address goes to the mailbox of whoever was asked, and nowhere else; once, until it runs out too."""
    may_ask_again = question is not None and not question.over and not found.is_void
    is_sent = may_ask_again and request.method == "POST" and "again" in request.POST
    if question and is_sent:
        question.ask_again(found.link.person, at)
    context = {
        "question": question,
        "is_void": found.is_void,
        "ran_out_at": found.link.expires_at,
        "may_ask_again": may_ask_again,
        "is_sent": is_sent,
        "now": at,
    }
    return render(request, "desk/by_link/no_longer.html", context, status=200 if is_sent else 410)


def unindexed(response: HttpResponse) -> HttpResponse:
    """Nothing of it is kept on the way, indexed, or told to the next site; in the language it is written in."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Content-Language"] = translation.get_language() or settings.LANGUAGE_CODE
    return response

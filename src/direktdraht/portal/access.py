"""Who stands before the page: the link decides, and nothing a link does not know exists for its holder."""

import dataclasses
import datetime as dt
import functools
from collections.abc import Callable
from typing import Any, Concatenate

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

from direktdraht.cases.models import Case
from direktdraht.cases.read_along import HAS_ABSORBED
from direktdraht.cases.standing import away_from, marked
from direktdraht.correspondence.links import find_link
from direktdraht.correspondence.models import Link
from direktdraht.customers.models import Contact
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.staff.away_words import Away


@dataclasses.dataclass(frozen=True)
class Reader:
    """A contact with a valid link, the one case it leads to, and how they read right now."""

    token: str
    link: Link
    contact: Contact
    case: Case
    language: str
    at: dt.datetime

    @functools.cached_property
    def away(self) -> Away | None:
        """Why the owner does not answer now, and who does."""
        return away_from(self.case, self.at)

    @property
    def query(self) -> str:
        """What keeps the chosen language in every address of the page; nothing is stored for it."""
        return "" if self.language == self.contact.language else f"?lang={self.language}"

    @property
    def other_language(self) -> str:
        return "en" if self.language == "de" else "de"


View = Callable[Concatenate[HttpRequest, Reader, ...], HttpResponse]


def for_reader(view: View) -> Callable[..., HttpResponse]:
    """The view gets a Reader instead of the token. Unknown and locked are the same 404, expired is a 410."""

    @functools.wraps(view)
    def open_or_not(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        at = now()
        link = find_link(token)
        if link is None:
            return private(render(request, "portal/unknown.html", status=404))
        language = language_of(request, link.contact)
        with in_words_of(link.contact), translation.override(language):
            if link.expires_at <= at:
                context = {"token": token, "language": language}
                return private(render(request, "portal/expired.html", context, status=410))
            reader = _reader(token, link, language, at)
            if reader is None:
                return private(render(request, "portal/unknown.html", status=404))
            return private(view(request, reader, **kwargs))

    return open_or_not


def language_of(request: HttpRequest, contact: Contact) -> str:
    asked = request.GET.get("lang", "")
    return asked if asked in dict(settings.LANGUAGES) else contact.language


def private(response: HttpResponse) -> HttpResponse:
    """Nothing of it is kept on the way, indexed, or told to the next site; in the language it is written
    in."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Content-Language"] = translation.get_language() or settings.LANGUAGE_CODE
    return response


def _reader(token: str, link: Link, language: str, at: dt.datetime) -> Reader | None:
    case = _find(link.stream_id, at)
    if case and case.merged_into_id:  # an older link of theirs
        case = _find(case.merged_into_id, at)
    if case is None:
        return None
    if case.customer_id == link.contact.customer_id:
        case.customer = link.contact.customer
    return Reader(token, link, link.contact, case, language, at)


def _find(pk: int, at: dt.datetime) -> Case | None:
    return next(iter(_case.ask(pk, at=at)), None)


@ComposedOnce
def _case(pk: int, *, at: dt.datetime) -> QuerySet[Case]:
    cases = marked(Case.objects.select_related("owner", "stream", "summary__by"), at)
    return cases.annotate(has_absorbed=HAS_ABSORBED).filter(pk=pk)


def local_date(at: dt.datetime) -> dt.date:
    return timezone.localtime(at).date()

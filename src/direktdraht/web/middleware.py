"""Who reads decides language and zone of an answer. Restored after each request: a thread serves many."""

from collections.abc import Callable
from contextlib import nullcontext

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers
from django.utils.functional import SimpleLazyObject

from direktdraht.kit.once import reading_once
from direktdraht.staff.models import Company, Person

GetResponse = Callable[[HttpRequest], HttpResponse]


def reader_middleware(get_response: GetResponse) -> GetResponse:
    """Colleagues read in their own language and the company's zone, everybody else as their browser asks.

    request.company is the company, fetched once and only if somebody looks. The customer's page chooses
    language and zone for itself, later; nothing that passes here is ever stored by a browser or a proxy.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        # Who only looks reads the house and its people once, wherever they are asked for.
        with reading_once() if request.method in ("GET", "HEAD") else nullcontext():
            return answer_in_their_words(request)

    def answer_in_their_words(request: HttpRequest) -> HttpResponse:
        company = SimpleLazyObject(Company.current)
        request.company = company  # type: ignore[attr-defined]
        person = request.user if isinstance(request.user, Person) else None
        language = person.language if person else translation.get_language_from_request(request)
        zone = company.zone if person else None
        with translation.override(language), timezone.override(zone):
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or language)
        if not person:
            patch_vary_headers(response, ["Accept-Language"])
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return answer

"""One's own calendar for the phone: read by its address, without signing in; and another address for it."""

import hashlib

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_POST, require_safe

from direktdraht.cases.own_calendar import own_calendar
from direktdraht.desk.access import signed_in
from direktdraht.kit.clock import now
from direktdraht.staff.calendar_address import calendar_of, renew_calendar_address
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other

# Nothing of it is kept on the way, indexed, or told to the next site.
_PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


@require_safe
def feed(request: HttpRequest, pk: int, signature: str) -> HttpResponseBase:
    """Asked for again and again: 304 while it reads the same."""
    person = calendar_of(pk, signature)
    if person is None:
        raise Http404
    with override(person.language), timezone.override(Company.current().zone):
        words = own_calendar(person, at=now())
        response = HttpResponse(words, content_type="text/calendar; charset=utf-8", headers=_PRIVATE)
        response.headers["Content-Language"] = person.language
    etag = f'"{hashlib.sha256(words.encode()).hexdigest()[:32]}"'
    response.headers["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response) or response


@require_POST
@signed_in
def renew(request: HttpRequest, me: Person) -> HttpResponse:
    renew_calendar_address(by=me, at=now())
    messages.success(
        request, _("Your calendar has another address. Whoever had the old one sees nothing more.")
    )
    return see_other(reverse("me"))

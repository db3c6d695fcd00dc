"""The customer's page: to read and to poll changes nothing; every act is a POST and ends with a thank-you."""

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from direktdraht.cases.happenings import CustomerAskedWhy, CustomerConfirmed, CustomerDenied
from direktdraht.cases.listening_happenings import SummaryConfirmed, SummaryDisputed
from direktdraht.commitments.presence_happenings import PresenceDeclined, PresenceWelcomed
from direktdraht.correspondence.links import find_link
from direktdraht.correspondence.renewing import renew_link
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.portal import acts
from direktdraht.portal.access import Reader, for_reader, private
from direktdraht.portal.letter import callers, director, entries_for, next_step_for, read_letter, version
from direktdraht.web.answers import see_other

# Which entry bears out the thanks for an act: a thank-you is only shown for what really happened, and not
# for long.
_THANKS = {
    "words": "message.received",
    "solved": CustomerConfirmed.name,
    "unsolved": CustomerDenied.name,
    "why": CustomerAskedWhy.name,
    "welcome": PresenceWelcomed.name,
    "rather_not": PresenceDeclined.name,
    "understood": SummaryConfirmed.name,
    "misunderstood": SummaryDisputed.name,
}
_THANKS_FOR = dt.timedelta(minutes=5)


@require_safe
@for_reader
def page(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """The letter."""
    return _page(request, reader)


@require_safe
@for_reader
def live(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """The letter's live part, asked for every few seconds; 204 while it would read the same."""
    if request.GET.get("v") == version(reader):
        return HttpResponse(status=204)
    if reader.case.put_away_at:
        return HttpResponse(status=204)
    return render(request, "portal/live.html", _context(reader) | {"is_fragment": True})


@require_safe
@for_reader
def until(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """How far away the next thing is, asked for once a minute."""
    context = {"next": next_step_for(reader), "reader": reader, "case": reader.case, "now": reader.at}
    return render(request, "portal/until.html", context)


@require_POST
@for_reader
def say(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """They write, attach, say yes or no, or ask why."""
    what = request.POST.get("say", "words")
    said = acts.Said(
        what=what if what in acts.SAYS else "words",
        text=request.POST.get("text", "").replace("\0", "").replace("\r\n", "\n").strip(),
        files=request.FILES.getlist("files"),
        has_told_before=request.POST.get("told_before") == "on",
    )
    try:
        acts.say(reader, said)
    except Refused as refusal:
        wrong = {"refused": str(refusal), "text": said.text}
        return _page(request, reader, extra=wrong, status=422)
    return _thank(reader, said.what)


@require_POST
@for_reader
def not_done(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """ "Nicht erledigt" beside a commitment that we count as kept, or beside a deed."""
    acts.say_not_done(reader, commitment=_number(request, "commitment"), step=_number(request, "step"))
    return _thank(reader, "unsolved")


@require_POST
@for_reader
def welcome(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """Yes or rather not, beside a commitment to be there in person."""
    is_welcome = request.POST.get("welcome") == "yes"
    acts.say_if_welcome(reader, _number(request, "commitment"), is_welcome=is_welcome)
    return _thank(reader, "welcome" if is_welcome else "rather_not")


@require_POST
@for_reader
def understood(request: HttpRequest, reader: Reader, /) -> HttpResponse:
    """So it is, or not so, beside what we have understood."""
    is_so = request.POST.get("understood") == "yes"
    acts.say_if_understood(reader, is_so=is_so)
    return _thank(reader, "understood" if is_so else "misunderstood")


def _number(request: HttpRequest, name: str) -> int | None:
    number = request.POST.get(name, "")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 16 else None


@require_POST
def renew(request: HttpRequest, token: str) -> HttpResponse:
    """A new address of an expired page goes to the mail on record. The answer never tells whether one did."""
    link = find_link(token)
    if link:
        renew_link(link, at=now())
    return private(see_other(reverse("portal-renewed")))


@require_safe
def renewed(request: HttpRequest) -> HttpResponse:
    return private(render(request, "portal/renewed.html"))


def _page(
    request: HttpRequest, reader: Reader, *, extra: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    if reader.case.put_away_at:
        owner, deputy = callers(reader)
        context = _frame(reader) | {"to_call": deputy or owner}
        return render(request, "portal/put_away.html", context | (extra or {}), status=status)
    context = _context(reader) | {"thanks": _thanks(request, reader), "director": director(reader)}
    return render(request, "portal/page.html", context | (extra or {}), status=status)


def _context(reader: Reader) -> dict[str, Any]:
    return _frame(reader) | {"letter": read_letter(reader)}


def _frame(reader: Reader) -> dict[str, Any]:
    """What every page of a reader needs."""
    return {
        "reader": reader,
        "case": reader.case,
        "now": reader.at,
        "upload_limit": acts.upload_limit(),
        "most_files": acts.MOST_FILES,
        "other": reader.other_language,
        "other_url": f"{reverse('portal-page', args=[reader.token])}?lang={reader.other_language}",
    }


def _thank(reader: Reader, what: str) -> HttpResponse:
    query = f"{reader.query}&said={what}" if reader.query else f"?said={what}"
    # With a place of its own: else the browser goes on to the place that the form named for its mistakes.
    return see_other(f"{reverse('portal-page', args=[reader.token])}{query}#thanks")


def _thanks(request: HttpRequest, reader: Reader) -> str:
    """Which act to thank for: the one that the address names, if the record has it from this contact just
    now."""
    what = request.GET.get("said", "")
    if what not in _THANKS:
        return ""
    happened = entries_for(reader).filter(
        kind=_THANKS[what], by_name=reader.contact.name, at__gt=reader.at - _THANKS_FOR
    )
    return what if happened.exists() else ""

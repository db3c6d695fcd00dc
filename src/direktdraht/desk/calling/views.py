"""The sheet: opened by a key, saved at every pause, found again after whatever came between. First it only listens."""

import dataclasses
import uuid
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from direktdraht.cases.calling import Jotted, save_sheet
from direktdraht.cases.models import CallSheet, Category, Feeling, Severity
from direktdraht.cases.reading_words import sentences_of
from direktdraht.desk.access import signed_in
from direktdraht.desk.calling.callers import caller_of, known_person, people_like
from direktdraht.desk.calling.forms import REMEDIES, read_beginning, read_sheet
from direktdraht.desk.moments import read_moment, unclear
from direktdraht.desk.naming import courteous_name
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@require_safe
@signed_in
def begin(request: HttpRequest, person: Person) -> HttpResponse:
    """An empty sheet with a key of its own; it becomes a row with the first word. ?contact= and ?about= say who is on
    the phone, and about which case."""
    sheet = CallSheet(key=uuid.uuid4(), by=person, began_at=now())
    if contact := known_person(request.GET.get("contact")):
        sheet.contact = contact
    return show(request, sheet, about=request.GET.get("about", ""))


@require_safe
@signed_in
def sheet(request: HttpRequest, person: Person, key: uuid.UUID) -> HttpResponse:
    """The sheet as it is stored; a key that was never stored is an empty one, for words a device still holds."""
    stored = CallSheet.objects.select_related("contact__customer").filter(key=key).first()
    if stored is None:
        return show(request, CallSheet(key=key, by=person, began_at=now()))
    if stored.by_id != person.pk:
        raise Http404
    if stored.case_id:
        return see_other(reverse("case", args=[stored.case_id]))
    return show(request, stored)


@require_POST
@signed_in
def save(request: HttpRequest, person: Person, key: uuid.UUID) -> HttpResponse:
    """Keep it. A script gets what is stored now; a browser without scripts the page again."""
    at = now()
    jotted = read_sheet(request.POST, at)
    kept = save_sheet(
        key, _without_sentence(request, jotted), by=person, at=at, began_at=read_beginning(request.POST, at)
    )
    if request.headers.get("Accept", "").startswith("application/json"):
        return JsonResponse(
            {
                "key": str(kept.key),
                "text": kept.text,
                "at": f"{timezone.localtime(kept.saved_at):%-H:%M}",
                "case": kept.case_id,
                "token": get_token(request),
            }
        )
    if "later" in request.POST:
        return see_other(reverse("today"))
    if "now" in (request.POST.get("repeats"), request.POST.get("ended")):
        return see_other(reverse("call_sheet", args=[kept.key]) + "#guide")
    asked = jotted.contact is None and "find" in request.POST
    return see_other(reverse("call_sheet", args=[kept.key]) + ("?find=1" if asked else ""))


@require_safe
@signed_in
def who(request: HttpRequest, person: Person) -> HttpResponse:
    """People we know by these words, and what is open for the one who was chosen."""
    found = who_context(request.GET.get("who", ""), request.GET.get("contact"))
    return render(request, "desk/calling/_who.html", found | {"now": now()})


@require_safe
@signed_in
def until(request: HttpRequest, person: Person) -> HttpResponse:
    """What a time said in words means, shown while it is typed."""
    words = request.GET.get("until", "")[:200]
    found, _has_time = read_moment(words)
    context = {
        "moment": found,
        "unclear": unclear(words) if words.strip() and not found else "",
        "now": now(),
    }
    return render(request, "desk/cases/_moment.html", context)


def who_context(words: str, contact: str | None, about: str = "") -> dict[str, Any]:
    """For the region below the name."""
    chosen = known_person(contact)
    return {
        "found": [] if chosen else people_like(words),
        "chosen": caller_of(chosen) if chosen else None,
        "about": about,
        "searched": bool(words.strip()),
    }


def show(request: HttpRequest, sheet: CallSheet, **more: Any) -> HttpResponse:
    """The page. more: about (a case), asks (which case it is about), refused (a sentence), status."""
    status, about = more.pop("status", 200), more.pop("about", "")
    contact = str(sheet.contact.pk) if sheet.contact else None
    context = {
        "sheet": sheet,
        "now": now(),
        "categories": Category.choices,
        "severities": Severity.choices,
        "feelings": Feeling.choices,
        "remedies": REMEDIES,
        "called_by": courteous_name(sheet.contact) if sheet.contact else "",
        # Until they have had their say, the page asks for nothing; what went wrong with saving is no time to hide it.
        "is_guided": sheet.has_listened or "asks" in more or "refused" in more,
        "sentences": sentences_of(sheet.text)[:60],
        **who_context(sheet.caller, contact, about),
        **more,
    }
    return render(request, "desk/calling/sheet.html", context, status=status)


def _without_sentence(request: HttpRequest, jotted: Jotted) -> Jotted:
    """Without scripts: the sentence that was chosen leaves the text and is kept for later."""
    sentence = request.POST.get("set_aside", "").strip()
    if not sentence or sentence not in jotted.text or "put" not in request.POST:
        return jotted
    return dataclasses.replace(
        jotted,
        text=jotted.text.replace(sentence, "", 1),
        put_aside=(*jotted.put_aside, sentence),
        known=(*jotted.known, jotted.text),
    )

"""Who else is at it: colleagues writing just now, drafts that lie before whoever speaks with the customer."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.cases import offering
from direktdraht.cases.models import Case
from direktdraht.correspondence.models import Draft
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases import drafting
from direktdraht.desk.cases.drafting import composer_context
from direktdraht.desk.cases.finding import find_case, hanging_on
from direktdraht.desk.cases.handing_over import handover_context
from direktdraht.desk.cases.sheet import to_case
from direktdraht.desk.form_acts import try_act
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person

# Sheets are kept at every pause of the typing; who pauses for longer is no longer writing. Nothing else is known of it.
_WRITES = dt.timedelta(seconds=90)


def drafts_on(case: Case) -> list[Draft]:
    """Everybody's, with their authors; asks nothing where there is none."""
    if not hanging_on(case).has_draft:
        return []
    return list(Draft.objects.filter(stream_id=case.pk).select_related("person").order_by("pk"))


def who_writes(drafts: Sequence[Draft], me: Person, at: dt.datetime) -> list[Person]:
    """Colleagues whose sheet was kept a moment ago. Who merely looks is nobody's business (S0.21)."""
    return [
        draft.person
        for draft in drafts
        if draft.person_id != me.pk and draft.offered_at is None and at - draft.at < _WRITES
    ]


def one_voice_context(case: Case, person: Person, drafts: Sequence[Draft], at: dt.datetime) -> dict[str, Any]:
    """offers: what lies before whoever speaks with the customer."""
    writers = who_writes(drafts, person, at)
    return {
        "writers": len(writers),
        "writing": get_text_list([one.name for one in writers], _("and")),
        "offers": [draft for draft in drafts if draft.offered_at and draft.person_id != person.pk],
    }


def version_of(case: Case, person: Person, at: dt.datetime, drafts: Sequence[Draft]) -> str:
    """Changes when a region may look different: with every entry, every five minutes for the hours, and when a
    colleague begins to write or stops."""
    writing = "".join(f"-{one.pk}" for one in who_writes(drafts, person, at))
    return f"{case.stream.last_seq}-{int(at.timestamp()) // 300}{writing}"


def sheets_context(
    request: HttpRequest, case: Case, person: Person, held: list[dict[str, Any]], at: dt.datetime
) -> dict[str, Any]:
    """One's own sheet, what colleagues have on theirs, and whether the case changes hands."""
    drafts = drafts_on(case)
    return {
        **composer_context(person, case, held, drafts=drafts, seen=request.GET.get("seen", "")),
        **one_voice_context(case, person, drafts, at),
        **handover_context(case, at),
        "version": version_of(case, person, at, drafts),
    }


@require_POST
@signed_in
def offer(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What stands on the sheet goes to whoever takes care."""
    case = find_case(pk)
    try:
        if "text" in request.POST:
            kept = drafting.save_draft(request, person, case)
            drafting.attach(request, person, case, kept)
            if kept.text.strip() == drafting.first_line(case).strip():
                raise Refused(_("There is nothing in the letter yet."))
        offering.offer_draft(case, by=person, at=now())
    except Refused as refusal:
        messages.error(request, str(refusal))
        return to_case(case, "answer")
    messages.success(request, _("Your draft lies before %(owner)s now.") % {"owner": case.owner.name})
    return to_case(case, "answer")


@require_POST
@signed_in
def fetch_back(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Write on."""
    case = find_case(pk)
    offering.fetch_back_draft(case, by=person, at=now())
    return to_case(case, "answer")


@require_POST
@signed_in
def take_up(request: HttpRequest, person: Person, pk: int, draft: int) -> HttpResponse:
    """Onto one's own sheet, with what stands there."""
    case = find_case(pk)
    if "text" in request.POST:
        drafting.save_draft(request, person, case)
    try_act(
        request,
        lambda: offering.take_up_draft(case, draft, by=person, at=now()),
        done=_("It stands on your sheet. Nothing has been sent."),
    )
    return to_case(case, "answer")


@require_POST
@signed_in
def give_back(request: HttpRequest, person: Person, pk: int, draft: int) -> HttpResponse:
    """Its author has it again."""
    case = find_case(pk)
    try_act(
        request,
        lambda: offering.give_back_draft(case, draft, by=person, at=now()),
        done=_("Its author has it again."),
    )
    return to_case(case, "answer")

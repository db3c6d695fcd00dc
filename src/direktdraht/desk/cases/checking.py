"""The letter read while somebody writes it: an answer within a pause of the typing. Nothing of it is kept."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from direktdraht.cases.checking_words import warm_up
from direktdraht.cases.read_along import streams_of
from direktdraht.correspondence.models import File
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases import drafting
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.proofreading import Proof, read_proof
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

# Who has written fewer words has only begun: nothing is missing yet.
_BEGUN = 8


@require_POST
@signed_in
def check(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What stands on the sheet, read as it is. uploading: how many files the browser will send along."""
    case = find_case(pk)
    at = now()
    data = request.POST
    text = data.get("text", "").replace("\r\n", "\n")
    if not text.strip():
        # Somebody only turns to the sheet: time enough to load what reads it.
        warm_up()
        return render(
            request, "desk/cases/_proof.html", {"case": case, "now": at, **proof_context(Proof(text, ()))}
        )
    files = File.objects.filter(stream__in=streams_of(case), pk__in=drafting.numbers(data.getlist("file")))
    names = list(files.values_list("name", flat=True)) if "file" in data else []
    if data.get("uploading", "0") != "0":
        names.append("")
    proof = read_proof(
        case,
        text,
        by=person,
        at=at,
        taken=data.getlist("taken"),
        rows=drafting.rows_beside(data, at),
        attachments=names,
        is_begun=len(text.split()) - len(drafting.first_line(case).split()) >= _BEGUN,
    )
    return render(request, "desk/cases/_proof.html", {"case": case, "now": at, **proof_context(proof)})


@require_POST
@signed_in
def deed_first(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """A statement of the letter was done and nobody wrote it down: the sheet for it, and then back to the letter."""
    case = find_case(pk)
    drafting.save_draft(request, person, case)
    what = said_for_good(request.POST.get("deed", "")[:2000], now())
    asked = {"what": what, "day": request.GET.get("day", ""), "letter": "1"}
    return see_other(reverse("case_deed", args=[case.pk]) + "?" + urlencode(asked))


def proof_context(proof: Proof) -> dict[str, Any]:
    """The marks with their places as browsers count; of those shown first, what stands in the text has a number."""
    shown, number = [], 0
    for mark in proof.first:
        number += bool(mark.end)
        shown.append((mark, proof.places_of(mark), number if mark.end else ""))
    return {"proof_first": shown, "proof_rest": [(mark, proof.places_of(mark)) for mark in proof.rest]}

"""A draft goes to whoever speaks with the customer: anyone may write, one voice answers (S3.17)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.covering import who_acts
from direktdraht.cases.models import Case
from direktdraht.cases.voice_happenings import DraftGivenBack, DraftOffered, DraftTakenUp
from direktdraht.correspondence.models import Draft
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

# What somebody puts on a sheet beside its text.
LISTS_ON_A_SHEET = ("rows", "taken", "files", "copies")


def offer_draft(case: Case, *, by: Person, at: dt.datetime) -> Draft:
    """Put one's draft before whoever takes care; it rests on one's own sheet until they have decided."""
    with transaction.atomic():
        case = claim_open(case)
        draft = Draft.objects.select_related("person").filter(stream_id=case.pk, person=by).first()
        if draft is None or not draft.text.strip():
            raise Refused(_("There is nothing in the letter yet."))
        if case.owner_id == by.pk:
            raise Refused(_("You take care of this case: the answer is yours to send."))
        if draft.offered_at is None:
            draft.offered_at = at
            draft.save(update_fields=["offered_at"])
            reader = who_acts(case, at) or case.owner
            record(case.pk, DraftOffered(person=reader.name), by=by, at=at)
    return draft


def fetch_back_draft(case: Case, *, by: Person, at: dt.datetime) -> None:
    """To write on, or to let it be: it is one's own draft again."""
    Draft.objects.filter(stream_id=case.pk, person=by).update(offered_at=None, at=at)


def take_up_draft(case: Case, draft_id: int, *, by: Person, at: dt.datetime) -> Draft:
    """Onto one's own sheet, behind what stands there; with its commitments and files. Raises Refused when its author
    has fetched it back meanwhile."""
    with transaction.atomic():
        case = claim(case)
        offered = _offered(case, draft_id)
        own = Draft.objects.filter(stream_id=case.pk, person=by).first()
        offered.delete()
        draft = Draft(
            stream_id=case.pk,
            person=by,
            text=offered.text,
            beside={**offered.beside},
            at=at,
            pk=own.pk if own else None,
        )
        if own and own.text.strip():
            draft.text = f"{own.text.rstrip()}\n\n{_greeted_once(own.text, offered.text)}"
            for part in LISTS_ON_A_SHEET:
                draft.beside[part] = [*own.beside.get(part, []), *offered.beside.get(part, [])]
            # Whatever either of them had not seen is shown before it is sent.
            seen = [one.beside["seen"] for one in (own, offered) if "seen" in one.beside]
            draft.beside |= {"seen": min(seen)} if seen else {}
        for shown in ("promises", "other"):
            draft.beside.pop(shown, None)
        draft.save()
        record(case.pk, DraftTakenUp(person=offered.person.name), by=by, at=at)
    return draft


def give_back_draft(case: Case, draft_id: int, *, by: Person, at: dt.datetime) -> None:
    """Not this time: its author has it again, and sees so. Raises Refused when they have fetched it back already."""
    with transaction.atomic():
        case = claim(case)
        offered = _offered(case, draft_id)
        Draft.objects.filter(pk=offered.pk).update(offered_at=None)
        record(case.pk, DraftGivenBack(person=offered.person.name), by=by, at=at)


def _greeted_once(own: str, offered: str) -> str:
    """Both begin with the same greeting: once is enough."""
    first, _newline, rest = offered.strip().partition("\n")
    return rest.strip() if own.lstrip().startswith(first) else offered


def _offered(case: Case, draft_id: int) -> Draft:
    offered = Draft.objects.select_related("person").filter(
        pk=draft_id, stream_id=case.pk, offered_at__isnull=False
    )
    found = offered.first()
    if found is None:
        raise Refused(_("The draft is no longer there: its author writes on."))
    return found

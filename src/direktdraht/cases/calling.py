"""A call from nothing: written down while they speak, saved at every pause, and a case afterwards in a few fields."""

import dataclasses
import datetime as dt
import uuid
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import CallSheet, Case, Category, Severity
from direktdraht.cases.noting import set_category, set_severity
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.cases.waiting import we_spoke
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.correspondence.receiving import note_call
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import propose_caller
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@dataclasses.dataclass(frozen=True)
class Jotted:
    """What stands on the sheet at this moment; anything may be empty.

    known: texts that the writer's device has seen stored or has tried to store; any other text in the row was
    written elsewhere meanwhile, and both stay.
    """

    text: str = ""
    contact: Contact | None = None
    caller: str = ""
    company: str = ""
    phone: str = ""
    category: str = ""
    severity: str = ""
    put_aside: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


def save_sheet(
    key: uuid.UUID, jotted: Jotted, *, by: Person, at: dt.datetime, began_at: dt.datetime | None = None
) -> CallSheet:
    """Keep what was written so far; never refused, and no word of it is ever lost.

    began_at is when the call began, where the page knows it: the first saving may come late. Words for a sheet that
    is a colleague's, or has become a case, go onto another sheet; the one returned may have another key.
    """
    fields = _fields(jotted, at)
    with transaction.atomic():
        sheet, is_new = CallSheet.objects.select_for_update(of=("self",)).get_or_create(
            key=key, defaults={**fields, "by": by, "began_at": began_at if began_at and began_at < at else at}
        )
        if is_new:
            return sheet
        if sheet.by_id != by.pk:
            return save_sheet(uuid.uuid5(key, str(by.pk)), jotted, by=by, at=at, began_at=began_at)
        if sheet.case_id or sheet.thrown_away_at:
            if fields["text"].strip() in sheet.text:
                return sheet
            return save_sheet(uuid.uuid5(key, "on"), jotted, by=by, at=at)
        if sheet.text not in (fields["text"], *jotted.known):
            fields["put_aside"] = list(dict.fromkeys([*sheet.put_aside, *fields["put_aside"]]))
        fields["text"] = both(sheet.text, fields["text"], known=jotted.known)
        CallSheet.objects.filter(pk=sheet.pk).update(**fields)
        sheet.refresh_from_db()
    return sheet


def both(stored: str, written: str, *, known: tuple[str, ...] = ()) -> str:
    """What was written, and behind it what is stored, unless the writer knew that or it stands in it anyway."""
    if stored in known or stored.strip() in written:
        return written
    return stored if written.strip() in stored else f"{written}\n\n{stored}"


def open_from_call(sheet: CallSheet, *, by: Person, at: dt.datetime) -> Case:
    """The call becomes a case: their words the verbatim, the talk our first human word. Somebody who is not known yet
    is proposed as a new contact. Raises Refused only when nothing at all was written."""
    if not (sheet.text.strip() or sheet.caller.strip() or sheet.contact):
        raise Refused(_("There is nothing on the sheet yet."))
    with transaction.atomic():
        sheet = _turn(sheet)
        if sheet.case:
            return sheet.case
        contact = _contact(sheet) or propose_caller(
            name=sheet.caller, company=sheet.company, phone=sheet.phone, language=by.language, at=at
        )
        case = open_case(
            Complaint(
                complainant=contact,
                title=telling_sentence(sheet.text, ()),
                verbatim=sheet.text.strip() or sheet.caller,
                channel=Case.Channel.PHONE,
                said_at=sheet.began_at,
                taken_by=by,
            ),
            at=at,
            by=by,
        )
        CallSheet.objects.filter(pk=sheet.pk).update(case=case, thrown_away_at=None)
        note_call(case.pk, contact=contact, text=sheet.text.strip(), incoming=True, by=by, at=at)
        we_spoke(case, at=at)
        _finish(case, sheet, by=by, at=at)
        if case.owner_id != by.pk:
            reach_owner(case, at=at)
    return case


def join_call(sheet: CallSheet, case: Case, *, by: Person, at: dt.datetime) -> Case:
    """The call was about a case that is there."""
    with transaction.atomic():
        sheet = _turn(sheet)
        if sheet.case:
            return sheet.case
        case = claim(case)
        CallSheet.objects.filter(pk=sheet.pk).update(case=case, thrown_away_at=None)
        speak(case, text=sheet.text.strip(), incoming=True, by=by, at=at)
        _finish(case, sheet, by=by, at=at)
    return case


def throw_away(sheet: CallSheet, *, by: Person, at: dt.datetime) -> None:
    """It was nothing. The words stay, out of sight."""
    CallSheet.objects.filter(pk=sheet.pk, by=by, case=None, thrown_away_at=None).update(thrown_away_at=at)


def fetch_back(sheet: CallSheet, *, by: Person) -> None:
    """It was something after all."""
    CallSheet.objects.filter(pk=sheet.pk, by=by, case=None).update(thrown_away_at=None)


def _fields(jotted: Jotted, at: dt.datetime) -> dict[str, Any]:
    """As the row keeps them: cut rather than refused, and without what a database refuses."""

    def kept(text: str, length: int) -> str:
        return text.replace("\0", "")[:length]

    return {
        "text": kept(jotted.text, 1_000_000),
        "contact": jotted.contact,
        "caller": kept(jotted.caller.strip(), 200),
        "company": kept(jotted.company.strip(), 200),
        "phone": kept(jotted.phone.strip(), 40),
        "category": jotted.category if jotted.category in Category.values else "",
        "severity": jotted.severity if jotted.severity in Severity.values else "",
        "put_aside": [
            sentence for one in jotted.put_aside if (sentence := " ".join(kept(one, 10_000).split()))
        ],
        "saved_at": at,
    }


def _turn(sheet: CallSheet) -> CallSheet:
    """The sheet as it is now, ours until the end of the transaction: it becomes a case once."""
    rows = CallSheet.objects.select_for_update(of=("self",))
    return rows.select_related("case", "contact__customer", "contact__merged_into__customer").get(pk=sheet.pk)


def _contact(sheet: CallSheet) -> Contact | None:
    return sheet.contact and (sheet.contact.merged_into or sheet.contact)


def _finish(case: Case, sheet: CallSheet, *, by: Person, at: dt.datetime) -> None:
    if sheet.severity:
        set_severity(case, severity=Severity(sheet.severity), by=by, at=at)
    if sheet.category:
        set_category(case, category=Category(sheet.category), by=by, at=at)
    for sentence in sheet.put_aside:
        put_aside(case.pk, text=sentence, by=by, at=at)

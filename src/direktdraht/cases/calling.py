"""A call: written down while they speak, saved at every pause; then what they were told, and who it was."""

import dataclasses
import datetime as dt
import uuid
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.hearing import speak
from direktdraht.cases.listening_happenings import Listened
from direktdraht.cases.models import CallSheet, Case, Category, Feeling, Severity
from direktdraht.cases.noting import set_category, set_severity
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.cases.telling_once import count_told_again
from direktdraht.cases.waiting import we_spoke
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.correspondence.receiving import note_call
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import propose_caller
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


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
    feeling: str = ""
    facts: tuple[str, ...] = ()
    has_told_before: bool = False
    repeats_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    is_sorry_said: bool = False
    remedy: str = ""
    until: str = ""
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
            for name in ("put_aside", "facts"):
                fields[name] = list(dict.fromkeys([*getattr(sheet, name), *fields[name]]))
        # Once they have had their say, they have: whoever comes later with an older page takes nothing back.
        for name in ("repeats_at", "ended_at"):
            fields[name] = getattr(sheet, name) or fields[name]
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

    def sentences(several: tuple[str, ...]) -> list[str]:
        return [sentence for one in several if (sentence := " ".join(kept(one, 10_000).split()))]

    return {
        "text": kept(jotted.text, 1_000_000),
        "contact": jotted.contact,
        "caller": kept(jotted.caller.strip(), 200),
        "company": kept(jotted.company.strip(), 200),
        "phone": kept(jotted.phone.strip(), 40),
        "category": jotted.category if jotted.category in Category.values else "",
        "severity": jotted.severity if jotted.severity in Severity.values else "",
        "put_aside": sentences(jotted.put_aside),
        "feeling": jotted.feeling if jotted.feeling in Feeling.values else "",
        "facts": sentences(jotted.facts),
        "has_told_before": jotted.has_told_before,
        "repeats_at": jotted.repeats_at,
        "ended_at": jotted.ended_at,
        "is_sorry_said": jotted.is_sorry_said,
        "remedy": kept(jotted.remedy, 10_000),
        "until": kept(jotted.until.strip(), 200),
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
    if sheet.feeling or sheet.facts or sheet.repeats_at or sheet.is_sorry_said:
        record(case.pk, _listened(sheet), by=by, at=at)
    if sheet.is_sorry_said and not case.sorry_said_at:
        Case.objects.filter(pk=case.pk).update(sorry_said_at=at)
    if sheet.has_told_before:
        count_told_again(case, by=by, at=at)


def _listened(sheet: CallSheet) -> Listened:
    said = sheet.repeats_at and sheet.repeats_at - sheet.began_at
    return Listened(
        minutes=max(0, round(said.total_seconds() / 60)) if said else None,
        feeling=sheet.feeling,
        facts=tuple(sheet.facts),
        is_sorry_said=sheet.is_sorry_said,
    )

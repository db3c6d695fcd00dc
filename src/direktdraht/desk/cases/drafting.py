"""The composer's state: what stands in the draft, what of it becomes a commitment, the commitments beside it."""

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.answering import keep_draft
from direktdraht.cases.checking_words import RecordEntry, beside_letter
from direktdraht.cases.models import Case
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.reading_words import promise_in, sentences_of
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Draft, File
from direktdraht.customers.reading import in_words_of
from direktdraht.desk.cases.copies import ticked
from direktdraht.desk.cases.looked_at import kept_once_more
from direktdraht.desk.moments import MomentForm, at_day_end
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import take_turn
from direktdraht.web.answers import is_htmx

_ROWS = 6
_FIELDS = ("what", "when", "day", "time", "there")


class AnswerForm(forms.Form):
    """The words themselves. Empty or not, nothing typed is ever refused to be kept."""

    text = forms.CharField(
        label=gettext_lazy("Your answer"),
        required=False,
        strip=False,
        widget=forms.Textarea(
            attrs={
                "rows": 12,
                "data-aside-from": "",
                "data-proof-text": "",
                "aria-describedby": "proof-first",
            }
        ),
    )


class PromiseRow(MomentForm):
    """A commitment beside the letter; an empty row is none."""

    needs_moment = False
    what = forms.CharField(label=gettext_lazy("What do you promise?"), required=False, max_length=2000)
    there = forms.BooleanField(label=gettext_lazy("I will be there myself"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("moment") and not data.get("what"):
            self.add_error("what", _("Say in a few words what you promise."))
        if data.get("what") and not data.get("moment") and "when" not in self.errors:
            self.add_error("when", _("Name a day and an hour: “tomorrow 10 am”, “Friday 12:00”."))
        if data.get("moment") and data["moment"] <= now():
            self.add_error("when", _("That time has already passed. When will it be?"))
        return data


@dataclasses.dataclass
class Composer:
    """One person's draft on one case, as forms."""

    form: AnswerForm
    rows: list[PromiseRow]
    # Statements of the letter that become commitments when it leaves.
    taken: list[dict[str, Any]]
    files: list[File]
    # Who of those the customer wrote to as well gets a copy.
    copies: list[str]
    saved_at: dt.datetime | None
    # The newest entry that the page showed when the sheet was opened; what came later is shown before it is sent.
    seen: int

    @property
    def sentences(self) -> list[str]:
        """For browsers without scripts: what can be put aside."""
        return sentences_of(str(self.form["text"].value() or ""))[:60]

    @property
    def has_rows(self) -> bool:
        """Whether a commitment beside the letter has been begun."""
        return any(row.is_bound or any((row.initial or {}).values()) for row in self.rows)

    @property
    def is_valid(self) -> bool:
        return all([self.form.is_valid(), *[row.is_valid() for row in self.rows]])


def composer_context(
    person: Person, case: Case, held: list[dict[str, Any]], *, drafts: Sequence[Draft], seen: str = ""
) -> dict[str, Any]:
    """Nothing to write while an answer is held: it can be taken back, and then the draft is still there. Nor while it
    lies before the owner."""
    waiting = [one for one in held if one["act"].act == "answer" and one["act"].is_waiting]
    if waiting:
        return {"composer": None, "composer_held": waiting[0]}
    draft = next((one for one in drafts if one.person_id == person.pk), None)
    if draft and draft.offered_at and case.owner_id != person.pk:
        return {"composer": None, "composer_held": None, "my_offer": draft}
    return {"composer": composer_of(draft, case, seen=_number(seen)), "composer_held": None}


def draft_of(person: Person, case: Case) -> Draft | None:
    return Draft.objects.filter(stream_id=case.pk, person=person).first()


def composer_of(draft: Draft | None, case: Case, *, seen: int | None = None) -> Composer:
    """From what is stored; a fresh sheet begins with the greeting alone. seen: what was shown beside the letter."""
    beside = draft.beside if draft else {}
    text = draft.text if draft else first_line(case)
    stored = [row for row in beside.get("rows", []) if any(row.values())][: _ROWS - 1]
    rows = [PromiseRow(prefix=f"p{index}", initial=row) for index, row in enumerate([*stored, {}])]
    return Composer(
        form=AnswerForm(initial={"text": text}),
        rows=rows,
        taken=taken_in(text, beside.get("taken", [])),
        files=_files(case, beside),
        copies=beside.get("copies", []),
        saved_at=draft.at if draft else None,
        seen=seen or beside.get("seen") or case.stream.last_seq,
    )


def composer_from(data: QueryDict, draft: Draft, case: Case) -> Composer:
    """The same with what was just sent, so that an error stands where it belongs and nothing is lost."""
    rows = [PromiseRow(data, prefix=f"p{index}") for index in range(_ROWS) if f"p{index}-what" in data]
    return Composer(
        form=AnswerForm(data),
        rows=rows,
        taken=taken_in(draft.text, draft.beside.get("taken", [])),
        files=_files(case, draft.beside),
        copies=draft.beside.get("copies", []),
        saved_at=draft.at,
        seen=draft.beside.get("seen") or case.stream.last_seq,
    )


def first_line(case: Case) -> str:
    """How an empty sheet begins; on the direct line with nothing but one's own words (S2.27)."""
    if case.is_on_direct_line:
        return ""
    contact = case.complainant
    with in_words_of(contact):
        return greeting(contact.salutation, contact.title, contact.family_name) + "\n\n"


def taken_in(text: str, taken: list[str]) -> list[dict[str, Any]]:
    """Those of the statements that still stand in the text, each with its moment."""
    at = now()
    words = " ".join(text.casefold().split())
    found = [
        promise_in(one, at=at, zone=timezone.get_current_timezone())
        for one in dict.fromkeys(taken)
        if one and one.casefold() in words
    ]
    return [
        {
            "words": one.sentence,
            "at": at_day_end(one.at, one.has_time, at),
            "is_presence": one.is_presence,
        }
        for one in found
        if one
    ]


def rows_beside(data: QueryDict, at: dt.datetime) -> list[RecordEntry]:
    """The commitments beside the letter that are complete, as the record will have them."""
    rows = [PromiseRow(data, prefix=f"p{index}") for index in range(_ROWS) if data.get(f"p{index}-what")]
    return [
        beside_letter(row.cleaned_data["what"], row.cleaned_data["moment"], at)
        for row in rows
        if row.is_valid()
    ]


def save_draft(request: HttpRequest, person: Person, case: Case) -> Draft:
    """Keep what stands in the composer, however unfinished. Files are added by attach()."""
    data = request.POST
    rows = [
        {field: data.get(f"p{index}-{field}", "")[:2000] for field in _FIELDS}
        for index in range(_ROWS)
        if f"p{index}-what" in data
    ]
    beside: dict[str, Any] = {
        "rows": rows,
        "taken": [*data.getlist("taken"), *data.getlist("take")],
        "files": _kept_files(case, data.getlist("file")),
        "copies": ticked(data, case),
        "seen": min(_number(data.get("seen", "")) or case.stream.last_seq, case.stream.last_seq),
    }
    text = data.get("text", "").replace("\r\n", "\n").replace("\0", "")
    by_itself = is_htmx(request) and "take" not in data
    with transaction.atomic():
        take_turn(case.pk)  # a sheet that arrives late must not overwrite a look that it has not seen
        beside = kept_once_more(draft_of(person, case), text, beside, by_itself=by_itself)
        return keep_draft(case, text=text, beside=beside, by=person, at=now())


def attach(request: HttpRequest, person: Person, case: Case, draft: Draft) -> Draft:
    """Store what was uploaded, for nobody's eyes yet: the letter that takes it along shows it to them."""
    uploads = request.FILES.getlist("uploads")
    if not uploads:
        return draft
    ids = list(draft.beside.get("files", []))
    for upload in uploads:
        file = add_file(
            case.pk,
            name=upload.name or "",
            content_type=upload.content_type or "",
            content=upload.read(),
            at=now(),
            by_person=person,
            for_customer=False,
        )
        ids.append(file.pk)
    return keep_draft(case, text=draft.text, beside={**draft.beside, "files": ids}, by=person, at=now())


def composer_again(draft: Draft, case: Case) -> Composer:
    """As if what is stored had just been sent, so that it can be settled without being typed again."""
    composer = composer_of(draft, case)
    composer.form = AnswerForm({"text": draft.text})
    composer.rows = rows_of(draft)
    return composer


def settle(
    draft: Draft, composer: Composer, person: Person, case: Case, *, with_other: bool = False
) -> Draft:
    """Fix every time of the draft, so that what was previewed is what will be promised. with_other: the version of
    another window stays beside it."""
    promises = [
        {
            "what": row.cleaned_data["what"],
            "due_at": row.cleaned_data["moment"].isoformat(),
            "is_presence": row.cleaned_data["there"],
            "in_text": False,
        }
        for row in composer.rows
        if row.cleaned_data.get("what")
    ]
    taken = [
        {
            "what": one["words"],
            "due_at": one["at"].isoformat(),
            "is_presence": one["is_presence"],
            "in_text": True,
        }
        for one in composer.taken
    ]
    beside = {**draft.beside, "promises": taken + promises}
    if not with_other:
        beside.pop("other", None)
    return keep_draft(case, text=draft.text, beside=beside, by=person, at=now())


def _number(value: str) -> int:
    """0 for what is none."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else 0


def numbers(values: list[str]) -> list[int]:
    """What of these is a number."""
    return [number for value in values if (number := _number(value))]


def _kept_files(case: Case, values: list[str]) -> list[int]:
    found = File.objects.filter(stream__in=streams_of(case), pk__in=numbers(values))
    return list(found.values_list("pk", flat=True))


def _files(case: Case, beside: dict[str, Any]) -> list[File]:
    ids = beside.get("files", [])
    return list(File.objects.filter(stream__in=streams_of(case), pk__in=ids).defer("content")) if ids else []


def rows_of(draft: Draft) -> list[PromiseRow]:
    """The stored rows, bound, so that they can be settled without being typed again."""
    data = {
        f"p{index}-{field}": value
        for index, row in enumerate(draft.beside.get("rows", []))
        for field, value in row.items()
    }
    return [PromiseRow(data, prefix=f"p{index}") for index in range(len(draft.beside.get("rows", [])))]

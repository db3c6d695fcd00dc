"""The composer's state: what stands in the draft, the commitments beside it, the times found in its words."""

import dataclasses
import datetime as dt
import hashlib
import json
from typing import Any

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.answering import keep_draft
from direktdraht.cases.models import Case
from direktdraht.cases.reading_words import sentences_of, timed_sentences
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Draft, File
from direktdraht.customers.reading import in_words_of
from direktdraht.desk.moments import MomentForm, at_day_end
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address

_ROWS = 6
_FIELDS = ("what", "when", "day", "time", "there")


class AnswerForm(forms.Form):
    """The words themselves. Empty or not, nothing typed is ever refused to be kept."""

    text = forms.CharField(
        label=gettext_lazy("Your answer"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12, "data-aside-from": ""}),
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
    found: list[dict[str, Any]]
    files: list[File]
    saved_at: dt.datetime | None

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
    person: Person, case: Case, held: list[dict[str, Any]], *, has_draft: bool
) -> dict[str, Any]:
    """Nothing to write while an answer is held: it can be taken back, and then the draft is still there."""
    waiting = [one for one in held if one["act"].act == "answer" and one["act"].is_waiting]
    if waiting:
        return {"composer": None, "composer_held": waiting[0]}
    draft = draft_of(person, case) if has_draft else None
    return {"composer": composer_of(draft, case), "composer_held": None}


def draft_of(person: Person, case: Case) -> Draft | None:
    return Draft.objects.filter(stream_id=case.pk, person=person).first()


def composer_of(draft: Draft | None, case: Case) -> Composer:
    """From what is stored; a fresh sheet begins with the greeting alone."""
    beside = draft.beside if draft else {}
    text = draft.text if draft else first_line(case)
    stored = [row for row in beside.get("rows", []) if any(row.values())][: _ROWS - 1]
    rows = [PromiseRow(prefix=f"p{index}", initial=row) for index, row in enumerate([*stored, {}])]
    return Composer(
        form=AnswerForm(initial={"text": text}),
        rows=rows,
        found=found_in(text, beside.get("taken", [])),
        files=_files(case, beside),
        saved_at=draft.at if draft else None,
    )


def composer_from(data: QueryDict, draft: Draft, case: Case) -> Composer:
    """The same with what was just sent, so that an error stands where it belongs and nothing is lost."""
    rows = [PromiseRow(data, prefix=f"p{index}") for index in range(_ROWS) if f"p{index}-what" in data]
    return Composer(
        form=AnswerForm(data),
        rows=rows,
        found=found_in(draft.text, draft.beside.get("taken", [])),
        files=_files(case, draft.beside),
        saved_at=draft.at,
    )


def first_line(case: Case) -> str:
    contact = case.complainant
    with in_words_of(contact):
        return greeting(contact.salutation, contact.title, contact.family_name) + "\n\n"


def found_in(text: str, taken: list[str]) -> list[dict[str, Any]]:
    """Each sentence of the draft that names a time, resolved: a commitment if the person says so."""
    at = now()
    sentences = timed_sentences(text, at=at, zone=timezone.get_current_timezone())
    return [
        {
            "sentence": found.sentence,
            "at": at_day_end(found.at, found.has_time, at),
            "is_presence": found.is_presence,
            "taken": found.sentence in taken,
        }
        for found in sentences
    ]


def save_draft(request: HttpRequest, person: Person, case: Case) -> Draft:
    """Keep what stands in the composer, however unfinished. Files are added by attach()."""
    data = request.POST
    rows = [
        {field: data.get(f"p{index}-{field}", "")[:2000] for field in _FIELDS}
        for index in range(_ROWS)
        if f"p{index}-what" in data
    ]
    beside: dict[str, object] = {
        "rows": rows,
        "taken": data.getlist("taken"),
        "files": _kept_files(case, data.getlist("file")),
    }
    text = data.get("text", "").replace("\r\n", "\n").replace("\0", "")
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


def settle(draft: Draft, composer: Composer, person: Person, case: Case) -> Draft:
    """Fix every time of the draft, so that what was previewed is what will be promised."""
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
            "what": found["sentence"],
            "due_at": found["at"].isoformat(),
            "is_presence": found["is_presence"],
            "in_text": True,
        }
        for found in composer.found
        if found["taken"]
    ]
    beside = {**draft.beside, "promises": taken + promises}
    return keep_draft(case, text=draft.text, beside=beside, by=person, at=now())


def arguments_of(draft: Draft) -> dict[str, Any]:
    """The arguments of the held act "answer"."""
    return {
        "words": draft.text,
        "promises": draft.beside.get("promises", []),
        "files": draft.beside.get("files", []),
    }


def fingerprint(draft: Draft) -> str:
    """Tells whether what is sent is still what was shown."""
    return hashlib.sha256(json.dumps(arguments_of(draft), sort_keys=True).encode()).hexdigest()[:32]


def page_shown() -> str:
    """Stands in a preview where the customer's own address will be."""
    return f"{page_address()}/k/…"


def _kept_files(case: Case, values: list[str]) -> list[int]:
    ids = [int(value) for value in values if value.isascii() and value.isdigit() and len(value) < 16]
    return list(File.objects.filter(stream_id=case.pk, pk__in=ids).values_list("pk", flat=True))


def _files(case: Case, beside: dict[str, Any]) -> list[File]:
    ids = beside.get("files", [])
    return list(File.objects.filter(stream_id=case.pk, pk__in=ids).defer("content")) if ids else []


def rows_of(draft: Draft) -> list[PromiseRow]:
    """The stored rows, bound, so that they can be settled without being typed again."""
    data = {
        f"p{index}-{field}": value
        for index, row in enumerate(draft.beside.get("rows", []))
        for field, value in row.items()
    }
    return [PromiseRow(data, prefix=f"p{index}") for index in range(len(draft.beside.get("rows", [])))]

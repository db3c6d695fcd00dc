"""What a person fills in for an act on a case. Few fields, none that the act does not need."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.models import Case, Severity
from direktdraht.commitments.models import Commitment
from direktdraht.desk.amounts import CURRENCIES, read_cents
from direktdraht.desk.moments import MomentForm
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person

_SPOKEN = gettext_lazy("Told by voice: they have heard it already")


class SpokenForm(forms.Form):
    """Whether the customer has heard it on the phone or in person."""

    spoken = forms.BooleanField(label=_SPOKEN, required=False)


class PromiseForm(MomentForm):
    """A commitment."""

    what = forms.CharField(
        label=gettext_lazy("What do you promise?"),
        help_text=gettext_lazy("In a sentence that the customer will read: “The new version is with you”."),
        max_length=2000,
    )
    there = forms.BooleanField(label=gettext_lazy("I will be there myself"), required=False)
    place = forms.CharField(
        label=gettext_lazy("Where?"),
        help_text=gettext_lazy("If you will be there: it stands in the entry for their calendar."),
        required=False,
        max_length=200,
    )
    spoken = forms.BooleanField(label=_SPOKEN, required=False)
    # The FoundInMail that it comes from.
    found = forms.IntegerField(required=False, widget=forms.HiddenInput)
    field_order = ["what", "when", "day", "time", "there", "place", "spoken", "found"]


class DeedForm(forms.Form):
    """Something that was done. Nothing is a deed in the future."""

    what = forms.CharField(
        label=gettext_lazy("What was done?"),
        help_text=gettext_lazy("In a sentence: “The replacement has left the house”."),
        max_length=2000,
    )
    day = forms.DateField(
        label=gettext_lazy("Day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    time = forms.TimeField(
        label=gettext_lazy("Hour"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    evidence = forms.CharField(
        label=gettext_lazy("What shows it?"),
        help_text=gettext_lazy("A tracking number, a name, a sentence."),
        required=False,
        max_length=2000,
    )
    file = forms.FileField(label=gettext_lazy("A file that shows it"), required=False)
    keeps = forms.ModelChoiceField(
        Commitment.objects.none(),
        label=gettext_lazy("Does it keep a commitment?"),
        required=False,
        empty_label=gettext_lazy("none"),
    )
    audience = forms.ChoiceField(
        label=gettext_lazy("Who shall see it?"),
        choices=[
            ("customer", gettext_lazy("The customer too")),
            ("staff", gettext_lazy("Only we: a trifle that never touched them")),
        ],
        widget=forms.RadioSelect,
    )
    spoken = forms.BooleanField(label=_SPOKEN, required=False)

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        local = timezone.localtime(now())
        kwargs["initial"] = {
            "day": local.date(),
            "time": local.time().replace(second=0, microsecond=0),
            "audience": "customer",
            **kwargs.get("initial", {}),
        }
        super().__init__(*args, **kwargs)
        keeps: forms.ModelChoiceField[Commitment] = self.fields["keeps"]  # type: ignore[assignment]
        keeps.queryset = Commitment.objects.open().filter(stream_id=case.pk)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("day") and data.get("time") is not None:
            zone = timezone.get_current_timezone()
            data["done_at"] = dt.datetime.combine(data["day"], data["time"], zone)
        return data


class CallForm(forms.Form):
    """A talk that took place."""

    text = forms.CharField(
        label=gettext_lazy("What was said?"),
        help_text=gettext_lazy("Their words first. Stays in the house."),
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    way = forms.ChoiceField(
        label=gettext_lazy("Who called?"),
        choices=[("out", gettext_lazy("We called them")), ("in", gettext_lazy("They called us"))],
        initial="out",
        widget=forms.RadioSelect,
    )
    told = forms.BooleanField(
        label=gettext_lazy("What was promised and done so far was told in this call"), required=False
    )


class NoteForm(forms.Form):
    """For colleagues alone."""

    text = forms.CharField(
        label=gettext_lazy("Note for colleagues"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 3})
    )


class YesForm(forms.Form):
    """The customer has said that it is solved."""

    words = forms.CharField(
        label=gettext_lazy("Their words"),
        help_text=gettext_lazy("“So geht es.” It stands on their page, with your name and the time."),
        required=False,
        max_length=1000,
    )


class AskForm(forms.Form):
    """The one friendly question."""

    words = forms.CharField(
        label=gettext_lazy("Your question"), widget=forms.Textarea(attrs={"rows": 8}), strip=False
    )


class CloseForm(forms.Form):
    """How it ended."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("How did it end?"),
        choices=[
            (Case.Outcome.SOLVED, gettext_lazy("Solved, the customer says so")),
            (Case.Outcome.NO_REPLY, gettext_lazy("Without reply: asked once, and silent since")),
            (Case.Outcome.DONE, gettext_lazy("Done: a trifle, nobody needs to be asked")),
        ],
        widget=forms.RadioSelect,
    )
    lasting = forms.ChoiceField(
        label=gettext_lazy("Solved for good, or got around?"),
        help_text=gettext_lazy("What was only got around comes back one day; it shall not be forgotten."),
        choices=[
            ("final", gettext_lazy("Solved for good: the cause is gone")),
            ("workaround", gettext_lazy("Got around: they can work, the cause is still there")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if case.severity not in (Severity.CRITICAL, Severity.HIGH):
            del self.fields["lasting"]


class HarmForm(forms.Form):
    """What the matter costs the customer."""

    harm = forms.CharField(
        label=gettext_lazy("In a sentence"),
        help_text=gettext_lazy("“Two people for a day, and the opening without a picture.”"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    amount = forms.CharField(
        label=gettext_lazy("In money, where somebody knows"),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )
    currency = forms.ChoiceField(label=gettext_lazy("Currency"), choices=CURRENCIES)

    def clean_amount(self) -> int | None:
        return read_cents(self.cleaned_data["amount"])


class DateForm(MomentForm):
    """A date of the customer's."""

    what = forms.CharField(label=gettext_lazy("What happens then?"), max_length=200)
    field_order = ["what", "when", "day", "time"]


def _introduce(person: Person) -> str:
    return f"{person.name}, {person.position}" if person.position else person.name


class OwnerForm(forms.Form):
    """Who takes care from now on."""

    person = forms.ModelChoiceField(
        Person.objects.none(), label=gettext_lazy("Who takes care from now on?"), empty_label=None
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        person: forms.ModelChoiceField[Person] = self.fields["person"]  # type: ignore[assignment]
        person.queryset = Person.objects.active().exclude(pk=case.owner_id)
        setattr(person, "label_from_instance", _introduce)  # noqa: B010  as Django documents it; typing forbids it

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not data.get("person") and not self.errors:
            self.add_error("person", _("Choose somebody."))
        return data

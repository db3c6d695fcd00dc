"""What one types to ask for help, and to answer."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.desk.moments import MomentForm
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.proposing import Proposal
from direktdraht.staff.models import Department, Person
from direktdraht.web.times import bind


class AskForm(MomentForm):
    """Whom, what, by when. Who seems to know it and the departments stand in front, everybody else in a list."""

    needs_moment = False
    whom = forms.ChoiceField(
        label=gettext_lazy("Who can help?"), widget=forms.RadioSelect, required=False, choices=()
    )
    other = forms.ChoiceField(label=gettext_lazy("Or somebody else"), required=False, choices=())
    need = forms.CharField(
        label=gettext_lazy("What do you need, in a sentence?"),
        help_text=gettext_lazy("Empty: five minutes to think it through together."),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        max_length=2000,
    )
    when = forms.CharField(
        label=gettext_lazy("By when?"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    day = time = None  # type: ignore[assignment]  # Django: without these two of the form it builds on
    field_order = ["whom", "other", "need", "when"]

    def __init__(
        self, *args: Any, me: Person, proposals: list[Proposal], departments: list[Department], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.people = {f"p{one.pk}": one for one in Person.objects.active().exclude(pk=me.pk)}
        self.departments = {f"d{one.pk}": one for one in departments}
        first = {f"p{one.person.pk}": _knowing(one) for one in proposals}
        first |= {key: _all_of(one) for key, one in self.departments.items()}
        self.fields["whom"].choices = list(first.items())  # type: ignore[attr-defined]
        rest = [(key, introduce(one)) for key, one in self.people.items() if key not in first]
        self.fields["other"].choices = [("", ""), *rest]  # type: ignore[attr-defined]
        if first:
            self.initial.setdefault("whom", next(iter(first)))
        else:
            del self.fields["whom"]
            self.fields["other"].label = _("Who can help?")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        key = data.get("other") or data.get("whom") or ""
        data["person"], data["department"] = self.people.get(key), self.departments.get(key)
        if not (data["person"] or data["department"] or self.errors):
            self.add_error("other", _("Choose somebody."))
        return data


class OfferForm(MomentForm):
    """Another way, another time, or both."""

    needs_moment = False
    text = forms.CharField(
        label=gettext_lazy("What would be possible instead?"),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        max_length=4000,
    )
    day = time = None  # type: ignore[assignment]  # Django: without these two of the form it builds on
    field_order = ["text", "when"]


class PassOnForm(forms.Form):
    """Not me, it is …"""

    to = forms.ModelChoiceField(
        Person.objects.none(),
        label=gettext_lazy("Who is it?"),
        required=False,
        empty_label=gettext_lazy("I do not know"),
    )

    def __init__(self, *args: Any, question: HelpRequest, me: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.ModelChoiceField[Person] = self.fields["to"]  # type: ignore[assignment]
        reached = question.reaches.values("person")
        field.queryset = (
            Person.objects.active().exclude(pk__in=[me.pk, question.by_id]).exclude(pk__in=reached)
        )
        setattr(field, "label_from_instance", introduce)  # noqa: B010  as Django documents it; typing forbids it


def introduce(person: Person) -> str:
    return f"{person.name}, {person.position}" if person.position else person.name


def _all_of(department: Department) -> str:
    return _("%(department)s: whoever can first") % {"department": department.name}


def _knowing(proposal: Proposal) -> str:
    words = {"person": introduce(proposal.person), "words": bind(", ".join(proposal.knows))}
    return _("%(person)s: knows %(words)s") % words

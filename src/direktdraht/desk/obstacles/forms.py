"""What is filled in to note an obstacle in ten seconds, and to answer one."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.desk.moments import MomentForm
from direktdraht.obstacles.answering import Change
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.noting import Found
from direktdraht.staff.models import Department, Person


class NoteForm(forms.Form):
    """One sentence and one tick; the rest only for whoever knows it."""

    what = forms.CharField(
        label=gettext_lazy("What stood in the way?"),
        help_text=gettext_lazy(
            "One sentence: “A credit note above 200 € waits for accounting until Monday.”"
        ),
        max_length=2000,
        widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"}),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=Obstacle.Kind.choices, widget=forms.RadioSelect
    )
    rule = forms.CharField(
        label=gettext_lazy("What is it called here?"),
        help_text=gettext_lazy(
            "The rule, the form, the program: under one name it is found again in other cases."
        ),
        required=False,
        max_length=120,
    )
    department = forms.ModelChoiceField(
        Department.objects.all(),
        label=gettext_lazy("Whose matter is it?"),
        help_text=gettext_lazy("Whoever heads it answers; without a department the complaint manager does."),
        required=False,
        empty_label=gettext_lazy("I do not know"),
    )

    @property
    def found(self) -> Found:
        data = self.cleaned_data
        return Found(Obstacle.Kind(data["kind"]), data["what"], data["rule"], data["department"])


class ChangeForm(MomentForm):
    """What is changed, by whom, by when."""

    needs_moment = False
    change = forms.CharField(
        label=gettext_lazy("What is changed?"),
        help_text=gettext_lazy("Left empty, it stays as it is, and your answer says why."),
        required=False,
        max_length=2000,
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("What does the change touch?"),
        choices=Measure.Kind.choices,
        initial=Measure.Kind.PROCESS,
        required=False,
    )
    keeper = forms.ModelChoiceField(
        Person.objects.none(), label=gettext_lazy("Who sees to it?"), required=False, empty_label=None
    )
    field_order = ["text", "change", "when", "day", "time", "keeper", "kind"]

    def __init__(self, *args: Any, me: Person, **kwargs: Any) -> None:
        kwargs["initial"] = {"keeper": me.pk, **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        keeper: forms.ModelChoiceField[Person] = self.fields["keeper"]  # type: ignore[assignment]
        keeper.queryset = Person.objects.active()

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("change") and data.get("moment") is None and not self.errors:
            self.add_error("when", _("Name a day and an hour: “tomorrow 10 am”, “Friday 12:00”."))
        return data

    @property
    def wanted(self) -> Change | None:
        """None where nothing is changed."""
        data = self.cleaned_data
        if not data["change"]:
            return None
        return Change(data["change"], Measure.Kind(data["kind"]), data["keeper"], data["moment"])


class AnswerForm(ChangeForm):
    """What comes of it."""

    text = forms.CharField(
        label=gettext_lazy("What do you say to it?"),
        help_text=gettext_lazy("Whoever noted it reads this, and everybody who opens the case."),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

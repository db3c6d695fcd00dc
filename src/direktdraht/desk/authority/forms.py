"""What is filled in to grant something, to answer a question for more, and to set or lend frames."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.authority.frames import Limit, Limits, Role, currency_of, limits_of
from direktdraht.authority.granting import Offer
from direktdraht.authority.kinds import LIMITED, Basis, Kind, Worth
from direktdraht.authority.models import GrantRequest
from direktdraht.desk.amounts import CURRENCIES, read_cents, read_minutes, typed_cents
from direktdraht.desk.moments import MomentForm
from direktdraht.staff.models import Company, Person

_SPANS = {"case": gettext_lazy("per case"), "month": gettext_lazy("per month, all together")}
_NUMBER = {"inputmode": "decimal", "autocomplete": "off"}


class OfferForm(MomentForm):
    """What the customer gets: the offer of a valid form is form.offer."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What does the customer get?"), choices=Kind.choices, widget=forms.RadioSelect
    )
    amount = forms.CharField(
        label=gettext_lazy("How much?"),
        help_text=gettext_lazy("In money; of work the hours."),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs=_NUMBER),
    )
    currency = forms.ChoiceField(label=gettext_lazy("Currency"), choices=CURRENCIES)
    what = forms.CharField(
        label=gettext_lazy("In a sentence that the customer reads"),
        help_text=gettext_lazy("Left empty, it stands there plainly: “A credit note of 120 € for you”."),
        required=False,
        max_length=2000,
    )
    basis = forms.ChoiceField(
        label=gettext_lazy("Is it owed?"),
        help_text=gettext_lazy("Stays in the house, and can be decided later."),
        choices=Basis.choices,
        initial=Basis.UNDECIDED,
    )

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("when") and not {"day", "time"} & set(self.changed_data):
            self.cleaned_data |= {"day": None, "time": None}  # only proposed; what was typed is meant
        data = super().clean() or self.cleaned_data
        kind, typed = data.get("kind"), data.get("amount", "")
        try:
            amount = read_minutes(typed) if kind == Kind.HOURS else read_cents(typed)
        except forms.ValidationError as error:
            self.add_error("amount", error)
            return data
        if kind and kind != Kind.INTANGIBLE and not amount:
            self.add_error("amount", _("How much is it?"))
        data["worth"] = _worth(kind or Kind.INTANGIBLE, amount or 0, data.get("currency", ""))
        return data

    @property
    def offer(self) -> Offer:
        data = self.cleaned_data
        return Offer(data["worth"], data["what"], data["moment"], Basis(data["basis"]))


class GrantForm(OfferForm):
    """Something for this customer, promised or done already."""

    done = forms.BooleanField(label=gettext_lazy("It is done already"), required=False)
    spoken = forms.BooleanField(
        label=gettext_lazy("Told by voice: they have heard it already"), required=False
    )

    def clean(self) -> dict[str, Any]:
        self.needs_moment = not self.data.get("done")
        data = super().clean()
        if data.get("done"):
            data["moment"] = None
        return data


class AnswerForm(OfferForm):
    """A yes, as it was asked or otherwise."""

    def __init__(self, data: Mapping[str, Any] | None, *, request: GrantRequest) -> None:
        super().__init__(data, initial=self.as_asked(request))

    @staticmethod
    def as_asked(request: GrantRequest) -> dict[str, str]:
        """The fields as whoever asked has filled them in."""
        wanted = request.wanted_by.astimezone(Company.current().zone)
        return {
            "kind": request.kind,
            "amount": as_typed(request.worth),
            "currency": request.currency or currency_of(Company.current()),
            "what": request.what,
            "basis": request.basis,
            "day": f"{wanted:%Y-%m-%d}",
            "time": f"{wanted:%H:%M}",
        }


class NoForm(forms.Form):
    """A no, with a way on for whoever has the customer before them."""

    reason = forms.CharField(
        label=gettext_lazy("Why not?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    instead = forms.CharField(
        label=gettext_lazy("What can be done instead?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class ReportForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("What was done, and why?"),
        help_text=gettext_lazy("Two sentences are enough."),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )


class FramesForm(forms.Form):
    """A line for each kind and role: per case, and per month together."""

    currency = forms.ChoiceField(label=gettext_lazy("Currency"), choices=CURRENCIES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for role in Role:
            for kind in LIMITED:
                for span, label in _SPANS.items():
                    self.fields[f"{role}_{kind}_{span}"] = forms.CharField(
                        label=label,
                        max_length=20,
                        widget=forms.TextInput(attrs=_NUMBER),
                    )

    @property
    def lines(self) -> list[tuple[Role, list[tuple[Kind, forms.BoundField, forms.BoundField]]]]:
        return [
            (role, [(kind, self[f"{role}_{kind}_case"], self[f"{role}_{kind}_month"]) for kind in LIMITED])
            for role in Role
        ]

    @property
    def frames(self) -> dict[Role, Limits]:
        return {
            role: {
                kind: Limit(self._read(role, kind, "case"), self._read(role, kind, "month"))
                for kind in LIMITED
            }
            for role in Role
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        for role in Role:
            for kind in LIMITED:
                for span in _SPANS:
                    try:
                        self._read(role, kind, span)
                    except forms.ValidationError as error:
                        self.add_error(f"{role}_{kind}_{span}", error)
        return data

    def _read(self, role: Role, kind: Kind, span: str) -> int:
        typed = self.cleaned_data.get(f"{role}_{kind}_{span}", "")
        return (read_minutes(typed) if kind == Kind.HOURS else read_cents(typed)) or 0

    @staticmethod
    def initial_of(company: Company, currency: str) -> dict[str, object]:
        initial: dict[str, object] = {"currency": currency}
        for role in Role:
            for kind, limit in limits_of(role, company).items():
                initial[f"{role}_{kind}_case"] = as_typed(_worth(kind, limit.per_case, currency))
                initial[f"{role}_{kind}_month"] = as_typed(_worth(kind, limit.per_month, currency))
        return initial


class LoanForm(MomentForm):
    """More than the frame, for a time."""

    whom = forms.ChoiceField(label=gettext_lazy("To whom?"))
    kind = forms.ChoiceField(label=gettext_lazy("Of what?"), choices=[(k, k.label) for k in LIMITED])
    amount = forms.CharField(
        label=gettext_lazy("Up to how much, in each case?"),
        max_length=20,
        widget=forms.TextInput(attrs=_NUMBER),
    )
    field_order = ["whom", "kind", "amount", "when", "day", "time"]

    def __init__(self, *args: Any, me: Person, currency: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.currency = currency
        self.fields["when"].label = _("Until when?")
        people = Person.objects.active().exclude(pk=me.pk)
        whom: forms.ChoiceField = self.fields["whom"]  # type: ignore[assignment]
        whom.choices = [*Role.choices, *((str(one.pk), one.name) for one in people)]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        try:
            read = read_minutes if data.get("kind") == Kind.HOURS else read_cents
            data["worth"] = _worth(
                data.get("kind", Kind.CREDIT), read(data.get("amount", "")) or 0, self.currency
            )
        except forms.ValidationError as error:
            self.add_error("amount", error)
        return data

    @property
    def to(self) -> dict[str, Any]:
        """person= or role= of lending.lend()."""
        whom = self.cleaned_data["whom"]
        return {"role": Role(whom)} if whom in Role.values else {"person": Person.objects.get(pk=whom)}


def as_typed(worth: Worth) -> str:
    """An amount as one would type it again: 120, 80,50 (English: 80.50), 1:30."""
    if worth.kind == Kind.HOURS:
        hours, minutes = divmod(worth.amount, 60)
        return f"{hours}:{minutes:02}" if minutes else str(hours)
    if worth.kind == Kind.INTANGIBLE:
        return ""
    return typed_cents(worth.amount)


def _worth(kind: str, amount: int, currency: str) -> Worth:
    """What is no money has no currency, and what costs none no amount."""
    if kind == Kind.INTANGIBLE:
        return Worth(Kind.INTANGIBLE)
    return Worth(Kind(kind), amount, "" if kind == Kind.HOURS else currency)

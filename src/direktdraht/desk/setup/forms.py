"""What is typed while setting up the house."""

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from direktdraht.desk.places import places
from direktdraht.desk.sign_in.forms import WEEKDAYS
from direktdraht.staff.models import Company, Person


class PageAddressForm(forms.Form):
    address = forms.CharField(
        label=_("Address"),
        help_text=_("As a customer would type it: https://desk.example.com"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"}),
    )


class TextsForm(forms.Form):
    de = forms.CharField(
        label=_("Receipt in German"), required=False, widget=forms.Textarea(attrs={"rows": 9, "lang": "de"})
    )
    en = forms.CharField(
        label=_("Receipt in English"), required=False, widget=forms.Textarea(attrs={"rows": 9, "lang": "en"})
    )

    @staticmethod
    def initial_of(company: Company) -> dict[str, object]:
        return {"de": company.receipt_de, "en": company.receipt_en}


class SignatureForm(forms.Form):
    de = forms.CharField(
        label=_("Under German letters"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "lang": "de"}),
    )
    en = forms.CharField(
        label=_("Under English letters"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "lang": "en"}),
    )

    @staticmethod
    def initial_of(person: Person) -> dict[str, object]:
        return {"de": person.signature, "en": person.signature_en}


class HoursForm(forms.Form):
    """One line for each day, as people say it: 8-12, 13-17. And the place, whose holidays hold."""

    region = forms.ChoiceField(label=_("Where the house stands"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        region = self.fields["region"]
        assert isinstance(region, forms.ChoiceField)
        region.choices = [("", _("not said: no holidays are known")), *places()]
        for day, name in WEEKDAYS:
            self.fields[f"day{day}"] = forms.CharField(
                label=name,
                required=False,
                max_length=100,
                widget=forms.TextInput(attrs={"autocomplete": "off"}),
            )

    @property
    def days(self) -> list[forms.BoundField]:
        return [self[f"day{day}"] for day, _name in WEEKDAYS]

    @property
    def hours(self) -> dict[int, str]:
        return {int(day): self.cleaned_data[f"day{day}"] for day, _name in WEEKDAYS}

    @staticmethod
    def initial_of(company: Company) -> dict[str, object]:
        hours = {
            f"day{day}": ", ".join(f"{_short(begin)}-{_short(end)}" for begin, end in windows)
            for day, windows in company.hours.items()
        }
        return {"region": company.region, **hours}


class DaysOffForm(forms.Form):
    name = forms.CharField(
        label=_("What it is"),
        max_length=80,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("company holidays"), "autocomplete": "off"}),
    )
    first = forms.DateField(
        label=_("First day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    last = forms.DateField(
        label=_("Last day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


def _short(time: str) -> str:
    moment = dt.time.fromisoformat(time)
    return f"{moment.hour}:{moment.minute:02d}" if moment.minute else str(moment.hour)

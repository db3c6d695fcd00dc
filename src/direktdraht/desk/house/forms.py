"""What administrators type about the house."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from direktdraht.desk.customers.forms import time_zones
from direktdraht.mail.models import MailAddress
from direktdraht.staff.introducing import CompanyFacts
from direktdraht.staff.models import Company, Person
from direktdraht.staff.passwords import too_weak


class CompanyForm(forms.Form):
    name = forms.CharField(label=_("Name of the company"), max_length=160)
    short_name = forms.CharField(
        label=_("What people call it"),
        help_text=_("Stands where the full name would be too long."),
        max_length=60,
        required=False,
    )
    city = forms.CharField(label=_("City"), max_length=80, required=False)
    phone = forms.CharField(
        label=_("Telephone"),
        help_text=_("The general number, when nobody in person can be named."),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel"}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=time_zones)

    @staticmethod
    def initial_of(company: Company) -> dict[str, object]:
        return {
            "name": company.name,
            "short_name": company.short_name,
            "city": company.city,
            "phone": company.phone,
            "language": company.language,
            "time_zone": company.time_zone,
        }

    @property
    def facts(self) -> CompanyFacts:
        return CompanyFacts(**self.cleaned_data)


class AddressForm(forms.Form):
    address = forms.EmailField(label=_("E-mail address"), max_length=320)
    person = forms.ModelChoiceField(
        Person.objects.none(),
        label=_("Who reads it"),
        help_text=_(
            "The desk takes what comes to a service address. A direct line belongs to one person: "
            "what comes there is theirs, in full, and nothing automatic answers in their name."
        ),
        required=False,
        empty_label=_("The desk: a service address"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.active()

    @property
    def purpose(self) -> str:
        purposes = MailAddress.Purpose
        return purposes.DIRECT_LINE if self.cleaned_data["person"] else purposes.SERVICE


class WelcomeForm(forms.Form):
    """The least that a house needs: a name for the letters, and one person who takes care."""

    company = forms.CharField(label=_("Name of the company"), max_length=160)
    city = forms.CharField(label=_("City"), max_length=80, required=False)
    given_name = forms.CharField(label=_("Your given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Your family name"), max_length=80)
    phone = forms.CharField(
        label=_("Your telephone"),
        help_text=_("The number customers see and tap."),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    password = forms.CharField(
        label=_("A password"),
        help_text=_("Ten characters or more. A whole sentence is easier to remember than signs."),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean(self) -> None:
        """A password that will not do is said at its field, the last of a long form."""
        data = self.cleaned_data
        named = {name: data.get(name, "") for name in ("given_name", "family_name", "email")}
        if "password" in data and (wrong := too_weak(data["password"], Person(**named))):
            self.add_error("password", wrong)

"""What is typed about customers and the people there."""

import zoneinfo
from functools import lru_cache
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from direktdraht.customers.keeping import ContactFacts, CustomerFacts
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.places import places
from direktdraht.staff.models import Person

_FIRST = ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/London"]


@lru_cache
def time_zones() -> list[tuple[str, str]]:
    """Ours first, then every other of the world by name."""
    others = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone and zone not in _FIRST)
    named = [zone for zone in others if not zone.startswith(("Etc/", "SystemV/", "posix/", "right/"))]
    return [(zone, zone.replace("_", " ")) for zone in [*_FIRST, "UTC", *named]]


class CustomerForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=200)
    city = forms.CharField(label=_("City"), max_length=80, required=False)
    since_year = forms.IntegerField(
        label=_("Customer since"),
        help_text=_("The year is enough."),
        required=False,
        widget=forms.NumberInput(attrs={"class": "short"}),
    )
    contact_person = forms.ModelChoiceField(
        Person.objects.none(),
        label=_("Their contact person here"),
        help_text=_("What they complain about comes to this person first."),
        required=False,
        empty_label=_("nobody yet"),
    )
    known = forms.CharField(
        label=_("What we know about them"),
        help_text=_(
            "What matters to them, what they use, what one should never do. It never leaves the house."
        ),
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=time_zones)
    region = forms.ChoiceField(
        label=_("Where they are"),
        help_text=_("So that their holidays count too: nobody there waits for us on such a day."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        region = self.fields["region"]
        assert isinstance(region, forms.ChoiceField)
        region.choices = [("", _("not known: only our own holidays count")), *places()]
        field = self.fields["contact_person"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.active()

    @staticmethod
    def initial_of(customer: Customer) -> dict[str, object]:
        return {
            "name": customer.name,
            "city": customer.city,
            "since_year": customer.since_year,
            "contact_person": customer.contact_person_id,
            "known": customer.known,
            "language": customer.language,
            "time_zone": customer.time_zone,
            "region": customer.region,
        }

    @property
    def facts(self) -> CustomerFacts:
        return CustomerFacts(**self.cleaned_data)


class ContactForm(forms.Form):
    salutation = forms.ChoiceField(
        label=_("Form of address"), choices=Contact.Salutation.choices, required=False
    )
    title = forms.CharField(label=_("Title"), max_length=20, required=False)
    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=120, required=False)
    position = forms.CharField(label=_("What they do there"), max_length=120, required=False)
    phone = forms.CharField(
        label=_("Telephone"), max_length=40, required=False, widget=forms.TextInput(attrs={"type": "tel"})
    )
    email = forms.EmailField(label=_("E-mail address"), max_length=320, required=False)
    reach = forms.CharField(
        label=_("How they are best reached"),
        help_text=_("Ways and times; it stands beside the number."),
        max_length=200,
        required=False,
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    @staticmethod
    def initial_of(contact: Contact) -> dict[str, object]:
        return {
            "salutation": contact.salutation,
            "title": contact.title,
            "given_name": contact.given_name,
            "family_name": contact.family_name,
            "position": contact.position,
            "phone": contact.phone,
            "email": contact.email,
            "reach": contact.reach,
            "language": contact.language,
        }

    @property
    def facts(self) -> ContactFacts:
        return ContactFacts(**self.cleaned_data)

"""What administrators and managers type about colleagues."""

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from direktdraht.desk.sign_in.forms import ReachForm
from direktdraht.staff.models import Person


class InviteForm(forms.Form):
    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80)
    email = forms.EmailField(
        label=_("E-mail address"), help_text=_("The invitation goes there, and with it they sign in.")
    )
    position = forms.CharField(label=_("What they do here"), max_length=120, required=False)
    phone = forms.CharField(
        label=_("Telephone"), max_length=40, required=False, widget=forms.TextInput(attrs={"type": "tel"})
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)


class PersonForm(ReachForm):
    email = forms.EmailField(label=_("E-mail address"), help_text=_("With it they sign in."))
    position = forms.CharField(label=_("What they do here"), max_length=120, required=False)
    field_order = ["given_name", "family_name", "position", "email", "phone", "alert_email", "language"]


class RolesForm(forms.Form):
    complaint_manager = forms.BooleanField(
        label=_("Complaint manager"),
        help_text=_("Gets what nobody else can be named for, and sees what is at risk."),
        required=False,
    )
    managing_director = forms.BooleanField(
        label=_("Managing director"),
        help_text=_("Sees what is at risk for everybody."),
        required=False,
    )
    administrator = forms.BooleanField(
        label=_("Administrator"),
        help_text=_("Invites colleagues and sets up the house: company, addresses, mail server."),
        required=False,
    )


class AbsenceForm(forms.Form):
    """Whole days in the company's zone, as people say it: from Monday to Friday."""

    prefix = "absence"
    first_day = forms.DateField(
        label=_("First day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    last_day = forms.DateField(
        label=_("Last day"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    deputy = forms.ModelChoiceField(
        Person.objects.none(), label=_("Who stands in"), required=False, empty_label=_("nobody in particular")
    )

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["deputy"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.active().exclude(pk=person.pk)
        if person.deputy:
            field.empty_label = _("as usual: %(name)s") % {"name": person.deputy.name}

    @property
    def span(self) -> tuple[dt.datetime, dt.datetime]:
        """From midnight of the first day until midnight after the last."""
        zone = timezone.get_current_timezone()
        first, last = self.cleaned_data["first_day"], self.cleaned_data["last_day"]
        midnight = dt.time(0)
        return (
            dt.datetime.combine(first, midnight, zone),
            dt.datetime.combine(last + dt.timedelta(days=1), midnight, zone),
        )


class UsualDeputyForm(forms.Form):
    """Who stands in where nobody is named for the occasion."""

    prefix = "usual"
    deputy = forms.ModelChoiceField(
        Person.objects.none(),
        label=_("Who stands in"),
        help_text=_("Holds where nobody is named for the occasion, and hears first when a time runs out."),
        required=False,
        empty_label=_("nobody in particular"),
    )

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["deputy"] = person.deputy_id
        field = self.fields["deputy"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.active().exclude(pk=person.pk)


class GiveOverForm(forms.Form):
    to = forms.ModelChoiceField(
        Person.objects.none(), label=_("Who takes care from now on"), empty_label=_("please choose")
    )

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["to"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.active().exclude(pk=person.pk)

"""What is typed at the door."""

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from direktdraht.staff.models import Person
from direktdraht.staff.passwords import too_weak

WEEKDAYS = [
    ("1", _("Monday")),
    ("2", _("Tuesday")),
    ("3", _("Wednesday")),
    ("4", _("Thursday")),
    ("5", _("Friday")),
    ("6", _("Saturday")),
    ("7", _("Sunday")),
]
NEW_PASSWORD = forms.PasswordInput(attrs={"autocomplete": "new-password"})


class SignInForm(AuthenticationForm):
    username = forms.EmailField(
        label=_("E-mail address"),
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True}),
    )

    def clean_username(self) -> str:
        """As it is stored, so that wrong passwords are counted once for all spellings."""
        return str(self.cleaned_data["username"]).strip().lower()


class ForgottenForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"),
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True}),
    )


class NewPasswordForm(forms.Form):
    """The names are those that web/password_confirm.html shows."""

    new_password1 = forms.CharField(label=_("New password"), strip=False, widget=NEW_PASSWORD)
    new_password2 = forms.CharField(label=_("Once more"), strip=False, widget=NEW_PASSWORD)

    def __init__(self, user: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_new_password1(self) -> str:
        password: str = self.cleaned_data["new_password1"]
        if wrong := too_weak(password, self.user):
            raise forms.ValidationError(wrong)
        return password

    def clean_new_password2(self) -> str:
        again: str = self.cleaned_data["new_password2"]
        if again != self.cleaned_data.get("new_password1"):
            raise forms.ValidationError(_("The two are not the same. Please type both once more."))
        return again


class ChangePasswordForm(forms.Form):
    prefix = "password"
    old = forms.CharField(
        label=_("Your present password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    new = forms.CharField(
        label=_("The new one"), help_text=_("Ten characters or more."), strip=False, widget=NEW_PASSWORD
    )


class ReachForm(forms.Form):
    """Who somebody is and when they are reached; own page and an administrator's."""

    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80)
    phone = forms.CharField(
        label=_("Telephone"),
        help_text=_("The number customers see and tap."),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "off"}),
    )
    alert_email = forms.EmailField(
        label=_("Address for urgent messages"),
        help_text=_(
            "Where a new complaint reaches you outside the office. Otherwise it goes to your own address."
        ),
        required=False,
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    reachable_from = forms.TimeField(
        label=_("Reachable from"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    reachable_until = forms.TimeField(
        label=_("until"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    reachable_on = forms.MultipleChoiceField(
        label=_("On these days"), choices=WEEKDAYS, required=False, widget=forms.CheckboxSelectMultiple
    )

    @staticmethod
    def initial_of(person: Person) -> dict[str, object]:
        return {
            "given_name": person.given_name,
            "family_name": person.family_name,
            "position": person.position,
            "email": person.email,
            "phone": person.phone,
            "alert_email": person.alert_email,
            "language": person.language,
            "reachable_from": person.reachable_from,
            "reachable_until": person.reachable_until,
            "reachable_on": list(person.reachable_on),
        }

    @property
    def hours(self) -> tuple[dt.time, dt.time]:
        return self.cleaned_data["reachable_from"], self.cleaned_data["reachable_until"]

"""Where a mail server is and how one signs in there, the same for both directions."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from direktdraht.mail.account_fields import PASSWORD, AccountFields
from direktdraht.mail.accounts import ServerAccount
from direktdraht.mail.models import Mailbox, MailServer, ProviderLogin

_Choices = list[tuple[str, str | Promise]]
_SECURITY = ServerAccount.Security
_IMAP: _Choices = [
    (_SECURITY.TLS, _("TLS, mostly port 993")),
    (_SECURITY.STARTTLS, _("STARTTLS, mostly port 143")),
    (_SECURITY.NONE, _("none, only inside one’s own house")),
]
_SMTP: _Choices = [
    (_SECURITY.STARTTLS, _("STARTTLS, mostly port 587")),
    (_SECURITY.TLS, _("TLS, mostly port 465")),
    (_SECURITY.NONE, _("none, only inside one’s own house")),
]


class AccountForm(forms.Form):
    """The six fields that both have."""

    sign_in = forms.ChoiceField(
        label=_("How we sign in there"),
        choices=[
            (PASSWORD, _("with user name and password")),
            (ProviderLogin.Provider.MICROSOFT, _("at Microsoft 365, without a password here")),
            (ProviderLogin.Provider.GOOGLE, _("at Google, without a password here")),
            (ProviderLogin.Provider.OTHER, _("at another provider (OAuth 2.0)")),
        ],
        initial=PASSWORD,
        required=False,
        widget=forms.RadioSelect,
    )
    # The blank lets the style sheet see that it is empty.
    host = forms.CharField(
        label=_("Name of the server"),
        max_length=255,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": " ", "autocapitalize": "none", "spellcheck": "false"}),
    )
    security = forms.ChoiceField(label=_("Encryption"), widget=forms.RadioSelect)
    port = forms.IntegerField(label=_("Port"), widget=forms.NumberInput(attrs={"class": "short"}))
    username = forms.CharField(
        label=_("User name"),
        max_length=255,
        required=False,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    password = forms.CharField(
        label=_("Password"),
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    choices: _Choices = []
    host_help: str | Promise = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        security = self.fields["security"]
        assert isinstance(security, forms.ChoiceField)
        security.choices = self.choices
        self.fields["host"].help_text = str(self.host_help)

    @property
    def account(self) -> AccountFields:
        data = self.cleaned_data
        return AccountFields(
            host=data["host"],
            port=data["port"],
            security=data["security"],
            username=data["username"],
            password=data["password"],
            sign_in=data["sign_in"] or PASSWORD,
        )


class ServerForm(AccountForm):
    choices = _SMTP
    host_help = _(
        "As your provider calls it, such as mail.example.com. With Microsoft 365 and Google it may stay empty; else "
        "nothing leaves without it."
    )

    @staticmethod
    def initial_of(server: MailServer | None) -> dict[str, object]:
        return initial_of_account(server or MailServer())


class MailboxForm(AccountForm):
    choices = _IMAP
    host_help = _(
        "As your provider calls it, such as imap.example.com. With Microsoft 365 and Google it may stay empty."
    )
    folder = forms.CharField(
        label=_("Folder"), help_text=_("INBOX is what people call the inbox."), max_length=255, required=False
    )
    since = forms.DateField(
        label=_("Mail from this day on"),
        help_text=_(
            "Older mail is left alone. Mail that was there before this moment is taken as a case, and nobody gets an "
            "automatic receipt for it."
        ),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    @staticmethod
    def initial_of(mailbox: Mailbox | None, *, at: dt.datetime) -> dict[str, object]:
        """A new one begins today, which means now."""
        since = timezone.localtime(mailbox.since if mailbox else at).date()
        box = mailbox or Mailbox()
        return initial_of_account(box) | {"folder": box.folder, "since": since}


def initial_of_account(account: ServerAccount) -> dict[str, object]:
    names = ("host", "port", "security", "username")
    return {name: getattr(account, name) for name in names} | {
        "sign_in": account.login.provider if account.login else PASSWORD
    }


_WHERE_TO_GET_IT: dict[str, str | Promise] = {
    ProviderLogin.Provider.MICROSOFT: _(
        "In the Microsoft Entra admin center: a new app registration, with the rights IMAP.AccessAsUser.All and "
        "SMTP.Send. It stands there as Application (client) ID."
    ),
    ProviderLogin.Provider.GOOGLE: _(
        "In the Google Cloud console: a new OAuth client of the kind “web application”, with the scope "
        "https://mail.google.com/."
    ),
}


class LoginForm(forms.Form):
    """How a provider knows this house."""

    client_id = forms.CharField(
        label=_("Number of this house there (client id)"),
        max_length=255,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    client_secret = forms.CharField(
        label=_("Secret (client secret)"),
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    tenant = forms.CharField(
        label=_("Tenant"),
        help_text=_("The directory of your company, such as example.onmicrosoft.com or its number."),
        max_length=100,
        required=False,
    )
    authorize_url = forms.CharField(
        label=_("Where one signs in (authorization endpoint)"), max_length=500, required=False
    )
    device_url = forms.CharField(
        label=_("Where a code is given (device authorization endpoint)"), max_length=500, required=False
    )
    token_url = forms.CharField(
        label=_("Where tokens are given (token endpoint)"), max_length=500, required=False
    )
    scope = forms.CharField(label=_("For what (scope)"), max_length=500, required=False)

    def __init__(self, *args: Any, login: ProviderLogin, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self._of_no_use(login):
            del self.fields[name]
        self.fields["client_id"].help_text = str(_WHERE_TO_GET_IT.get(login.provider, ""))
        for name in self.fields:
            if name != "client_secret":
                self.initial.setdefault(name, getattr(login, name))

    @staticmethod
    def _of_no_use(login: ProviderLogin) -> list[str]:
        own = ["authorize_url", "device_url", "token_url", "scope"]
        return {
            ProviderLogin.Provider.MICROSOFT.value: own,
            ProviderLogin.Provider.GOOGLE.value: [*own, "tenant"],
        }.get(login.provider, ["tenant"])

"""What is known of the providers that lend sign-ins: where they are asked, and where their servers stand."""

from dataclasses import dataclass

from direktdraht.mail.accounts import ProviderLogin, ServerAccount

_TLS, _STARTTLS = ServerAccount.Security.TLS, ServerAccount.Security.STARTTLS


@dataclass(frozen=True)
class Endpoints:
    """Where a provider is asked, and for what. An empty address: this way is not offered there."""

    authorize: str
    device: str
    token: str
    scope: str
    # What its page wants to be told besides.
    more: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Place:
    host: str
    port: int
    security: str


IMAP: dict[str, Place] = {
    ProviderLogin.Provider.MICROSOFT: Place("outlook.office365.com", 993, _TLS),
    ProviderLogin.Provider.GOOGLE: Place("imap.gmail.com", 993, _TLS),
}
SMTP: dict[str, Place] = {
    ProviderLogin.Provider.MICROSOFT: Place("smtp.office365.com", 587, _STARTTLS),
    ProviderLogin.Provider.GOOGLE: Place("smtp.gmail.com", 587, _STARTTLS),
}
_MICROSOFT_SCOPE = (
    "offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send"
)


def endpoints(login: ProviderLogin) -> Endpoints:
    if login.provider == ProviderLogin.Provider.MICROSOFT:
        root = f"https://login.microsoftonline.com/{login.tenant or 'organizations'}/oauth2/v2.0"
        return Endpoints(
            f"{root}/authorize",
            f"{root}/devicecode",
            f"{root}/token",
            _MICROSOFT_SCOPE,
            (("prompt", "select_account"),),
        )
    if login.provider == ProviderLogin.Provider.GOOGLE:
        # Google gives no mailbox to a sign-in by code.
        return Endpoints(
            "https://accounts.google.com/o/oauth2/v2/auth",
            "",
            "https://oauth2.googleapis.com/token",
            "https://mail.google.com/",
            # Without these it gives only what ends within the hour.
            (("access_type", "offline"), ("prompt", "consent")),
        )
    return Endpoints(login.authorize_url, login.device_url, login.token_url, login.scope)

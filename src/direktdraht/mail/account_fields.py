"""What both directions of mail ask for: where the server is, and how one signs in there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal
from direktdraht.mail.accounts import ProviderLogin, ServerAccount
from direktdraht.mail.logins import login_for
from direktdraht.mail.providers import Place

PASSWORD = "password"


@dataclass(frozen=True)
class AccountFields:
    """As typed. sign_in: "password", or the provider who lends a sign-in in its place (ProviderLogin.Provider)."""

    host: str
    port: int
    security: str
    username: str
    password: str
    sign_in: str = PASSWORD

    def at_the_known_place(self, places: Mapping[str, Place]) -> "AccountFields":
        """With the server of the provider where none was typed."""
        place = places.get(self.sign_in)
        if place is None or self.host.strip():
            return self
        return replace(self, host=place.host, port=place.port, security=place.security)


def checked(fields: AccountFields) -> None:
    """Raises Refused for what can never work."""
    host = fields.host.strip()
    if not 1 <= fields.port <= 65535:
        raise Refused(_("A port is a number between 1 and 65535."))
    if fields.security not in ServerAccount.Security.values:
        raise Refused(_("Choose how the connection is encrypted."))
    if any(character.isspace() or character in "/@:" for character in host):
        raise Refused(_("Enter the name of the server alone, such as mail.example.com."))
    if fields.sign_in not in (PASSWORD, *ProviderLogin.Provider.values):
        raise Refused(_("Choose how to sign in there."))
    if host and fields.sign_in != PASSWORD and not fields.username.strip():
        raise Refused(_("Enter the user name of the mailbox; often it is the mail address."))
    if any(ord(character) < 32 for character in fields.username + fields.password):
        raise Refused(_("There is a sign in it that nobody can type."))


def columns(fields: AccountFields, old: ServerAccount | None) -> dict[str, object]:
    """The columns of an account. An empty password keeps the stored one, unless the server or the user name is another:
    a password is never sent to a server that it was not given for. Belongs into the caller's transaction.
    """
    host, username = fields.host.strip(), fields.username.strip()
    is_same = old is not None and (old.host.lower(), old.username) == (host.lower(), username)
    kept = old.sealed_password if old is not None and is_same else ""
    by_password = fields.sign_in == PASSWORD
    return {
        "host": host,
        "port": fields.port,
        "security": fields.security,
        "username": username,
        "sealed_password": (seal(fields.password) if fields.password else kept) if by_password else "",
        "login": None if by_password or not host else login_for(fields.sign_in, username),
        "tested_at": None,
        "test_result": "",
        "test_detail": "",
        "problem": "",
        "problem_detail": "",
        "problem_since": None,
        "failures": 0,
        "next_at": None,
    }

"""Signing in at a provider instead of typing a password, and the short-lived tokens that come of it."""

import base64
import datetime as dt
import hashlib
import threading
import urllib.parse
from typing import Any

from django.core import signing
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal, unseal
from direktdraht.mail.accounts import Mailbox, ProviderLogin
from direktdraht.mail.oauth import ask
from direktdraht.mail.problems import Problem
from direktdraht.mail.providers import endpoints
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import is_loopback
from direktdraht.staff.permitting import refuse_unless_administrator

# A token is not begun with shortly before its end.
_MARGIN = dt.timedelta(minutes=2)
# Some providers take a refresh token once: of two threads one asks, the other reads what came of it.
_turn = threading.Lock()
_SALT = "sign in at a provider"
_A_WHILE = dt.timedelta(hours=1)


def login_for(provider: str, username: str) -> ProviderLogin:
    """The one of this account. A new one is registered there as the last one of the same provider was."""
    found = ProviderLogin.objects.filter(provider=provider, username=username).first()
    if found:
        return found
    like = ProviderLogin.objects.filter(provider=provider).exclude(client_id="").order_by("-pk").first()
    registered = (
        {name: getattr(like, name) for name in ("client_id", "sealed_client_secret", "tenant", *_OWN)}
        if like
        else {}
    )
    return ProviderLogin.objects.create(provider=provider, username=username, **registered)


_OWN = ("authorize_url", "device_url", "token_url", "scope")


def register_login(
    login: ProviderLogin, *, client_id: str, client_secret: str, by: Person, at: dt.datetime, **more: str
) -> None:
    """Under which number the provider knows this house. An empty secret keeps the one we have for the same number."""
    refuse_unless_administrator(by)
    client_id = client_id.strip()
    if not client_id:
        raise Refused(_("Enter the number under which the provider knows this house (client id)."))
    own = {name: more.get(name, "").strip() for name in ("tenant", *_OWN)}
    if login.provider == ProviderLogin.Provider.OTHER:
        if not own["token_url"] or not (own["authorize_url"] or own["device_url"]):
            raise Refused(_("Enter where tokens are given, and where one signs in."))
        if any(own[name] and not _is_safe(own[name]) for name in _OWN[:3]):
            raise Refused(_("Enter a whole address that begins with https://."))
    if any(sign in own["tenant"] for sign in "/?#"):
        raise Refused(_("A tenant is a name or a number, such as example.onmicrosoft.com."))
    sealed = (
        seal(client_secret)
        if client_secret
        else (login.sealed_client_secret if client_id == login.client_id else "")
    )
    changed = {"client_id": client_id, "sealed_client_secret": sealed, **own}
    ProviderLogin.objects.filter(pk=login.pk).update(**changed)
    for name, value in changed.items():
        setattr(login, name, value)


def where_to_sign_in(login: ProviderLogin, *, back: str, by: Person) -> str:
    """The provider's page to go to; it sends this person back to the address back. "" where there is none.

    Nothing is kept: what must be known afterwards travels along, signed, and the proof (RFC 7636) is made from it.
    """
    asked = endpoints(login)
    if not asked.authorize or not login.client_id:
        return ""
    state = signing.dumps({"login": login.pk, "by": by.pk, "back": back}, salt=_SALT)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(_verifier(state).encode()).digest()).rstrip(b"=")
    fields = {
        "response_type": "code",
        "client_id": login.client_id,
        "redirect_uri": back,
        "scope": asked.scope,
        "state": state,
        "code_challenge": challenge.decode(),
        "code_challenge_method": "S256",
        "login_hint": login.username,
        **dict(asked.more),
    }
    return f"{asked.authorize}?{urllib.parse.urlencode(fields)}"


def finish_sign_in(*, code: str, state: str, by: Person, at: dt.datetime) -> ProviderLogin:
    """Exchange what the provider sent this person back with. Raises Problem. Never in a transaction."""
    refuse_unless_administrator(by)
    try:
        sent = signing.loads(state, salt=_SALT, max_age=_A_WHILE)
    except signing.BadSignature:
        raise Problem("came_back_strange") from None
    login = ProviderLogin.objects.filter(pk=sent["login"]).first()
    if login is None or sent["by"] != by.pk:
        raise Problem("came_back_strange")
    fields = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": sent["back"],
        "code_verifier": _verifier(state),
    }
    _keep(login, ask(endpoints(login).token, _as_us(login) | fields), at)
    return login


def _verifier(state: str) -> str:
    """Known to this house alone, and another one for each time somebody goes there."""
    return salted_hmac(_SALT, state, algorithm="sha256").hexdigest()


def begin_code(login: ProviderLogin, *, by: Person, at: dt.datetime) -> None:
    """Ask for a code that is typed in at the provider, on any device. Raises Problem."""
    refuse_unless_administrator(by)
    asked = endpoints(login)
    answer = ask(asked.device, {"client_id": login.client_id, "scope": asked.scope})
    url = str(answer.get("verification_uri") or answer.get("verification_url") or "")
    if not answer.get("device_code") or not answer.get("user_code") or not url:
        raise Problem("provider_confused")
    ProviderLogin.objects.filter(pk=login.pk).update(
        sealed_device_code=seal(str(answer["device_code"])),
        user_code=str(answer["user_code"])[:40],
        verify_url=url[:500],
        code_until=at + _seconds(answer.get("expires_in"), 900),
    )


def finish_code(login: ProviderLogin, *, by: Person, at: dt.datetime) -> None:
    """Whether the code was typed in by now. Raises Problem, "code_waits" while it was not."""
    refuse_unless_administrator(by)
    fields = {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": unseal(login.sealed_device_code),
    }
    _keep(login, ask(endpoints(login).token, _as_us(login) | fields), at)


def access_token(login: ProviderLogin) -> str:
    """A token that is good now, renewed where it is not. Raises Problem. Never in a transaction."""
    with _turn:
        login = ProviderLogin.objects.get(pk=login.pk)
        token = unseal(login.sealed_access_token)
        if token and login.expires_at and login.expires_at > now() + _MARGIN:
            return token
        return _renew(login)


def forget_token(login: ProviderLogin) -> None:
    """The server would not have it, whatever its provider says: the next one is asked for anew."""
    ProviderLogin.objects.filter(pk=login.pk).update(sealed_access_token="", expires_at=None)


def _renew(login: ProviderLogin) -> str:
    refresh = unseal(login.sealed_refresh_token)
    if not refresh:
        raise Problem("not_signed_in")
    asked = endpoints(login)
    fields = {"grant_type": "refresh_token", "refresh_token": refresh, "scope": asked.scope}
    try:
        return _keep(login, ask(asked.token, _as_us(login) | fields), now(), is_new=False)
    except Problem as problem:
        same = ProviderLogin.objects.filter(pk=login.pk, sealed_refresh_token=login.sealed_refresh_token)
        if not same.update(problem=problem.reason, problem_detail=problem.detail):
            # Another process was quicker, and the key that we held had been used up.
            return unseal(ProviderLogin.objects.get(pk=login.pk).sealed_access_token)
        raise


def _keep(login: ProviderLogin, answer: dict[str, Any], at: dt.datetime, *, is_new: bool = True) -> str:
    token, refresh = str(answer.get("access_token") or ""), str(answer.get("refresh_token") or "")
    if not token:
        raise Problem("provider_confused")
    if is_new and not refresh:
        raise Problem("signed_in_for_an_hour")
    kept: dict[str, object] = {
        "sealed_access_token": seal(token),
        "expires_at": at + _seconds(answer.get("expires_in"), 3600),
        "problem": "",
        "problem_detail": "",
    }
    if refresh:
        kept["sealed_refresh_token"] = seal(refresh)
    if is_new:
        kept |= {"granted_at": at, "sealed_device_code": "", "user_code": "", "code_until": None}
    ProviderLogin.objects.filter(pk=login.pk).update(**kept)
    if is_new:  # what could not be fetched without it is fetched at once
        Mailbox.objects.filter(login=login).update(next_at=None)
    return token


def _as_us(login: ProviderLogin) -> dict[str, str]:
    return {"client_id": login.client_id, "client_secret": unseal(login.sealed_client_secret)}


def _seconds(given: object, usual: int) -> dt.timedelta:
    try:
        return dt.timedelta(seconds=min(max(int(str(given)), 60), 86_400))
    except ValueError:
        return dt.timedelta(seconds=usual)


def _is_safe(url: str) -> bool:
    parts = urllib.parse.urlsplit(url)
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    )

"""What an administrator sets up: which address is called, and the secret by which the other side knows us."""

import base64
import datetime as dt
import secrets
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from direktdraht.hooks.calling import PREFIX, Answer, make_call
from direktdraht.hooks.models import Hook
from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import seal, unseal
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import is_loopback
from direktdraht.staff.permitting import refuse_unless_administrator


def configure_hook(url: str, *, by: Person, at: dt.datetime) -> Hook:
    """An empty address ends it. The secret is made once and stays with the address; another one gets a new secret."""
    refuse_unless_administrator(by)
    url = url.strip()
    if url and not _is_address(url):
        raise Refused(_("Enter a whole address that begins with https://."))
    hook = Hook.objects.filter(pk=1).first() or Hook(pk=1)
    sealed = hook.sealed_secret if hook.url == url and url else seal(_new_secret()) if url else ""
    hook, _made = Hook.objects.update_or_create(
        pk=1,
        defaults={
            "url": url,
            "sealed_secret": sealed,
            "tested_at": None,
            "test_result": "",
            "test_detail": "",
        },
    )
    return hook


def try_hook(*, by: Person, at: dt.datetime) -> Answer:
    """Call it now with a body that says it is a try; the answer is kept beside it. Never in a transaction."""
    refuse_unless_administrator(by)
    hook = Hook.current()
    if hook is None:
        raise Refused(_("Enter an address first."))
    body = {"type": "try", "text": _("This is a try. Nobody is waiting.")}
    answer = make_call(
        hook.url, unseal(hook.sealed_secret), key=f"try-{int(at.timestamp())}", body=body, at=at
    )
    Hook.objects.filter(pk=1, url=hook.url).update(
        tested_at=at, test_result=answer.reason, test_detail=answer.detail
    )
    return answer


def secret_of(hook: Hook, *, by: Person) -> str:
    """To be entered in the other system. Only administrators see it."""
    refuse_unless_administrator(by)
    return unseal(hook.sealed_secret)


def _new_secret() -> str:
    return PREFIX + base64.b64encode(secrets.token_bytes(24)).decode()


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        if not parts.hostname or parts.port == 0:
            return False
        return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    except ValueError:
        return False

"""A call is a row first, in the transaction of whatever it tells of; the worker makes it."""

import datetime as dt
import logging
from typing import Any

from django.db.models import F, Q

from direktdraht.hooks.calling import Answer, make_call
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.kit.sealing import unseal

log = logging.getLogger(__name__)

# Longer than one call can take.
_LEASE = dt.timedelta(minutes=1)
# Minutes until the next try; then it is given up. Soon at first: an alarm that comes a day late helps nobody.
_DELAYS = (0.25, 1, 2, 5, 10, 30, 60, 180, 360, 720)


def queue_call(key: str, body: dict[str, Any], *, due_at: dt.datetime) -> HookCall | None:
    """None while nobody wants to be called. key is unique for the house and names the call for ever."""
    if Hook.current() is None:
        return None
    return HookCall.objects.create(key=key, body=body, due_at=due_at)


def make_due_calls(*, at: dt.datetime, limit: int = 20) -> int:
    """Make what is due, each claimed by a conditional update; how many came through."""
    due = HookCall.objects.filter(Q(claimed_until=None) | Q(claimed_until__lte=at), state="waiting")
    waiting = list(due.filter(due_at__lte=at).order_by("due_at", "pk").values_list("pk", flat=True)[:limit])
    if not waiting:
        return 0
    hook = Hook.current()
    if hook is None:
        HookCall.objects.filter(pk__in=waiting).update(state="failed", reason="nobody_called")
        return 0
    made = 0
    for pk in waiting:
        if due.filter(pk=pk).update(claimed_until=at + _LEASE, attempts=F("attempts") + 1):
            made += _make(HookCall.objects.get(pk=pk), hook, at)
    return made


def _make(call: HookCall, hook: Hook, at: dt.datetime) -> int:
    answer = make_call(hook.url, unseal(hook.sealed_secret), key=call.key, body=call.body, at=at)
    HookCall.objects.filter(pk=call.pk, attempts=call.attempts).update(
        claimed_until=None, **_after(call, answer, at)
    )
    if answer.reason == "ok":
        return 1
    log.warning("call %s: %s %s", call.key, answer.reason, answer.detail)
    return 0


def _after(call: HookCall, answer: Answer, at: dt.datetime) -> dict[str, Any]:
    if answer.reason == "ok":
        # The customer's words stand in the record; here they have done their work.
        return {"state": "made", "made_at": at, "body": {}, "reason": "", "reason_detail": ""}
    said = {"reason": answer.reason, "reason_detail": answer.detail}
    if answer.is_final:
        return {"state": "failed", **said}
    if call.attempts > len(_DELAYS):
        return {"state": "failed", "reason": "given_up", "reason_detail": answer.detail or answer.reason}
    return {"due_at": at + dt.timedelta(minutes=_DELAYS[call.attempts - 1]), **said}

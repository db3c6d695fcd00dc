"""One question to a provider's sign-in (OAuth 2.0), and in plain words why it gave no answer."""

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

from direktdraht.mail.problems import Problem, plain, problem_of_network

TIMEOUT = 20  # seconds
_MOST = 200_000  # bytes of an answer
_REASONS = {
    "invalid_grant": "signed_out",
    "interaction_required": "signed_out",
    "invalid_client": "client_refused",
    "unauthorized_client": "client_refused",
    "invalid_scope": "scope_refused",
    "access_denied": "denied",
    "authorization_declined": "denied",
    "authorization_pending": "code_waits",
    "slow_down": "code_waits",
    "expired_token": "code_expired",
    "code_expired": "code_expired",
    "bad_verification_code": "code_expired",
    "temporarily_unavailable": "provider_later",
    "server_error": "provider_later",
}
_FROM_NETWORK = {
    "timed_out": "provider_later",
    "name_not_found": "provider_not_found",
    "certificate": "provider_certificate",
}


class _Stay(urllib.request.HTTPRedirectHandler):
    """A secret goes where it was given for, and nowhere else."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_Stay)


def ask(url: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """What the provider answers to these form fields. Raises Problem. Never in a transaction."""
    body = urllib.parse.urlencode({name: value for name, value in fields.items() if value}).encode()
    request = urllib.request.Request(url, data=body, headers={"Accept": "application/json"}, method="POST")
    try:
        with _OPENER.open(request, timeout=TIMEOUT) as response:
            return _object(response.read(_MOST))
    except urllib.error.HTTPError as error:
        with error:
            raise _refusal(error.code, error.read(_MOST)) from error
    except urllib.error.URLError as error:
        reason = error.reason if isinstance(error.reason, Exception) else error
        raise _unreached(reason) from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreached(error) from error


def _object(raw: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(raw)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Problem("provider_confused")
    return answer


def _refusal(status: int, raw: bytes) -> Problem:
    if status == 429 or status >= 500:
        return Problem("provider_later", str(status))
    try:
        answer = _object(raw)
    except Problem:
        return Problem("provider_confused", str(status))
    said = plain(str(answer.get("error_description") or answer.get("error") or status))
    return Problem(_REASONS.get(str(answer.get("error")), "provider_confused"), said)


def _unreached(error: Exception) -> Problem:
    found = problem_of_network(error)
    return Problem(_FROM_NETWORK.get(found.reason, "provider_unreachable"), found.detail)

"""One signed request to another system: form, signature, and what came of it.

Form and signature follow Standard Webhooks 1.0, so that receivers check them with what their language offers:
the signature is HMAC-SHA256 over "id.timestamp.body", and the id stays the same when a call is made again.
"""

import base64
import datetime as dt
import hashlib
import hmac
import http.client
import json
import socket
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any

TIMEOUT = 10  # seconds
PREFIX = "whsec_"  # a secret says what it is, as the standard wants it


@dataclass(frozen=True)
class Answer:
    """reason is a word of reasons.py: "ok", "later" when trying again makes sense, or what stands in the way."""

    reason: str
    detail: str = ""

    @property
    def is_final(self) -> bool:
        return self.reason in ("ok", "refused", "moved")


class _Stay(urllib.request.HTTPRedirectHandler):
    """A customer's words go where an administrator has sent them, and nowhere else."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_Stay)


def signature(secret: str, *, key: str, at: dt.datetime, body: bytes) -> str:
    """The value of the header webhook-signature."""
    signed = b".".join([key.encode(), str(int(at.timestamp())).encode(), body])
    digest = hmac.new(_bytes_of(secret), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def make_call(url: str, secret: str, *, key: str, body: dict[str, Any], at: dt.datetime) -> Answer:
    """Send it now, outside any transaction; never raises for what the other side does."""
    content = json.dumps(body, ensure_ascii=False).encode()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "Direktdraht",
        "Webhook-Id": key,
        "Webhook-Timestamp": str(int(at.timestamp())),
        "Webhook-Signature": signature(secret, key=key, at=at, body=content),
    }
    try:
        request = urllib.request.Request(url, data=content, headers=headers, method="POST")
        with _OPENER.open(request, timeout=TIMEOUT) as response:
            response.read(1)
        return Answer("ok")
    except urllib.error.HTTPError as error:
        with error:
            return _of_status(error.code)
    except urllib.error.URLError as error:
        return _of_failure(error.reason)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return _of_failure(error)


def _of_status(status: int) -> Answer:
    if status in (408, 425, 429) or status >= 500:
        return Answer("later", str(status))
    return Answer("moved" if status < 400 else "refused", str(status))


def _of_failure(error: object) -> Answer:
    if isinstance(error, socket.gaierror | UnicodeError):
        return Answer("not_found")
    if isinstance(error, TimeoutError):
        return Answer("timed_out")
    if isinstance(error, ssl.SSLCertVerificationError):
        return Answer("certificate", error.verify_message)
    return Answer("unreachable", str(error)[:300])


def _bytes_of(secret: str) -> bytes:
    """The key itself: what stands behind the prefix is base64."""
    return base64.b64decode(secret.removeprefix(PREFIX))

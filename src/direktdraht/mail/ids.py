"""Our own Message-IDs and plus-addresses. Signed, so that a stranger cannot write himself into a case."""

import re
import secrets

from direktdraht.kit.signing import is_signed, sign

_MESSAGE_ID = re.compile(
    r"^\s*<?([a-z0-9-]{1,60})\.([a-z0-9]{4,40})\.([a-z2-7]{12,48})@[^<>\s@]{1,255}>?\s*$", re.I
)
_PLUS = re.compile(r"^[^@\s]{1,64}\+([a-z0-9-]{1,60})\.([a-z2-7]{12,48})@[^@\s]{1,255}$", re.I)
_PLUS_WITHIN = re.compile(r"\+([A-Za-z0-9-]{1,60})\.([A-Za-z2-7]{12,48})@")
_REFERENCE = re.compile(r"[a-z0-9-]{1,60}")
_MOST = 20


def make_message_id(reference: str, *, domain: str) -> str:
    """A new id each time, in angle brackets. reference is opaque here: up to 60 of a-z, 0-9 and "-"."""
    _check(reference)
    nonce = secrets.token_hex(6)
    return f"<{reference}.{nonce}.{sign('message-id', f'{reference}.{nonce}')}@{domain}>"


def read_message_id(value: str) -> str | None:
    """The reference, if the id was made here. Mail systems may change its case."""
    match = _MESSAGE_ID.match(value)
    if not match:
        return None
    reference, nonce, mac = (part.lower() for part in match.groups())
    return reference if is_signed("message-id", f"{reference}.{nonce}", mac) else None


def plus_address(address: str, reference: str) -> str:
    """The address with the reference in it; survives clients that drop In-Reply-To."""
    _check(reference)
    local, _, domain = address.rpartition("@")
    return f"{local}+{reference}.{sign('plus-address', reference, length=12)}@{domain}"


def read_plus_address(address: str) -> str | None:
    match = _PLUS.match(address.strip())
    if not match:
        return None
    reference, mac = (part.lower() for part in match.groups())
    return reference if is_signed("plus-address", reference, mac) else None


def references_within(text: str) -> list[str]:
    """The references of our plus-addresses in a text or in HTML, the first one first: whoever quotes a letter of ours
    brings the one in its link along, through whatever relay the mail went."""
    found: dict[str, None] = {}
    for match in _PLUS_WITHIN.finditer(text.replace("%2B", "+").replace("%2b", "+")):
        reference, mac = match[1].lower(), match[2].lower()
        if reference not in found and is_signed("plus-address", reference, mac):
            found[reference] = None
        if len(found) == _MOST:
            break
    return list(found)


def bare_address(address: str) -> str:
    """Lower case and without what stands behind a plus: kunden+c7.abc@x → kunden@x."""
    local, at, domain = address.strip().lower().rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def _check(reference: str) -> None:
    if not _REFERENCE.fullmatch(reference):
        raise ValueError(f"no mail reference: {reference!r}")

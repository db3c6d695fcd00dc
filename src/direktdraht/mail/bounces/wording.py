"""Reports written for people only: qmail, Exim, Exchange, Notes, the big providers. Which address do they mean?"""

import email
import logging
import re

from flufl.bounce import all_failures

from direktdraht.mail.addresses import clean_address
from direktdraht.mail.bounces.vocabulary import DELAYED, FAILED, GIVEN_BACK, NAMED, TEMPORARY
from direktdraht.mail.charsets import storable
from direktdraht.mail.phrases import Expression

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)

_LIMIT = 60_000  # bytes; the detectors go through every line some forty times
_FAILED, _DELAYED = Expression(FAILED, re.I | re.S), Expression(DELAYED, re.I | re.S)
_GIVEN_BACK = Expression(GIVEN_BACK, re.I | re.S)
_TEMPORARY = Expression(TEMPORARY, re.I | re.S)
_ADDRESS = r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}(?![\w-]|\.\w)"
_ANY_ADDRESS = re.compile(_ADDRESS)
_ALONE = re.compile(
    rf"^[ \t*>-]*(?:\d+[.)] )?(?:smtp:|mailto:)?[<\"'(\[]?({_ADDRESS})[>\"')\]]?\s*(?:[:;.,…(\[]|-+\s|$)",
    re.I | re.M,
)
_AFTER_WORD = re.compile(
    rf"\b{NAMED}\b[\s:=<\"'(\[]{{1,8}}(?:smtp:|rfc822;|mailto:)?\s?[<\"'(\[]?({_ADDRESS})", re.I
)
_IN_ANSWER = re.compile(
    rf"(?:5\d\d|5\.\d\.\d)[^\n]{{0,80}}<({_ADDRESS})>"
    rf"|<({_ADDRESS})>[^\n]{{0,40}}(?:unknown|not |no |fail|full|reject|:)",
    re.I,
)
# Exim says below an address which alias led to it: the detectors stop there, or take it for another one.
_ALIAS_OF = re.compile(rb"\r?\n[ \t]+\((?:ultimately )?generated (?:from|by) [^)\n]{1,300}\)")
_NOTICE = re.compile(rf'"emailAddress\\?"\s*:\s*\\?"({_ADDRESS})')
_BOUNCE_NOTICE = re.compile(r'notificationType\\?"\s*:\s*\\?"Bounce')
_REPLY_CODE = re.compile(r"(?:#|\(|status:? ?|\b[45]\d\d[ -]#?)[45]\.\d{1,2}\.\d{1,3}\b|\b55\d[ -]", re.I)
_ABOUT_MAIL = re.compile(
    r"e-?mail|\bmail|nachricht|message|courriel|messaggio|mensaje|correo|bericht|wiadomoś",
    re.I,
)
_ASKS = re.compile(r"\w\?(?:\s|\Z)")
_NEAR = 300  # characters
_NEVER = re.compile(r"^(?:mailer-?daemon|postmaster|abuse|helpdesk|webmaster)@", re.I)


def says_failed(text: str) -> bool:
    return _FAILED.search(text) is not None


def says_given_back(text: str) -> bool:
    """More than a word about failing: that a mail was not delivered."""
    return _GIVEN_BACK.search(text) is not None


def says_mail_failed(text: str) -> bool:
    """That a mail came back, as reports say it. People whose parcel came back write such subjects too, and ask."""
    if _ASKS.search(text):
        return False
    given_back = _GIVEN_BACK.search(text)
    near = text[max(0, given_back.start() - _NEAR) : given_back.end() + _NEAR] if given_back else ""
    return bool(_REPLY_CODE.search(text) or (_ABOUT_MAIL.search(near) and _ANY_ADDRESS.search(near)))


def says_delayed(text: str) -> bool:
    return _DELAYED.search(text) is not None


def says_permanent(text: str) -> bool:
    """Whether the words mean for good. A full mailbox is not; without any word it is."""
    if _TEMPORARY.search(text):
        return bool(re.search(r"\b5\.1\.\d", text))
    return True


def is_bounce_notice(text: str) -> bool:
    """A notice of Amazon's by web hook, sent as a mail."""
    return _BOUNCE_NOTICE.search(text) is not None


def by_patterns(raw: bytes) -> tuple[list[str], bool]:
    """(failed, only delayed): what Mailman's detectors find. Anything may go wrong in them."""
    try:
        transient, permanent = all_failures(email.message_from_bytes(_ALIAS_OF.sub(b"", raw[:_LIMIT])))
        found = [clean_address(storable(_as_text(address))) for address in sorted(permanent, key=_as_text)]
        return [one for one in found if _ANY_ADDRESS.fullmatch(one)], bool(transient) and not permanent
    except Exception:
        return [], False


def with_neighbours(text: str, found: list[str], not_these: set[str]) -> list[str]:
    """Also those that stand alone in their lines, as far in as one of the found: the list that it was found in."""
    alone = [(len(match[0]) - len(match[0].lstrip()), match[1]) for match in _ALONE.finditer(text)]
    depths = {depth for depth, address in alone if clean_address(address) in found}
    beside = _clean([address for depth, address in alone if depth in depths], not_these)
    return found + [one for one in beside if one not in found]


def by_words(text: str, *, original_to: list[str], not_these: set[str]) -> list[str]:
    """The addresses that the report itself names, best evidence first. original_to: whom the returned mail was for."""
    if notice := _NOTICE.findall(text):
        return [clean_address(one) for one in notice]
    everywhere = _clean(_ANY_ADDRESS.findall(text), set())
    if meant := [one for one in original_to if one in everywhere]:
        return meant
    for pattern in (_ALONE, _AFTER_WORD, _IN_ANSWER):
        found = _clean([next(filter(None, match.groups())) for match in pattern.finditer(text)], not_these)
        if found:
            return found
    return _clean(_ANY_ADDRESS.findall(text), not_these)[:1] or original_to


def _clean(addresses: list[str], not_these: set[str]) -> list[str]:
    cleaned = (clean_address(one.strip(".'")) for one in addresses)
    return list(
        dict.fromkeys(one for one in cleaned if one and one not in not_these and not _NEVER.match(one))
    )


def _as_text(address: bytes | str) -> str:
    return address.decode("utf-8", "replace") if isinstance(address, bytes) else address

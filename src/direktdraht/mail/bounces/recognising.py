"""Is it a bounce? The status part has the first say, then a named recipient, then who writes and in what words."""

import re
from dataclasses import dataclass

from direktdraht.mail.addresses import read_addresses
from direktdraht.mail.bounces.original import bounced_id, original_headers, where_copy_begins
from direktdraht.mail.bounces.status import Told, read_status, status_part
from direktdraht.mail.bounces.vocabulary import DAEMON_ADDRESSES, DAEMON_NAMES, DELAYED_SUBJECTS, SUBJECTS
from direktdraht.mail.bounces.wording import (
    by_patterns,
    by_words,
    is_bounce_notice,
    says_delayed,
    says_failed,
    says_given_back,
    says_mail_failed,
    says_permanent,
    with_neighbours,
)
from direktdraht.mail.headers import Headers
from direktdraht.mail.mime import Part
from direktdraht.mail.phrases import Expression

_LIMIT = 400_000  # a report tells what it has to tell in its first pages
_MAX_FAILED = 100
_LOOK = 20_000
_DAEMON = Expression(rf"^{DAEMON_ADDRESSES}([-+.=_].*)?@")
_DAEMON_NAME = Expression(rf"^\W*(?:{DAEMON_NAMES})")
_SUBJECT = Expression(SUBJECTS)
_BEGINS = Expression(
    rf"^\s*(?:\[[^\]]*\]\s*|\*+\s*)?(?:(?:(?:your|ihre|die) )?(?:e-?mail|message|nachricht) )?(?:{SUBJECTS})"
)
_DELAYED = Expression(DELAYED_SUBJECTS)
_ANSWER = re.compile(r"^\s*(?:re|aw|antw|wg|fwd?|sv|tr|rif)\s*:", re.I)


@dataclass(frozen=True, slots=True)
class Bounce:
    """permanent: the address will not take mail tomorrow either."""

    is_bounce: bool = False
    failed: tuple[str, ...] = ()
    message_id: str = ""
    permanent: bool = False


def read_bounce(root: Part, *, from_address: str, from_name: str, subject: str, text: str) -> Bounce:
    """A report of delay or of success is no bounce; nor is a human mail that quotes one."""
    status = status_part(root) if root.children else None
    named = root.headers.raw("x-failed-recipients")
    if not (status or named or _may_be(root, from_address, from_name, subject, text)):
        return Bounce()
    told = read_status(status) if status else Told()
    if told.harmless:
        return Bounce()
    text = text[:_LIMIT]
    report = text[: where_copy_begins(text)]
    if not (told.failed or named) and _is_delay(subject, report):
        return Bounce()
    original = original_headers(root, text)
    failed = told.failed or [address for _name, address in read_addresses(named)]
    if not failed:
        failed, only_delayed = by_patterns(root.raw)
        if only_delayed:
            return Bounce()
        failed = with_neighbours(report, failed, _not_meant(root, from_address))
    if not failed:
        failed = by_words(report, original_to=_recipients(original), not_these=_not_meant(root, from_address))
    if not failed and not (status or _SUBJECT.search(subject) or _DAEMON.match(from_address)):
        return Bounce()
    return Bounce(
        True,
        tuple(dict.fromkeys(failed))[:_MAX_FAILED],
        bounced_id(root, text, original),
        _is_permanent(told, report),
    )


def _may_be(root: Part, from_address: str, from_name: str, subject: str, text: str) -> bool:
    """Whether who writes, or the subject, and the words speak for it."""
    headers = root.headers
    from_daemon = (
        bool(_DAEMON.match(from_address) or _DAEMON_NAME.match(from_name))
        or headers.plain("return-path") == "<>"
    )
    if root.content_type == "multipart/report":
        return "disposition" not in root.type_parameters.get(
            "report-type", ""
        ) and "feedback" not in root.type_parameters.get("report-type", "")
    if _ANSWER.match(subject) and not _DAEMON.match(from_address):
        return False
    if from_daemon or not from_address:
        if _SUBJECT.search(subject) or says_given_back(text[:_LOOK]):
            return True
        return bool(_DAEMON.match(from_address)) and says_failed(text[:_LOOK])
    if _BEGINS.match(subject) and says_failed(text[:_LOOK]):
        report = text[: min(_LOOK, where_copy_begins(text))]
        return says_mail_failed(report) or any(part.content_type == "message/rfc822" for part in root.walk())
    return is_bounce_notice(text[:_LOOK])


def _is_delay(subject: str, report: str) -> bool:
    return bool(_DELAYED.search(subject)) and says_delayed(f"{subject}\n{report[:4000]}")


def _recipients(original: Headers | None) -> list[str]:
    if original is None:
        return []
    return [
        address
        for name in ("to", "cc", "x-original-to")
        for value in original.all(name)
        for _n, address in read_addresses(value)
    ]


def _not_meant(root: Part, from_address: str) -> set[str]:
    """Who reports, and to whom."""
    own = {
        address
        for name in ("to", "from", "reply-to", "delivered-to")
        for value in root.headers.all(name)
        for _n, address in read_addresses(value)
    }
    return own | {from_address}


def _is_permanent(told: Told, report: str) -> bool:
    codes = [code for code in told.codes if code]
    if codes:
        return any(code.startswith("5.") and code != "5.2.2" for code in codes) and not all(
            code.endswith(".2.2") for code in codes
        )
    return says_permanent(report)

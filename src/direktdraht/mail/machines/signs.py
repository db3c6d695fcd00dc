"""What makes a machine likely without proving it. Two of different kinds are proof enough."""

import re

from direktdraht.mail.headers import Headers
from direktdraht.mail.machines.vocabulary import FORMS, LIKELY_SUBJECTS, SENDERS, TOLD_OF, WORDS
from direktdraht.mail.phrases import Expression
from direktdraht.mail.phrases import words as words_of

_LIST_HEADERS = words_of(
    """
    list-post mailing-list x-mailing-list x-beenthere x-mailman-version x-list list-archive x-google-group-id
    x-listmember list-subscribe x-ml-name list-help
    """
)
_ALL_LISTS = ("list-id", "list-unsubscribe", *_LIST_HEADERS, "feedback-id", "x-report-abuse")
_LIST_SENDER = re.compile(
    r"(?:^|[<\s])(?:owner-[^@\s]+|[^@\s]+-(?:owner|bounces?|admin|request)(?:[+=][^@\s]*)?)@", re.I
)
_CAMPAIGN = words_of(
    """
    list-unsubscribe-post x-campaign x-campaignid x-campaign-id x-mc-user x-csa-complaints x-mailing-id x-mailingid
    x-newsletter x-mailer-recptid x-sfmc-stack x-cr-mailing x-maillist-id
    """
)
_BULK = {"bulk", "junk"}
_SENDER = Expression(rf"^{SENDERS}([-+._=].*)?@|^[^@]*(?:no-?reply|donotreply)[^@]*@")
_POSTMASTER = re.compile(r"^(?:postmaster|root|daemon|cron|system)([-+.=_].*)?@", re.I)
_SUBJECT = Expression(rf"^(?:\s*\[[^\]]*\]\s*)?(?:{LIKELY_SUBJECTS})")
_WORDS, _TOLD_OF = Expression(WORDS), Expression(TOLD_OF, re.I | re.S)
_FORM = Expression(FORMS)
_FROM_THERE = 6000  # characters: machines say it soon, or at the very end


def signs_of(headers: Headers, *, from_address: str, subject: str, words: str) -> list[str]:
    """Each kind at most once; none on a mailing list, where people write to people."""
    if _is_on_list(headers):
        return []
    found = {
        "null return path": headers.plain("return-path") == "<>",
        "bulk": bool(_BULK & {headers.plain("precedence"), headers.plain("x-precedence")}),
        "no-reply": bool(_SENDER.match(from_address)) and not _has_other_reply_to(headers, from_address),
        "suppress": headers.plain("x-auto-response-suppress") == "all",
        "campaign": any(headers.has(name) for name in _CAMPAIGN) or _is_unasked(headers),
        "unsubscribe": headers.has("list-unsubscribe"),
        "loop": headers.plain("x-loop") not in {"", "no", "false"},
        "postmaster": bool(_POSTMASTER.match(from_address)),
        "likely subject": bool(_SUBJECT.match(subject)),
    }
    signs = [name for name, holds in found.items() if holds]
    near = words if len(words) <= _FROM_THERE else words[: _FROM_THERE // 2] + words[-_FROM_THERE // 2 :]
    if signs and _WORDS.search(near) and not _TOLD_OF.search(near):
        signs.append("words")
    return [] if len(signs) > 1 and _FORM.search(f"{subject}\n{near}") else signs


def must_not_answer(headers: Headers, from_address: str) -> bool:
    """Lists, and whoever asks for no automatic answer; they may well be people."""
    return (
        any(headers.has(name) for name in _ALL_LISTS)
        or bool((_BULK | {"list"}) & {headers.plain("precedence"), headers.plain("x-precedence")})
        or _suppresses(headers)
        or bool(_SENDER.match(from_address))
        or not from_address
    )


def _suppresses(headers: Headers) -> bool:
    wanted = headers.plain("x-auto-response-suppress")
    return bool(set(re.split(r"[,;\s]+", wanted)) & {"all", "autoreply", "oof"}) if wanted else False


def _is_on_list(headers: Headers) -> bool:
    if any(headers.has(name) for name in _LIST_HEADERS) or headers.plain("precedence") == "list":
        return True
    if headers.has("list-id") and not headers.has("list-unsubscribe"):
        return True
    return bool(_LIST_SENDER.search(headers.text("sender")) or _LIST_SENDER.search(headers.text("errors-to")))


def _is_unasked(headers: Headers) -> bool:
    """Sent through a platform for many, and no answer to anything: people at ticket systems send through them too."""
    return headers.has("feedback-id") and not (headers.has("in-reply-to") or headers.has("references"))


def _has_other_reply_to(headers: Headers, from_address: str) -> bool:
    """A form on a web page writes from no-reply and lets us answer the person."""
    reply_to = headers.plain("reply-to")
    return "@" in reply_to and from_address not in reply_to and not re.search(SENDERS, reply_to, re.I)

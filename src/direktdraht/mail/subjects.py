"""What mail programs put in front of a subject when somebody answers or forwards, in many languages."""

import re

_REPLIES = (
    "re|aw|antw|antwort|antwoord|sv|vs|ref|réf|res|rif|ris|odp|odg|ynt|atb|bls|vá|rép|ré|r"
    "|回复|回覆|答复|отв|ha|απ"
)
_FORWARDS = (
    "wg|fw|fwd|tr|rv|i|inoltro|enc|pd|vb|vl|fs|doorst|reenv|przekazana|weiterleitung|weitergeleitet"
    "|转发|轉寄|пер"
)
_TAG = r"(?:\[[^\]]{1,30}\]\s*)?"
_COUNT = r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,2})?\s*[:：]"
_ANY = re.compile(rf"^\s*{_TAG}(?:{_REPLIES}|{_FORWARDS}){_COUNT}\s*", re.I)
_REPLY = re.compile(rf"^\s*{_TAG}(?:{_REPLIES}){_COUNT}", re.I)
_FORWARD = re.compile(rf"^\s*{_TAG}(?:{_FORWARDS}){_COUNT}", re.I)
_MOST = 12


def is_reply(subject: str) -> bool:
    return bool(_REPLY.match(subject))


def is_forward(subject: str) -> bool:
    return bool(_FORWARD.match(subject))


def bare_subject(subject: str) -> str:
    """Without any of them, however many there are: "AW: WG: Re[2]: Beamer" → "Beamer"."""
    for _ in range(_MOST):
        shorter = _ANY.sub("", subject, count=1)
        if shorter == subject:
            break
        subject = shorter
    return " ".join(subject.split())

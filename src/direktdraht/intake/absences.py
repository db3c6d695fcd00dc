"""An absence notice is no answer, and still a fact about who sent it: away until then."""

import datetime as dt
import re
from collections.abc import Iterator

import klarwort
from direktdraht.customers.away import note_away
from direktdraht.customers.models import Contact
from direktdraht.mail.machines.vocabulary import ABSENT
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.phrases import Expression
from direktdraht.mail.said_dates import day_said

_LOOK = 4_000  # characters
_LONGEST = dt.timedelta(days=400)
_ABSENT = Expression(ABSENT, re.I | re.S)
_SUBJECT = re.compile(
    r"abwesen|out of (?:the )?office|\booo\b|urlaub|vacation|holiday|absen|assen|ausen|afwezig|nieobecn"
    r"|fuera de|fuori|automat(?:ic|isch)",
    re.I,
)
# Before the last day away, and before the first one back.
_UNTIL = re.compile(
    r"\b(?:bis(?: zum| einschließlich| einschl\.?| inkl\.?)*|until|till|through|up to|jusqu[’']?au|fino al"
    r"|tot(?: en met)?|do(?: dnia)?|hasta(?: el)?)\b",
    re.I,
)
_BACK = re.compile(
    r"\b(?:(?:wieder|zurück)[^.!?\n]{0,40}?\b(?:ab|am)(?: dem)?"
    r"|(?:ab|am)(?: dem)?(?=[^!?\n]{3,40}\b(?:wieder|zurück)\b)"
    r"|(?:back|return(?:ing)?)[^.!?\n]{0,30}?\bon|de retour(?: le| au bureau le)?"
    r"|(?:di nuovo|rientr\w+)[^.!?\n]{0,30}?\b(?:il|dal)|terug(?: op)?|wracam|wrócę"
    r"|de vuelta(?: el)?|regres\w+(?: el)?)\b",
    re.I,
)


def note_absence(parsed: ParsedMail, sender: Contact | None, *, at: dt.datetime) -> dt.datetime | None:
    """Until when they are away, if this says so; noted on the contact. None for any other machine's mail."""
    if sender is None or not _is_absence(parsed):
        return None
    until = away_until(f"{parsed.subject}\n{parsed.text}", at=at, zone=sender.customer.zone)
    if until:
        note_away(sender, until=until, at=at)
    return until


def away_until(text: str, *, at: dt.datetime, zone: dt.tzinfo) -> dt.datetime | None:
    """The end of the last day away, in UTC; the latest one where several are named."""
    today = at.astimezone(zone).date()
    found = [day for day in _days(text[:_LOOK], today, at, zone) if today < day <= today + _LONGEST]
    return dt.datetime.combine(max(found), dt.time(), zone).astimezone(dt.UTC) if found else None


def _days(text: str, today: dt.date, at: dt.datetime, zone: dt.tzinfo) -> Iterator[dt.date]:
    """First days back."""
    for pattern, later in ((_UNTIL, 1), (_BACK, 0)):
        for match in pattern.finditer(text):
            behind = re.split(r"[!?\n]|(?<!\d)\.\s+[A-ZÄÖÜ]", text[match.end() : match.end() + 50])[0]
            day = day_said(behind, today) or _by_weekday(behind, at, zone)
            if day:
                yield day + dt.timedelta(days=later)


def _by_weekday(words: str, at: dt.datetime, zone: dt.tzinfo) -> dt.date | None:
    """ "Freitag", "Ende der Woche", "tomorrow"."""
    found = klarwort.times.find(words, now=at.astimezone(zone))
    return found[0].at.astimezone(zone).date() if found and not found[0].has_time else None


def _is_absence(parsed: ParsedMail) -> bool:
    if parsed.is_bounce or "report" in parsed.auto_reason:
        return False
    return bool(_SUBJECT.search(parsed.subject) or _ABSENT.search(parsed.text[:_LOOK]))

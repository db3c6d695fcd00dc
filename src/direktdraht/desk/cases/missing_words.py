"""What a letter does not have yet, asked with what the case knows. Questions, never a sentence to send."""

import datetime as dt
from collections.abc import Iterator

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from direktdraht.cases.checking_words import Checked, ElementKind, MessageKind
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.desk.naming import short_name
from direktdraht.kit.said import day, said
from direktdraht.staff.models import Person

_QUOTED = 90
# In the order in which a letter has them: for them, then from us.
_ORDER = ("issue", "apology", "ownership", "effect", "action", "mitigation", "time", "explanation")


def lacks(checked: Checked, by: Person, at: dt.datetime) -> list[str]:
    """A line for each. Their number need not be asked for where ours stands below every letter."""
    missing = set(checked.report.missing) - ({"phone"} if by.phone else set())
    lines = [_line(name, checked, at) for name in _ORDER if name in missing]
    if "phone" in missing:
        lines.append(_("Where you can be reached"))
    return lines


def title_of(checked: Checked) -> str:
    has_sorry = any(one.kind is ElementKind.APOLOGY for one in checked.report.elements)
    if has_sorry and "action" in checked.report.missing:
        return _("Regret, and no deed yet")
    return _("Still missing")


def why(checked: Checked) -> str:
    if checked.kind is MessageKind.HOLD:
        return _("What they want to hear from you meanwhile:")
    return _("What %(name)s wants to hear from you:") % {"name": short_name(checked.known.case.complainant)}


def _line(name: str, checked: Checked, at: dt.datetime) -> str:
    match name:
        case "issue":
            said_so = Truncator(telling_sentence(checked.known.case.verbatim, ())).chars(_QUOTED)
            return _("What it is about, in their words: “%(words)s”") % {"words": said_so}
        case "apology":
            return _("That you are sorry, without “if” and without “but”")
        case "ownership":
            return _("That it is you who answers for it")
        case "effect":
            return _("What it means for them%(date)s") % {"date": _date(checked, at)}
        case "action":
            return _("What you do now%(facts)s") % {"facts": _on_record(checked, at)}
        case "mitigation":
            return _("What helps them until then%(date)s") % {"date": _date(checked, at)}
        case "explanation":
            return _("They asked why. What do you know, and what not yet?")
    return _("By when%(date)s") % {"date": _date(checked, at)}


def _date(checked: Checked, at: dt.datetime) -> str:
    """: „Generalprobe“, heute, 14 Uhr; of a date that nobody gave a name: its moment alone"""
    for date in checked.known.dates:
        if date.at > at:
            when = said(date.at, at) if date.has_time else day(date.at, at)
            return _(": “%(what)s”, %(when)s") % {"what": date, "when": when} if date.what else f": {when}"
    return ""


def _on_record(checked: Checked, at: dt.datetime) -> str:
    """What is promised or done already, and could stand in it."""
    words = next(iter(_said_and_done(checked, at)), "")
    return _(", on record is “%(words)s”") % {"words": words} if words else ""


def _said_and_done(checked: Checked, at: dt.datetime) -> Iterator[str]:
    for promise in checked.known.commitments:
        if promise.is_open and promise.due_at > at:
            yield Truncator(promise.what.rstrip(".")).chars(_QUOTED)
    for action in reversed(checked.known.actions):
        if action.done_at and action.for_customer:
            yield Truncator(action.what.rstrip(".")).chars(_QUOTED)

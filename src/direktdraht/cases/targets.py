"""How soon we answer, and how soon the customer hears from us again: by severity, for the house, for a customer."""

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.models import Severity
from direktdraht.customers.models import Customer
from direktdraht.kit.refusal import Refused
from direktdraht.kit.spans import Span, Unit, read_span
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator


class Word(enum.StrEnum):
    """Which word of ours it is about."""

    ANSWER = "answer"  # the first personal one, and each to a word of theirs
    NEXT = "next"  # the next one at the latest, while nobody waits


def _working_hours(count: int) -> Span:
    return Span(count * 60, Unit.WORKING_MINUTES)


# Whoever's day is at stake is called at once, on Sundays too; everybody else while somebody is there to act: a call
# at three in the night about a matter of two hours helps nobody (S0.41, S0.49, DOMAIN 2.5).
DEFAULTS: Mapping[Word, Mapping[Severity, Span]] = {
    Word.ANSWER: {
        Severity.CRITICAL: Span(30, Unit.MINUTES),
        Severity.HIGH: _working_hours(2),
        Severity.NORMAL: _working_hours(4),
        Severity.TRIFLE: Span(3, Unit.WORKING_DAYS),
    },
    Word.NEXT: {
        Severity.CRITICAL: Span(24 * 60, Unit.MINUTES),
        Severity.HIGH: Span(2, Unit.WORKING_DAYS),
        Severity.NORMAL: Span(5, Unit.WORKING_DAYS),
        Severity.TRIFLE: Span(10, Unit.WORKING_DAYS),
    },
}
# On the direct line a person was addressed: they answer within two hours of being awake (working.WAKING). What comes
# until 20 h is so answered the same day (S2.13).
DIRECT_LINE_WITHIN = dt.timedelta(hours=2)

# What somebody typed, by word and severity; "" is our default.
Typed = Mapping[tuple[Word, Severity], str]


@dataclass(frozen=True, slots=True)
class Target:
    span: Span
    is_agreed: bool  # with this customer


def target(word: Word, severity: Severity, company: Company, customer: Customer) -> Target:
    """What was agreed with the customer, else what the house has set, else our default."""
    if stored := customer.targets.get(word, {}).get(severity):
        return Target(Span.stored(stored), is_agreed=True)
    return Target(default_span(word, severity, company), is_agreed=False)


def default_span(word: Word, severity: Severity, company: Company | None) -> Span:
    """What holds where nothing else was agreed: what the house has set, else our own; without a house our own."""
    stored = company.targets.get(word, {}).get(severity) if company else ""
    return Span.stored(stored) if stored else DEFAULTS[word][severity]


def agreed(customer: Customer) -> list[tuple[Word, Severity, Span]]:
    """What this customer has been promised of its own, gravest first."""
    return [
        (word, severity, Span.stored(stored))
        for word in Word
        for severity in Severity
        if (stored := customer.targets.get(word, {}).get(severity))
    ]


def typed(stored: Mapping[str, Mapping[str, str]]) -> dict[tuple[Word, Severity], str]:
    """What is stored as one would type it."""
    return {
        (word, severity): as_typed(Span.stored(text), severity)
        if (text := stored.get(word, {}).get(severity))
        else ""
        for word in Word
        for severity in Severity
    }


def as_typed(span: Span, severity: Severity) -> str:
    return span.typed(is_plain=_is_plain(severity))


def set_house_targets(texts: Typed, *, by: Person, at: dt.datetime) -> None:
    refuse_unless_administrator(by)
    targets = _read(texts)
    with transaction.atomic():
        rules_changed()
        Company.objects.filter(pk=1).update(targets=targets)


def set_customer_targets(customer: Customer, texts: Typed, *, by: Person, at: dt.datetime) -> None:
    """What a contract or a word given says for this customer."""
    targets = _read(texts)
    with transaction.atomic():
        if Customer.objects.filter(pk=customer.pk).exclude(targets=targets).update(targets=targets):
            rules_changed()
    customer.targets = targets


def _read(texts: Typed) -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = {}
    for (word, severity), text in texts.items():
        if text.strip():
            read.setdefault(word, {})[severity] = str(_span(text, severity))
    return read


def _span(text: str, severity: Severity) -> Span:
    try:
        return read_span(text, is_plain=_is_plain(severity))
    except ValueError:
        raise Refused(
            _("“%(text)s” is not understood. Like this: 30 min, 4 hours, 2 days") % {"text": text.strip()}
        ) from None


def _is_plain(severity: Severity) -> bool:
    """What is critical counts day and night, unless somebody says working hours."""
    return severity == Severity.CRITICAL

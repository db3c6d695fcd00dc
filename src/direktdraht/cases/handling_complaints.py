"""A word in an old thread that complains about us: nobody answers, a promise was not kept, it drags on."""

import datetime as dt

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

import klarwort
from direktdraht.cases.about_us_words import about_us_in
from direktdraht.cases.alerting import reach
from direktdraht.cases.found_in_mail import FoundInMail
from direktdraht.cases.happenings import ComplaintAboutUs
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.cases.reaching import who_answers
from direktdraht.cases.reading_words import sentence_around
from direktdraht.correspondence.models import Message
from direktdraht.staff.models import Company, Person
from direktdraht.staff.standing_in import managers_on_duty
from direktdraht.timeline.recording import record
from klarwort.signs import AngerKind

_READ = 8_000  # characters
_ORDER = [Severity.TRIFLE, Severity.NORMAL, Severity.HIGH, Severity.CRITICAL]


def notice_complaint_about_us(message: Message, *, at: dt.datetime) -> FoundInMail | None:
    """Flag it on the case with a severity to be decided, and tell whoever stands above, once while it is undecided.
    Runs in the transaction that heard the words."""
    text = message.text[:_READ]
    anger, threats = klarwort.anger_and_threats(text)
    strong = [one for one in anger if not (isinstance(one.kind, AngerKind) and one.kind.weak)]
    about_us = about_us_in(text)
    signs = [*threats, *strong]
    if not about_us and not signs:
        return None
    case = Case.objects.select_related("owner", "customer", "complainant__customer", "stream").get(
        pk=message.stream_id
    )
    # Anger in a thread in which we have spoken is about us too.
    if not about_us and not case.last_word_at:
        return None
    start, end = about_us or (signs[0].start, signs[0].end)
    words = sentence_around(text, start, end)
    if FoundInMail.objects.filter(case=case, kind=FoundInMail.Kind.ABOUT_US, settled_at=None).exists():
        return None
    severity = Severity.CRITICAL if threats else Severity.HIGH
    found = FoundInMail.objects.create(
        case=case,
        message=message,
        kind=FoundInMail.Kind.ABOUT_US,
        words=words,
        severity=severity if _ORDER.index(severity) > _ORDER.index(Severity(case.severity)) else "",
    )
    record(
        case.pk, ComplaintAboutUs(words=words), by_name=message.contact.name if message.contact else "", at=at
    )
    _tell_a_manager(case, message.text, at)
    return found


def settle(found: FoundInMail, *, severity: Severity | None = None, by: Person, at: dt.datetime) -> None:
    """Somebody has looked at it. severity: as grave as proposed."""
    with transaction.atomic():
        first = FoundInMail.objects.filter(pk=found.pk, settled_at=None).update(settled_at=at)
        if first and severity:
            set_severity(found.case, severity=severity, by=by, at=at)


def _tell_a_manager(case: Case, words: str, at: dt.datetime) -> None:
    """Whoever answers has just been told; nobody hears of it twice."""
    knows = {person.pk for person in who_answers(case, at)}
    manager = next((one for one in managers_on_duty(at) if one.pk not in knows), None)
    if manager is None or any(one.pk in knows for one in managers_on_duty(at)):
        return
    with translation.override(manager.language), timezone.override(Company.current().zone):
        subject = _("%(name)s complains about how we deal with it: %(title)s") % {
            "name": case.complainant.name,
            "title": case.title,
        }
        reach(case, manager, kind="about_us", subject=subject, words=words, at=at)

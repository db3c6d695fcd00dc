"""A word in an old thread that complains about us: nobody answers, a promise was not kept, it drags on."""

import datetime as dt
import re

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

import klarwort
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
_ABOUT_US = re.compile(
    r"\b(?:niemand|keiner|kein mensch)\b[^.!?\n]{0,60}\b(?:meldet|gemeldet|antwortet|geantwortet|reagiert|zurückgerufen"
    r"|zuständig|kümmert|gekümmert|erreichbar)"
    r"|\b(?:meldet|kümmert|rührt) sich\b[^.!?\n]{0,30}\b(?:niemand|keiner)|\b(?:reagiert|antwortet) (?:niemand|keiner)"
    r"|\b(?:keine|keinerlei|nie eine|immer noch keine|noch keine|bis heute keine)\s+(?:\w+\s+)?(?:antwort|reaktion"
    r"|rückmeldung|rückruf|nachricht)\b"
    r"|\bnichts (?:mehr )?(?:von ihnen )?gehört\b|\bnicht (?:zurückgerufen|gemeldet|eingehalten|ernst genommen)\b"
    r"|\b(?:zusage|versprechen|versprochene[nrs]?|zugesagte[nrs]?|termin)\b[^.!?\n]{0,60}"
    r"\b(?:nicht (?:gehalten|eingehalten)|gebrochen|verstrichen|geplatzt)\b"
    r"|\b(?:hingehalten|vertröstet|abgewimmelt|abgespeist|abgefertigt|im kreis geschickt|standardantwort\w*"
    r"|textbaustein\w*|von einem zum (?:andern|anderen|nächsten))\b"
    r"|\b(?:ihr|ihrem|ihren) (?:umgang|beschwerdemanagement|kundendienst|service)\b[^.!?\n]{0,60}"
    r"\b(?:unmöglich|unverschämt|frechheit|enttäusch\w*|katastroph\w*|inakzeptabel|miserabel)\b"
    r"|\bwie sie mit (?:mir|uns|meiner|unserer)\b[^.!?\n]{0,40}\bumgehen\b|\bso geht man nicht\b"
    r"|\bbeschwere? (?:ich )?mich (?:jetzt )?(?:auch )?über (?:die|ihre|den|ihren) (?:bearbeitung|behandlung|umgang)\b"
    r"|\b(?:no(?:body| one))\b[^.!?\n]{0,60}\b(?:called|answers?|answered|replied|responded|got back|cares?)\b"
    r"|\b(?:no|without (?:any|a)|still no|never got an?y?) (?:answer|reply|response|call)\b"
    r"|\b(?:never|not) (?:called|got|gotten|came|come) back\b|\bheard nothing\b|\bhaven.t heard\b"
    r"|\bbroke(?:n)? (?:your|a|the|another) promise\b|\bfobbed off\b|\bbrushed off\b|\bgiven the runaround\b"
    r"|\bhow (?:you|this) (?:have|has|is|are) (?:been )?(?:handl|treat|deal)\w*",
    re.I,
)
_ORDER = [Severity.TRIFLE, Severity.NORMAL, Severity.HIGH, Severity.CRITICAL]


def notice_complaint_about_us(
    message: Message, *, said_at: dt.datetime, at: dt.datetime
) -> FoundInMail | None:
    """Flag it on the case with a severity to be decided, and tell whoever stands above, once while it is undecided.
    Runs in the transaction that heard the words."""
    text = message.text[:_READ]
    case = Case.objects.select_related("owner", "customer", "complainant__customer", "stream").get(
        pk=message.stream_id
    )
    stands_out = klarwort.what_stands_out(text, written_at=said_at.astimezone(case.customer.zone))
    strong = [one for one in stands_out.anger if not (isinstance(one.kind, AngerKind) and one.kind.weak)]
    about_us = _ABOUT_US.search(text)
    signs = [*stands_out.threats, *strong]
    # Anger in a thread in which we have spoken is about us too.
    if not about_us and not (signs and case.last_word_at):
        return None
    start, end = about_us.span() if about_us else (signs[0].start, signs[0].end)
    words = sentence_around(text, start, end)
    if FoundInMail.objects.filter(case=case, kind=FoundInMail.Kind.ABOUT_US, settled_at=None).exists():
        return None
    severity = Severity.CRITICAL if stands_out.threats else Severity.HIGH
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

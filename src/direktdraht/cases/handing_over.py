"""Handover: written, read and confirmed by the new owner, told to the customer; only then in effect (S1.23)."""

import datetime as dt
import logging

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from direktdraht.cases.alerting import reach
from direktdraht.cases.answering import answer_subject
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.handover_climbing import word_wanted_by
from direktdraht.cases.handover_words import Written
from direktdraht.cases.handovers import Handover
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.noting import note
from direktdraht.cases.owning import name_owner
from direktdraht.cases.standing import standing_line
from direktdraht.cases.voice_happenings import (
    HandoverAccepted,
    HandoverBegun,
    HandoverDeclined,
    HandoverLostReceiver,
    HandoverTold,
    HandoverWithdrawn,
)
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.refusal import Refused
from direktdraht.mail.withdrawing import withdraw_mail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

_log = logging.getLogger(__name__)
_READ_ALONG = ("from_person", "to_person", "by", "note", "letter__outgoing")
# Subjects, in the language of whoever gets them.
_ASKS = gettext_noop("%(by)s would like to hand over to you: %(title)s")
_SAYS_NO = gettext_noop("%(by)s cannot take it over: %(title)s")


def begin_handover(
    case: Case, *, to: Person, written: Written, by_voice: bool = False, by: Person, at: dt.datetime
) -> Handover:
    """Lay it before the new owner, who reads and confirms it or says no. Whoever takes a case over themselves has
    confirmed it by that. by_voice: no letter goes out; somebody tells the customer, and says so."""
    if not to.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": to.name})
    if not by_voice and not written.words.strip():
        raise Refused(_("Say in a sentence who is there for them now, or tell them by voice."))
    with transaction.atomic():
        case = claim_open(case)
        if case.owner_id == to.pk:
            raise Refused(_("%(person)s takes care already.") % {"person": to.name})
        if Handover.objects.running().filter(case=case).exists():
            raise Refused(_("It is being handed over already. Withdraw that first."))
        handover = Handover.objects.create(
            case=case,
            from_person=case.owner,
            to_person=to,
            by=by,
            note=note(case, text=written.note, by=by, at=at),
            words="" if by_voice or not case.complainant.email else written.words.strip(),
            begun_at=at,
        )
        record(case.pk, HandoverBegun(person=to.name, owner_name=case.owner.name), by=by, at=at)
        if to.pk == by.pk:
            _accept(case, handover, at=at)
        else:
            _wait_for_a_word(case, handover, at)
            _notify(case, to, _ASKS, handover.note.text, by, at)
    return handover


def accept_handover(handover: Handover, *, by: Person, at: dt.datetime) -> None:
    """Read, and taken on. Now the customer is told; the case changes hands when they have been."""
    with transaction.atomic():
        case, handover = _claim(handover)
        if not case.is_open:
            raise Refused(_("This case is closed. Open it again first."))
        if by.pk != handover.to_person_id:
            raise Refused(_("Only %(person)s can confirm it.") % {"person": handover.to_person.name})
        if handover.has_no_receiver:  # held while they were still here
            raise Refused(_("%(person)s no longer works here.") % {"person": handover.to_person.name})
        if handover.accepted_at is None:
            _accept(case, handover, at=at)


def decline_handover(handover: Handover, *, why: str = "", by: Person, at: dt.datetime) -> None:
    """It does not work for them: all stays as it is, and whoever asked hears so. No reason is asked."""
    with transaction.atomic():
        case, handover = _claim(handover)
        if by.pk != handover.to_person_id or handover.accepted_at:
            raise Refused(_("It is confirmed already."))
        _end(handover, "declined_at", at)
        record(case.pk, HandoverDeclined(why=why.strip()), by=by, at=at)
        _notify(case, handover.by, _SAYS_NO, why.strip(), by, at)


def withdraw_handover(handover: Handover, *, by: Person, at: dt.datetime) -> None:
    """As if it had not been begun. Raises Refused once a letter tells the customer otherwise, unless nobody is left to
    take the case on."""
    with transaction.atomic():
        case, handover = _claim(handover)
        if handover.letter_id and not handover.has_no_receiver:
            raise Refused(_("The letter to %(name)s is on its way.") % {"name": case.complainant.name})
        _end(handover, "withdrawn_at", at)
        record(case.pk, HandoverWithdrawn(person=handover.to_person.name), by=by, at=at)


def note_told(handover: Handover, *, by: Person, at: dt.datetime) -> None:
    """They know it from the phone, or from a talk: it takes effect now. Raises Refused before it is confirmed."""
    with transaction.atomic():
        case, handover = _claim(handover)
        if handover.accepted_at is None:
            raise Refused(_("%(person)s has not confirmed it yet.") % {"person": handover.to_person.name})
        told = HandoverTold(contact=case.complainant.name, person=handover.to_person.name)
        record(case.pk, told, by=by, at=at)
        _take_effect(case, handover, at=at)


def lose_receiver(person: Person, *, by: Person, at: dt.datetime) -> None:
    """They no longer work here: what they were to take on stays where it is, and whoever gave it hears so, then who
    stands above (handover_reminding.py). A letter to the customer that still waits never leaves. Belongs into the
    transaction in which they leave."""
    for running in Handover.objects.running().filter(to_person=person).order_by("case"):
        try:
            case, handover = _claim(running)
        except Refused:  # ended meanwhile
            continue
        if handover.letter and handover.letter.outgoing and withdraw_mail(handover.letter.outgoing):
            handover.letter = None
        handover.heard_at = handover.climb_at = at
        handover.save(update_fields=["letter", "heard_at", "climb_at"])
        lost = HandoverLostReceiver(person=person.name, owner_name=case.owner.name)
        record(case.pk, lost, by=by, at=at)


def take_effect_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Whatever the customer has been told by a letter that has left; answers how many. Run by the worker."""
    told = Handover.objects.running().filter(
        letter__outgoing__sent_at__isnull=False, to_person__is_active=True
    )
    keys = list(
        told.filter(letter__outgoing__bounced_at=None).order_by("pk").values_list("pk", flat=True)[:limit]
    )
    for key in keys:
        try:
            with transaction.atomic():
                case, handover = _claim(Handover.objects.get(pk=key))
                _take_effect(case, handover, at=at)
        except Refused as refusal:  # ended meanwhile, or by somebody else
            _log.info("handover %d: %s", key, refusal)
    return len(keys)


def _claim(handover: Handover) -> tuple[Case, Handover]:
    case = claim(Case(pk=handover.case_id))
    current = Handover.objects.select_related(*_READ_ALONG).get(pk=handover.pk)
    if not current.is_running:
        raise Refused(_("This handover is over."))
    return case, current


def _accept(case: Case, handover: Handover, *, at: dt.datetime) -> None:
    handover.accepted_at = at
    record(case.pk, HandoverAccepted(), by=handover.to_person, at=at)
    if handover.words:
        with in_words_of(case.complainant):
            letter = Letter(
                contact=case.complainant,
                kind=Message.Kind.UPDATE,
                subject=answer_subject(case),
                words=handover.words,
                on_direct_line=case.is_on_direct_line,
                standing=standing_line(case, handover.by, at),
            )
            handover.letter = write_letter(case.pk, letter, author=handover.by, at=at)
    handover.save(update_fields=["accepted_at", "letter"])
    _wait_for_a_word(case, handover, at)


def _wait_for_a_word(case: Case, handover: Handover, at: dt.datetime) -> None:
    """Of whoever is asked, or of whoever tells the customer by voice; a letter leaves by itself."""
    until = word_wanted_by(Severity(case.severity), at, working_time(Company.current()))
    handover.heard_at, handover.climb_at = at, None if handover.letter_id else until
    handover.save(update_fields=["heard_at", "climb_at"])


def _take_effect(case: Case, handover: Handover, *, at: dt.datetime) -> None:
    """What the old owner has promised passes on with the case; who promised it stays in the record."""
    _end(handover, "done_at", at)
    open_promises = Commitment.objects.open().filter(stream_id=case.pk, keeper=handover.from_person)
    open_promises.update(keeper=handover.to_person)
    name_owner(case, handover.to_person, reason="handed_over", by=handover.by, at=at)
    rewrite_next(case, at=at)


def _end(handover: Handover, column: str, at: dt.datetime) -> None:
    setattr(handover, column, at)
    handover.climb_at = None
    handover.save(update_fields=[column, "climb_at"])


def _notify(case: Case, person: Person, subject: str, opening: str, by: Person, at: dt.datetime) -> None:
    with translation.override(person.language), timezone.override(Company.current().zone):
        words = {"by": by.name, "title": case.title}
        reach(
            case,
            person,
            kind="handover",
            subject=_(subject) % words,
            opening=opening,
            words=case.verbatim,
            from_name=by.name,
            is_quiet=case.severity != Severity.CRITICAL,
            at=at,
        )

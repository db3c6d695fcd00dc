"""What the customer says about it: solved, not good yet, why; on their page, or by voice to one of us."""

import datetime as dt

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.happenings import CustomerAskedWhy, CustomerConfirmed, CustomerDenied
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.cases.reopening import reopen_for_customer
from direktdraht.cases.waiting import they_spoke, we_spoke
from direktdraht.commitments.committing import reopen_commitment
from direktdraht.commitments.informing import drop_news
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.commitments.planning import reopen_step
from direktdraht.customers.models import Contact
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def say_solved(case: Case, *, contact: Contact, at: dt.datetime) -> None:
    """The customer's own yes on their page: they wait for nothing any more, unless for an
    answer to their why. It closes nothing by itself."""
    with transaction.atomic():
        case = claim(case)
        if case.says_solved:
            return
        if not _is_why_open(case):
            case.waits_since = None
        case.said_solved_at = at
        Case.objects.filter(pk=case.pk).update(said_solved_at=at, waits_since=case.waits_since)
        record(case.pk, CustomerConfirmed(contact=contact.name), by_name=contact.name, at=at)
        rewrite_next(case, at=at)


def _is_why_open(case: Case) -> bool:
    asked, heard = case.asked_why_at, case.last_word_at
    return asked is not None and (heard is None or heard <= asked)


def note_spoken_yes(case: Case, *, words: str = "", by: Person, at: dt.datetime) -> None:
    """ "So geht es", said on the phone or in person: it counts as much as a click, with name and time."""
    with transaction.atomic():
        case = claim_open(case)
        Case.objects.filter(pk=case.pk).update(said_solved_at=at)
        case.said_solved_at = at
        record(
            case.pk,
            CustomerConfirmed(contact=case.complainant.name, spoken=True, words=words.strip()),
            by=by,
            at=at,
        )
        we_spoke(case, at=at)


def say_unsolved(
    case: Case,
    *,
    contact: Contact,
    about: Commitment | Action | None = None,
    words: str = "",
    at: dt.datetime,
) -> None:
    """ "Nicht erledigt" on their page: opens what it is about, and the case if it was closed; the owner is reached,
    with the words that were said with it (the caller keeps those)."""
    with transaction.atomic():
        case = claim(case)
        if about and not _reopen(case, about, contact=contact, by=None, at=at):
            return  # open already, or of another case
        record(case.pk, CustomerDenied(contact=contact.name), by_name=contact.name, at=at)
        _is_not_done(case, contact=contact, at=at)
        with translation.override(case.owner.language):
            sentence = _denied(contact, about)
        tell_who_answers(case, words=f"{sentence}\n\n{words}".strip(), at=at)


def note_not_done(case: Case, about: Commitment | Action, *, by: Person, at: dt.datetime) -> None:
    """ "Nicht erledigt", said on the phone, counts as much as a click, and nobody argues. Whoever answers for the case
    is told, unless they noted it themselves."""
    with transaction.atomic():
        case = claim(case)
        contact = case.complainant
        if not _reopen(case, about, contact=contact, by=by, at=at):
            raise Refused(_("It is open already."))
        record(case.pk, CustomerDenied(contact=contact.name, spoken=True), by=by, at=at)
        _is_not_done(case, contact=contact, at=at)
        with translation.override(case.owner.language):
            sentence = _denied(contact, about)
        tell_who_answers(case, words=sentence, but=by, at=at)


def _is_not_done(case: Case, *, contact: Contact, at: dt.datetime) -> None:
    Case.objects.filter(pk=case.pk).update(said_unsolved_at=at)
    case.said_unsolved_at = at
    reopen_for_customer(case, reason="denied", contact=contact, at=at)
    they_spoke(case, at=at)


def _reopen(
    case: Case, about: Commitment | Action, *, contact: Contact, by: Person | None, at: dt.datetime
) -> bool:
    """A deed that kept a commitment opens that as well: neither is told as done any more."""
    if about.stream_id != case.pk:
        return False
    if isinstance(about, Commitment):
        drop_news(at, commitment=about, about=InformDuty.About.KEPT)
        return reopen_commitment(about, customer=contact.name, by=by, at=at)
    if not reopen_step(about, customer=contact.name, by=by, at=at):
        return False
    drop_news(at, action=about)
    if about.keeps:
        reopen_commitment(about.keeps, customer=contact.name, by=by, at=at)
    return True


def _denied(contact: Contact, about: Commitment | Action | None) -> str:
    words = {"name": contact.name, "what": about.what if about else ""}
    if about:
        return _("“%(what)s” is not done, says %(name)s.") % words
    return _("It is not good yet, says %(name)s.") % words


def ask_why(case: Case, *, contact: Contact, words: str = "", at: dt.datetime) -> None:
    """The customer has a right to learn what and why (S2.20); asked once is asked. A closed case opens
    again for it."""
    with transaction.atomic():
        case = claim(case)
        if case.asked_why_at:
            return
        Case.objects.filter(pk=case.pk).update(asked_why_at=at)
        record(case.pk, CustomerAskedWhy(contact=contact.name), by_name=contact.name, at=at)
        reopen_for_customer(case, reason="page", contact=contact, at=at)
        they_spoke(case, at=at)
        with translation.override(case.owner.language):
            sentence = _("%(name)s would like to know why.") % {"name": contact.name}
        tell_who_answers(case, words=f"{sentence}\n\n{words}".strip(), at=at)

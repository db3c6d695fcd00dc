"""The customer says whether one of us is welcome at their date. Rather not is no reproach: nobody comes (S0.29)."""

import datetime as dt

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.cases.acting import let_go
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.commitments.models import Commitment
from direktdraht.commitments.welcoming import note_welcome
from direktdraht.customers.models import Contact
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


def say_welcome(
    case: Case, commitment: Commitment, *, is_welcome: bool, contact: Contact, at: dt.datetime
) -> bool:
    """Their own click on their page. False where there is nothing to say (any more)."""
    with transaction.atomic():
        case = claim(case)
        if not case.is_open or commitment.stream_id != case.pk:
            return False
        if not note_welcome(commitment, is_welcome=is_welcome, customer=contact.name, at=at):
            return False
        if not is_welcome:
            _stay_away(case, commitment, contact, by=None, at=at)
    return True


def note_spoken_welcome(
    case: Case, commitment: Commitment, *, is_welcome: bool, by: Person, at: dt.datetime
) -> None:
    """They said it on the phone or in person: it counts as much as a click."""
    with transaction.atomic():
        case = claim_open(case)
        contact, current = case.complainant, Commitment.objects.get(pk=commitment.pk, stream_id=case.pk)
        if not note_welcome(current, is_welcome=is_welcome, customer=contact.name, by=by, at=at):
            raise Refused(_("That is noted already."))
        if not is_welcome:
            _stay_away(case, current, contact, by=by, at=at)


def _stay_away(
    case: Case, commitment: Commitment, contact: Contact, *, by: Person | None, at: dt.datetime
) -> None:
    let_go(case, commitment, customer=contact.name, by=by, at=at)
    with translation.override(case.owner.language):
        words = {"name": contact.name, "what": commitment.what}
        sentence = _("%(name)s would rather that nobody comes: “%(what)s” is no longer needed.") % words
    tell_who_answers(case, words=sentence, but=by, at=at)

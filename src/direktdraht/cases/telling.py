"""News that nobody has told yet leave together, as one letter in the owner's sentences (S4.10)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.answering import answer_subject
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.inviting import invite
from direktdraht.cases.models import Case
from direktdraht.cases.standing import speaker, standing_line
from direktdraht.cases.waiting import we_spoke
from direktdraht.commitments.informing import carry
from direktdraht.commitments.models import InformDuty, InformDutyQuerySet
from direktdraht.commitments.news import lines
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person

# A click that says nothing of its own: told as news, and yet no word of a person that would stop a clock.
TICKS = (InformDuty.About.KEPT, InformDuty.About.BROKEN, InformDuty.About.CALENDAR)


def tell_due(*, at: dt.datetime, limit: int = 50) -> int:
    """One letter for each customer with news whose time has come; answers how many. Safe with several workers."""
    due = (
        InformDuty.objects.uncarried()
        .still_true(at)
        .filter(due_at__lte=at)
        .exclude(contact__email="")
        .exclude(stream__case__put_away_at__isnull=False)
        .order_by()
        .values_list("stream_id", "contact_id")
        .distinct()[:limit]
    )
    return sum(_tell(stream_id, contact_id, at) for stream_id, contact_id in list(due))


def tell_now(case: Case, *, by: Person, at: dt.datetime) -> None:
    """ "Jetzt sagen": what waits for its bundle leaves at once, as the same letter. Raises Refused when nothing waits,
    or when no letter reaches them."""
    if not case.complainant.email:
        raise Refused(
            _("There is no mail address for %(name)s. Better call.") % {"name": case.complainant.name}
        )
    with transaction.atomic():
        case = claim_open(case)
        if not _tell_one(case, case.complainant_id, InformDuty.objects.uncarried(), at):
            raise Refused(_("They have heard everything already."))


def _tell(stream_id: int, contact_id: int, at: dt.datetime) -> int:
    with transaction.atomic():
        news = InformDuty.objects.uncarried().still_true(at)
        return _tell_one(claim(Case(pk=stream_id)), contact_id, news, at)


def _tell_one(case: Case, contact_id: int, news: InformDutyQuerySet, at: dt.datetime) -> int:
    """How many letters that made: one, or none where another worker was first."""
    theirs = news.filter(stream_id=case.pk, contact_id=contact_id)
    duties = list(theirs.select_related("contact__customer", "commitment", "move", "action__keeps"))
    if not duties or case.put_away_at:
        return 0
    contact, author = duties[0].contact, speaker(case, at)
    with in_words_of(contact):
        message = write_letter(
            case.pk,
            Letter(
                contact=contact,
                kind=Message.Kind.UPDATE,
                subject=answer_subject(case),
                words="\n\n".join(
                    [
                        greeting(contact.salutation, contact.title, contact.family_name),
                        "\n".join(lines(duties, at=at)),
                    ]
                ),
                on_direct_line=case.is_on_direct_line,
                standing=standing_line(case, author, at),
            ),
            author=author,
            at=at,
        )
    carry(duties, message)
    invite(message, contact, duties, at=at)
    if any(duty.about not in TICKS for duty in duties):
        we_spoke(case, at=at)
    return 1

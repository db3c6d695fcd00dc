"""News that nobody has told yet leave together, as one letter in the owner's sentences (S4.10)."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.answering import answer_subject
from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Case
from direktdraht.cases.waiting import we_spoke
from direktdraht.commitments.informing import carry, lines
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.reading import in_words_of


def tell_due(*, at: dt.datetime, limit: int = 50) -> int:
    """One letter for each customer with news whose time has come; answers how many. Safe with several workers."""
    due = (
        InformDuty.objects.uncarried()
        .filter(due_at__lte=at)
        .exclude(contact__email="")
        .exclude(stream__case__put_away_at__isnull=False)
        .order_by()
        .values_list("stream_id", "contact_id")
        .distinct()[:limit]
    )
    return sum(_tell(stream_id, contact_id, at) for stream_id, contact_id in list(due))


def _tell(stream_id: int, contact_id: int, at: dt.datetime) -> int:
    with transaction.atomic():
        case = claim(Case(pk=stream_id))
        duties = list(
            InformDuty.objects.uncarried()
            .filter(stream_id=stream_id, contact_id=contact_id)
            .select_related("contact__customer", "commitment", "move", "action")
        )
        if not duties or case.put_away_at:
            return 0
        contact = duties[0].contact
        with in_words_of(contact):
            message = write_letter(
                stream_id,
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
                ),
                author=case.owner,
                at=at,
            )
        carry(duties, message)
        we_spoke(case, at=at)
    return 1

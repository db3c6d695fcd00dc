"""The letter that tells of being there asks whether it is welcome, and brings the entry for their calendar."""

import datetime as dt
from collections.abc import Iterable

from direktdraht.commitments.inviting import invitation
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.commitments.welcoming import note_asked
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.customers.reading import in_words_of
from direktdraht.mail.sending import bring_calendar


def invite(message: Message, contact: Contact, duties: Iterable[InformDuty], *, at: dt.datetime) -> None:
    """message has just been queued and carries duties; call it in that transaction. Whoever has no mail address is
    asked on their page."""
    about = {duty.commitment_id for duty in duties if duty.commitment_id}
    presences = Commitment.objects.filter(pk__in=about, is_presence=True).select_related("keeper")
    if message.outgoing is None:
        return
    entries = []
    for presence in presences:
        with in_words_of(contact):
            entries.append(invitation(presence, contact, message.outgoing, at=at))
        if presence.due_at > at:
            note_asked(presence, by=message.author, at=at)
    bring_calendar(message.outgoing, "".join(entries))

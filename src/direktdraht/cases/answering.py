"""The answer: the owner's words, what they promise in or beside them, and the news that is still untold."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import chain

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim_open
from direktdraht.cases.inviting import invite
from direktdraht.cases.models import Case
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.standing import standing_line
from direktdraht.cases.waiting import we_spoke
from direktdraht.commitments.committing import give_commitment
from direktdraht.commitments.informing import carry, owe_word
from direktdraht.commitments.models import InformDuty
from direktdraht.commitments.news import lines, promised_line, welcome_question
from direktdraht.correspondence.letters import letter_text
from direktdraht.correspondence.models import Draft, File, Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.models import Contact
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.refusal import Refused
from direktdraht.mail.copies import MOST
from direktdraht.staff.models import Person

_MAILS = 20


@dataclasses.dataclass(frozen=True)
class Promise:
    """A commitment that an answer makes. in_text: the words say it already, so no line of its own."""

    what: str
    due_at: dt.datetime
    is_presence: bool = False
    in_text: bool = False


@dataclasses.dataclass(frozen=True)
class Answer:
    words: str
    promises: Sequence[Promise] = ()
    files: Sequence[File] = ()
    # Addresses out of readers_of(): nobody whom the customer did not name themselves.
    copies: Sequence[str] = ()


def readers_of(case: Case) -> list[str]:
    """Whom else the customer wrote to in this case, the newest first: they can be given a copy of the answer."""
    mails = Message.objects.filter(
        stream__in=streams_of(case), direction=Message.Direction.IN, track=Message.Track.CUSTOMER
    )
    return readers_in(mails.exclude(also_to=[]).order_by("-pk").only("also_to", "direction")[:_MAILS])


def readers_in(messages: Iterable[Message]) -> list[str]:
    """The same, of words that are read already, newest first."""
    named = (one.also_to for one in messages if one.direction == Message.Direction.IN)
    return list(dict.fromkeys(chain.from_iterable(named)))[:MOST]


def preview(case: Case, answer: Answer, *, by: Person, page: str, at: dt.datetime) -> str:
    """The mail as the customer will read it. page stands where their address will be. Writes nothing."""
    with in_words_of(case.complainant):
        return letter_text(
            words=answer.words,
            beside=_beside(case, answer, _untold(case), at),
            author=by,
            standing=standing_line(case, by, at),
            page=page,
        )


def answer_customer(case: Case, answer: Answer, *, by: Person, at: dt.datetime) -> Message:
    """Send it, give its commitments, take untold news along, end the customer's waiting."""
    if not answer.words.strip():
        raise Refused(_("There is nothing in the letter yet."))
    if not case.complainant.email:
        raise Refused(
            _("There is no mail address for %(name)s. Better call.") % {"name": case.complainant.name}
        )
    if strangers := set(answer.copies) - set(readers_of(case) if answer.copies else ()):
        raise Refused(
            _("Nobody has written to us with %(addresses)s in copy.") % {"addresses": ", ".join(strangers)}
        )
    with transaction.atomic():
        case = claim_open(case)
        untold = _untold(case)
        with in_words_of(case.complainant):
            message = write_letter(
                case.pk,
                Letter(
                    contact=case.complainant,
                    kind=Message.Kind.LETTER,
                    subject=answer_subject(case),
                    words=answer.words.strip(),
                    beside=_beside(case, answer, untold, at),
                    files=answer.files,
                    copies=answer.copies,
                    on_direct_line=case.is_on_direct_line,
                    standing=standing_line(case, by, at),
                ),
                author=by,
                at=at,
            )
        made = [_promise(case, promise, by, at) for promise in answer.promises]
        carry([*untold, *made], message)
        invite(message, case.complainant, [*untold, *made], at=at)
        Draft.objects.filter(stream_id=case.pk, person=by).delete()
        we_spoke(case, at=at)
    return message


def answer_subject(case: Case) -> str:
    title = case.title
    return title if title.lower().startswith(("re:", "aw:")) else f"Re: {title}"


def keep_draft(case: Case, *, text: str, beside: dict[str, object], by: Person, at: dt.datetime) -> Draft:
    """What somebody has written so far; saving is never refused."""
    draft, _made = Draft.objects.update_or_create(
        stream_id=case.pk, person=by, defaults={"text": text, "beside": beside, "at": at}
    )
    return draft


def _untold(case: Case) -> list[InformDuty]:
    return list(
        InformDuty.objects.untold()
        .filter(stream_id=case.pk, contact=case.complainant)
        .select_related("commitment", "move", "action__keeps")
    )


def _beside(case: Case, answer: Answer, untold: list[InformDuty], at: dt.datetime) -> list[str]:
    promised = [
        promised_line(promise.what, promise.due_at, promise.is_presence, at)
        for promise in answer.promises
        if not promise.in_text
    ]
    asks = any(promise.is_presence and promise.in_text for promise in answer.promises)
    return lines(untold, at=at) + promised + ([welcome_question()] if asks else [])


def _promise(case: Case, promise: Promise, by: Person, at: dt.datetime) -> InformDuty:
    commitment = give_commitment(
        case.pk, what=promise.what, due_at=promise.due_at, is_presence=promise.is_presence, by=by, at=at
    )
    contact: Contact = case.complainant
    return owe_word(contact, about=InformDuty.About.MADE, commitment=commitment, at=at)

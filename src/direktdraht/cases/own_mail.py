"""A colleague wrote to the customer from their own mailbox, with the desk in copy: that is what we said."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.claiming import claim
from direktdraht.cases.found_in_mail import FoundInMail
from direktdraht.cases.hearing import Heard
from direktdraht.cases.models import Case
from direktdraht.cases.reading_words import timed_sentences
from direktdraht.cases.waiting import we_spoke
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.receiving import keep_own_mail
from direktdraht.staff.models import Company, Person

_MOST = 6


def say_by_own_mail(case: Case, said: Heard, *, by: Person, said_at: dt.datetime, at: dt.datetime) -> Message:
    """The customer has heard from us. Sentences with a time are offered as commitments, none is made by itself.
    said_at: from when "morgen" is counted."""
    with transaction.atomic(savepoint=False):
        case = claim(case)
        message = keep_own_mail(
            case.pk,
            author=by,
            contact=said.contact,
            incoming=said.incoming,
            subject=said.subject,
            text=said.text,
            enclosures=said.enclosures,
            language=said.language,
            at=at,
        )
        offer_promises(case, message, said_at=said_at, at=at)
        if case.is_open:
            we_spoke(case, at=at)
    return message


def offer_promises(case: Case, message: Message, *, said_at: dt.datetime, at: dt.datetime) -> None:
    """Times that lie ahead, in the words of this message."""
    found = timed_sentences(message.text, at=said_at, zone=Company.current().zone)
    FoundInMail.objects.bulk_create(
        FoundInMail(
            case=case,
            message=message,
            kind=FoundInMail.Kind.PROMISE,
            words=one.sentence,
            due_at=one.at,
            has_time=one.has_time,
            is_presence=one.is_presence,
        )
        for one in found[:_MOST]
        if one.at > at
    )

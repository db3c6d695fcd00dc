""" "Für später": explanations, ideas, the contract. Kept with one key, brought up when their time has come."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.correspondence.happenings import SentencePutAside
from direktdraht.correspondence.models import PutAside
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def put_aside(stream_id: int, *, text: str, by: Person, at: dt.datetime) -> PutAside:
    """Keep a sentence. The same one put aside twice is kept once. Raises Refused for nothing."""
    text = " ".join(text.split())
    if not text:
        raise Refused(_("Mark a sentence first."))
    with transaction.atomic():
        kept, is_new = PutAside.objects.get_or_create(
            stream_id=stream_id, text=text, taken_up_at=None, dropped_at=None, defaults={"by": by, "at": at}
        )
        if is_new:
            record(stream_id, SentencePutAside(text=text), by=by, at=at)
    return kept


def take_up(kept: PutAside, *, at: dt.datetime) -> None:
    """Its time has come, and it was said or done."""
    PutAside.objects.filter(pk=kept.pk, taken_up_at=None).update(taken_up_at=at)


def drop(kept: PutAside, *, at: dt.datetime) -> None:
    """Nobody needs it any more."""
    PutAside.objects.filter(pk=kept.pk, dropped_at=None).update(dropped_at=at)

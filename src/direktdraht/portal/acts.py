"""What the customer does on their page, each act through one verb. Nothing here happens but by a POST."""

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.confirming import ask_why, say_solved, say_unsolved
from direktdraht.cases.hearing import hear_on_page
from direktdraht.cases.telling_once import count_told_again, say_misunderstood, say_understood
from direktdraht.cases.welcoming import say_welcome
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import File, Message
from direktdraht.kit.refusal import Refused
from direktdraht.portal.access import Reader

SAYS = ("words", "solved", "unsolved", "why")
MOST_FILES = 10
MOST_LETTERS = 50_000
# Whoever taps twice has said it once.
_SAME = dt.timedelta(minutes=1)


@dataclasses.dataclass(frozen=True)
class Said:
    """What was sent: which button, and what stood beside it."""

    what: str
    text: str
    files: "Sequence[UploadedFile[Any]]"
    has_told_before: bool = False


def say(reader: Reader, said: Said) -> None:
    """Words and files are kept first, the yes or no comes after them; all of it or nothing. Raises
    Refused."""
    if said.what == "words" and not said.text and not said.files:
        raise Refused(_("Write a word or attach something first."))
    if len(said.text) > MOST_LETTERS:
        raise Refused(_("That is too long for this field. Attach it as a file, please."))
    if len(said.files) > MOST_FILES:
        raise Refused(_("At most %(count)d files at a time, please.") % {"count": MOST_FILES})
    if _was_said_just_now(reader, said):
        return
    tells = said.what == "unsolved" or (said.what == "why" and not reader.case.asked_why_at)
    with transaction.atomic():
        if said.text or said.files:
            hear_on_page(
                reader.case,
                contact=reader.contact,
                text=said.text,
                files=[_keep(reader, file) for file in said.files],
                reaches_owner=not tells,
                at=reader.at,
            )
        if said.has_told_before:
            count_told_again(reader.case, contact=reader.contact, at=reader.at)
        if said.what == "solved":
            say_solved(reader.case, contact=reader.contact, at=reader.at)
        elif said.what == "unsolved":
            say_unsolved(reader.case, contact=reader.contact, words=said.text, at=reader.at)
        elif said.what == "why":
            ask_why(reader.case, contact=reader.contact, words=said.text, at=reader.at)


def say_not_done(reader: Reader, *, commitment: int | None = None, step: int | None = None) -> bool:
    """ "Nicht erledigt" of a commitment that counts as kept, or of a deed; False when there is none (any more)."""
    mine: dict[str, Any] = {"stream": reader.case.pk}
    about: Commitment | Action | None = None
    if commitment is not None:
        about = Commitment.objects.filter(pk=commitment, kept_at__isnull=False, **mine).first()
    elif step is not None:
        about = Action.objects.done().filter(pk=step, for_customer=True, **mine).first()
    if about is None:
        return False
    say_unsolved(reader.case, contact=reader.contact, about=about, at=reader.at)
    return True


def say_if_welcome(reader: Reader, commitment: int | None, *, is_welcome: bool) -> bool:
    """Whether one of us may be there; False when nobody promises to be (any more), or that is said already."""
    presences = Commitment.objects.filter(stream=reader.case.pk, is_presence=True)
    presence = presences.filter(pk=commitment).first() if commitment is not None else None
    if presence is None:
        return False
    return say_welcome(reader.case, presence, is_welcome=is_welcome, contact=reader.contact, at=reader.at)


def say_if_understood(reader: Reader, *, is_so: bool) -> bool:
    """Whether what we have understood is so; False when that is said already."""
    say = say_understood if is_so else say_misunderstood
    return say(reader.case, contact=reader.contact, at=reader.at)


def upload_limit() -> int:
    """In MB, as it is told before anybody chooses a file."""
    return settings.UPLOAD_LIMIT // 1_000_000


def _was_said_just_now(reader: Reader, said: Said) -> bool:
    if said.files:
        return False
    since = reader.at - _SAME
    if said.text:
        return Message.objects.filter(
            stream=reader.case.pk,
            contact=reader.contact,
            kind=Message.Kind.PAGE,
            text=said.text,
            at__gt=since,
        ).exists()
    told = reader.case.said_unsolved_at
    return said.what == "unsolved" and reader.case.says_unsolved and told is not None and told > since


def _keep(reader: Reader, file: "UploadedFile[Any]") -> File:
    return add_file(
        reader.case.pk,
        name=file.name or "",
        content_type=file.content_type or "",
        content=file.read(),
        by_contact=reader.contact,
        for_customer=True,
        at=reader.at,
    )

"""What the customer said: their mails and messages word for word with their files, and each yes, no and
why."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from direktdraht.cases.happenings import CustomerAskedWhy, CustomerConfirmed, CustomerDenied
from direktdraht.cases.listening_happenings import SummaryConfirmed, SummaryDisputed, ToldAgain
from direktdraht.commitments.happenings import CommitmentReopened
from direktdraht.commitments.plan_happenings import StepReopened
from direktdraht.commitments.presence_happenings import PresenceDeclined, PresenceWelcomed
from direktdraht.correspondence.models import File, Message
from direktdraht.portal.access import Reader
from direktdraht.timeline.kinds import Happening, revive
from direktdraht.timeline.models import Entry

# The kinds of entries that the page tells of; everything else it shows comes from rows made for the customer.
KINDS = [
    CustomerConfirmed.name,
    CustomerDenied.name,
    CustomerAskedWhy.name,
    CommitmentReopened.name,
    StepReopened.name,
    PresenceWelcomed.name,
    PresenceDeclined.name,
    SummaryConfirmed.name,
    SummaryDisputed.name,
    ToldAgain.name,
    "message.received",
    "case.reopened",
]


_NOT_DONE = (CommitmentReopened.name, StepReopened.name)


@dataclasses.dataclass(frozen=True)
class Attached:
    name: str
    size: int
    url: str


@dataclasses.dataclass(frozen=True)
class Word:
    """Something they said. Either words of their own (text), or what they told us with a click or by voice
    (told)."""

    at: dt.datetime
    text: str = ""
    told: str = ""
    by: str = ""
    language: str = ""
    files: Sequence[Attached] = ()


def words_said(
    reader: Reader, messages: Iterable[Message], files: Mapping[int, list[File]], entries: Iterable[Entry]
) -> list[Word]:
    """In the order in which they were said; the first words first."""
    case = reader.case
    found = [message for message in messages if message.direction == Message.Direction.IN]
    first = next((message for message in found if message.pk == case.first_message_id), None)
    words = [
        Word(
            at=first.at if first else case.opened_at,
            text=case.verbatim,
            by=_name_of(first, reader),
            language=first.language if first else reader.contact.language,
            files=_attached(reader, first, files) if first else (),
        )
    ]
    words += [
        Word(
            at=message.at,
            text=message.text,
            by=_name_of(message, reader),
            language=message.language,
            files=_attached(reader, message, files),
        )
        for message in found
        if message is not first
    ]
    entries = list(entries)
    not_done_at = {entry.at for entry in entries if entry.kind in _NOT_DONE}
    for entry in entries:
        if entry.kind == CustomerDenied.name and entry.at in not_done_at:
            continue  # the same no, told more exactly by the commitment or deed it was about
        told = _told(revive(entry.kind, entry.data), entry, reader)
        if told:
            words.append(Word(at=entry.at, told=told))
    return [words[0], *sorted(words[1:], key=lambda word: word.at)]


def _told(happening: Happening, entry: Entry, reader: Reader) -> str:
    """A sentence to the reader about what they, or somebody of their house, told us."""
    if isinstance(happening, CustomerConfirmed):
        return _confirmed(happening, entry.by_name, reader)
    by = "" if entry.by_name == reader.contact.name else entry.by_name
    words = {"by": by}
    if isinstance(happening, CustomerDenied):
        return (
            _("%(by)s has said: it is not good yet.") % words
            if by
            else _("You have said: it is not good yet.")
        )
    if isinstance(happening, CustomerAskedWhy):
        return _("%(by)s has asked why.") % words if by else _("You have asked why.")
    if isinstance(happening, CommitmentReopened | StepReopened):
        return _not_done(happening, entry.by_name, reader)
    if isinstance(happening, PresenceWelcomed | PresenceDeclined):
        return _if_welcome(happening, entry.by_name, reader)
    if isinstance(happening, SummaryConfirmed | SummaryDisputed):
        return _if_understood(happening, reader)
    if isinstance(happening, ToldAgain):
        return (
            _("%(by)s has said: I had to explain it once before.") % words
            if by
            else _("You have said: I had to explain it once before.")
        )
    return ""


def _not_done(happening: CommitmentReopened | StepReopened, by: str, reader: Reader) -> str:
    """A click on the page is by whoever clicked; what was said to one of us is by that colleague."""
    who = happening.contact or by
    words = {"by": who, "colleague": by, "what": happening.what}
    if happening.contact:
        if who == reader.contact.name:
            return _("You have told %(colleague)s: “%(what)s” is not done.") % words
        return _("%(by)s has told %(colleague)s: “%(what)s” is not done.") % words
    if who != reader.contact.name:
        return _("%(by)s has said: “%(what)s” is not done.") % words
    return _("You have said: “%(what)s” is not done.") % words


def _if_welcome(happening: PresenceWelcomed | PresenceDeclined, by: str, reader: Reader) -> str:
    who = happening.contact or by
    words = {"by": who, "what": happening.what}
    is_reader = who == reader.contact.name
    if isinstance(happening, PresenceWelcomed):
        return (
            _("You have said: “%(what)s” is all right with you.") % words
            if is_reader
            else _("%(by)s has said: “%(what)s” is all right.") % words
        )
    return (
        _("You have said: rather not, “%(what)s”.") % words
        if is_reader
        else _("%(by)s has said: rather not, “%(what)s”.") % words
    )


def _if_understood(happening: SummaryConfirmed | SummaryDisputed, reader: Reader) -> str:
    words = {"by": happening.contact}
    is_reader = happening.contact == reader.contact.name
    if isinstance(happening, SummaryConfirmed):
        return (
            _("You have said: we have understood it rightly.")
            if is_reader
            else _("%(by)s has said: we have understood it rightly.") % words
        )
    return (
        _("You have said: we have not understood it rightly.")
        if is_reader
        else _("%(by)s has said: we have not understood it rightly.") % words
    )


def _confirmed(happening: CustomerConfirmed, colleague: str, reader: Reader) -> str:
    words = {"by": happening.contact, "colleague": colleague, "words": happening.words}
    is_reader = happening.contact == reader.contact.name
    if not happening.spoken:
        return _("You have said: it is solved.") if is_reader else _("%(by)s has said: it is solved.") % words
    if not is_reader:
        return _("%(by)s has told %(colleague)s: it is solved.") % words
    if happening.words:
        return _("You have told %(colleague)s: it is solved. “%(words)s”") % words
    return _("You have told %(colleague)s: it is solved.") % words


def _name_of(message: Message | None, reader: Reader) -> str:
    """Empty for the reader's own words."""
    if message is None or message.contact is None or message.contact_id == reader.contact.pk:
        return ""
    return message.contact.name


def _attached(reader: Reader, message: Message, files: Mapping[int, list[File]]) -> list[Attached]:
    hung_on = [
        Attached(
            enclosure["name"],
            enclosure.get("size", 0),
            reverse("portal-enclosure", args=[reader.token, message.pk, enclosure["part"]]),
        )
        for enclosure in message.enclosures
        if not enclosure.get("internal")
    ]
    return hung_on + attached_files(reader, files.get(message.pk, []))


def attached_files(reader: Reader, files: Iterable[File]) -> list[Attached]:
    return [
        Attached(file.name, file.size, reverse("portal-file", args=[reader.token, file.pk])) for file in files
    ]

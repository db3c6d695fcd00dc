"""What can happen with words."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


@happening
@dataclass(frozen=True)
class MessageReceived(Happening):
    name: ClassVar[str] = "message.received"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    message: int
    kind: str

    def sentence(self, by: str) -> str:
        if self.kind == "page":
            return _("%(by)s writes on the page") % {"by": by}
        return _("Mail from %(by)s") % {"by": by}


@happening
@dataclass(frozen=True)
class LetterSent(Happening):
    name: ClassVar[str] = "letter.sent"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("to", "copies")
    message: int
    kind: str
    to: str
    copies: tuple[str, ...] = ()

    def sentence(self, by: str) -> str:
        words = {"by": by, "to": self.to}
        if self.copies:
            words["copies"] = ", ".join(self.copies)
            return _("%(by)s answers %(to)s, with a copy to %(copies)s") % words
        if self.kind == "update":
            return _("News from %(by)s to %(to)s") % words
        if self.kind == "question":
            return _("%(by)s asks %(to)s whether it is solved") % words
        return _("%(by)s answers %(to)s") % words


@happening
@dataclass(frozen=True)
class ReceiptSent(Happening):
    name: ClassVar[str] = "receipt.sent"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("to",)
    message: int
    to: str

    def sentence(self, by: str) -> str:
        return _("Automatic receipt to %(to)s") % {"to": self.to}


@happening
@dataclass(frozen=True)
class CallNoted(Happening):
    name: ClassVar[str] = "call.noted"
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    message: int
    contact: str
    incoming: bool = False

    def sentence(self, by: str) -> str:
        if self.incoming:
            return _("%(contact)s calls %(by)s") % {"by": by, "contact": self.contact}
        return _("%(by)s speaks with %(contact)s") % {"by": by, "contact": self.contact}


@happening
@dataclass(frozen=True)
class NoteWritten(Happening):
    name: ClassVar[str] = "note.written"
    message: int

    def sentence(self, by: str) -> str:
        return _("Note by %(by)s") % {"by": by}


@happening
@dataclass(frozen=True)
class SentencePutAside(Happening):
    name: ClassVar[str] = "sentence.put_aside"
    personal: ClassVar[tuple[str, ...]] = ("text",)
    text: str

    def sentence(self, by: str) -> str:
        return _("%(by)s keeps for later: “%(text)s”") % {"by": by, "text": self.text}


@happening
@dataclass(frozen=True)
class MailBounced(Happening):
    name: ClassVar[str] = "mail.bounced"
    personal: ClassVar[tuple[str, ...]] = ("to",)
    to: str

    def sentence(self, by: str) -> str:
        return _("A mail to %(to)s came back undelivered; better call") % {"to": self.to}


@happening
@dataclass(frozen=True)
class CopyBounced(Happening):
    name: ClassVar[str] = "copy.bounced"
    personal: ClassVar[tuple[str, ...]] = ("to",)
    to: str

    def sentence(self, by: str) -> str:
        return _("The copy of a letter to %(to)s did not arrive") % {"to": self.to}


@happening
@dataclass(frozen=True)
class LinkRenewed(Happening):
    name: ClassVar[str] = "link.renewed"
    personal: ClassVar[tuple[str, ...]] = ("to",)
    to: str

    def sentence(self, by: str) -> str:
        return _("New address of the page sent to %(to)s") % {"to": self.to}


@happening
@dataclass(frozen=True)
class LinkLocked(Happening):
    name: ClassVar[str] = "link.locked"
    personal: ClassVar[tuple[str, ...]] = ("to",)
    to: str

    def sentence(self, by: str) -> str:
        return _("%(by)s locks every earlier address of the page for %(to)s") % {"by": by, "to": self.to}

"""What can happen to a mail that concerns a case without being the customer's word."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening


@happening
@dataclass(frozen=True)
class AutomaticMailFiled(Happening):
    name: ClassVar[str] = "mail.automatic"
    personal: ClassVar[tuple[str, ...]] = ("subject", "sender")
    incoming: int
    sender: str
    subject: str
    # The header or the rule that says so.
    reason: str = ""
    # Of an absence notice, in ISO 8601; "" where it names no day.
    away_until: str = ""

    def sentence(self, by: str) -> str:
        words = {"sender": self.sender, "subject": self.subject}
        if self.away_until:
            return _("Absence notice from %(sender)s: %(subject)s") % words
        return _("Automatic answer from %(sender)s: %(subject)s") % words


@happening
@dataclass(frozen=True)
class SameMailAgain(Happening):
    name: ClassVar[str] = "mail.same_again"
    personal: ClassVar[tuple[str, ...]] = ("sender",)
    incoming: int
    sender: str

    def sentence(self, by: str) -> str:
        return _("The same mail from %(sender)s arrived once more") % {"sender": self.sender}


@happening
@dataclass(frozen=True)
class MailForwarded(Happening):
    """A colleague brought a customer's mail; their remark is a note of its own."""

    name: ClassVar[str] = "mail.forwarded"
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    incoming: int
    contact: str

    def sentence(self, by: str) -> str:
        return _("%(by)s forwards a mail of %(contact)s") % {"by": by, "contact": self.contact}


@happening
@dataclass(frozen=True)
class MailDropped(Happening):
    name: ClassVar[str] = "mail.dropped"
    incoming: int

    def sentence(self, by: str) -> str:
        return _("%(by)s has laid a mail in here") % {"by": by}


@happening
@dataclass(frozen=True)
class NoticeBounced(Happening):
    """A mail among us that did not arrive."""

    name: ClassVar[str] = "notice.bounced"
    person: str

    def sentence(self, by: str) -> str:
        return _("A notice to %(to)s came back: they do not know of this by mail") % {"to": self.person}

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

    def sentence(self, by: str) -> str:
        return _("Automatic answer from %(sender)s: %(subject)s") % {
            "sender": self.sender,
            "subject": self.subject,
        }


@happening
@dataclass(frozen=True)
class SameMailAgain(Happening):
    name: ClassVar[str] = "mail.same_again"
    personal: ClassVar[tuple[str, ...]] = ("sender",)
    incoming: int
    sender: str

    def sentence(self, by: str) -> str:
        return _("The same mail from %(sender)s arrived once more") % {"sender": self.sender}

"""What can happen to being there besides what happens to every commitment: asked, welcome, rather not."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


@dataclass(frozen=True)
class _AboutPresence(Happening):
    """contact: who said so to one of us; empty when it was a click on their page, which is then theirs."""

    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("what", "contact")
    commitment: int
    what: str
    contact: str = ""


@happening
@dataclass(frozen=True)
class PresenceAsked(_AboutPresence):
    name: ClassVar[str] = "commitment.presence_asked"

    def sentence(self, by: str) -> str:
        return _("%(by)s asks whether it is welcome: %(what)s") % {"by": by, "what": self.what}


@happening
@dataclass(frozen=True)
class PresenceWelcomed(_AboutPresence):
    name: ClassVar[str] = "commitment.presence_welcomed"

    def sentence(self, by: str) -> str:
        words = {"by": self.contact or by, "what": self.what}
        return _("It is welcome, says %(by)s: %(what)s") % words


@happening
@dataclass(frozen=True)
class PresenceDeclined(_AboutPresence):
    name: ClassVar[str] = "commitment.presence_declined"

    def sentence(self, by: str) -> str:
        words = {"by": self.contact or by, "what": self.what}
        return _("Rather not, says %(by)s: %(what)s") % words

"""What can happen to commitments, deeds and duties to inform. Times are stored as ISO 8601 in UTC."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


def _said(moment: str) -> str:
    return said(dt.datetime.fromisoformat(moment), now())


def not_done(by: str, contact: str, what: str) -> str:
    """Said on their page, or to one of us."""
    words = {"by": by, "contact": contact, "what": what}
    if contact:
        return _("%(contact)s has told %(by)s that it is not done: %(what)s") % words
    return _("%(by)s says it is not done: %(what)s") % words


@dataclass(frozen=True)
class _AboutCommitment(Happening):
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("what",)
    commitment: int
    what: str


@happening
@dataclass(frozen=True)
class CommitmentMade(_AboutCommitment):
    name: ClassVar[str] = "commitment.made"
    due_at: str

    def sentence(self, by: str) -> str:
        return _("%(by)s promises: %(what)s, by %(when)s") % {
            "by": by,
            "what": self.what,
            "when": _said(self.due_at),
        }


@happening
@dataclass(frozen=True)
class PresencePromised(_AboutCommitment):
    name: ClassVar[str] = "commitment.presence_promised"
    due_at: str

    def sentence(self, by: str) -> str:
        return _("%(by)s promises to be there: %(what)s, %(when)s") % {
            "by": by,
            "what": self.what,
            "when": _said(self.due_at),
        }


@happening
@dataclass(frozen=True)
class CommitmentKept(_AboutCommitment):
    name: ClassVar[str] = "commitment.kept"
    is_late: bool = False

    def sentence(self, by: str) -> str:
        if self.is_late:
            return _("Kept late: %(what)s") % {"what": self.what}
        return _("Kept: %(what)s") % {"what": self.what}


@happening
@dataclass(frozen=True)
class CommitmentMoved(_AboutCommitment):
    name: ClassVar[str] = "commitment.moved"
    from_at: str
    to_at: str
    why: str = ""
    meanwhile: str = ""
    for_them: bool = False
    personal: ClassVar[tuple[str, ...]] = ("what", "why", "meanwhile")

    def sentence(self, by: str) -> str:
        words = {"what": self.what, "from": _said(self.from_at), "to": _said(self.to_at)}
        if self.for_them:
            return _("Moved at the customer’s wish: %(what)s, from %(from)s to %(to)s") % words
        return _("Moved: %(what)s, from %(from)s to %(to)s") % words


@happening
@dataclass(frozen=True)
class CommitmentMissed(_AboutCommitment):
    name: ClassVar[str] = "commitment.missed"
    due_at: str

    def sentence(self, by: str) -> str:
        return _("Not kept by %(when)s: %(what)s") % {"what": self.what, "when": _said(self.due_at)}


@happening
@dataclass(frozen=True)
class CommitmentBroken(_AboutCommitment):
    name: ClassVar[str] = "commitment.broken"

    def sentence(self, by: str) -> str:
        return _("Broken: %(what)s") % {"what": self.what}


@happening
@dataclass(frozen=True)
class CommitmentReleased(_AboutCommitment):
    name: ClassVar[str] = "commitment.released"

    def sentence(self, by: str) -> str:
        return _("%(by)s no longer needs: %(what)s") % {"by": by, "what": self.what}


@happening
@dataclass(frozen=True)
class CommitmentReopened(_AboutCommitment):
    """contact: who said so to one of us; empty when it was a click on their page, which is then theirs."""

    name: ClassVar[str] = "commitment.reopened"
    personal: ClassVar[tuple[str, ...]] = ("what", "contact")
    contact: str = ""

    def sentence(self, by: str) -> str:
        return not_done(by, self.contact, self.what)


@happening
@dataclass(frozen=True)
class DeedRecorded(Happening):
    """Customer or staff: the verb says which, for each deed."""

    name: ClassVar[str] = "deed.recorded"
    personal: ClassVar[tuple[str, ...]] = ("what", "evidence")
    action: int
    what: str
    doer: str
    evidence: str = ""

    def sentence(self, by: str) -> str:
        return _("Done: %(what)s") % {"what": self.what}


@happening
@dataclass(frozen=True)
class ToldByVoice(Happening):
    name: ClassVar[str] = "duty.told_by_voice"
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str
    count: int = 1

    def sentence(self, by: str) -> str:
        return _("%(by)s has told %(contact)s by voice") % {"by": by, "contact": self.contact}

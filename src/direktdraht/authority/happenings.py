"""What granting leaves in the record. All of it is among us: the customer reads the commitment or the deed."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.authority.kinds import Kind, Worth
from direktdraht.timeline.kinds import Happening, happening


@dataclass(frozen=True)
class _Worthy(Happening):
    """How much of what, as kinds.Worth has it."""

    kind: str
    amount: int
    currency: str

    @property
    def said(self) -> str:
        if self.kind not in Kind.values:  # a kind that this version does not know
            return self.kind
        return Worth(Kind(self.kind), self.amount, self.currency).said


@happening
@dataclass(frozen=True)
class RedressGranted(_Worthy):
    name: ClassVar[str] = "redress.granted"
    redress: int
    leave: str
    basis: str

    def sentence(self, by: str) -> str:
        words = {"by": by, "what": self.said}
        if self.leave == "acted_first":
            return _("%(by)s acts first and grants: %(what)s") % words
        return _("%(by)s grants: %(what)s") % words


@happening
@dataclass(frozen=True)
class BasisDecided(Happening):
    name: ClassVar[str] = "redress.basis_decided"
    redress: int
    basis: str

    def sentence(self, by: str) -> str:
        words = {
            "owed": _("%(by)s decides: what was granted was owed"),
            "goodwill": _("%(by)s decides: what was granted was goodwill"),
        }
        return words.get(self.basis, _("%(by)s leaves open whether it was owed")) % {"by": by}


@happening
@dataclass(frozen=True)
class MoreAsked(_Worthy):
    """Somebody asks for more than their frame."""

    name: ClassVar[str] = "request.asked"
    personal: ClassVar[tuple[str, ...]] = ("why",)
    request: int
    person: str
    why: str = ""

    def sentence(self, by: str) -> str:
        return _("%(by)s asks %(person)s: %(what)s") % {"by": by, "person": self.person, "what": self.said}


@happening
@dataclass(frozen=True)
class RequestClimbed(Happening):
    """No answer in time, or nobody there: the next one is asked. person is "" where nobody is left."""

    name: ClassVar[str] = "request.climbed"
    request: int
    person: str

    def sentence(self, by: str) -> str:
        if not self.person:
            return _("Nobody else is left to decide; a call is quicker now")
        return _("Now %(person)s decides") % {"person": self.person}


@happening
@dataclass(frozen=True)
class RequestGranted(_Worthy):
    name: ClassVar[str] = "request.granted"
    request: int

    def sentence(self, by: str) -> str:
        return _("%(by)s says yes: %(what)s") % {"by": by, "what": self.said}


@happening
@dataclass(frozen=True)
class RequestRefused(Happening):
    name: ClassVar[str] = "request.refused"
    personal: ClassVar[tuple[str, ...]] = ("reason", "instead")
    request: int
    reason: str
    instead: str

    def sentence(self, by: str) -> str:
        words = {"by": by, "reason": self.reason, "instead": self.instead}
        return _("%(by)s says no: %(reason)s Instead: %(instead)s") % words


@happening
@dataclass(frozen=True)
class RequestWithdrawn(Happening):
    name: ClassVar[str] = "request.withdrawn"
    request: int

    def sentence(self, by: str) -> str:
        return _("%(by)s takes the question back") % {"by": by}


@happening
@dataclass(frozen=True)
class ReportOwed(Happening):
    name: ClassVar[str] = "report.owed"
    report: int
    due_at: str

    def sentence(self, by: str) -> str:
        return _("%(by)s reports within a day what was done, and why") % {"by": by}


@happening
@dataclass(frozen=True)
class ReportWritten(Happening):
    name: ClassVar[str] = "report.written"
    personal: ClassVar[tuple[str, ...]] = ("text",)
    report: int
    text: str

    def sentence(self, by: str) -> str:
        return _("%(by)s reports: %(text)s") % {"by": by, "text": self.text}

"""What can happen so that only one voice reaches the customer: drafts and cases that change hands among colleagues."""

from dataclasses import dataclass, field
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening


@dataclass(frozen=True)
class _OfDraft(Happening):
    """person: by name, the colleague on the other side."""

    person: str


@happening
@dataclass(frozen=True)
class DraftOffered(_OfDraft):
    name: ClassVar[str] = "draft.offered"

    def sentence(self, by: str) -> str:
        return _("%(by)s gives %(person)s the draft of an answer") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class DraftTakenUp(_OfDraft):
    name: ClassVar[str] = "draft.taken_up"

    def sentence(self, by: str) -> str:
        return _("%(by)s goes on with the draft of %(person)s") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class DraftGivenBack(_OfDraft):
    name: ClassVar[str] = "draft.given_back"

    def sentence(self, by: str) -> str:
        return _("%(by)s gives %(person)s the draft back") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class HandoverBegun(Happening):
    name: ClassVar[str] = "handover.begun"
    person: str
    owner_name: str

    def sentence(self, by: str) -> str:
        words = {"by": by, "person": self.person, "owner": self.owner_name}
        if by == self.person:
            return _("%(by)s takes the case over from %(owner)s") % words
        return _("%(by)s lays the handover before %(person)s") % words


@happening
@dataclass(frozen=True)
class HandoverAccepted(Happening):
    name: ClassVar[str] = "handover.accepted"

    def sentence(self, by: str) -> str:
        return _("%(by)s has read the handover and takes it on") % {"by": by}


@happening
@dataclass(frozen=True)
class HandoverDeclined(Happening):
    name: ClassVar[str] = "handover.declined"
    personal: ClassVar[tuple[str, ...]] = ("why",)
    why: str = ""

    def sentence(self, by: str) -> str:
        if self.why:
            return _("%(by)s cannot take it over: “%(why)s”") % {"by": by, "why": self.why}
        return _("%(by)s cannot take it over") % {"by": by}


@happening
@dataclass(frozen=True)
class HandoverReminded(Happening):
    """Nobody has said a word yet, and the next one hears of it."""

    name: ClassVar[str] = "handover.reminded"
    person: str

    def sentence(self, by: str) -> str:
        return _("No word yet on the handover: %(person)s is reminded of it") % {"person": self.person}


@happening
@dataclass(frozen=True)
class HandoverWithdrawn(Happening):
    name: ClassVar[str] = "handover.withdrawn"
    person: str

    def sentence(self, by: str) -> str:
        return _("%(by)s withdraws the handover to %(person)s") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class HandoverLostReceiver(Happening):
    """Whoever was to take the case on is gone before it took effect."""

    name: ClassVar[str] = "handover.lost_receiver"
    person: str
    owner_name: str

    def sentence(self, by: str) -> str:
        words = {"person": self.person, "owner": self.owner_name}
        return (
            _("%(person)s no longer works here: the handover does not take effect, %(owner)s keeps the case")
            % words
        )


@happening
@dataclass(frozen=True)
class HandoverTold(Happening):
    name: ClassVar[str] = "handover.told"
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str
    person: str

    def sentence(self, by: str) -> str:
        words = {"by": by, "contact": self.contact, "person": self.person}
        return _("%(by)s has told %(contact)s that %(person)s takes care from now on") % words


@happening
@dataclass(frozen=True)
class CaseAbsorbed(Happening):
    """moved: the keys of what came along, by model."""

    name: ClassVar[str] = "case.absorbed"
    personal: ClassVar[tuple[str, ...]] = ("title",)
    case: int
    title: str
    moved: dict[str, list[int]] = field(default_factory=dict)

    def sentence(self, by: str) -> str:
        return _("%(by)s merges “%(title)s” into this case: it is one matter") % {
            "by": by,
            "title": self.title,
        }


@happening
@dataclass(frozen=True)
class CaseSplitOff(Happening):
    name: ClassVar[str] = "case.split_off"
    personal: ClassVar[tuple[str, ...]] = ("title",)
    case: int
    title: str

    def sentence(self, by: str) -> str:
        return _("%(by)s: “%(title)s” is a matter of its own after all") % {"by": by, "title": self.title}

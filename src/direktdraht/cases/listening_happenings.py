"""What a talk brought, and what it takes so that nobody explains anything twice."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.cases.choices import Feeling
from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


@happening
@dataclass(frozen=True)
class Listened(Happening):
    """minutes: how long they had their say before they repeated themselves; about the matter, never about whoever
    listened (S4.4). feeling is one of choices.Feeling."""

    name: ClassVar[str] = "call.listened"
    personal: ClassVar[tuple[str, ...]] = ("facts",)
    minutes: int | None = None
    feeling: str = ""
    facts: tuple[str, ...] = ()
    is_sorry_said: bool = False

    def sentence(self, by: str) -> str:
        parts = []
        if self.feeling in Feeling.values:
            parts.append(_("sounded %(feeling)s") % {"feeling": Feeling(self.feeling).label})
        if self.minutes is not None:
            parts.append(
                ngettext(
                    "repeated it after a minute", "repeated it after %(count)d minutes", self.minutes or 1
                )
                % {"count": self.minutes}
            )
        if self.is_sorry_said:
            parts.append(_("heard that we are sorry"))
        if self.facts:
            parts.append(_("facts: %(facts)s") % {"facts": " ".join(self.facts)})
        return _("In the talk: %(what)s") % {"what": "; ".join(parts)}


@happening
@dataclass(frozen=True)
class ToldAgain(Happening):
    """They had to explain something once more. Said by them on their page, or noted by one of us (S3.18)."""

    name: ClassVar[str] = "customer.told_again"
    audience: ClassVar[Audience] = Audience.CUSTOMER

    def sentence(self, by: str) -> str:
        return _("Had to explain something once more")


@happening
@dataclass(frozen=True)
class SummaryWritten(Happening):
    name: ClassVar[str] = "summary.written"
    audience: ClassVar[Audience] = Audience.CUSTOMER

    def sentence(self, by: str) -> str:
        return _("%(by)s has written down what we have understood") % {"by": by}


@happening
@dataclass(frozen=True)
class SummaryConfirmed(Happening):
    name: ClassVar[str] = "summary.confirmed"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str
    spoken: bool = False

    def sentence(self, by: str) -> str:
        if self.spoken:
            return _("%(contact)s has told us: we have understood it rightly") % {"contact": self.contact}
        return _("%(contact)s says: we have understood it rightly") % {"contact": self.contact}


@happening
@dataclass(frozen=True)
class SummaryDisputed(Happening):
    name: ClassVar[str] = "summary.disputed"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str

    def sentence(self, by: str) -> str:
        return _("%(contact)s says: we have not understood it rightly") % {"contact": self.contact}

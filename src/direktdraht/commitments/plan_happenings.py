"""What can happen to a step of the plan before it is a deed, and when the customer says that it is none."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.commitments.happenings import not_done
from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


@dataclass(frozen=True)
class _AboutStep(Happening):
    """Customer or staff: the verb says which, for each step."""

    personal: ClassVar[tuple[str, ...]] = ("what",)
    action: int
    what: str


@happening
@dataclass(frozen=True)
class StepPlanned(_AboutStep):
    name: ClassVar[str] = "step.planned"
    doer: str
    planned_at: str

    def sentence(self, by: str) -> str:
        return _("Planned: %(what)s, %(doer)s, %(when)s") % {
            "what": self.what,
            "doer": self.doer,
            "when": said(dt.datetime.fromisoformat(self.planned_at), now()),
        }


@happening
@dataclass(frozen=True)
class StepDropped(_AboutStep):
    name: ClassVar[str] = "step.dropped"

    def sentence(self, by: str) -> str:
        return _("No longer planned: %(what)s") % {"what": self.what}


@happening
@dataclass(frozen=True)
class StepReopened(_AboutStep):
    """contact: who said so to one of us; empty when it was a click on their page, which is then theirs."""

    name: ClassVar[str] = "step.reopened"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("what", "contact")
    contact: str = ""

    def sentence(self, by: str) -> str:
        return not_done(by, self.contact, self.what)

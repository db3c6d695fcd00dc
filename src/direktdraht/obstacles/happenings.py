"""What obstacles leave in the record of the case in which somebody met them. Nobody outside sees it."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.timeline.kinds import Happening, happening


@happening
@dataclass(frozen=True)
class ObstacleNoted(Happening):
    name: ClassVar[str] = "obstacle.noted"
    personal: ClassVar[tuple[str, ...]] = ("what",)
    obstacle: int
    kind: str
    what: str

    def sentence(self, by: str) -> str:
        return _("%(by)s has met an obstacle: “%(what)s”") % {"by": by, "what": self.what}


@happening
@dataclass(frozen=True)
class ObstaclePutBefore(Happening):
    """climbs: nobody has answered it by its time."""

    name: ClassVar[str] = "obstacle.put_before"
    obstacle: int
    person: str
    climbs: bool

    def sentence(self, by: str) -> str:
        words = {"person": self.person}
        if self.climbs:
            return _("No answer yet: the obstacle goes to %(person)s") % words
        return _("The obstacle goes to %(person)s, who answers it") % words


@happening
@dataclass(frozen=True)
class ObstacleAnswered(Happening):
    name: ClassVar[str] = "obstacle.answered"
    personal: ClassVar[tuple[str, ...]] = ("answer",)
    obstacle: int
    answer: str

    def sentence(self, by: str) -> str:
        return _("%(by)s answers the obstacle: “%(answer)s”") % {"by": by, "answer": self.answer}


@happening
@dataclass(frozen=True)
class MeasureDecided(Happening):
    name: ClassVar[str] = "measure.decided"
    personal: ClassVar[tuple[str, ...]] = ("what",)
    obstacle: int
    measure: int
    what: str
    person: str
    due_at: str

    def sentence(self, by: str) -> str:
        return _("This is changed because of it: “%(what)s”, by %(person)s, by %(until)s") % {
            "what": self.what,
            "person": self.person,
            "until": said(dt.datetime.fromisoformat(self.due_at), now()),
        }


@happening
@dataclass(frozen=True)
class MeasureDone(Happening):
    name: ClassVar[str] = "measure.done"
    personal: ClassVar[tuple[str, ...]] = ("what",)
    measure: int
    what: str

    def sentence(self, by: str) -> str:
        return _("The obstacle is out of the way: “%(what)s” is done") % {"what": self.what}

"""What can happen to a case while a colleague stands in for its owner."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.said import said
from direktdraht.timeline.kinds import Happening, happening


@happening
@dataclass(frozen=True)
class CoverBegan(Happening):
    """person stands in for owner_name. It ends by its date, without an entry of its own."""

    name: ClassVar[str] = "cover.began"
    person: str
    owner_name: str
    until_at: str

    def sentence(self, by: str) -> str:
        return _("%(colleague)s stands in for %(person)s until %(until)s") % {
            "colleague": self.person,
            "person": self.owner_name,
            "until": said(dt.datetime.fromisoformat(self.until_at), now()),
        }


@happening
@dataclass(frozen=True)
class CoverEnded(Happening):
    """Before its time."""

    name: ClassVar[str] = "cover.ended"
    person: str

    def sentence(self, by: str) -> str:
        return _("Back with %(person)s") % {"person": self.person}

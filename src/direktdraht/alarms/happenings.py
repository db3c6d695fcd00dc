"""What an alarm leaves in the record: that somebody was told, never that somebody was late."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening


@happening
@dataclass(frozen=True)
class AlarmRaised(Happening):
    name: ClassVar[str] = "alarm.raised"
    person: str
    kind: str

    def sentence(self, by: str) -> str:
        words = {"person": self.person}
        return {
            "answer": _("Told %(person)s: the customer waits for a word") % words,
            "commitment": _("Told %(person)s: the time of a commitment is near") % words,
            "key_date": _("Told %(person)s: a date of the customer’s is near") % words,
            "silence": _("Told %(person)s: the customer has not heard from us for long") % words,
            "promise": _("Told %(person)s: spoken, and nothing promised yet") % words,
        }.get(self.kind, _("Told %(person)s") % words)

"""Entries as they are shown: revived, with their sentence in the reader's language."""

import dataclasses
import datetime as dt
from collections.abc import Iterable

from direktdraht.timeline.kinds import Happening, revive
from direktdraht.timeline.models import Audience, Entry


@dataclasses.dataclass(frozen=True)
class Told:
    """One line of a timeline."""

    kind: str
    sentence: str
    happening: Happening
    at: dt.datetime
    is_for_customer: bool
    seq: int

    @property
    def points_elsewhere(self) -> bool:
        """Whether it tells of a message or a mail, which can be read where it stands."""
        return hasattr(self.happening, "message") or hasattr(self.happening, "incoming")


def tell(entries: Iterable[Entry]) -> list[Told]:
    return [_told(entry) for entry in entries]


def _told(entry: Entry) -> Told:
    happening = revive(entry.kind, entry.data)
    return Told(
        kind=entry.kind,
        sentence=happening.sentence(entry.by_name),
        happening=happening,
        at=entry.at,
        is_for_customer=entry.audience == Audience.CUSTOMER,
        seq=entry.seq,
    )

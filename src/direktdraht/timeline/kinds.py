"""How an entry is declared: a frozen dataclass per kind, with its sentence, its audience and its redaction."""

import dataclasses
from typing import Any, ClassVar, TypeVar

from direktdraht.timeline.models import Audience

REDACTED = "[…]"


@dataclasses.dataclass(frozen=True)
class Happening:
    """Base of every kind. The fields are stored as JSON: facts and ids, plus the words needed to tell them later."""

    name: ClassVar[str]  # dotted, past tense, never renamed: "case.closed"
    audience: ClassVar[Audience] = Audience.STAFF
    # Fields that hold words of or about a person; redact() empties exactly these.
    personal: ClassVar[tuple[str, ...]] = ()

    def sentence(self, by: str) -> str:
        """One sentence in the reader's language. by is the actor's name, or "" for the desk itself."""
        raise NotImplementedError

    def redact(self) -> "Happening":
        return dataclasses.replace(
            self,
            **{
                field: REDACTED if isinstance(getattr(self, field), str) else (REDACTED,)
                for field in self.personal
            },
        )


@dataclasses.dataclass(frozen=True)
class Unknown(Happening):
    """What is shown for a kind that this version does not know: a plain line, never a crash."""

    name: ClassVar[str] = "unknown"
    kind: str = ""

    def sentence(self, by: str) -> str:
        return self.kind


_kinds: dict[str, type[Happening]] = {}
H = TypeVar("H", bound=type[Happening])


def happening(cls: H) -> H:
    """Class decorator: makes a kind known under its name."""
    known = _kinds.setdefault(cls.name, cls)
    if known is not cls:
        raise TypeError(f"two kinds are called {cls.name}")
    return cls


def all_kinds() -> dict[str, type[Happening]]:
    return dict(_kinds)


def revive(kind: str, data: dict[str, Any]) -> Happening:
    """The happening that a row stores. Fields this version does not know are left out."""
    cls = _kinds.get(kind)
    if cls is None:
        return Unknown(kind=kind)
    known = {field.name for field in dataclasses.fields(cls)}
    return cls(**{key: value for key, value in data.items() if key in known})

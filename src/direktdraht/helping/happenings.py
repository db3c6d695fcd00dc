"""What calling in others leaves in the record. Nobody outside sees it, and nobody is called late."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening


@happening
@dataclass(frozen=True)
class HelpAsked(Happening):
    name: ClassVar[str] = "help.asked"
    personal: ClassVar[tuple[str, ...]] = ("need",)
    request: int
    person: str
    need: str

    def sentence(self, by: str) -> str:
        words = {"by": by, "person": self.person, "need": self.need}
        if not self.need:
            return _("%(by)s asks %(person)s to think it through together") % words
        return _("%(by)s asks %(person)s: “%(need)s”") % words


@happening
@dataclass(frozen=True)
class HelpPutBefore(Happening):
    """why is one of HelpReach.Why, but asked: that one is told by HelpAsked."""

    name: ClassVar[str] = "help.put_before"
    request: int
    person: str
    why: str
    instead_of: str = ""

    def sentence(self, by: str) -> str:
        words = {"person": self.person, "other": self.instead_of}
        return {
            "stands_in": _("%(other)s is away: the request for help goes to %(person)s"),
            "head": _("No word yet: the request for help goes to %(person)s, who heads the department"),
            "manager": _("No word yet: the request for help goes to %(person)s"),
        }.get(self.why, _("The request for help goes to %(person)s")) % words


@happening
@dataclass(frozen=True)
class HelpPassedOn(Happening):
    name: ClassVar[str] = "help.passed_on"
    request: int
    person: str = ""

    def sentence(self, by: str) -> str:
        if not self.person:
            return _("%(by)s cannot help here and does not know who can") % {"by": by}
        return _("%(by)s says that it is a matter for %(person)s") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class HelpAnswered(Happening):
    """answer is one of HelpRequest.Answer; due_at: by when, in ISO form, where they said so."""

    name: ClassVar[str] = "help.answered"
    personal: ClassVar[tuple[str, ...]] = ("text",)
    request: int
    answer: str
    text: str = ""
    due_at: str = ""

    def sentence(self, by: str) -> str:
        words = {"by": by, "text": self.text}
        if self.answer == "accepted":
            return (_("%(by)s helps: “%(text)s”") if self.text else _("%(by)s helps")) % words
        if self.answer == "alternative":
            return (
                _("%(by)s offers another way: “%(text)s”") if self.text else _("%(by)s offers another time")
            ) % words
        return _("%(by)s answers: “%(text)s”") % words


@happening
@dataclass(frozen=True)
class HelpUnanswered(Happening):
    name: ClassVar[str] = "help.unanswered"
    request: int

    def sentence(self, by: str) -> str:
        return _("No word yet to the request for help, and nobody is left to ask: a call is quicker now")


@happening
@dataclass(frozen=True)
class HelpWithdrawn(Happening):
    name: ClassVar[str] = "help.withdrawn"
    request: int

    def sentence(self, by: str) -> str:
        return _("%(by)s no longer needs the help") % {"by": by}

"""What can happen to a case."""

from dataclasses import dataclass
from typing import ClassVar

from django.utils.translation import gettext as _

from direktdraht.timeline.kinds import Happening, happening
from direktdraht.timeline.models import Audience


@happening
@dataclass(frozen=True)
class CaseOpened(Happening):
    name: ClassVar[str] = "case.opened"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    channel: str

    def sentence(self, by: str) -> str:
        return {
            "direct_line": _("Came in on the direct line"),
            "phone": _("Taken on the phone"),
            "page": _("Came in through the form"),
        }.get(self.channel, _("Came in by mail"))


@happening
@dataclass(frozen=True)
class CaseOnDirectLine(Happening):
    """It came by another way first."""

    name: ClassVar[str] = "case.on_direct_line"
    person: str

    def sentence(self, by: str) -> str:
        return _("Came in on the direct line of %(person)s too") % {"person": self.person}


@happening
@dataclass(frozen=True)
class SignalsFound(Happening):
    name: ClassVar[str] = "case.signals_found"
    personal: ClassVar[tuple[str, ...]] = ("words",)
    severity: str
    words: tuple[str, ...] = ()

    def sentence(self, by: str) -> str:
        quoted = ", ".join(_("“%(words)s”") % {"words": words} for words in self.words)
        if self.severity in ("critical", "high"):
            return _("Recognised as urgent: %(words)s") % {"words": quoted}
        return _("Stood out: %(words)s") % {"words": quoted}


@happening
@dataclass(frozen=True)
class OwnerNamed(Happening):
    """reason is one of owning.REASONS: why it went to this person."""

    name: ClassVar[str] = "case.owner_named"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    owner: int
    owner_name: str
    reason: str

    def sentence(self, by: str) -> str:
        return _("%(owner)s takes care") % {"owner": self.owner_name}


@happening
@dataclass(frozen=True)
class OwnerAlerted(Happening):
    name: ClassVar[str] = "case.owner_alerted"
    person: str

    def sentence(self, by: str) -> str:
        return _("Message with the customer’s words to %(person)s") % {"person": self.person}


@happening
@dataclass(frozen=True)
class ColleagueAsked(Happening):
    name: ClassVar[str] = "colleague.asked"
    person: str
    person_id: int = 0

    def sentence(self, by: str) -> str:
        return _("%(by)s asks %(person)s to think it through together") % {"by": by, "person": self.person}


@happening
@dataclass(frozen=True)
class SeveritySet(Happening):
    name: ClassVar[str] = "case.severity_set"
    severity: str

    def sentence(self, by: str) -> str:
        names = {"critical": _("critical"), "high": _("high"), "normal": _("normal"), "trifle": _("a trifle")}
        return _("%(by)s sets the severity: %(severity)s") % {
            "by": by,
            "severity": names.get(self.severity, self.severity),
        }


@happening
@dataclass(frozen=True)
class CategorySet(Happening):
    name: ClassVar[str] = "case.category_set"
    category: str

    def sentence(self, by: str) -> str:
        names = {
            "late": _("too late"),
            "faulty": _("faulty"),
            "not_first_time": _("not right the first time"),
            "not_solved": _("our service could not solve it"),
            "other": _("something else"),
        }
        return _("%(by)s notes what went wrong: %(category)s") % {
            "by": by,
            "category": names.get(self.category, self.category),
        }


@happening
@dataclass(frozen=True)
class HarmNoted(Happening):
    name: ClassVar[str] = "case.harm_noted"
    personal: ClassVar[tuple[str, ...]] = ("harm",)
    harm: str
    cents: int | None = None
    currency: str = ""

    def sentence(self, by: str) -> str:
        return _("%(by)s notes what it costs them: %(harm)s") % {"by": by, "harm": self.harm}


@happening
@dataclass(frozen=True)
class CustomerConfirmed(Happening):
    name: ClassVar[str] = "customer.confirmed"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("contact", "words")
    contact: str
    spoken: bool = False
    words: str = ""

    def sentence(self, by: str) -> str:
        if self.spoken:
            return _("%(contact)s says to %(by)s: it is solved") % {"contact": self.contact, "by": by}
        return _("%(contact)s says: it is solved") % {"contact": self.contact}


@happening
@dataclass(frozen=True)
class CustomerDenied(Happening):
    name: ClassVar[str] = "customer.denied"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str
    spoken: bool = False

    def sentence(self, by: str) -> str:
        if self.spoken:
            return _("%(contact)s says to %(by)s: it is not good yet") % {"contact": self.contact, "by": by}
        return _("%(contact)s says: it is not good yet") % {"contact": self.contact}


@happening
@dataclass(frozen=True)
class CustomerAskedWhy(Happening):
    name: ClassVar[str] = "customer.asked_why"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    personal: ClassVar[tuple[str, ...]] = ("contact",)
    contact: str

    def sentence(self, by: str) -> str:
        return _("%(contact)s would like to know why") % {"contact": self.contact}


@happening
@dataclass(frozen=True)
class CaseClosed(Happening):
    name: ClassVar[str] = "case.closed"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    outcome: str
    is_workaround: bool = False

    def sentence(self, by: str) -> str:
        if self.outcome == "no_reply":
            return _("%(by)s closes without reply") % {"by": by}
        if self.outcome == "done":
            return _("%(by)s closes: done") % {"by": by}
        if self.outcome == "merged":
            return _("%(by)s merges it with another case") % {"by": by}
        return _("%(by)s closes: solved") % {"by": by}


@happening
@dataclass(frozen=True)
class CaseReopened(Happening):
    """reason is one of: mail, page, denied, person."""

    name: ClassVar[str] = "case.reopened"
    audience: ClassVar[Audience] = Audience.CUSTOMER
    reason: str

    def sentence(self, by: str) -> str:
        if self.reason == "mail":
            return _("Open again: %(by)s has written a mail") % {"by": by}
        if self.reason == "denied":
            return _("Open again: %(by)s says it is not good yet") % {"by": by}
        if self.reason == "page":
            return _("Open again: %(by)s has written on the page") % {"by": by}
        return _("%(by)s opens it again") % {"by": by}


@happening
@dataclass(frozen=True)
class CasePutAway(Happening):
    name: ClassVar[str] = "case.put_away"

    def sentence(self, by: str) -> str:
        return _("%(by)s: no complaint, put away") % {"by": by}


@happening
@dataclass(frozen=True)
class CaseFetchedBack(Happening):
    name: ClassVar[str] = "case.fetched_back"

    def sentence(self, by: str) -> str:
        if not by:
            return _("Fetched back: they wrote again")
        return _("%(by)s fetches it back") % {"by": by}


@happening
@dataclass(frozen=True)
class KeyDateNoted(Happening):
    name: ClassVar[str] = "key_date.noted"
    personal: ClassVar[tuple[str, ...]] = ("what",)
    what: str
    date: str

    def sentence(self, by: str) -> str:
        return _("%(by)s notes a date of theirs: %(what)s") % {"by": by, "what": self.what}


@happening
@dataclass(frozen=True)
class KeyDateDropped(Happening):
    name: ClassVar[str] = "key_date.dropped"
    personal: ClassVar[tuple[str, ...]] = ("what",)
    what: str

    def sentence(self, by: str) -> str:
        return _("%(by)s: “%(what)s” is no date of theirs") % {"by": by, "what": self.what}


@happening
@dataclass(frozen=True)
class ComplaintAboutUs(Happening):
    name: ClassVar[str] = "case.complaint_about_us"
    personal: ClassVar[tuple[str, ...]] = ("words",)
    words: str

    def sentence(self, by: str) -> str:
        return _("%(by)s complains about how we deal with it: “%(words)s”") % {"by": by, "words": self.words}


@happening
@dataclass(frozen=True)
class ActTakenBack(Happening):
    name: ClassVar[str] = "act.taken_back"
    act: str

    def sentence(self, by: str) -> str:
        return _("%(by)s took something back before anybody saw it") % {"by": by}


@happening
@dataclass(frozen=True)
class CustomerRecognised(Happening):
    """A proposed customer or contact turned out to be known."""

    name: ClassVar[str] = "customer.recognised"
    personal: ClassVar[tuple[str, ...]] = ("contact", "customer")
    contact: str
    customer: str

    def sentence(self, by: str) -> str:
        return _("%(by)s recognises them: %(contact)s, %(customer)s") % {
            "by": by,
            "contact": self.contact,
            "customer": self.customer,
        }

"""What can be granted: six kinds, each financial, tangible or intangible; owed, out of goodwill, or undecided.

Amounts are whole numbers: cents of a currency, minutes of work, and 0 for what costs no money. None of these names
is for a customer: they read the commitment or the deed, in the words of whoever grants it.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from direktdraht.kit.money import said_money


class Kind(models.TextChoices):
    CREDIT = "credit", gettext_lazy("Credit note")
    REPLACEMENT = "replacement", gettext_lazy("Replacement")
    EXPRESS = "express", gettext_lazy("Express delivery")
    TRAVEL = "travel", gettext_lazy("Going there")
    HOURS = "hours", gettext_lazy("Hours of work")
    INTANGIBLE = "intangible", gettext_lazy("What costs no money")


class Form(models.TextChoices):
    FINANCIAL = "financial", gettext_lazy("financial")
    TANGIBLE = "tangible", gettext_lazy("tangible")
    INTANGIBLE = "intangible", gettext_lazy("intangible")


class Basis(models.TextChoices):
    """Whether they have a right to it. Nobody has to know that before acting."""

    UNDECIDED = "undecided", gettext_lazy("not decided yet")
    OWED = "owed", gettext_lazy("owed")
    GOODWILL = "goodwill", gettext_lazy("goodwill")


# Kinds that a frame limits. What costs no money is free for everybody.
LIMITED = (Kind.CREDIT, Kind.REPLACEMENT, Kind.EXPRESS, Kind.TRAVEL, Kind.HOURS)


def form_of(kind: str) -> Form:
    if kind == Kind.CREDIT:
        return Form.FINANCIAL
    return Form.INTANGIBLE if kind == Kind.INTANGIBLE else Form.TANGIBLE


@dataclass(frozen=True)
class Worth:
    """How much of what. amount: cents, minutes of work, or 0; currency: ISO 4217, "" where it is no money."""

    kind: Kind
    amount: int = 0
    currency: str = ""

    @property
    def said(self) -> str:
        """ "Gutschrift 150 €", "4 Stunden Arbeit"; for colleagues."""
        if self.kind == Kind.HOURS:
            return _("%(hours)s of work") % {"hours": said_hours(self.amount)}
        if self.kind == Kind.INTANGIBLE:
            return _("something that costs no money")
        return f"{self.kind.label} {said_money(self.amount, self.currency, short=True)}"

    @property
    def up_to(self) -> str:
        """ "Gutschrift bis 150 €", "Arbeit bis 4 Stunden"."""
        if self.kind == Kind.HOURS:
            return _("Work up to %(hours)s") % {"hours": said_hours(self.amount)}
        return _("%(kind)s up to %(amount)s") % {"kind": self.kind.label, "amount": self.how_much}

    @property
    def how_much(self) -> str:
        """ "150 €", "4 Stunden"."""
        if self.kind == Kind.HOURS:
            return said_hours(self.amount)
        return said_money(self.amount, self.currency, short=True) if self.currency else ""


def said_hours(minutes: int) -> str:
    if minutes % 60 == 0:
        return ngettext("%(count)d hour", "%(count)d hours", minutes // 60) % {"count": minutes // 60}
    return _("%(hours)d h %(minutes)d min") % {"hours": minutes // 60, "minutes": minutes % 60}


def words_for_them(worth: Worth) -> str:
    """How it stands in a letter and on the customer's page where nobody found words of their own; in the active
    language. "" where only a person can say it."""
    if worth.kind == Kind.CREDIT:
        return _("A credit note of %(money)s for you") % {"money": said_money(worth.amount, worth.currency)}
    if worth.kind == Kind.REPLACEMENT:
        return _("You get a replacement")
    if worth.kind == Kind.EXPRESS:
        return _("It comes to you by express")
    if worth.kind == Kind.TRAVEL:
        return _("One of us comes to you")
    if worth.kind == Kind.HOURS:
        return _("%(hours)s of work for you, without a bill") % {"hours": said_hours(worth.amount)}
    return ""

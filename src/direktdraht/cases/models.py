"""The case, what stood out in it, the customer's dates, and acts that can still be taken back."""

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from direktdraht.cases.call_sheets import CallSheet as CallSheet
from direktdraht.cases.choices import Category as Category
from direktdraht.cases.choices import Feeling as Feeling
from direktdraht.cases.choices import NextKind as NextKind
from direktdraht.cases.choices import Phase as Phase
from direktdraht.cases.choices import Severity as Severity
from direktdraht.cases.covers import Cover as Cover
from direktdraht.cases.covers import CoveredDuty as CoveredDuty
from direktdraht.cases.found_in_mail import FoundInMail as FoundInMail
from direktdraht.cases.handovers import Handover as Handover
from direktdraht.cases.handovers import HandoverReminder as HandoverReminder
from direktdraht.cases.looks import Look as Look
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.rows import read
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard
from direktdraht.timeline.models import Stream


class CaseQuerySet(models.QuerySet["Case"]):
    def open(self) -> "CaseQuerySet":
        return self.filter(closed_at=None, put_away_at=None)

    def closed(self) -> "CaseQuerySet":
        return self.filter(closed_at__isnull=False, put_away_at=None)

    def put_away(self) -> "CaseQuerySet":
        return self.filter(put_away_at__isnull=False)

    def by_next(self) -> "CaseQuerySet":
        """By what must happen next for the customer, never by arrival."""
        return self.order_by("next_at", "pk")


class Case(models.Model):
    """One complaint, with exactly one owner from its first second. Its primary key is its stream's."""

    class Channel(models.TextChoices):
        MAIL = "mail", _("mail")
        DIRECT_LINE = "direct_line", _("direct line")
        PHONE = "phone", _("phone")
        PAGE = "page", _("form")

    class Outcome(models.TextChoices):
        SOLVED = "solved", _("solved, the customer says so")
        NO_REPLY = "no_reply", _("closed without reply")
        DONE = "done", _("done")
        MERGED = "merged", _("merged into another")

    stream = models.OneToOneField(Stream, models.PROTECT, primary_key=True, related_name="case")
    # Their cases are found by case_of_customer.
    customer = models.ForeignKey(Customer, models.PROTECT, related_name="cases", db_index=False)
    complainant = models.ForeignKey(Contact, models.PROTECT, related_name="cases")
    owner = models.ForeignKey(Person, models.PROTECT, related_name="cases")
    title = models.CharField(max_length=300)
    # What they said first, word for word, for ever.
    verbatim = models.TextField()
    first_message = models.OneToOneField(Message, models.PROTECT, null=True, related_name="+")
    channel = models.CharField(max_length=12, choices=Channel.choices)
    severity = models.CharField(max_length=10, choices=Severity.choices, default=Severity.NORMAL)
    category = models.CharField(max_length=15, choices=Category.choices, blank=True)
    phase = models.CharField(max_length=10, choices=Phase.choices, default=Phase.RESCUE)
    # What the matter costs the customer: in their words, and in money where somebody knows (S3.3).
    harm = models.TextField(blank=True)
    harm_cents = models.PositiveBigIntegerField(null=True)
    harm_currency = models.CharField(max_length=3, default="EUR")
    opened_at = models.DateTimeField()
    # Since when the customer waits for a word of ours; empty while it is not our turn.
    waits_since = models.DateTimeField(null=True)
    # Our last human word, from which the silence is counted; a receipt is none.
    last_word_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    next_kind = models.CharField(max_length=10, choices=NextKind.choices, blank=True)
    next_id = models.BigIntegerField(null=True)
    # The Company.clock_rules by which the three above were written; older ones are written anew (recounting.py).
    clock_rules = models.PositiveIntegerField(default=0)
    # The customer's own yes or no to "is it solved?"; the later one counts. How the yes came stands in the record.
    said_solved_at = models.DateTimeField(null=True)
    said_unsolved_at = models.DateTimeField(null=True)
    asked_why_at = models.DateTimeField(null=True)
    asked_if_solved_at = models.DateTimeField(null=True)
    # An apology that was said aloud, in a talk; one that was written is read from the letter.
    sorry_said_at = models.DateTimeField(null=True)
    # How often they had to explain it once more: by our own word or by theirs; never by whom of us (S3.18).
    told_again = models.PositiveSmallIntegerField(default=0)
    # What we have understood, as it counts now.
    summary = models.ForeignKey("Summary", models.PROTECT, null=True, related_name="+", db_index=False)
    closed_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    # Closed with a way around the problem, not with its end; asked only of what deserves it (S1.27).
    is_workaround = models.BooleanField(default=False)
    put_away_at = models.DateTimeField(null=True)
    # The case that this one went into: the same matter had come in twice (merging.py). It is closed then.
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="absorbed", db_index=False
    )

    objects: ClassVar[CaseQuerySet] = CaseQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-opened_at"]
        indexes = [
            models.Index(
                fields=["next_at", "stream"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True),
                name="case_by_next",
            ),
            models.Index(
                fields=["owner", "next_at", "stream"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True),
                name="case_of_owner_by_next",
            ),
            models.Index(
                fields=["owner", "waits_since"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True, waits_since__isnull=False),
                name="case_of_owner_waiting",
            ),
            models.Index(
                fields=["clock_rules", "stream"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True),
                name="case_by_clock_rules",
            ),
            # What came in on a direct line stands on top, however few among thousands.
            models.Index(
                fields=["channel", "next_at", "stream"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True),
                name="case_of_channel_by_next",
            ),
            # Without its condition SQLite would go along it for the open ones too.
            models.Index(
                fields=["-closed_at", "-stream"],
                condition=Q(closed_at__isnull=False),
                name="case_closed_lately",
            ),
            models.Index(
                fields=["-put_away_at", "-stream"],
                condition=Q(put_away_at__isnull=False),
                name="case_put_away_lately",
            ),
            models.Index(fields=["customer", "-opened_at"], name="case_of_customer"),
            models.Index(
                fields=["merged_into"], condition=Q(merged_into__isnull=False), name="case_merged_into"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"

    @property
    def reference(self) -> str:
        """Said on the phone and written on paper: 2026-0417."""
        return f"{self.opened_at.year}-{self.pk:04d}"

    @property
    def is_open(self) -> bool:
        return self.closed_at is None and self.put_away_at is None

    @property
    def is_on_direct_line(self) -> bool:
        return self.channel == self.Channel.DIRECT_LINE

    @property
    def says_solved(self) -> bool:
        return bool(self.said_solved_at) and not self.says_unsolved

    @property
    def says_unsolved(self) -> bool:
        """The customer's last word on it was a no."""
        no, yes = self.said_unsolved_at, self.said_solved_at
        return no is not None and (yes is None or no > yes)

    @cached_property
    def standing_dates(self) -> "Sequence[KeyDate]":
        """Their dates that nobody has dropped, in order. Whoever opens a case has them at hand."""
        # By hand: this runs for every mail that comes in.
        found = read(
            "SELECT {d} FROM cases_keydate d WHERE d.case_id = %s AND d.dropped_at IS NULL ORDER BY d.at",
            [self.pk],
            d=KeyDate,
        )
        return [date for (date,) in found]

    def open_for(self, at: dt.datetime) -> dt.timedelta:
        return (self.closed_at or at) - self.opened_at


class Signal(models.Model):
    """What stood out in the customer's words, with the words that show it (S0.14)."""

    class Kind(models.TextChoices):
        ANGER = "anger", _("anger")
        THREAT = "threat", _("threat of consequences")
        KEY_DATE = "key_date", _("date")

    case = models.ForeignKey(Case, models.PROTECT, related_name="signals")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    words = models.TextField()

    class Meta:
        ordering = ["start"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"


class KeyDate(models.Model):
    """A date of the customer's: the talk, the rehearsal before it (S0.7, S0.26)."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="key_dates")
    at = models.DateTimeField()
    has_time = models.BooleanField(default=True)
    what = models.CharField(max_length=200, blank=True)
    # The customer's words it was read from; empty if a person entered it.
    words = models.TextField(blank=True)
    dropped_at = models.DateTimeField(null=True)  # somebody said that this is no date of theirs
    noted_at = models.DateTimeField(null=True)  # empty: it was found when the case was opened

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return self.what or self.words


class HeldAct(models.Model):
    """An act that a customer will see, ten seconds before it happens. The held row then runs the verb."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="held_acts")
    act = models.CharField(max_length=30)
    arguments = models.JSONField(default=dict)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    held_at = models.DateTimeField()
    due_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    taken_back_at = models.DateTimeField(null=True)
    # The sentence with which the verb refused after all; the act then waits for a person.
    refused = models.TextField(blank=True)

    class Meta:
        ordering = ["-held_at", "-pk"]
        indexes = [
            models.Index(
                fields=["due_at", "id"],
                condition=Q(done_at__isnull=True, taken_back_at__isnull=True, refused=""),
                name="held_act_due",
            )
        ]

    def __str__(self) -> str:
        return f"{self.act} on {self.case_id}"

    @property
    def is_waiting(self) -> bool:
        return self.done_at is None and self.taken_back_at is None and not self.refused


class Summary(models.Model):
    """What we have understood, in our words, for the customer to confirm: the one account that everybody goes by, so
    that nobody has to explain it twice (S3.18). A new one takes the place of the one before, which stays."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="summaries")
    text = models.TextField()
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    # Their yes: on their page, or by voice to one of us.
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    is_spoken = models.BooleanField(default=False)
    # Their no; what is wrong about it stands among their words.
    disputed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return self.text[:60]


guard("cases_summary", "case_id", "text", "by_id", "at")
guard("cases_case", "verbatim", "opened_at")

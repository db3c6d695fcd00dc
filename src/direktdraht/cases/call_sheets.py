"""The sheet of a call: what is written down while they speak, before it is a case."""

from django.db import models
from django.db.models import Q

from direktdraht.cases.choices import Category, Feeling, Severity
from direktdraht.customers.models import Contact
from direktdraht.staff.models import Person


class CallSheet(models.Model):
    """A call as it is being written down: from nothing, saved while one types, never refused (S4.3).

    It becomes a case, or joins one; until then it lies open on the desk of whoever wrote it.
    """

    # Made by the browser, so that the same sheet saved twice, or after a reload, is one row.
    key = models.UUIDField(unique=True)
    by = models.ForeignKey(Person, models.PROTECT, related_name="call_sheets")
    text = models.TextField(blank=True)
    contact = models.ForeignKey(Contact, models.PROTECT, null=True, related_name="+")
    # What was typed while nobody knows yet who it is.
    caller = models.CharField(max_length=200, blank=True)
    company = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    category = models.CharField(max_length=15, choices=Category.choices, blank=True)
    severity = models.CharField(max_length=10, choices=Severity.choices, blank=True)
    # Sentences put aside during the call; they move to the case.
    put_aside = models.JSONField(default=list)
    # How they sounded last, and the sentences that were marked as facts; both are marked while listening.
    feeling = models.CharField(max_length=12, choices=Feeling.choices, blank=True)
    facts = models.JSONField(default=list)
    has_told_before = models.BooleanField(default=False)
    # When they began to repeat themselves, or had finished: from then on the sheet asks (S4.4).
    repeats_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    # What was said then, in this order: sorry, what they get, by when. The time in the words of whoever wrote it.
    is_sorry_said = models.BooleanField(default=False)
    remedy = models.TextField(blank=True)
    until = models.CharField(max_length=200, blank=True)
    began_at = models.DateTimeField()
    saved_at = models.DateTimeField()
    case = models.ForeignKey("cases.Case", models.PROTECT, null=True, related_name="call_sheets")
    thrown_away_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-began_at"]
        indexes = [
            models.Index(
                fields=["by", "-began_at"],
                condition=Q(case__isnull=True, thrown_away_at__isnull=True),
                name="call_sheet_open",
            )
        ]

    def __str__(self) -> str:
        return self.caller or self.text[:60]

    @property
    def has_listened(self) -> bool:
        """Whether they have had their say: only then does the sheet ask for anything (S4.3)."""
        return bool(self.repeats_at or self.ended_at)

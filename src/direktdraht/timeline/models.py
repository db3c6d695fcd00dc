"""A stream is the file that everything about one matter hangs on; an entry is one thing that happened in it."""

from django.db import models

from direktdraht.timeline.guard import guard


class Audience(models.TextChoices):
    """Who may ever see an entry. Nothing is shown to a contractor yet."""

    STAFF = "staff"
    CUSTOMER = "customer"


class Stream(models.Model):
    """Owns nothing itself: cases (and later customers) hold one, so that lower layers can point at it."""

    opened_at = models.DateTimeField()
    # The seq of the newest entry; taking the next one updates this row, which makes writers take turns.
    last_seq = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"stream {self.pk}"


class Entry(models.Model):
    """Append-only: the database itself refuses updates and deletes (see guard.py), but for redaction."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="entries")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=60)
    data = models.JSONField(default=dict)
    audience = models.CharField(max_length=10, choices=Audience.choices)
    # Who did it: a colleague, a contact of the customer, or neither (the desk itself).
    by_person = models.ForeignKey("staff.Person", models.PROTECT, null=True, related_name="+")
    by_name = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["stream", "seq"]
        constraints = [models.UniqueConstraint(fields=["stream", "seq"], name="entry_seq_is_unique")]

    def __str__(self) -> str:
        return f"{self.kind} #{self.seq}"


guard("timeline_entry", "stream_id", "seq", "kind", "data", "audience", "by_person_id", "by_name", "at")

"""A case changes hands for good: first it is read and confirmed, then the customer is told, then it takes effect."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from direktdraht.correspondence.models import Message
from direktdraht.staff.models import Person

_RUNNING = Q(declined_at__isnull=True, withdrawn_at__isnull=True, done_at__isnull=True)


class HandoverQuerySet(models.QuerySet["Handover"]):
    def running(self) -> "HandoverQuerySet":
        return self.filter(_RUNNING)

    def waiting(self) -> "HandoverQuerySet":
        """Somebody still has to say a word, in a case that is still open."""
        return self.running().filter(
            climb_at__isnull=False, case__closed_at__isnull=True, case__put_away_at__isnull=True
        )


class Handover(models.Model):
    """From the owner to a colleague (S1.23). by: who began it, and signs what the customer reads; mostly the owner."""

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="handovers")
    from_person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    to_person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    # What was said and promised, and what is next: an internal word of its own.
    note = models.ForeignKey(Message, models.PROTECT, related_name="+")
    # What the customer reads about it; empty when somebody tells them by voice.
    words = models.TextField(blank=True)
    begun_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    # The letter that tells the customer; the case changes hands when it has left.
    letter = models.ForeignKey(Message, models.PROTECT, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)
    # Since when whoever is to say the next word knows of it, and when the next one hears; the second is empty while
    # nobody is waited for, and once nobody is left.
    heard_at = models.DateTimeField(null=True)
    climb_at = models.DateTimeField(null=True)

    objects: ClassVar[HandoverQuerySet] = HandoverQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["begun_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=_RUNNING, name="one_handover_at_a_time"),
            models.CheckConstraint(condition=~Q(from_person=F("to_person")), name="handover_is_to_another"),
        ]
        indexes = [
            models.Index(fields=["to_person"], condition=_RUNNING, name="handover_running_to"),
            models.Index(fields=["letter"], condition=_RUNNING, name="handover_waits_for_letter"),
            models.Index(fields=["climb_at"], condition=Q(climb_at__isnull=False), name="handover_to_climb"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.from_person} to {self.to_person}"

    @property
    def is_running(self) -> bool:
        return self.declined_at is None and self.withdrawn_at is None and self.done_at is None

    @property
    def has_no_receiver(self) -> bool:
        """Whoever was to take it on no longer works here: it cannot take effect."""
        return self.is_running and not self.to_person.is_active

    @property
    def waits_for_voice(self) -> bool:
        """Confirmed, and nothing written goes out: somebody has to tell them."""
        return self.is_running and self.accepted_at is not None and self.letter_id is None


class HandoverReminder(models.Model):
    """One person to whom a handover was brought to mind, once before it was confirmed and once after."""

    handover = models.ForeignKey(Handover, models.PROTECT, related_name="reminders")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    is_confirmed = models.BooleanField()
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["HandoverReminder"]] = models.Manager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["handover", "person", "is_confirmed"], name="handover_reminded_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.handover_id}: {self.person}"

"""The alarms that were raised, and when the worker was last seen at work."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.cases.models import Case, NextKind, Severity
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person


class Alarm(models.Model):
    """One person was told of one matter: see sweeping.is_about()."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="alarms")
    kind = models.CharField(max_length=10, choices=NextKind.choices)
    # The commitment or the date it is about; 0 for what is owed to the case as a whole.
    about = models.BigIntegerField(default=0)
    due_at = models.DateTimeField()
    # How grave it was then; empty where that was not written down yet.
    severity = models.CharField(max_length=10, choices=Severity.choices, blank=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    raised_at = models.DateTimeField()
    mail = models.OneToOneField(OutgoingMail, models.PROTECT, related_name="+")

    objects: ClassVar[models.Manager["Alarm"]] = models.Manager()

    class Meta:
        ordering = ["raised_at", "pk"]
        constraints = [
            # Nobody hears twice of one matter, whatever two workers do at once.
            models.UniqueConstraint(
                fields=["case", "kind", "about", "due_at", "person"], name="alarm_once_for_each"
            )
        ]
        indexes = [models.Index(fields=["person", "-raised_at"], name="alarm_of_person")]

    def __str__(self) -> str:
        return f"{self.kind} {self.due_at:%Y-%m-%d %H:%M}: {self.person}"


class Watch(models.Model):
    """When the worker was last at work, and since when its silence has been told. A single row."""

    seen_at = models.DateTimeField()
    silence_told_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Watch"]] = models.Manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="watch_is_one")]

    def __str__(self) -> str:
        return f"{self.seen_at:%Y-%m-%d %H:%M:%S}"

"""What stood in the way, before whom it was put, what they said, and what is changed because of it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from direktdraht.cases.models import Case
from direktdraht.staff.models import Department, Person
from direktdraht.timeline.guard import guard


class Measure(models.Model):
    """What is changed so that an obstacle goes away: what, by whom, by when (S3.28)."""

    class Kind(models.TextChoices):
        PERFORMANCE = "performance", _("what we deliver")
        PROCESS = "process", _("how we work")
        PRODUCT = "product", _("the product")
        TRAINING = "training", _("what our people know")
        COMMUNICATION = "communication", _("what we say")

    what = models.TextField()
    kind = models.CharField(max_length=15, choices=Kind.choices)
    keeper = models.ForeignKey(Person, models.PROTECT, related_name="+")
    due_at = models.DateTimeField()
    decided_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Measure"]] = models.Manager()

    class Meta:
        ordering = ["due_at", "pk"]
        indexes = [
            models.Index(fields=["keeper", "due_at"], condition=Q(done_at__isnull=True), name="measure_to_do")
        ]

    def __str__(self) -> str:
        return self.what

    @property
    def is_only_words(self) -> bool:
        """People are told or taught something, and all else stays: the same will happen again."""
        return self.kind in (self.Kind.COMMUNICATION, self.Kind.TRAINING)


class ObstacleQuerySet(models.QuerySet["Obstacle"]):
    def unanswered(self) -> "ObstacleQuerySet":
        return self.filter(answered_at=None)


class Obstacle(models.Model):
    """One sentence of what kept somebody from helping a customer. Of rules and departments, never of a person."""

    class Kind(models.TextChoices):
        SYSTEM = "system", _("a system or a tool")
        RULE = "rule", _("a rule")
        SUPERIOR = "superior", _("a decision from above")
        ORGANISATION = "organisation", _("how we are organised")
        SUPPLIER = "supplier", _("a supplier")

    case = models.ForeignKey(Case, models.PROTECT, related_name="obstacles")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    what = models.TextField()
    # What it is called here, so that the same one is found again in other cases.
    rule = models.CharField(max_length=120, blank=True)
    # Whose matter it is; its head answers.
    department = models.ForeignKey(Department, models.SET_NULL, null=True, related_name="+")
    # Only so that they hear the answer.
    noted_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()
    answer_by = models.DateTimeField()
    # When the next one above hears of it; empty once it is answered or nobody is left.
    climb_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    measure = models.ForeignKey(Measure, models.PROTECT, null=True, related_name="obstacles")

    objects: ClassVar[ObstacleQuerySet] = ObstacleQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-noted_at", "-pk"]
        indexes = [
            models.Index(fields=["climb_at"], condition=Q(climb_at__isnull=False), name="obstacle_to_climb")
        ]

    def __str__(self) -> str:
        return self.what

    @property
    def is_gone(self) -> bool:
        """What was decided because of it is done."""
        return self.measure is not None and self.measure.done_at is not None


class Asked(models.Model):
    """One person before whom an obstacle was put, once."""

    obstacle = models.ForeignKey(Obstacle, models.PROTECT, related_name="asked")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["Asked"]] = models.Manager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.UniqueConstraint(fields=["obstacle", "person"], name="obstacle_asked_once")]

    def __str__(self) -> str:
        return f"{self.obstacle_id} before {self.person}"


# Not its case: when two become one it goes along (cases/merging.py).
guard("obstacles_obstacle", "kind", "what", "noted_by_id", "noted_at")

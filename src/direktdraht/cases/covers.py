"""Cover: somebody's other duties lie with a colleague for a while. Their cases stay theirs: it is no handover."""

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from direktdraht.commitments.models import Action, Commitment
from direktdraht.staff.models import Person


class CoverQuerySet(models.QuerySet["Cover"]):
    def running(self, at: dt.datetime) -> "CoverQuerySet":
        return self.filter(starts_at__lte=at, ends_at__gt=at)


class Cover(models.Model):
    """From when to when. It ends by its date alone; ended early, the date is moved (S0.30)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    colleague = models.ForeignKey(Person, models.PROTECT, related_name="+")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    # The case for which everything else was left.
    because_of = models.ForeignKey("cases.Case", models.PROTECT, null=True, related_name="+")

    objects: ClassVar[CoverQuerySet] = CoverQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["ends_at"], name="cover_by_end")]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gte=F("starts_at")), name="cover_ends_after_start"),
            models.CheckConstraint(condition=~Q(person=F("colleague")), name="cover_is_another"),
        ]

    def __str__(self) -> str:
        return f"{self.colleague} for {self.person}, until {self.ends_at:%Y-%m-%d %H:%M}"

    def is_running(self, at: dt.datetime) -> bool:
        return self.starts_at <= at < self.ends_at


class CoveredDuty(models.Model):
    """One case of theirs; or one commitment that they keep, or step that they do, in somebody else's case."""

    cover = models.ForeignKey(Cover, models.PROTECT, related_name="duties")
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="covered")
    commitment = models.ForeignKey(Commitment, models.PROTECT, null=True, related_name="+")
    step = models.ForeignKey(Action, models.PROTECT, null=True, related_name="+")
    taken_back_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["CoveredDuty"]] = models.Manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cover", "case"],
                condition=Q(commitment__isnull=True, step__isnull=True),
                name="covered_case_once",
            ),
            models.UniqueConstraint(fields=["cover", "commitment"], name="covered_commitment_once"),
            models.UniqueConstraint(fields=["cover", "step"], name="covered_step_once"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} of {self.cover_id}"

    @property
    def is_whole_case(self) -> bool:
        return self.commitment_id is None and self.step_id is None

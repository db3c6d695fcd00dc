"""Commitments with a resolved time, deeds with evidence, duties to inform."""

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from direktdraht.commitments.standing import Standing as Standing
from direktdraht.correspondence.models import File, Message
from direktdraht.customers.models import Contact
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard
from direktdraht.timeline.models import Stream

# What settles a commitment; while all of it is empty it is open.
_UNSETTLED = ("kept_at", "broken_at", "released_at")


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    def open(self) -> "CommitmentQuerySet":
        return self.filter(**dict.fromkeys(_UNSETTLED))


class Commitment(models.Model):
    """What one of us promised the customer, and until when. The first time stays for ever (S4.14)."""

    class Welcome(models.TextChoices):
        """Whether it is all right with the customer that one of us is there (S0.29)."""

        NOT_ASKED = ""
        ASKED = "asked"
        YES = "yes"
        RATHER_NOT = "rather_not"

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="commitments")
    what = models.TextField()
    due_at = models.DateTimeField()
    first_due_at = models.DateTimeField()
    # Being there in person is a commitment like any other (S0.28).
    is_presence = models.BooleanField(default=False)
    # Where, if somebody said so; and whether we are welcome there. Both only of a presence.
    place = models.CharField(max_length=200, blank=True)
    welcome = models.CharField(max_length=10, choices=Welcome.choices, blank=True)
    keeper = models.ForeignKey(Person, models.PROTECT, related_name="commitments")
    made_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True)
    broken_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    # When the customer said that it is not done; until it is kept again or gets another time.
    reopened_at = models.DateTimeField(null=True)
    # How often we needed another time; what was moved at the customer's wish is none of ours.
    slips = models.PositiveSmallIntegerField(default=0)
    # Whether the last move was the customer's wish.
    moved_for_them = models.BooleanField(default=False)
    # When the record noted that the time had passed; once for each due_at.
    missed_at = models.DateTimeField(null=True)

    objects: ClassVar[CommitmentQuerySet] = CommitmentQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["due_at", "pk"]
        indexes = [
            models.Index(
                fields=["due_at"],
                condition=Q(kept_at__isnull=True, broken_at__isnull=True, released_at__isnull=True),
                name="commitment_open_due",
            ),
            models.Index(
                fields=["keeper", "due_at"],
                condition=Q(kept_at__isnull=True, broken_at__isnull=True, released_at__isnull=True),
                name="commitment_open_of_keeper",
            ),
        ]

    def __str__(self) -> str:
        return self.what

    @property
    def is_open(self) -> bool:
        return self.kept_at is None and self.broken_at is None and self.released_at is None

    @property
    def is_moved(self) -> bool:
        return self.due_at != self.first_due_at

    def is_overdue(self, at: dt.datetime) -> bool:
        """Open past its time, whatever else is said of it."""
        return self.is_open and self.due_at < at

    def standing(self, at: dt.datetime) -> Standing:
        if self.kept_at:
            return Standing.KEPT if self.kept_at <= self.due_at else Standing.KEPT_LATE
        if self.broken_at:
            return Standing.BROKEN
        if self.released_at:
            return Standing.RELEASED
        if self.reopened_at:
            return Standing.REOPENED
        if self.is_overdue(at):
            return Standing.OVERDUE
        if self.is_moved:
            return Standing.MOVED_FOR_THEM if self.moved_for_them else Standing.MOVED
        return Standing.OPEN


class CommitmentMove(models.Model):
    """One time that became another."""

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="moves")
    from_at = models.DateTimeField()
    to_at = models.DateTimeField()
    at = models.DateTimeField()
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    # What it means for the customer, and what we do meanwhile, in the owner's sentences.
    why = models.TextField(blank=True)
    meanwhile = models.TextField(blank=True)
    # They wanted another time themselves: that is no slip of ours.
    for_them = models.BooleanField(default=False)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(from_at=F("to_at")), name="a_move_changes_the_time")
        ]

    def __str__(self) -> str:
        return f"{self.from_at:%Y-%m-%d %H:%M} → {self.to_at:%Y-%m-%d %H:%M}"


class ActionQuerySet(models.QuerySet["Action"]):
    def planned(self) -> "ActionQuerySet":
        """What is still to be done."""
        return self.filter(done_at=None, dropped_at=None)

    def done(self) -> "ActionQuerySet":
        return self.filter(done_at__isnull=False)


class Action(models.Model):
    """A step; once done_at is set it is a deed. One model, no separate task."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="actions")
    what = models.TextField()
    doer = models.ForeignKey(Person, models.PROTECT, related_name="+")
    # By when it is planned; empty for a deed that nobody planned.
    planned_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    # Planned, and then not needed.
    dropped_at = models.DateTimeField(null=True)
    # When the customer said that it is not done; until it is done again.
    reopened_at = models.DateTimeField(null=True)
    # Where it can be checked: a tracking number, a name, a sentence; or a file.
    evidence = models.TextField(blank=True)
    evidence_file = models.ForeignKey(File, models.PROTECT, null=True, related_name="+")
    keeps = models.ForeignKey(Commitment, models.PROTECT, null=True, related_name="actions")
    for_customer = models.BooleanField(default=True)
    recorded_at = models.DateTimeField()

    objects: ClassVar[ActionQuerySet] = ActionQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["done_at", "pk"]
        indexes = [
            models.Index(
                fields=["doer", "planned_at"],
                condition=Q(done_at__isnull=True, dropped_at__isnull=True),
                name="action_planned_of_doer",
            )
        ]

    def __str__(self) -> str:
        return self.what

    @property
    def is_planned(self) -> bool:
        return self.done_at is None and self.dropped_at is None


class InformDutyQuerySet(models.QuerySet["InformDuty"]):
    def open(self) -> "InformDutyQuerySet":
        """Not yet told: neither spoken, nor carried by a mail that left and did not come back. A calendar is put right
        by itself and by mail alone: nobody has to say that."""
        return self.filter(spoken_at=None, dropped_at=None).exclude(
            Q(about=InformDuty.About.CALENDAR)
            | Q(carried_by__outgoing__sent_at__isnull=False, carried_by__outgoing__bounced_at__isnull=True)
        )

    def uncarried(self) -> "InformDutyQuerySet":
        """No message has taken it along yet."""
        return self.filter(spoken_at=None, carried_by=None, dropped_at=None)

    def still_true(self, at: dt.datetime) -> "InformDutyQuerySet":
        """Without promises and new times that have passed unkept before anybody told them: no letter by itself says
        "until yesterday", that is for a voice."""
        passed = Q(commitment__due_at__lte=at, about__in=SAYS_BY_WHEN)
        return self.exclude(passed & Q(**{f"commitment__{name}": None for name in _UNSETTLED}))

    def untold(self) -> "InformDutyQuerySet":
        """What the next letter takes along: never carried, or the mail that carried it came back or never left."""
        came_back = Q(carried_by__outgoing__bounced_at__isnull=False) | Q(
            carried_by__outgoing__state="failed"
        )
        return self.filter(Q(carried_by=None) | came_back, spoken_at=None, dropped_at=None)


class InformDuty(models.Model):
    """Somebody must hear of something by a time. Only a delivered message or a call settles it."""

    class About(models.TextChoices):
        MADE = "made"
        MOVED = "moved"
        KEPT = "kept"
        BROKEN = "broken"
        DEED = "deed"
        CALENDAR = "entry"  # they know it, and the entry in their calendar does not

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="duties")
    contact = models.ForeignKey(Contact, models.PROTECT, related_name="+")
    about = models.CharField(max_length=6, choices=About.choices)
    commitment = models.ForeignKey(Commitment, models.PROTECT, null=True, related_name="duties")
    move = models.ForeignKey(CommitmentMove, models.PROTECT, null=True, related_name="+")
    action = models.ForeignKey(Action, models.PROTECT, null=True, related_name="duties")
    due_at = models.DateTimeField()
    carried_by = models.ForeignKey(Message, models.PROTECT, null=True, related_name="carries")
    # With a carried_by that left by itself, from a colleague's own mailbox: they have read it there.
    spoken_at = models.DateTimeField(null=True)
    # What it was about no longer holds, and they never heard of it.
    dropped_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    objects: ClassVar[InformDutyQuerySet] = InformDutyQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["created_at", "pk"]
        indexes = [
            # The null in front, or SQLite goes along the index of the foreign key: whatever was spoken is in that.
            models.Index(
                fields=["carried_by", "due_at"],
                condition=Q(carried_by__isnull=True, spoken_at__isnull=True, dropped_at__isnull=True),
                name="duty_uncarried",
            )
        ]

    def __str__(self) -> str:
        return f"{self.about} {self.pk}"


SAYS_BY_WHEN = (InformDuty.About.MADE, InformDuty.About.MOVED)


# Not its stream: when two cases become one it goes along (cases/merging.py); verify knows where it was made.
guard("commitments_commitment", "what", "first_due_at", "made_at")
guard("commitments_commitmentmove", "commitment_id", "from_at", "to_at", "at", "why", "meanwhile")

"""What somebody needs from a colleague for a case, before whom it was put, and what became of it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Department, Person
from direktdraht.timeline.guard import guard


class HelpRequestQuerySet(models.QuerySet["HelpRequest"]):
    def unanswered(self) -> "HelpRequestQuerySet":
        """Somebody still has to say a word, in a case that is still open."""
        return self.filter(answered_at=None, withdrawn_at=None, case__closed_at=None, case__put_away_at=None)

    def to_be_seen(self) -> "HelpRequestQuerySet":
        """Unanswered, or answered and not yet taken note of."""
        return self.filter(withdrawn_at=None, seen_at=None, case__closed_at=None, case__put_away_at=None)


class HelpRequest(models.Model):
    """One sentence of what is needed and by when, put to a person or a department (S3.26)."""

    class Answer(models.TextChoices):
        ACCEPTED = "accepted"
        ALTERNATIVE = "alternative"
        WORDS = "words"  # a mail: what it means is for whoever asked to read

    case = models.ForeignKey(Case, models.PROTECT, related_name="help_requests")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    # Who was asked by name; or the department. Its row may go, its name stays in the timeline.
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    department = models.ForeignKey(Department, models.SET_NULL, null=True, related_name="+")
    # Empty: five minutes to think it through together.
    need = models.TextField(blank=True)
    due_at = models.DateTimeField()
    asked_at = models.DateTimeField()
    # By when a word is wanted, yes or another way; past it the request climbs.
    answer_by = models.DateTimeField()
    # When the next one above hears of it; empty once it is answered or nobody is left.
    climb_at = models.DateTimeField(null=True)
    answer = models.CharField(max_length=12, choices=Answer.choices, blank=True)
    answer_text = models.TextField(blank=True)
    answer_due_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    # What was promised to us stands in the plan of the case.
    step = models.ForeignKey(Action, models.PROTECT, null=True, related_name="+")
    # When whoever asked has taken note of the answer.
    seen_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    objects: ClassVar[HelpRequestQuerySet] = HelpRequestQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["asked_at", "pk"]
        indexes = [
            models.Index(fields=["climb_at"], condition=Q(climb_at__isnull=False), name="help_to_climb"),
            models.Index(
                fields=["by"],
                condition=Q(seen_at__isnull=True, withdrawn_at__isnull=True),
                name="help_of_asker",
            ),
        ]

    def __str__(self) -> str:
        return self.need or f"help in {self.case_id}"

    @property
    def is_unanswered(self) -> bool:
        return self.answered_at is None and self.withdrawn_at is None

    @property
    def awaits_decision(self) -> bool:
        """Another way was offered, and nobody has taken it yet."""
        return self.answer == self.Answer.ALTERNATIVE and self.seen_at is None


class HelpReach(models.Model):
    """One person before whom a request was put, once."""

    class Why(models.TextChoices):
        ASKED = "asked"
        STANDS_IN = "stands_in"  # for somebody who is away
        PASSED_ON = "passed_on"  # "not me, it is …"
        HEAD = "head"  # of the department that stayed silent
        MANAGER = "manager"

    request = models.ForeignKey(HelpRequest, models.PROTECT, related_name="reaches")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    why = models.CharField(max_length=10, choices=Why.choices)
    instead_of = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    # They said that it is not theirs: it does not lie with them any more.
    passed_on_at = models.DateTimeField(null=True)
    mail = models.OneToOneField(OutgoingMail, models.PROTECT, null=True, related_name="+")

    objects: ClassVar[models.Manager["HelpReach"]] = models.Manager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            # Each hears of it once, whatever two workers do at the same time.
            models.UniqueConstraint(fields=["request", "person"], name="help_put_before_once")
        ]
        indexes = [
            models.Index(
                fields=["person"], condition=Q(passed_on_at__isnull=True), name="help_lying_with_person"
            )
        ]

    def __str__(self) -> str:
        return f"{self.request_id} before {self.person}"


guard("helping_helprequest", "by_id", "need", "due_at", "asked_at")

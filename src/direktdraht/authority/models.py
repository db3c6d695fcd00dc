"""What was granted, what somebody asked for above their frame, what was lent, and reports that are owed."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.authority.frames import Role
from direktdraht.authority.kinds import Basis, Form, Kind, Worth, form_of
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard


class Leave(models.TextChoices):
    """By what right it was granted. OWN: nobody stands above them."""

    OWN = "own"
    COLLEAGUE = Role.COLLEAGUE.value
    COMPLAINT_MANAGER = Role.COMPLAINT_MANAGER.value
    LENT = "lent"
    APPROVED = "approved"
    ACTED_FIRST = "acted_first"


# What was granted at once, and counts against a frame.
AT_ONCE = (Leave.COLLEAGUE, Leave.COMPLAINT_MANAGER, Leave.LENT)


class _Worthy(models.Model):
    """Columns of how much of what, for the three tables that say so."""

    kind = models.CharField(max_length=12, choices=Kind.choices)
    # Cents of the currency, minutes of work, 0 for what costs no money.
    amount = models.PositiveBigIntegerField(default=0)
    currency = models.CharField(max_length=3, blank=True)

    class Meta:
        abstract = True

    @property
    def worth(self) -> Worth:
        return Worth(Kind(self.kind), self.amount, self.currency)


class Redress(_Worthy):
    """What one of us granted a customer. What they see of it is the commitment or the deed."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="redress")
    basis = models.CharField(max_length=10, choices=Basis.choices, default=Basis.UNDECIDED)
    leave = models.CharField(max_length=20, choices=Leave.choices)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    granted_at = models.DateTimeField()
    # One of the two: promised, or done already.
    commitment = models.OneToOneField(Commitment, models.PROTECT, null=True, related_name="+")
    action = models.OneToOneField(Action, models.PROTECT, null=True, related_name="+")

    objects: ClassVar[models.Manager["Redress"]] = models.Manager()

    class Meta:
        ordering = ["granted_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(commitment__isnull=False, action__isnull=True)
                | Q(commitment__isnull=True, action__isnull=False),
                name="redress_is_promised_or_done",
            )
        ]
        indexes = [models.Index(fields=["leave", "kind", "granted_at"], name="redress_of_month")]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount} {self.currency}".strip()

    @property
    def form(self) -> Form:
        return form_of(self.kind)

    @property
    def what(self) -> str:
        return str(self.commitment or self.action)


class GrantRequest(_Worthy):
    """One question to whoever may grant that much. Answered once, by one person."""

    class State(models.TextChoices):
        OPEN = "open"
        GRANTED = "granted"
        REFUSED = "refused"
        WITHDRAWN = "withdrawn"

    case = models.ForeignKey(Case, models.PROTECT, related_name="grant_requests")
    # The sentence that the customer would read, and by when.
    what = models.TextField()
    wanted_by = models.DateTimeField()
    basis = models.CharField(max_length=10, choices=Basis.choices, default=Basis.UNDECIDED)
    why = models.TextField(blank=True)
    asked_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    # By when whoever was asked last answers, or the next one is asked.
    answer_by = models.DateTimeField()
    # The same while there is somebody left to ask; empty afterwards, and once it is answered.
    climbs_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    answered_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    # Why not, and what can be done instead.
    reason = models.TextField(blank=True)
    instead = models.TextField(blank=True)
    redress = models.OneToOneField(Redress, models.PROTECT, null=True, related_name="request")

    objects: ClassVar[models.Manager["GrantRequest"]] = models.Manager()

    class Meta:
        ordering = ["asked_at", "pk"]
        indexes = [
            models.Index(
                fields=["climbs_at"], condition=Q(climbs_at__isnull=False), name="grant_request_climbs"
            ),
            models.Index(fields=["case"], condition=Q(state="open"), name="grant_request_open"),
        ]

    def __str__(self) -> str:
        return self.what

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN

    @property
    def last_asked(self) -> "Asked":
        """With asked prefetched it asks nothing."""
        return list(self.asked.all())[-1]


class Asked(models.Model):
    """Somebody was asked. Nobody is asked twice."""

    request = models.ForeignKey(GrantRequest, models.PROTECT, related_name="asked")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["Asked"]] = models.Manager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.UniqueConstraint(fields=["request", "person"], name="asked_once")]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.person}"


class Loan(_Worthy):
    """More than the frame, per case, for a time: for one person or for a role. It comes back by itself."""

    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    role = models.CharField(max_length=20, choices=Role.choices, blank=True)
    lent_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    lent_at = models.DateTimeField()
    until = models.DateTimeField()

    objects: ClassVar[models.Manager["Loan"]] = models.Manager()

    class Meta:
        ordering = ["until", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(person__isnull=False, role="") | (Q(person__isnull=True) & ~Q(role="")),
                name="loan_is_for_one_of_them",
            )
        ]
        indexes = [models.Index(fields=["until"], name="loan_running")]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount} {self.currency}".strip()


class Report(models.Model):
    """Owed by whoever acted first in a critical case: what was done and why, within a day."""

    redress = models.OneToOneField(Redress, models.PROTECT, related_name="report")
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    due_at = models.DateTimeField()
    # When its author is reminded, once; empty afterwards.
    reminds_at = models.DateTimeField(null=True)
    text = models.TextField(blank=True)
    written_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Report"]] = models.Manager()

    class Meta:
        ordering = ["due_at", "pk"]
        indexes = [
            models.Index(fields=["by"], condition=Q(written_at__isnull=True), name="report_owed_by"),
            models.Index(fields=["reminds_at"], condition=Q(reminds_at__isnull=False), name="report_reminds"),
        ]

    def __str__(self) -> str:
        return self.text or f"{self.redress}"


# Not their case: when two become one they go along (cases/merging.py).
guard("authority_redress", "kind", "amount", "currency", "leave", "by_id", "granted_at")
guard(
    "authority_grantrequest",
    "kind",
    "amount",
    "currency",
    "what",
    "why",
    "asked_by_id",
    "asked_at",
)

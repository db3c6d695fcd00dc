"""What a mail seems to say, for a person to decide: a promise of ours, a complaint about how we deal with them."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.cases.choices import Severity
from direktdraht.correspondence.models import Message


class FoundInMail(models.Model):
    """Nothing follows from it until somebody has decided."""

    class Kind(models.TextChoices):
        PROMISE = "promise"  # one of us named a time, in a mail from their own mailbox
        ABOUT_US = "about_us"  # the customer complains about how we deal with their complaint

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="found_in_mails")
    message = models.ForeignKey(Message, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    # The sentence that says it.
    words = models.TextField()
    # Of a promise.
    due_at = models.DateTimeField(null=True)
    has_time = models.BooleanField(default=False)
    is_presence = models.BooleanField(default=False)
    # Of a complaint about us: how grave the case is, if it is as it sounds.
    severity = models.CharField(max_length=10, choices=Severity.choices, blank=True)
    settled_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["FoundInMail"]] = models.Manager()

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["case"], condition=Q(settled_at__isnull=True), name="found_in_mail_open")
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"

"""Where another system wants to be called, and the calls that wait or were made."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.hooks.reasons import said
from direktdraht.kit.once import once


class Hook(models.Model):
    """The address that is called with every alarm. A single row, read with Hook.current()."""

    url = models.URLField(max_length=500, blank=True)
    sealed_secret = models.TextField(blank=True)  # see kit.sealing
    tested_at = models.DateTimeField(null=True)
    # A word of reasons.py ("ok" when all went well), and what the other side said.
    test_result = models.CharField(max_length=30, blank=True)
    test_detail = models.TextField(blank=True)

    objects: ClassVar[models.Manager["Hook"]] = models.Manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="hook_is_one")]

    def __str__(self) -> str:
        return self.url

    @classmethod
    @once
    def current(cls) -> "Hook | None":
        """The configured address, or None while nobody is called."""
        return cls.objects.filter(pk=1).exclude(url="").first()

    @property
    def test_said(self) -> str:
        """What the last try found, as a sentence in the reader's language; "" before the first one."""
        return said(self.test_result, self.test_detail)


class HookCall(models.Model):
    """One call, as a row before any socket opens. Its key travels along, so that a call made twice is one."""

    class State(models.TextChoices):
        WAITING = "waiting"
        MADE = "made"
        FAILED = "failed"  # refused for good, or given up

    key = models.CharField(max_length=40, unique=True)
    body = models.JSONField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    due_at = models.DateTimeField()
    claimed_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    made_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=30, blank=True)
    reason_detail = models.TextField(blank=True)

    objects: ClassVar[models.Manager["HookCall"]] = models.Manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["due_at", "id"], condition=Q(state="waiting"), name="hook_call_due")]

    def __str__(self) -> str:
        return f"{self.key}: {self.state}"

    @property
    def reason_said(self) -> str:
        return said(self.reason, self.reason_detail)

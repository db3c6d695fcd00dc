"""The few words in which a case is told apart: how grave, what went wrong, which phase, what is next."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Severity(models.TextChoices):
    CRITICAL = "critical", _("critical")
    HIGH = "high", _("high")
    NORMAL = "normal", _("normal")
    TRIFLE = "trifle", _("a trifle")


class Category(models.TextChoices):
    """What went wrong, by the four ways of failing a business customer (S3.2)."""

    LATE = "late", _("too late")
    FAULTY = "faulty", _("faulty")
    NOT_FIRST_TIME = "not_first_time", _("not right the first time")
    NOT_SOLVED = "not_solved", _("our service could not solve it")
    OTHER = "other", _("something else")


class Phase(models.TextChoices):
    """First save the situation, solve it together, explain later, improve after that (REQUIREMENTS, X1)."""

    RESCUE = "rescue", _("Rescue")
    SOLVE = "solve", _("Solve")
    EXPLAIN = "explain", _("Explain")
    FOLLOW_UP = "follow_up", _("Follow-up talk")


class NextKind(models.TextChoices):
    """What the next thing to do for the customer is."""

    ANSWER = "answer"  # they wait for our word
    COMMITMENT = "commitment"
    KEY_DATE = "key_date"
    SILENCE = "silence"  # the time after which silence hurts
    PROMISE = "promise"  # a talk after which nothing was promised
    NONE = ""


class Feeling(models.TextChoices):
    """How somebody sounds on the phone, in this hour and about this matter; never what they are like (S0.35)."""

    CALM = "calm", _("calm")
    WORRIED = "worried", _("worried")
    DISAPPOINTED = "disappointed", _("disappointed")
    ANNOYED = "annoyed", _("annoyed")
    FURIOUS = "furious", _("furious")

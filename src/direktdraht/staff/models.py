"""People, their absences, and the company they stand for."""

import datetime as dt
import zoneinfo
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q

from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import once


class PersonQuerySet(models.QuerySet["Person"]):
    def active(self) -> "PersonQuerySet":
        return self.filter(is_active=True)

    def present(self, at: dt.datetime) -> "PersonQuerySet":
        """Who is not away at this moment."""
        return self.active().exclude(absences__starts_at__lte=at, absences__ends_at__gt=at)

    def complaint_managers(self) -> "PersonQuerySet":
        return self.filter(is_complaint_manager=True)

    def managing_directors(self) -> "PersonQuerySet":
        return self.filter(is_managing_director=True)

    def without_mail(self) -> "PersonQuerySet":
        """From whose address, still theirs, a mail came back."""
        first = Q(mail_lost_to=F("email")) | Q(mail_lost_to=F("alert_email"))
        second = Q(mail_lost_too=F("email")) | Q(mail_lost_too=F("alert_email"))
        theirs = first | (second & ~Q(mail_lost_too=""))
        return self.active().filter(theirs, mail_lost_at__isnull=False)


class PersonManager(BaseUserManager["Person"].from_queryset(PersonQuerySet)):  # type: ignore[misc]
    def get_by_natural_key(self, username: str | None) -> "Person":
        person: Person = self.get(email__iexact=username)
        return person


class Person(AbstractBaseUser):
    """A colleague. In a small firm one person holds every role; roles add rights and never take one away."""

    email = models.EmailField(unique=True)
    given_name = models.CharField(max_length=80)
    family_name = models.CharField(max_length=80)
    position = models.CharField(max_length=120, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    # Where this person is reached outside the office; a text gateway or a private mailbox.
    alert_email = models.EmailField(blank=True)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES, default="de")
    reachable_from = models.TimeField(default=dt.time(8))
    reachable_until = models.TimeField(default=dt.time(18))
    # ISO weekdays (1 = Monday) on which the hours above hold.
    reachable_on = models.CharField(max_length=7, default="12345")
    # Own lines under their letters, below name, position, company and number.
    signature = models.TextField(blank=True)
    signature_en = models.TextField(blank=True)
    is_complaint_manager = models.BooleanField(default=False)
    is_managing_director = models.BooleanField(default=False)
    is_administrator = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    # Who stands in where nobody is named for the occasion: they fall ill, or their time runs out.
    deputy = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    # Another one when the address of their calendar is renewed: whoever had the old one sees nothing more.
    calendar_key = models.CharField(max_length=16, blank=True)
    # Since when mail to one of their addresses comes back, and which; then to the other one too: mail_lost.py.
    mail_lost_at = models.DateTimeField(null=True)
    mail_lost_to = models.EmailField(blank=True)
    mail_lost_too = models.EmailField(blank=True)

    objects: ClassVar[PersonManager] = PersonManager()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        ordering = ["family_name", "given_name"]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def is_manager(self) -> bool:
        """Sees what is at risk for everybody, not for themselves alone."""
        return self.is_complaint_manager or self.is_managing_director

    @property
    def lost_addresses(self) -> list[str]:
        """The addresses of theirs that mail does not reach; none while all is well, or once they have others."""
        lost = (self.mail_lost_to, self.mail_lost_too) if self.mail_lost_at else ()
        return [one for one in lost if one and one in (self.email, self.alert_email)]

    def mail_to(self, *, urgent: bool) -> str:
        """Where a mail reaches them at their desk, or urgent: wherever they are. While one of their two addresses fails
        it is the other."""
        first = (self.alert_email or self.email) if urgent else self.email
        lost = self.lost_addresses
        return next((one for one in (first, self.email, self.alert_email) if one and one not in lost), first)


class AbsenceQuerySet(models.QuerySet["Absence"]):
    def running(self, at: dt.datetime) -> "AbsenceQuerySet":
        return self.filter(starts_at__lte=at, ends_at__gt=at)

    def with_people(self) -> "AbsenceQuerySet":
        """Whoever is away, and everybody who may stand in."""
        return self.select_related("person__deputy", "deputy")


class Absence(models.Model):
    """A span in which somebody does not answer, and who does instead."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="absences")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    deputy = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")

    objects: ClassVar[AbsenceQuerySet] = AbsenceQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=models.F("starts_at")), name="absence_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(deputy__isnull=True) | ~Q(deputy=models.F("person")),
                name="absence_deputy_is_another",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} {self.starts_at:%Y-%m-%d} – {self.ends_at:%Y-%m-%d}"

    @property
    def stand_in(self) -> Person | None:
        """Who is named for this time, else as a rule; not whether they are here themselves (standing_in.py)."""
        return self.deputy or self.person.deputy


class Competence(models.Model):
    """Something that somebody knows, in a word as people use it: so that whoever needs it finds them (S3.24)."""

    class Kind(models.TextChoices):
        PRODUCT = "product"
        LANGUAGE = "language"
        TECHNIQUE = "technique"

    person = models.ForeignKey(Person, models.CASCADE, related_name="competences")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    word = models.CharField(max_length=80)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["person", "kind", "word"], name="competence_once")]

    def __str__(self) -> str:
        return self.word


class Department(models.Model):
    """People who can be asked together, and who answers for them."""

    name = models.CharField(max_length=80, unique=True)
    head = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="heads")
    members = models.ManyToManyField(Person, related_name="departments")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Company(models.Model):
    """The one company of this house. A single row, read with Company.current()."""

    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=60, blank=True)
    city = models.CharField(max_length=80, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES, default="de")
    time_zone = models.CharField(max_length=60, default="Europe/Berlin")
    is_demo = models.BooleanField(default=False)
    # Under which customers reach their pages, read with page_address.page_address(); and how a try of it went.
    page_address = models.CharField(max_length=200, blank=True)
    page_tried_at = models.DateTimeField(null=True)
    page_trial = models.CharField(max_length=30, blank=True)
    # When the house is open: {"1": [["08:00", "12:00"], ["13:00", "17:00"]], …} by ISO weekday; see hours.py.
    hours = models.JSONField(default=dict)
    # Whose holidays hold: "DE-BW", "CH-ZH", "AT-9"; and those days: {"2026-01-01": ["Neujahr", "New Year's Day"]}.
    region = models.CharField(max_length=20, blank=True)
    holidays = models.JSONField(default=dict)
    # When the whole house is away: [["2026-12-24", "2027-01-01", "Betriebsferien"], …]; see days_off.py.
    days_off = models.JSONField(default=list)
    # How soon we answer and are heard again, where it is not our default: {"answer": {"high": "60 working_minutes"}}.
    targets = models.JSONField(default=dict)
    # What each role may grant at once, where it is not our default: {"currency": "EUR", "colleague": {"credit":
    # [per case, per month]}}; see authority/frames.py.
    frames = models.JSONField(default=dict)
    # Goes up whenever one of those changes, or a customer's: what was counted by less is counted anew.
    clock_rules = models.PositiveIntegerField(default=1)
    # The company's own words in a receipt; see texts.py for what they may hold. Empty: ours.
    receipt_de = models.TextField(blank=True)
    receipt_en = models.TextField(blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="company_is_one")]

    def __str__(self) -> str:
        return self.name

    @classmethod
    @once
    def current(cls) -> "Company":
        """The stored company, or an unnamed one while nobody has set up the house."""
        return next(iter(_company.ask()), None) or cls(pk=1, name="")

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def called(self) -> str:
        return self.short_name or self.name


@ComposedOnce
def _company() -> models.QuerySet[Company]:
    return Company.objects.filter(pk=1)


class RegionHolidays(models.Model):
    """The holidays of a place where customers are, as Company.holidays has ours. Empty until the worker knows them."""

    region = models.CharField(max_length=20, primary_key=True)
    days = models.JSONField(default=dict)
    tried_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.region

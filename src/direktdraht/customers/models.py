"""Customers and their contacts. A proposed one came in by mail and waits for somebody to say yes."""

import zoneinfo
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower, StrIndex, Substr
from django.utils.translation import gettext_lazy as _

from direktdraht.staff.models import Person
from direktdraht.timeline.models import Stream


class Customer(models.Model):
    """A company. Its contact person of ours is the one its complaints go to first (S1.23)."""

    name = models.CharField(max_length=200)
    city = models.CharField(max_length=80, blank=True)
    since_year = models.PositiveSmallIntegerField(null=True, blank=True)
    contact_person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="customers_in_care"
    )
    language = models.CharField(max_length=2, choices=settings.LANGUAGES, default="de")
    time_zone = models.CharField(max_length=60, default="Europe/Berlin")
    # Whose holidays nobody there works on: "DE-SN", "CH-ZH"; empty: not known, so that only ours count.
    region = models.CharField(max_length=20, blank=True)
    # Agreed with them, where it is not as in the house: {"answer": {"high": "60 working_minutes"}}.
    targets = models.JSONField(default=dict, blank=True)
    # What matters to them, what they use, what never to do: noted in good times (S1.4). Never leaves the house.
    known = models.TextField(blank=True)
    is_proposed = models.BooleanField(default=False)
    # What happened between us without a complaint hangs on it; there from the first note on.
    stream = models.OneToOneField(Stream, models.PROTECT, null=True, related_name="customer")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["name", "pk"]
        indexes = [models.Index(Lower("name"), name="customer_by_name")]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)


class ContactQuerySet(models.QuerySet["Contact"]):
    def people(self) -> "ContactQuerySet":
        """Each person once: without the rows that were merged into another."""
        return self.filter(merged_into=None)


class Contact(models.Model):
    """A person at a customer's."""

    class Salutation(models.TextChoices):
        NONE = "", _("none")
        MS = "ms", _("Ms")
        MR = "mr", _("Mr")

    customer = models.ForeignKey(Customer, models.PROTECT, related_name="contacts")
    salutation = models.CharField(max_length=2, choices=Salutation.choices, blank=True)
    title = models.CharField(max_length=20, blank=True)
    given_name = models.CharField(max_length=80, blank=True)
    family_name = models.CharField(max_length=120, blank=True)
    position = models.CharField(max_length=120, blank=True)
    email = models.EmailField(max_length=320, blank=True)
    # What stands behind the @, by which a new colleague of a known customer is recognised.
    domain = models.GeneratedField(
        expression=Lower(Substr("email", StrIndex("email", models.Value("@")) + 1)),
        output_field=models.CharField(max_length=320),
        db_persist=True,
    )
    phone = models.CharField(max_length=40, blank=True)
    # Best ways and times to reach them; shown beside the number.
    reach = models.CharField(max_length=200, blank=True)
    # Their own absence notice said so: the first moment of the first day on which they are back.
    away_until = models.DateTimeField(null=True, blank=True)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES, default="de")
    is_proposed = models.BooleanField(default=False)
    # This row is the same person as that one. It stays: earlier words and a second address hang on it.
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")

    objects: ClassVar["ContactQuerySet"] = ContactQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["family_name", "given_name", "pk"]
        indexes = [models.Index(fields=["domain"], condition=~Q(email=""), name="contact_by_domain")]
        constraints = [
            models.UniqueConstraint(Lower("email"), condition=~Q(email=""), name="contact_email_is_unique")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """With the title, as one would introduce them: Dr. Henrik Albers; the address where nothing else is known."""
        return " ".join(filter(None, [self.title, self.given_name, self.family_name])) or self.email

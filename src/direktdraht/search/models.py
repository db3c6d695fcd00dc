"""What can be found, and where it stands. The words themselves stay in the rows that own them."""

from typing import ClassVar

from django.db import models

from direktdraht.timeline.models import Stream


class Kind(models.TextChoices):
    """What a document is of; object_id is the key of that row."""

    CASE = "case"
    MESSAGE = "message"
    COMMITMENT = "commitment"
    DEED = "deed"
    CUSTOMER = "customer"
    CONTACT = "contact"
    HELP = "help"
    REQUEST = "request"
    REPORT = "report"
    OBSTACLE = "obstacle"


# Documents that name somebody rather than hold words of a matter.
NAMES = (Kind.CUSTOMER, Kind.CONTACT)


class Document(models.Model):
    """One thing that can be found. Its key says how new it is, and is never given out twice.

    The tokens stand in a column that only PostgreSQL has, or in SQLite's own index; see store.py.
    """

    kind = models.CharField(
        max_length=10
    )  # a Kind; without choices, which would make each new one a migration
    object_id = models.BigIntegerField()
    stream = models.ForeignKey(Stream, models.CASCADE, null=True, related_name="+", db_index=False)
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["Document"]] = models.Manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["object_id", "kind"], name="document_is_unique")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"

"""Words that were said, in or out; unchangeable once they are. Files, drafts, and the link to the customer's page."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.customers.models import Contact
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard
from direktdraht.timeline.models import Stream


class Message(models.Model):
    """A word. On the internal track it never reaches anybody outside."""

    class Track(models.TextChoices):
        CUSTOMER = "customer"
        INTERNAL = "internal"

    class Direction(models.TextChoices):
        IN = "in"
        OUT = "out"

    class Kind(models.TextChoices):
        MAIL = "mail"  # a mail of the customer
        PAGE = "page"  # written on the customer's page
        LETTER = "letter"  # our answer
        UPDATE = "update"  # news of deeds and commitments, in the owner's sentences
        QUESTION = "question"  # whether it is solved
        RECEIPT = "receipt"  # automatic, says so
        CALL = "call"
        NOTE = "note"  # internal

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="messages")
    track = models.CharField(max_length=10, choices=Track.choices)
    direction = models.CharField(max_length=3, choices=Direction.choices)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    # Ours who wrote or spoke; the customer's who did.
    author = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    contact = models.ForeignKey(Contact, models.PROTECT, null=True, related_name="messages")
    subject = models.CharField(max_length=500, blank=True)
    # The words themselves: of a mail what was newly written, of a letter what its author wrote.
    text = models.TextField()
    # [{"name", "type", "size", "part"}] of what hung on a mail; the bytes stay in the raw mail.
    enclosures = models.JSONField(default=list)
    # Addresses of others it went to, none of them ours: in To or Cc of their mail, in Cc of ours.
    also_to = models.JSONField(default=list)
    language = models.CharField(max_length=2, default="de")
    at = models.DateTimeField()
    incoming = models.OneToOneField(IncomingMail, models.PROTECT, null=True, related_name="message")
    outgoing = models.OneToOneField(OutgoingMail, models.PROTECT, null=True, related_name="message")

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["stream", "at"], name="message_of_stream")]
        constraints = [
            models.CheckConstraint(condition=~Q(kind="note") | Q(track="internal"), name="a_note_is_internal")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.direction} {self.at:%Y-%m-%d %H:%M}"

    @property
    def is_human_word_of_ours(self) -> bool:
        """What stops a customer's waiting: a receipt never does."""
        return self.direction == self.Direction.OUT and self.kind not in (self.Kind.RECEIPT, self.Kind.NOTE)


class File(models.Model):
    """A file that a colleague or the customer attached. Kept in the database, so that a backup is whole."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="files")
    message = models.ForeignKey(Message, models.PROTECT, null=True, related_name="files")
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100, default="application/octet-stream")
    size = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    # Whether the customer may see it: evidence of a deed they are told of, a file in a letter, their own.
    for_customer = models.BooleanField(default=False)
    by_person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    by_contact = models.ForeignKey(Contact, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["File"]] = models.Manager()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.name


class Link(models.Model):
    """One contact's way to the page of one case. The address is made from it (links.py), never stored."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="links")
    contact = models.ForeignKey(Contact, models.PROTECT, related_name="links")
    # Raising it voids every address made before.
    version = models.PositiveIntegerField(default=1)
    expires_at = models.DateTimeField()
    # When a new address was last asked for on an expired one; it goes to the mail on record.
    renewed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["stream", "contact"], name="one_link_per_person_and_case")
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"


class AnswerLink(models.Model):
    """A colleague's way to answer one question among us without signing in. The address is made from it
    (answer_links.py), never stored; whoever holds it sees that one question and nothing else."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="answer_links")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    # Which app asks ("help", …), and the key of its row.
    what = models.CharField(max_length=20)
    about = models.BigIntegerField()
    # Raising it voids every address made before.
    version = models.PositiveIntegerField(default=1)
    expires_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["what", "about", "person"], name="one_answer_link_each")
        ]

    def __str__(self) -> str:
        return f"{self.what} {self.about} for {self.person}"


class Draft(models.Model):
    """What somebody has begun to write on a case. Overwritten at will; gone when it was sent."""

    stream = models.ForeignKey(Stream, models.CASCADE, related_name="drafts")
    person = models.ForeignKey(Person, models.CASCADE, related_name="drafts")
    text = models.TextField(blank=True)
    # Whatever else stands in the composer: {"commitments": […], "files": […]}.
    beside = models.JSONField(default=dict)
    at = models.DateTimeField()
    # Since when it lies before whoever speaks with the customer; empty: it is its author's own (cases/offering.py).
    offered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["stream", "person"], name="one_draft_each")]

    def __str__(self) -> str:
        return f"draft of {self.person} on {self.stream}"


class PutAside(models.Model):
    """ "Für später": a sentence kept for the time that is right for it. Nobody outside ever sees it (S0.36)."""

    stream = models.ForeignKey(Stream, models.PROTECT, related_name="put_aside")
    text = models.TextField()
    by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    taken_up_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.text


guard(
    "correspondence_message",
    *("stream_id", "track", "direction", "kind", "author_id", "contact_id", "subject", "text", "at"),
    *("enclosures", "incoming_id", "outgoing_id"),
)
guard("correspondence_file", "stream_id", "name", "size", "digest", "content", "at")

"""The rows that are the queue: raw bytes as they came, mails to be understood, mails to leave."""

import builtins
import zlib

from django.db import models
from django.db.models import Q

from direktdraht.kit.once import once
from direktdraht.mail.accounts import Mailbox, MailServer, ProviderLogin, SeenMail
from direktdraht.mail.reasons import said
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard

__all__ = [
    "IncomingMail",
    "MailAddress",
    "MailServer",
    "Mailbox",
    "OutgoingMail",
    "ProviderLogin",
    "RawMail",
    "SeenMail",
    "SendingTry",
]


class RawMail(models.Model):
    """The bytes as they came, zlib-compressed, for ever. Read with raw.bytes()."""

    content = models.BinaryField()
    size = models.PositiveIntegerField()
    # sha256 over the bytes and the sorted envelope recipients, hex: a sender who never saw our 250 and
    # comes again with the same mail is given the same row.
    digest = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return f"raw mail {self.pk}"

    def bytes(self) -> builtins.bytes:
        """The mail exactly as it came."""
        return zlib.decompress(self.content)


class IncomingMail(models.Model):
    """One mail that was taken. It is understood later, by the worker; a bug there never loses it."""

    class Outcome(models.TextChoices):
        NEW_CASE = "new_case"
        JOINED = "joined"
        AUTOMATIC = "automatic"
        BOUNCE = "bounce"
        INTERNAL = "internal"
        DUPLICATE = "duplicate"
        UNASSIGNED = "unassigned"
        TOO_MANY = "too_many"
        UNREADABLE = "unreadable"

    raw = models.OneToOneField(RawMail, models.PROTECT, related_name="incoming")
    envelope_from = models.CharField(max_length=320, blank=True)
    recipients = models.JSONField(default=list)
    source = models.CharField(max_length=20, default="smtp")
    received_at = models.DateTimeField()
    # It reached the mailbox before we began to fetch from it: nothing automatic answers it.
    from_before = models.BooleanField(default=False)
    # Filled in when it is understood.
    message_id = models.CharField(max_length=500, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    from_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, blank=True)
    # What says that a machine wrote it, where one did.
    auto_reason = models.CharField(max_length=200, blank=True, default="")
    stream = models.ForeignKey("timeline.Stream", models.PROTECT, null=True, related_name="incoming_mails")
    done_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    retry_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True)

    class Meta:
        ordering = ["-received_at", "-pk"]
        indexes = [
            models.Index(fields=["id"], condition=Q(done_at__isnull=True), name="incoming_waiting"),
            models.Index(fields=["message_id"], name="incoming_message_id"),
            models.Index(
                fields=["-received_at", "-id"], condition=Q(stream__isnull=True), name="incoming_unassigned"
            ),
        ]

    def __str__(self) -> str:
        return self.subject or f"mail {self.pk}"


class OutgoingMail(models.Model):
    """A mail that will leave. Its Message-ID is final before any socket opens."""

    class Kind(models.TextChoices):
        LETTER = "letter"  # a person wrote it
        RECEIPT = "receipt"  # says of itself that it is automatic
        NOTICE = "notice"  # to a colleague
        ACCESS = "access"  # invitation, password

    class State(models.TextChoices):
        WAITING = "waiting"
        SENDING = "sending"  # a worker holds it, until claimed_until
        SENT = "sent"
        FAILED = "failed"  # refused for good, or given up

    kind = models.CharField(max_length=10, choices=Kind.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    message_id = models.CharField(max_length=255, unique=True)
    stream = models.ForeignKey("timeline.Stream", models.PROTECT, null=True, related_name="outgoing_mails")
    from_name = models.CharField(max_length=200)
    from_address = models.CharField(max_length=320)
    reply_to = models.CharField(max_length=320, blank=True)
    to_name = models.CharField(max_length=200, blank=True)
    to_address = models.CharField(max_length=320)
    subject = models.CharField(max_length=500)
    # {page:LINK_ID} in the text is replaced by the customer's address when the mail is sent, never before.
    text = models.TextField()
    in_reply_to = models.CharField(max_length=500, blank=True)
    references = models.TextField(blank=True)
    # [{"name", "type", "file": id}] of the files that travel along; correspondence knows the files.
    attachments = models.JSONField(default=list)
    # What goes into the reader's calendar: iCalendar objects, one after the other (RFC 5545); usually none.
    calendar = models.TextField(blank=True)
    # Addresses that the Cc line names. Each of them gets a row of its own (copies.py): one row, one reader, so that
    # each is taken, refused, tried again or comes back by itself.
    cc = models.JSONField(default=list)
    copy_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="copies", db_index=False)
    language = models.CharField(max_length=2, default="de")
    due_at = models.DateTimeField()
    claimed_by = models.CharField(max_length=40, blank=True)
    claimed_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    bounced_at = models.DateTimeField(null=True)
    # Why it has not left yet: a word of reasons.py, and what the other server said.
    reason = models.CharField(max_length=30, blank=True)
    reason_detail = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]
        indexes = [
            # A condition without a value in it: SQLite knows it again in a query whose values are bound. With state and
            # reason in it, a house that cannot send asks every second without reading the mails themselves.
            models.Index(
                fields=["due_at", "id", "state", "reason"],
                condition=Q(sent_at__isnull=True),
                name="outgoing_unsent",
            ),
            models.Index(fields=["id"], condition=Q(sent_at__isnull=True), name="outgoing_unsent_by_key"),
            # How many receipts one address got lately.
            models.Index(fields=["to_address", "due_at"], name="outgoing_to_address"),
            models.Index(fields=["copy_of"], condition=Q(copy_of__isnull=False), name="outgoing_copies"),
        ]

    def __str__(self) -> str:
        return f"{self.subject} → {self.to_address}"

    @property
    def is_delivered(self) -> bool:
        return self.sent_at is not None and self.bounced_at is None

    @property
    def is_lost(self) -> bool:
        """It came back, or will never leave."""
        return self.bounced_at is not None or self.state == self.State.FAILED

    @property
    def is_withdrawn(self) -> bool:
        """Somebody kept it from leaving (withdrawing.py)."""
        return self.state == self.State.FAILED and self.reason == "withdrawn"

    @property
    def reason_said(self) -> str:
        """Why it has not left, as a sentence in the reader's language; "" when there is nothing to say."""
        return said(self.reason, self.reason_detail)


class MailAddress(models.Model):
    """An address under which the company takes complaints."""

    class Purpose(models.TextChoices):
        SERVICE = "service"
        DIRECT_LINE = "direct_line"

    address = models.EmailField(unique=True, max_length=320)
    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    # Whose direct line it is; empty for a service address.
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="mail_addresses")

    class Meta:
        ordering = ["purpose", "address"]
        constraints = [
            models.CheckConstraint(
                condition=Q(purpose="service", person__isnull=True)
                | Q(purpose="direct_line", person__isnull=False),
                name="direct_line_has_a_person",
            )
        ]

    def __str__(self) -> str:
        return self.address

    @classmethod
    @once
    def of_the_house(cls) -> "list[MailAddress]":
        """All of them, with the people whose lines they are."""
        return list(cls.objects.select_related("person"))


class SendingTry(models.Model):
    """What came of one try to send a mail, for whoever asks later why it came late, or not at all."""

    mail = models.ForeignKey(OutgoingMail, models.PROTECT, related_name="tries")
    at = models.DateTimeField()
    # A word of reasons.py ("taken" when it left), and what the server said.
    reason = models.CharField(max_length=30)
    detail = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.mail_id} {self.at:%Y-%m-%d %H:%M}: {self.reason}"

    @property
    def said(self) -> str:
        return said(self.reason, self.detail)


guard("mail_rawmail", "content", "size", "digest")

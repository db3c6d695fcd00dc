"""The rows that are the queue: raw bytes as they came, mails to be understood, mails to leave."""

import builtins
import zlib
from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.kit.once import once
from direktdraht.mail.reasons import said
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard


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
        UNREADABLE = "unreadable"

    raw = models.OneToOneField(RawMail, models.PROTECT, related_name="incoming")
    envelope_from = models.CharField(max_length=320, blank=True)
    recipients = models.JSONField(default=list)
    source = models.CharField(max_length=20, default="smtp")
    received_at = models.DateTimeField()
    # Filled in when it is understood.
    message_id = models.CharField(max_length=500, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    from_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    outcome = models.CharField(max_length=12, choices=Outcome.choices, blank=True)
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
            # A condition without a value in it: SQLite knows it again in a query whose values are bound.
            models.Index(fields=["due_at", "id"], condition=Q(sent_at__isnull=True), name="outgoing_unsent"),
            models.Index(fields=["id"], condition=Q(sent_at__isnull=True), name="outgoing_unsent_by_key"),
            # How many receipts one address got lately.
            models.Index(fields=["to_address", "due_at"], name="outgoing_to_address"),
        ]

    def __str__(self) -> str:
        return f"{self.subject} → {self.to_address}"

    @property
    def is_delivered(self) -> bool:
        return self.sent_at is not None and self.bounced_at is None

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


class MailServer(models.Model):
    """The SMTP server that takes our mail. A single row, read with MailServer.current()."""

    class Security(models.TextChoices):
        NONE = "none"
        STARTTLS = "starttls"
        TLS = "tls"

    host = models.CharField(max_length=255, blank=True)
    port = models.PositiveIntegerField(default=587)
    security = models.CharField(max_length=10, choices=Security.choices, default=Security.STARTTLS)
    username = models.CharField(max_length=255, blank=True)
    sealed_password = models.TextField(blank=True)  # see kit.sealing
    tested_at = models.DateTimeField(null=True)
    # A word of reasons.py ("ok" when all went well), and what the server said.
    test_result = models.CharField(max_length=30, blank=True)
    test_detail = models.TextField(blank=True)

    objects: ClassVar[models.Manager["MailServer"]] = models.Manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="mail_server_is_one")]

    def __str__(self) -> str:
        return self.host

    @classmethod
    def configured(cls) -> "models.QuerySet[MailServer]":
        """The one row, or none while mail can only lie in the outbox."""
        return cls.objects.filter(pk=1).exclude(host="")

    @classmethod
    def current(cls) -> "MailServer | None":
        """The configured server, or None while mail can only lie in the outbox."""
        return cls.configured().first()

    @property
    def test_said(self) -> str:
        """What the last test found, as a sentence in the reader's language; "" before the first one."""
        return said(self.test_result, self.test_detail)


class Mailbox(models.Model):
    """The IMAP account that complaints are fetched from. A single row, read with Mailbox.current().

    Nothing in it is ever marked, moved or deleted: where we stand is kept here alone.
    """

    host = models.CharField(max_length=255, blank=True)
    port = models.PositiveIntegerField(default=993)
    security = models.CharField(
        max_length=10, choices=MailServer.Security.choices, default=MailServer.Security.TLS
    )
    username = models.CharField(max_length=255, blank=True)
    sealed_password = models.TextField(blank=True)  # see kit.sealing
    folder = models.CharField(max_length=255, default="INBOX")
    # Mail that reached the mailbox before is none of ours.
    since = models.DateTimeField()
    # Up to which UID everything was taken; a server that numbers anew says so by another UIDVALIDITY.
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)
    tested_at = models.DateTimeField(null=True)
    test_result = models.CharField(max_length=30, blank=True)
    test_detail = models.TextField(blank=True)
    fetched_at = models.DateTimeField(null=True)
    # What keeps us from fetching, and since when; a word of reasons.py.
    problem = models.CharField(max_length=30, blank=True)
    problem_detail = models.TextField(blank=True)
    problem_since = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    claimed_by = models.CharField(max_length=40, blank=True)
    claimed_until = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Mailbox"]] = models.Manager()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="mailbox_is_one")]

    def __str__(self) -> str:
        return f"{self.username} · {self.folder}"

    @classmethod
    def current(cls) -> "Mailbox | None":
        """The configured mailbox, or None."""
        return cls.objects.filter(pk=1).exclude(host="").first()

    @property
    def test_said(self) -> str:
        return said(self.test_result, self.test_detail)

    @property
    def problem_said(self) -> str:
        """What keeps us from fetching, as a sentence in the reader's language; "" while all goes well."""
        return said(self.problem, self.problem_detail)


class LeftMail(models.Model):
    """A mail that was found in the mailbox and could not be taken: it stays there, and here is said why."""

    uid_validity = models.BigIntegerField()
    uid = models.BigIntegerField()
    size = models.BigIntegerField()
    why = models.TextField()
    at = models.DateTimeField()

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["uid_validity", "uid"], name="left_mail_once")]

    def __str__(self) -> str:
        return f"{self.uid}: {self.why}"


guard("mail_rawmail", "content", "size", "digest")

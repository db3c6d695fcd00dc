"""The accounts that mail leaves and comes by, the sign-ins their providers lend us, and what was seen in a mailbox."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from direktdraht.mail.reasons import advice, quoted, said


class ProviderLogin(models.Model):
    """A sign-in that the provider of an account lends us in place of a password (OAuth 2.0, RFC 6749).

    One for each account, whether mail is fetched from it, leaves through it, or both.
    """

    class Provider(models.TextChoices):
        MICROSOFT = "microsoft"
        GOOGLE = "google"
        OTHER = "other"

    provider = models.CharField(max_length=10, choices=Provider.choices)
    username = models.CharField(max_length=255)
    client_id = models.CharField(max_length=255, blank=True)
    sealed_client_secret = models.TextField(blank=True)  # see kit.sealing, here and below
    tenant = models.CharField(max_length=100, blank=True)  # of Microsoft
    # Of any other provider; those of Microsoft and Google are known (providers.py).
    authorize_url = models.URLField(max_length=500, blank=True)
    device_url = models.URLField(max_length=500, blank=True)
    token_url = models.URLField(max_length=500, blank=True)
    scope = models.CharField(max_length=500, blank=True)
    sealed_refresh_token = models.TextField(blank=True)
    sealed_access_token = models.TextField(blank=True)
    expires_at = models.DateTimeField(null=True)
    granted_at = models.DateTimeField(null=True)
    problem = models.CharField(max_length=30, blank=True)
    problem_detail = models.TextField(blank=True)
    # A sign-in by code that somebody has begun (RFC 8628).
    sealed_device_code = models.TextField(blank=True)
    user_code = models.CharField(max_length=40, blank=True)
    verify_url = models.CharField(max_length=500, blank=True)
    code_until = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["ProviderLogin"]] = models.Manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["provider", "username"], name="provider_login_once")]

    def __str__(self) -> str:
        return f"{self.username} ({self.provider})"

    @property
    def problem_said(self) -> str:
        return said(self.problem, self.problem_detail)


class ServerAccount(models.Model):
    """What a server of either direction is asked by: where it is, how one signs in, and how it does."""

    class Security(models.TextChoices):
        NONE = "none"
        STARTTLS = "starttls"
        TLS = "tls"

    host = models.CharField(max_length=255, blank=True)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=10, choices=Security.choices, default=Security.TLS)
    username = models.CharField(max_length=255, blank=True)
    sealed_password = models.TextField(blank=True)  # see kit.sealing
    # Stands in place of the password.
    login = models.ForeignKey(ProviderLogin, models.PROTECT, null=True, related_name="+")
    tested_at = models.DateTimeField(null=True)
    # A word of reasons.py, and what the server said.
    test_result = models.CharField(max_length=30, blank=True)
    test_detail = models.TextField(blank=True)
    # What stands in the way, since when, how often in a row, and since when somebody has been told.
    problem = models.CharField(max_length=30, blank=True)
    problem_detail = models.TextField(blank=True)
    problem_since = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    next_at = models.DateTimeField(null=True)  # not before then it is asked again
    told_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    @property
    def test_said(self) -> str:
        """What the last test found, as a sentence in the reader's language; "" before the first one."""
        return said(self.test_result, self.test_detail)

    @property
    def test_advice(self) -> str:
        """The same without what the server said."""
        return advice(self.test_result, self.test_detail)

    @property
    def test_quoted(self) -> str:
        return quoted(self.test_result, self.test_detail)

    @property
    def problem_said(self) -> str:
        """What stands in the way, as a sentence in the reader's language; "" while all goes well."""
        return said(self.problem, self.problem_detail)

    @property
    def problem_advice(self) -> str:
        return advice(self.problem, self.problem_detail)

    @property
    def problem_quoted(self) -> str:
        return quoted(self.problem, self.problem_detail)


class MailServer(ServerAccount):
    """The SMTP server that takes our mail. A single row, read with MailServer.current()."""

    port = models.PositiveIntegerField(default=587)
    security = models.CharField(
        max_length=10, choices=ServerAccount.Security.choices, default=ServerAccount.Security.STARTTLS
    )
    # Bytes, as the server last said; null where it never did.
    size_limit = models.BigIntegerField(null=True)
    # When it last took a mail.
    sent_at = models.DateTimeField(null=True)

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
        return cls.configured().select_related("login").first()


class Mailbox(ServerAccount):
    """A folder of an IMAP account that complaints are fetched from.

    Nothing in it is ever marked, moved or deleted: where we stand is kept here and in SeenMail alone.
    """

    port = models.PositiveIntegerField(default=993)
    folder = models.CharField(max_length=255, default="INBOX")
    # Mail that reached the mailbox before is none of ours; what came between is taken and not answered.
    since = models.DateTimeField()
    began_at = models.DateTimeField()
    # Up to which UID everything was looked at; a server that numbers anew says so by another UIDVALIDITY.
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)
    # When all that was there had been taken, and whether the server tells by itself of what comes (RFC 2177).
    fetched_at = models.DateTimeField(null=True)
    tells_by_itself = models.BooleanField(null=True)
    claimed_by = models.CharField(max_length=40, blank=True)
    claimed_until = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager["Mailbox"]] = models.Manager()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["host", "username", "folder"], name="mailbox_once")]

    def __str__(self) -> str:
        return f"{self.username} · {self.folder}"


class SeenMail(models.Model):
    """A mail of a mailbox that we have looked at, by its number there. What was not taken stays, and why is said."""

    mailbox = models.ForeignKey(Mailbox, models.CASCADE, related_name="seen")
    uid_validity = models.BigIntegerField()
    uid = models.BigIntegerField()
    size = models.BigIntegerField()
    at = models.DateTimeField()
    why = models.TextField(blank=True)  # it was left; empty when it was taken
    tries = models.PositiveSmallIntegerField(default=1)
    retry_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["mailbox", "uid_validity", "uid"], name="seen_mail_once")
        ]

    def __str__(self) -> str:
        return f"{self.uid}: {self.why or 'taken'}"

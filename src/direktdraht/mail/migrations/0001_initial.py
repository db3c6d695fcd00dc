import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("timeline", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="RawMail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("content", models.BinaryField()),
                ("size", models.PositiveIntegerField()),
                ("digest", models.CharField(max_length=64, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="LeftMail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uid_validity", models.BigIntegerField()),
                ("uid", models.BigIntegerField()),
                ("size", models.BigIntegerField()),
                ("why", models.TextField()),
                ("at", models.DateTimeField()),
            ],
            options={
                "ordering": ["-pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("uid_validity", "uid"), name="left_mail_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Mailbox",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("host", models.CharField(blank=True, max_length=255)),
                ("port", models.PositiveIntegerField(default=993)),
                (
                    "security",
                    models.CharField(
                        choices=[("none", "None"), ("starttls", "Starttls"), ("tls", "Tls")],
                        default="tls",
                        max_length=10,
                    ),
                ),
                ("username", models.CharField(blank=True, max_length=255)),
                ("sealed_password", models.TextField(blank=True)),
                ("folder", models.CharField(default="INBOX", max_length=255)),
                ("since", models.DateTimeField()),
                ("uid_validity", models.BigIntegerField(null=True)),
                ("last_uid", models.BigIntegerField(default=0)),
                ("tested_at", models.DateTimeField(null=True)),
                ("test_result", models.CharField(blank=True, max_length=30)),
                ("test_detail", models.TextField(blank=True)),
                ("fetched_at", models.DateTimeField(null=True)),
                ("problem", models.CharField(blank=True, max_length=30)),
                ("problem_detail", models.TextField(blank=True)),
                ("problem_since", models.DateTimeField(null=True)),
                ("next_at", models.DateTimeField(null=True)),
                ("claimed_by", models.CharField(blank=True, max_length=40)),
                ("claimed_until", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("pk", 1)), name="mailbox_is_one")],
            },
        ),
        migrations.CreateModel(
            name="MailServer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("host", models.CharField(blank=True, max_length=255)),
                ("port", models.PositiveIntegerField(default=587)),
                (
                    "security",
                    models.CharField(
                        choices=[("none", "None"), ("starttls", "Starttls"), ("tls", "Tls")],
                        default="starttls",
                        max_length=10,
                    ),
                ),
                ("username", models.CharField(blank=True, max_length=255)),
                ("sealed_password", models.TextField(blank=True)),
                ("tested_at", models.DateTimeField(null=True)),
                ("test_result", models.CharField(blank=True, max_length=30)),
                ("test_detail", models.TextField(blank=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("pk", 1)), name="mail_server_is_one")
                ],
            },
        ),
        migrations.CreateModel(
            name="MailAddress",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("address", models.EmailField(max_length=320, unique=True)),
                (
                    "purpose",
                    models.CharField(
                        choices=[("service", "Service"), ("direct_line", "Direct Line")], max_length=12
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mail_addresses",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["purpose", "address"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("person__isnull", True), ("purpose", "service")),
                            models.Q(("person__isnull", False), ("purpose", "direct_line")),
                            _connector="OR",
                        ),
                        name="direct_line_has_a_person",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OutgoingMail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("letter", "Letter"),
                            ("receipt", "Receipt"),
                            ("notice", "Notice"),
                            ("access", "Access"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("sending", "Sending"),
                            ("sent", "Sent"),
                            ("failed", "Failed"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("message_id", models.CharField(max_length=255, unique=True)),
                ("from_name", models.CharField(max_length=200)),
                ("from_address", models.CharField(max_length=320)),
                ("reply_to", models.CharField(blank=True, max_length=320)),
                ("to_name", models.CharField(blank=True, max_length=200)),
                ("to_address", models.CharField(max_length=320)),
                ("subject", models.CharField(max_length=500)),
                ("text", models.TextField()),
                ("in_reply_to", models.CharField(blank=True, max_length=500)),
                ("references", models.TextField(blank=True)),
                ("attachments", models.JSONField(default=list)),
                ("language", models.CharField(default="de", max_length=2)),
                ("due_at", models.DateTimeField()),
                ("claimed_by", models.CharField(blank=True, max_length=40)),
                ("claimed_until", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("sent_at", models.DateTimeField(null=True)),
                ("bounced_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(blank=True, max_length=30)),
                ("reason_detail", models.TextField(blank=True)),
                (
                    "stream",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outgoing_mails",
                        to="timeline.stream",
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("sent_at__isnull", True)),
                        fields=["due_at", "id"],
                        name="outgoing_unsent",
                    ),
                    models.Index(
                        condition=models.Q(("sent_at__isnull", True)),
                        fields=["id"],
                        name="outgoing_unsent_by_key",
                    ),
                    models.Index(fields=["to_address", "due_at"], name="outgoing_to_address"),
                ],
            },
        ),
        migrations.CreateModel(
            name="IncomingMail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("envelope_from", models.CharField(blank=True, max_length=320)),
                ("recipients", models.JSONField(default=list)),
                ("source", models.CharField(default="smtp", max_length=20)),
                ("received_at", models.DateTimeField()),
                ("message_id", models.CharField(blank=True, max_length=500)),
                ("from_address", models.CharField(blank=True, max_length=320)),
                ("from_name", models.CharField(blank=True, max_length=200)),
                ("subject", models.CharField(blank=True, max_length=500)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("new_case", "New Case"),
                            ("joined", "Joined"),
                            ("automatic", "Automatic"),
                            ("bounce", "Bounce"),
                            ("internal", "Internal"),
                            ("duplicate", "Duplicate"),
                            ("unassigned", "Unassigned"),
                            ("unreadable", "Unreadable"),
                        ],
                        max_length=12,
                    ),
                ),
                ("done_at", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("retry_at", models.DateTimeField(null=True)),
                ("error", models.TextField(blank=True)),
                (
                    "stream",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="incoming_mails",
                        to="timeline.stream",
                    ),
                ),
                (
                    "raw",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="incoming",
                        to="mail.rawmail",
                    ),
                ),
            ],
            options={
                "ordering": ["-received_at", "-pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("done_at__isnull", True)), fields=["id"], name="incoming_waiting"
                    ),
                    models.Index(fields=["message_id"], name="incoming_message_id"),
                    models.Index(
                        condition=models.Q(("stream__isnull", True)),
                        fields=["-received_at", "-id"],
                        name="incoming_unassigned",
                    ),
                ],
            },
        ),
    ]

"""Several mailboxes, what was seen in each, sign-ins lent by providers, and what came of every try to send."""

import datetime as dt

import django.db.models.deletion
from django.core.management.color import no_style
from django.db import migrations, models


def settle(apps, schema_editor):
    """The one mailbox there was stays, or goes where it had been taken out of use; new ones are counted from there."""
    Mailbox = apps.get_model("mail", "Mailbox")
    apps.get_model("mail", "SeenMail").objects.filter(mailbox__host="").delete()
    Mailbox.objects.filter(host="").delete()
    Mailbox.objects.update(began_at=models.F("since"))
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Mailbox]):
            cursor.execute(statement)


def health(model):
    """The columns that tell how an account does and how one signs in there."""
    return [
        migrations.AddField(
            model,
            "login",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="mail.providerlogin",
            ),
        ),
        migrations.AddField(model, "failures", models.PositiveIntegerField(default=0)),
        migrations.AddField(model, "told_at", models.DateTimeField(null=True)),
    ]


class Migration(migrations.Migration):
    dependencies = [("mail", "0002_calendar")]

    operations = [
        migrations.RemoveConstraint("leftmail", "left_mail_once"),
        migrations.RemoveConstraint("mailbox", "mailbox_is_one"),
        migrations.CreateModel(
            "ProviderLogin",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "provider",
                    models.CharField(
                        choices=[("microsoft", "Microsoft"), ("google", "Google"), ("other", "Other")],
                        max_length=10,
                    ),
                ),
                ("username", models.CharField(max_length=255)),
                ("client_id", models.CharField(blank=True, max_length=255)),
                ("sealed_client_secret", models.TextField(blank=True)),
                ("tenant", models.CharField(blank=True, max_length=100)),
                ("authorize_url", models.URLField(blank=True, max_length=500)),
                ("device_url", models.URLField(blank=True, max_length=500)),
                ("token_url", models.URLField(blank=True, max_length=500)),
                ("scope", models.CharField(blank=True, max_length=500)),
                ("sealed_refresh_token", models.TextField(blank=True)),
                ("sealed_access_token", models.TextField(blank=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("granted_at", models.DateTimeField(null=True)),
                ("problem", models.CharField(blank=True, max_length=30)),
                ("problem_detail", models.TextField(blank=True)),
                ("sealed_device_code", models.TextField(blank=True)),
                ("user_code", models.CharField(blank=True, max_length=40)),
                ("verify_url", models.CharField(blank=True, max_length=500)),
                ("code_until", models.DateTimeField(null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("provider", "username"), name="provider_login_once")
                ]
            },
        ),
        *health("mailbox"),
        *health("mailserver"),
        migrations.AddField("mailserver", "problem", models.CharField(blank=True, max_length=30)),
        migrations.AddField("mailserver", "problem_detail", models.TextField(blank=True)),
        migrations.AddField("mailserver", "problem_since", models.DateTimeField(null=True)),
        migrations.AddField("mailserver", "next_at", models.DateTimeField(null=True)),
        migrations.AddField("mailserver", "size_limit", models.BigIntegerField(null=True)),
        migrations.AddField("mailserver", "sent_at", models.DateTimeField(null=True)),
        migrations.AddField(
            "mailbox",
            "began_at",
            models.DateTimeField(default=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)),
            preserve_default=False,
        ),
        migrations.AddField("mailbox", "tells_by_itself", models.BooleanField(null=True)),
        migrations.AlterModelOptions("mailbox", {"ordering": ["pk"]}),
        migrations.AddConstraint(
            "mailbox",
            models.UniqueConstraint(fields=("host", "username", "folder"), name="mailbox_once"),
        ),
        migrations.RenameModel("LeftMail", "SeenMail"),
        migrations.AddField(
            "seenmail",
            "mailbox",
            models.ForeignKey(
                default=1,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="seen",
                to="mail.mailbox",
            ),
            preserve_default=False,
        ),
        migrations.AlterField("seenmail", "why", models.TextField(blank=True)),
        migrations.AddField("seenmail", "tries", models.PositiveSmallIntegerField(default=1)),
        migrations.AddField("seenmail", "retry_at", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "seenmail",
            models.UniqueConstraint(fields=("mailbox", "uid_validity", "uid"), name="seen_mail_once"),
        ),
        migrations.AddField("incomingmail", "from_before", models.BooleanField(default=False)),
        migrations.CreateModel(
            "SendingTry",
            [
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("reason", models.CharField(max_length=30)),
                ("detail", models.TextField(blank=True)),
                (
                    "mail",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tries",
                        to="mail.outgoingmail",
                    ),
                ),
            ],
            options={"ordering": ["pk"]},
        ),
        migrations.RunPython(settle, migrations.RunPython.noop),
    ]

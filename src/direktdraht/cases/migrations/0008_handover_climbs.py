import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q


def let_those_climb_that_wait(apps, schema_editor):
    """Handovers that were begun before: whoever has not said a word yet is reminded now."""
    waiting = apps.get_model("cases", "Handover").objects.filter(
        declined_at=None, withdrawn_at=None, done_at=None, letter=None
    )
    waiting.update(heard_at=models.F("begun_at"), climb_at=models.F("begun_at"))


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("cases", "0007_direct_line_by_next"),
    ]

    operations = [
        migrations.AddField("handover", "heard_at", models.DateTimeField(null=True)),
        migrations.AddField("handover", "climb_at", models.DateTimeField(null=True)),
        migrations.RunPython(let_those_climb_that_wait, migrations.RunPython.noop, elidable=True),
        migrations.AddIndex(
            model_name="handover",
            index=models.Index(
                fields=["climb_at"], condition=Q(climb_at__isnull=False), name="handover_to_climb"
            ),
        ),
        migrations.CreateModel(
            name="HandoverReminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_confirmed", models.BooleanField()),
                ("at", models.DateTimeField()),
                (
                    "handover",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reminders",
                        to="cases.handover",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"ordering": ["at", "pk"]},
        ),
        migrations.AddConstraint(
            model_name="handoverreminder",
            constraint=models.UniqueConstraint(
                fields=["handover", "person", "is_confirmed"], name="handover_reminded_once"
            ),
        ),
    ]

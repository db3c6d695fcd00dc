"""Steps that are planned before they are deeds; whose wish a move was."""

from django.db import migrations, models
from django.db.models import Count, Exists, OuterRef, Q, Subquery

from direktdraht.timeline.guard import remove_guard


def count_slips(apps, schema_editor):  # type: ignore[no-untyped-def]
    """Until now every move was ours."""
    commitment = apps.get_model("commitments", "Commitment")
    moves = apps.get_model("commitments", "CommitmentMove").objects.filter(commitment=OuterRef("pk"))
    counted = moves.order_by().values("commitment").annotate(count=Count("pk")).values("count")
    commitment.objects.filter(Exists(moves)).update(slips=Subquery(counted))


def lift_guard(apps, schema_editor):  # type: ignore[no-untyped-def]
    """On the way back: SQLite drops no column that a trigger names. Our `migrate` puts the guard back."""
    remove_guard()


class Migration(migrations.Migration):
    dependencies = [("commitments", "0001_initial")]

    operations = [
        migrations.AddField("commitment", "reopened_at", models.DateTimeField(null=True)),
        migrations.AddField("commitment", "slips", models.PositiveSmallIntegerField(default=0)),
        migrations.AddField("commitment", "moved_for_them", models.BooleanField(default=False)),
        migrations.AddField("commitmentmove", "meanwhile", models.TextField(blank=True)),
        migrations.AddField("commitmentmove", "for_them", models.BooleanField(default=False)),
        migrations.AddField("action", "planned_at", models.DateTimeField(null=True)),
        migrations.AddField("action", "dropped_at", models.DateTimeField(null=True)),
        migrations.AddField("action", "reopened_at", models.DateTimeField(null=True)),
        migrations.AddIndex(
            "action",
            models.Index(
                fields=["doer", "planned_at"],
                condition=Q(done_at__isnull=True, dropped_at__isnull=True),
                name="action_planned_of_doer",
            ),
        ),
        migrations.RunPython(count_slips, lift_guard),
    ]

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

_KEEP = (
    "INSERT INTO cases_look (case_id, at) SELECT stream_id,"
    " CASE WHEN closed_at IS NULL AND put_away_at IS NULL THEN alarm_at END FROM cases_case"
)
_GIVE_BACK = "UPDATE cases_case SET alarm_at = (SELECT at FROM cases_look WHERE case_id = stream_id)"


class Migration(migrations.Migration):
    """When to look at a case next stands in a row of its own; two indexes that nothing reads are gone."""

    dependencies = [("cases", "0009_covered_steps")]

    operations = [
        migrations.CreateModel(
            "Look",
            [
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="look",
                        serialize=False,
                        to="cases.case",
                    ),
                ),
                ("at", models.DateTimeField(null=True)),
            ],
            options={
                "indexes": [models.Index(fields=["at"], condition=Q(at__isnull=False), name="look_by_time")]
            },
        ),
        migrations.RunSQL(_KEEP, _GIVE_BACK),
        migrations.RemoveIndex("case", "case_by_alarm"),
        migrations.RemoveField("case", "alarm_at"),
        migrations.AlterField(
            "case",
            "customer",
            models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cases",
                to="customers.customer",
            ),
        ),
        migrations.AlterField(
            "case",
            "summary",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="cases.summary",
            ),
        ),
    ]

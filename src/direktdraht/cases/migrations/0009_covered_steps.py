"""A step that somebody is to do in another's case goes along when they drop everything."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("cases", "0008_handover_climbs"), ("commitments", "0003_presence")]

    operations = [
        migrations.AddField(
            "coveredduty",
            "step",
            models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="commitments.action",
            ),
        ),
        migrations.RemoveConstraint("coveredduty", "covered_case_once"),
        migrations.AddConstraint(
            "coveredduty",
            models.UniqueConstraint(
                fields=["cover", "case"],
                condition=Q(commitment__isnull=True, step__isnull=True),
                name="covered_case_once",
            ),
        ),
        migrations.AddConstraint(
            "coveredduty", models.UniqueConstraint(fields=["cover", "step"], name="covered_step_once")
        ),
    ]

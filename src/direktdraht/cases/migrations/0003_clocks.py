from django.db import migrations, models
from django.db.models import Q

OPEN = (("closed_at__isnull", True), ("put_away_at__isnull", True))


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_cover"),
        ("customers", "0002_region_and_targets"),
        ("staff", "0002_working_time"),
    ]

    operations = [
        migrations.AddField("case", "alarm_at", models.DateTimeField(null=True)),
        migrations.AddField("case", "clock_rules", models.PositiveIntegerField(default=0)),
        migrations.AddField("keydate", "noted_at", models.DateTimeField(null=True)),
        migrations.AddIndex(
            "case",
            models.Index(
                fields=["alarm_at", "stream"],
                condition=Q(("alarm_at__isnull", False), *OPEN),
                name="case_by_alarm",
            ),
        ),
        migrations.AddIndex(
            "case",
            models.Index(fields=["clock_rules", "stream"], condition=Q(*OPEN), name="case_by_clock_rules"),
        ),
    ]

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0006_one_voice"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["channel", "next_at", "stream"],
                condition=Q(closed_at__isnull=True, put_away_at__isnull=True),
                name="case_of_channel_by_next",
            ),
        ),
    ]

"""How grave a matter was when somebody was told of it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("alarms", "0001_initial")]

    operations = [
        migrations.AddField(
            "alarm",
            "severity",
            models.CharField(
                blank=True,
                choices=[
                    ("critical", "critical"),
                    ("high", "high"),
                    ("normal", "normal"),
                    ("trifle", "a trifle"),
                ],
                max_length=10,
            ),
        ),
    ]

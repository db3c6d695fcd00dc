"""Where one of us will be, whether that is welcome, and the entry in the customer's calendar."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("commitments", "0002_plan_and_moves")]

    operations = [
        migrations.AddField("commitment", "place", models.CharField(blank=True, max_length=200)),
        migrations.AddField(
            "commitment",
            "welcome",
            models.CharField(
                blank=True,
                choices=[("", "Not Asked"), ("asked", "Asked"), ("yes", "Yes"), ("rather_not", "Rather Not")],
                max_length=10,
            ),
        ),
        migrations.AlterField(
            "informduty",
            "about",
            models.CharField(
                choices=[
                    ("made", "Made"),
                    ("moved", "Moved"),
                    ("kept", "Kept"),
                    ("broken", "Broken"),
                    ("deed", "Deed"),
                    ("entry", "Calendar"),
                ],
                max_length=6,
            ),
        ),
    ]

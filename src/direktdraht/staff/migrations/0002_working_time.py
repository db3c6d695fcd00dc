from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_initial")]

    operations = [
        migrations.AddField("company", "days_off", models.JSONField(default=list)),
        migrations.AddField("company", "targets", models.JSONField(default=dict)),
        migrations.AddField("company", "clock_rules", models.PositiveIntegerField(default=1)),
        migrations.CreateModel(
            name="RegionHolidays",
            fields=[
                ("region", models.CharField(max_length=20, primary_key=True, serialize=False)),
                ("days", models.JSONField(default=dict)),
                ("tried_at", models.DateTimeField(null=True)),
            ],
        ),
    ]

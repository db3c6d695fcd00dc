"""Each person has a calendar to subscribe to, whose address can be renewed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("staff", "0002_working_time")]

    operations = [migrations.AddField("person", "calendar_key", models.CharField(blank=True, max_length=16))]

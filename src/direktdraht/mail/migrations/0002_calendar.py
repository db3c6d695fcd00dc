"""A mail may bring an entry for its reader's calendar."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("mail", "0001_initial")]

    operations = [migrations.AddField("outgoingmail", "calendar", models.TextField(blank=True))]

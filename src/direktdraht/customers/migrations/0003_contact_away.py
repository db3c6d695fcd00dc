from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("customers", "0002_region_and_targets")]

    operations = [
        migrations.AddField("contact", "away_until", models.DateTimeField(null=True, blank=True)),
    ]

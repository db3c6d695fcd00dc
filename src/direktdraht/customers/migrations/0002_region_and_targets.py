from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("customers", "0001_initial")]

    operations = [
        migrations.AddField("customer", "region", models.CharField(blank=True, max_length=20)),
        migrations.AddField("customer", "targets", models.JSONField(blank=True, default=dict)),
    ]

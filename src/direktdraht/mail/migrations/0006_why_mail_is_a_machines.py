from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("mail", "0005_waiting_mail_is_counted_in_its_index"),
    ]

    operations = [
        migrations.AddField(
            model_name="incomingmail",
            name="auto_reason",
            field=models.CharField(blank=True, default="", max_length=200),
        ),
    ]

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0008_usual_deputy"),
    ]

    operations = [
        migrations.AddField(
            model_name="person",
            name="mail_lost_too",
            field=models.EmailField(blank=True, max_length=254),
        ),
    ]

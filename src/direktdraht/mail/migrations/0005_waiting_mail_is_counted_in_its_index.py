from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("mail", "0004_too_many_at_once"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="outgoingmail",
            name="outgoing_unsent",
        ),
        migrations.AddIndex(
            model_name="outgoingmail",
            index=models.Index(
                condition=models.Q(("sent_at__isnull", True)),
                fields=["due_at", "id", "state", "reason"],
                name="outgoing_unsent",
            ),
        ),
    ]

"""Who signed in and out when was kept by the lock against guessed passwords. It is not any more; what is there goes."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def forget(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("axes", "AccessLog").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("staff", "0005_company_frames"), ("axes", "0001_initial")]

    operations = [migrations.RunPython(forget, migrations.RunPython.noop, elidable=True)]

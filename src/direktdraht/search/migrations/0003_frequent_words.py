"""SQLite: the words of the index one by one for each place where they stand, so that a frequent one can be passed over
instead of being counted; see store.py."""

from django.db import migrations

BY_WORD = "CREATE VIRTUAL TABLE search_terms USING fts5vocab(search_words, row)"
BY_PLACE = "CREATE VIRTUAL TABLE search_places USING fts5vocab(search_words, instance)"


def by_place(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE search_terms")
        schema_editor.execute(BY_PLACE)


def by_word(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE search_places")
        schema_editor.execute(BY_WORD)


class Migration(migrations.Migration):
    dependencies = [("search", "0002_any_kind")]

    operations = [migrations.RunPython(by_place, by_word)]

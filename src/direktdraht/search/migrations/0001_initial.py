"""Documents, and their tokens as each database keeps them."""

import django.db.models.deletion
from django.db import migrations, models

# SQLite: contentless (the words stay in their rows), without positions or sizes (nothing is ranked, no phrases);
# the beginnings of three letters are indexed too; those of more are completed from the list of terms (store.py).
SQLITE = (
    "CREATE VIRTUAL TABLE search_words USING fts5("
    "words, content='', columnsize=0, detail=none, prefix='3', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab(search_words, row)",
)
# PostgreSQL: names have a small index of their own, so that a word of every mail is found in them as quickly as any.
# The list of what is not merged into an index yet is kept short, since every search reads it.
POSTGRESQL = (
    "ALTER TABLE search_document ADD COLUMN words tsvector NOT NULL DEFAULT ''",
    "CREATE INDEX search_words ON search_document USING gin (words)"
    " WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE kind NOT IN ('customer', 'contact')",
    "CREATE INDEX search_names ON search_document USING gin (words)"
    " WITH (fastupdate = on, gin_pending_list_limit = 64) WHERE kind IN ('customer', 'contact')",
)


def create(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def remove(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        schema_editor.execute("DROP TABLE search_terms")
        schema_editor.execute("DROP TABLE search_words")


class Migration(migrations.Migration):
    initial = True

    dependencies = [("timeline", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Document",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("case", "Case"),
                            ("message", "Message"),
                            ("commitment", "Commitment"),
                            ("deed", "Deed"),
                            ("customer", "Customer"),
                            ("contact", "Contact"),
                        ],
                        max_length=10,
                    ),
                ),
                ("object_id", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                (
                    "stream",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="timeline.stream",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("object_id", "kind"), name="document_is_unique")
                ],
            },
        ),
        migrations.RunPython(create, remove),
    ]

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("correspondence", "0001_initial"),
        ("customers", "0001_initial"),
        ("timeline", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Case",
            fields=[
                (
                    "stream",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="case",
                        serialize=False,
                        to="timeline.stream",
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                ("verbatim", models.TextField()),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("mail", "mail"),
                            ("direct_line", "direct line"),
                            ("phone", "phone"),
                            ("page", "form"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "severity",
                    models.CharField(
                        choices=[
                            ("critical", "critical"),
                            ("high", "high"),
                            ("normal", "normal"),
                            ("trifle", "a trifle"),
                        ],
                        default="normal",
                        max_length=10,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("late", "too late"),
                            ("faulty", "faulty"),
                            ("not_first_time", "not right the first time"),
                            ("not_solved", "our service could not solve it"),
                            ("other", "something else"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "phase",
                    models.CharField(
                        choices=[
                            ("rescue", "Rescue"),
                            ("solve", "Solve"),
                            ("explain", "Explain"),
                            ("follow_up", "Follow-up talk"),
                        ],
                        default="rescue",
                        max_length=10,
                    ),
                ),
                ("harm", models.TextField(blank=True)),
                ("harm_cents", models.PositiveBigIntegerField(null=True)),
                ("harm_currency", models.CharField(default="EUR", max_length=3)),
                ("opened_at", models.DateTimeField()),
                ("waits_since", models.DateTimeField(null=True)),
                ("last_word_at", models.DateTimeField(null=True)),
                ("next_at", models.DateTimeField(null=True)),
                (
                    "next_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("answer", "Answer"),
                            ("commitment", "Commitment"),
                            ("key_date", "Key Date"),
                            ("silence", "Silence"),
                            ("promise", "Promise"),
                            ("", "None"),
                        ],
                        max_length=10,
                    ),
                ),
                ("next_id", models.BigIntegerField(null=True)),
                ("said_solved_at", models.DateTimeField(null=True)),
                ("said_unsolved_at", models.DateTimeField(null=True)),
                ("asked_why_at", models.DateTimeField(null=True)),
                ("asked_if_solved_at", models.DateTimeField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("solved", "solved, the customer says so"),
                            ("no_reply", "closed without reply"),
                            ("done", "done"),
                        ],
                        max_length=10,
                    ),
                ),
                ("is_workaround", models.BooleanField(default=False)),
                ("put_away_at", models.DateTimeField(null=True)),
                (
                    "complainant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="customers.contact",
                    ),
                ),
                (
                    "customer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="customers.customer",
                    ),
                ),
                (
                    "first_message",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="correspondence.message",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-opened_at"],
            },
        ),
        migrations.CreateModel(
            name="CallSheet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.UUIDField(unique=True)),
                ("text", models.TextField(blank=True)),
                ("caller", models.CharField(blank=True, max_length=200)),
                ("company", models.CharField(blank=True, max_length=200)),
                ("phone", models.CharField(blank=True, max_length=40)),
                (
                    "category",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("late", "too late"),
                            ("faulty", "faulty"),
                            ("not_first_time", "not right the first time"),
                            ("not_solved", "our service could not solve it"),
                            ("other", "something else"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "severity",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("critical", "critical"),
                            ("high", "high"),
                            ("normal", "normal"),
                            ("trifle", "a trifle"),
                        ],
                        max_length=10,
                    ),
                ),
                ("put_aside", models.JSONField(default=list)),
                ("began_at", models.DateTimeField()),
                ("saved_at", models.DateTimeField()),
                ("thrown_away_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="call_sheets",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="customers.contact",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="call_sheets",
                        to="cases.case",
                    ),
                ),
            ],
            options={
                "ordering": ["-began_at"],
            },
        ),
        migrations.CreateModel(
            name="HeldAct",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("act", models.CharField(max_length=30)),
                ("arguments", models.JSONField(default=dict)),
                ("held_at", models.DateTimeField()),
                ("due_at", models.DateTimeField()),
                ("done_at", models.DateTimeField(null=True)),
                ("taken_back_at", models.DateTimeField(null=True)),
                ("refused", models.TextField(blank=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="held_acts", to="cases.case"
                    ),
                ),
            ],
            options={
                "ordering": ["-held_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="KeyDate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("has_time", models.BooleanField(default=True)),
                ("what", models.CharField(blank=True, max_length=200)),
                ("words", models.TextField(blank=True)),
                ("dropped_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="key_dates", to="cases.case"
                    ),
                ),
            ],
            options={
                "ordering": ["at"],
            },
        ),
        migrations.CreateModel(
            name="Signal",
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
                            ("anger", "anger"),
                            ("threat", "threat of consequences"),
                            ("key_date", "date"),
                        ],
                        max_length=10,
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("words", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="signals", to="cases.case"
                    ),
                ),
            ],
            options={
                "ordering": ["start"],
            },
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("closed_at__isnull", True), ("put_away_at__isnull", True)),
                fields=["next_at", "stream"],
                name="case_by_next",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("closed_at__isnull", True), ("put_away_at__isnull", True)),
                fields=["owner", "next_at", "stream"],
                name="case_of_owner_by_next",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(
                    ("closed_at__isnull", True), ("put_away_at__isnull", True), ("waits_since__isnull", False)
                ),
                fields=["owner", "waits_since"],
                name="case_of_owner_waiting",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("closed_at__isnull", False)),
                fields=["-closed_at", "-stream"],
                name="case_closed_lately",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("put_away_at__isnull", False)),
                fields=["-put_away_at", "-stream"],
                name="case_put_away_lately",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["customer", "-opened_at"], name="case_of_customer"),
        ),
        migrations.AddIndex(
            model_name="callsheet",
            index=models.Index(
                condition=models.Q(("case__isnull", True), ("thrown_away_at__isnull", True)),
                fields=["by", "-began_at"],
                name="call_sheet_open",
            ),
        ),
        migrations.AddIndex(
            model_name="heldact",
            index=models.Index(
                condition=models.Q(
                    ("done_at__isnull", True), ("refused", ""), ("taken_back_at__isnull", True)
                ),
                fields=["due_at", "id"],
                name="held_act_due",
            ),
        ),
    ]

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("timeline", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Customer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                ("city", models.CharField(blank=True, max_length=80)),
                ("since_year", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "language",
                    models.CharField(
                        choices=[("de", "Deutsch"), ("en", "English")], default="de", max_length=2
                    ),
                ),
                ("time_zone", models.CharField(default="Europe/Berlin", max_length=60)),
                ("known", models.TextField(blank=True)),
                ("is_proposed", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField()),
                (
                    "contact_person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="customers_in_care",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "stream",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="customer",
                        to="timeline.stream",
                    ),
                ),
            ],
            options={
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "salutation",
                    models.CharField(
                        blank=True, choices=[("", "none"), ("ms", "Ms"), ("mr", "Mr")], max_length=2
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=20)),
                ("given_name", models.CharField(blank=True, max_length=80)),
                ("family_name", models.CharField(blank=True, max_length=120)),
                ("position", models.CharField(blank=True, max_length=120)),
                ("email", models.EmailField(blank=True, max_length=320)),
                (
                    "domain",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.text.Lower(
                            django.db.models.functions.text.Substr(
                                "email",
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.functions.text.StrIndex("email", models.Value("@")),
                                    "+",
                                    models.Value(1),
                                ),
                            )
                        ),
                        output_field=models.CharField(max_length=320),
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("reach", models.CharField(blank=True, max_length=200)),
                (
                    "language",
                    models.CharField(
                        choices=[("de", "Deutsch"), ("en", "English")], default="de", max_length=2
                    ),
                ),
                ("is_proposed", models.BooleanField(default=False)),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="customers.contact",
                    ),
                ),
                (
                    "customer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contacts",
                        to="customers.customer",
                    ),
                ),
            ],
            options={
                "ordering": ["family_name", "given_name", "pk"],
            },
        ),
        migrations.AddIndex(
            model_name="customer",
            index=models.Index(django.db.models.functions.text.Lower("name"), name="customer_by_name"),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                condition=models.Q(("email", ""), _negated=True), fields=["domain"], name="contact_by_domain"
            ),
        ),
        migrations.AddConstraint(
            model_name="contact",
            constraint=models.UniqueConstraint(
                django.db.models.functions.text.Lower("email"),
                condition=models.Q(("email", ""), _negated=True),
                name="contact_email_is_unique",
            ),
        ),
    ]

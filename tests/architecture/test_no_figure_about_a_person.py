"""No figure about one person: no address, no column and no query counts what a colleague did."""

import re

import pytest
from django.apps import apps
from django.db import models

from direktdraht.staff.models import Person
from tests.architecture.reading_code import modules, short
from tests.architecture.urls_of_the_house import routes

COUNTING = re.compile(
    r"statisti|ranking|score|kpi|leaderboard|performance|per_person|by_person_count|rating|scoreboard|average",
    re.IGNORECASE,
)
# What is counted must not be grouped by one of these.
PEOPLE = r"owner|author|keeper|doer|by_person|person|contact_person"
GROUPED = re.compile(rf"values(_list)?\(\s*[\"'](\w+__)?({PEOPLE})(_id|__\w+)?[\"'][^)]*\)\s*\.annotate\(")


def test_no_address_shows_one() -> None:
    assert [route.path for route in routes() if COUNTING.search(f"{route.path} {route.name}")] == []


def test_no_column_keeps_one() -> None:
    numbers = (models.IntegerField, models.FloatField, models.DecimalField, models.DurationField)
    found = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("direktdraht.")
        for field in model._meta.get_fields()
        if isinstance(field, models.Field)
        and (
            COUNTING.search(field.name)
            or (model is Person and isinstance(field, numbers) and not field.primary_key)
        )
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["direktdraht"])
def test_no_query_counts_by_person(folder: str) -> None:
    found = [short(path) for path in modules(folder) if GROUPED.search(path.read_text(encoding="utf-8"))]
    assert found == []

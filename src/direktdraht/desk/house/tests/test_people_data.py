"""The page for a works council is true to the code, in both languages."""

import pytest
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.utils import translation

from direktdraht.desk.house.stored_about_us import KEPT, NOT_KEPT
from direktdraht.staff.models import Person
from tests.cast import People

pytestmark = pytest.mark.rule("S0.21")
# They name a colleague without a foreign key of their own, or are the colleague.
_BY_ITSELF = {"staff.Person"}


def test_every_table_that_names_a_colleague_stands_on_it() -> None:
    naming = {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("direktdraht.")
        for field in model._meta.get_fields()
        if field.concrete and field.related_model is Person
    }
    told = [table for one in KEPT for table in one.tables]
    assert set(told) == naming | _BY_ITSELF
    assert len(told) == len(set(told)), "each stands in one place"


def test_when_somebody_signed_in_is_kept_nowhere() -> None:
    assert settings.AXES_DISABLE_ACCESS_LOG


@pytest.mark.parametrize(
    ("language", "title"), [("de", "Was über uns gespeichert ist"), ("en", "What is stored about us")]
)
def test_everybody_reads_it_in_either_language(house: People, language: str, title: str) -> None:
    client = Client()
    client.force_login(house.clara)
    page = client.get("/house/people-data/", {"in": language}).content.decode()
    assert f"<h1>{title}</h1>" in page
    assert f'lang="{language}"' in page
    with translation.override(language):
        for words in [*(one.what for one in KEPT), *NOT_KEPT]:
            assert str(words) in page


def test_nobody_outside_reads_it(house: People) -> None:
    assert Client().get("/house/people-data/").status_code == 302

"""No figure about one person: no address, no column, and nothing that is counted, counts what a colleague did."""

import ast
import re

import pytest
from django.apps import apps
from django.db import models

from direktdraht.staff.models import Person
from tests.architecture.reading_code import modules, short, tree
from tests.architecture.urls_of_the_house import routes

COUNTING = re.compile(
    r"statisti|ranking|score|kpi|leaderboard|performance|per_person|by_person_count|rating|scoreboard|average",
    re.IGNORECASE,
)
# What adds up, and what sorts into heaps before it does.
_FIGURES = {"Count", "Sum", "Avg", "Min", "Max", "StdDev", "Variance"}
_ADDING = {"Counter", "aggregate", "count", "_Counted"}
_HEAPING = {"values", "values_list", "Counter", "groupby", "partition_by"}
# Where a number is told to the one person it is about, or holds the house together; in which function, and why.
ALLOWED = {
    "src/direktdraht/cases/leaving.py: deactivate_person": "how many cases must be given on before somebody leaves",
    "src/direktdraht/desk/masthead.py: _waiting": "how many customers wait for oneself, shown to oneself alone",
    "src/direktdraht/desk/setup/steps.py: _colleagues": "how many people the house has",
}


def _names_of_people() -> set[str]:
    """Every field by which a row of ours names a colleague: owner, keeper, by, noted_by, …"""
    return {
        field.name
        for model in apps.get_models()
        if model.__module__.startswith("direktdraht.")
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey) and field.related_model is Person
    }


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


def test_nothing_has_one_row_for_each_person() -> None:
    """Such a table would be the place for a figure; what it may hold stands in Person itself."""
    assert [
        model._meta.label
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, models.OneToOneField) and field.related_model is Person
    ] == []


def test_nothing_is_counted_by_person() -> None:
    """Looks at each expression that adds something up: whether a colleague is named in what it is heaped by, or whose
    rows are counted. What is allowed stands above with its reason, and must be there."""
    people = _names_of_people() | {"person"}
    found = {
        f"{short(path)}: {function.name}"
        for path in modules("direktdraht")
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and _adds(node) and _is_by_person(node, people, _named_rows(function))
    }
    assert found - ALLOWED.keys() == set()
    assert ALLOWED.keys() - found == set()


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("Case.objects.values('owner').annotate(n=Count('pk'))", True),
        ("Entry.objects.values_list('by_person__email').annotate(n=Count('pk'))", True),
        ("Counter(case.owner_id for case in cases)", True),
        ("Commitment.objects.filter(keeper=person).count()", True),
        ("Person.objects.annotate(n=Count('cases'))", True),
        ("Case.objects.aggregate(late=Count('pk', filter=Q(owner=one)))", True),
        ("Counter(case.category for case in cases)", False),
        ("Case.objects.open().exclude(owner=person).values('customer').annotate(n=Count('pk'))", False),
        ("Case.objects.values('customer').annotate(n=Count('pk'))", False),
    ],
)
def test_the_eye_for_such_figures_is_sharp(code: str, is_one: bool) -> None:
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    people = {"owner", "keeper", "by_person", "person"}
    assert any(_adds(node) and _is_by_person(node, people) for node in calls) is is_one


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")


def _adds(node: ast.Call) -> bool:
    if _called(node) in {"annotate", "alias"}:
        return any(_called(one) in _FIGURES for one in ast.walk(node))
    return _called(node) in _ADDING


def _named_rows(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """What the names in a function stand for."""
    assigned = (node for node in ast.walk(function) if isinstance(node, ast.Assign))
    return {one.id: node.value for node in assigned for one in node.targets if isinstance(one, ast.Name)}


def _is_by_person(adding: ast.Call, people: set[str], rows: dict[str, ast.expr] | None = None) -> bool:
    """In the chain of calls that ends here: heaped by a person, of a person's rows, or over people themselves."""
    named = (
        {node.id for node in ast.walk(adding) if isinstance(node, ast.Name)}
        if _called(adding) == "_Counted"
        else ()
    )
    chain = [adding, *(value for name, value in (rows or {}).items() if name in named)]
    for node in (one for link in chain for one in ast.walk(link)):
        if isinstance(node, ast.Name) and node.id == "Person":
            return True
        if isinstance(node, ast.Attribute) and node.attr.removesuffix("_id") in people and _heaps(adding):
            return True
        if not isinstance(node, ast.Call):
            continue
        if _called(node) in _HEAPING and any(_names_one(one, people) for one in node.args):
            return True
        if _called(node) in {"filter", "Q"} and any(
            (keyword.arg or "").split("__")[0].removesuffix("_id") in people for keyword in node.keywords
        ):
            return True
    return False


def _heaps(node: ast.Call) -> bool:
    return _called(node) in _HEAPING


def _names_one(node: ast.AST, people: set[str]) -> bool:
    words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return any(part.removesuffix("_id") in people for part in words.split("__"))

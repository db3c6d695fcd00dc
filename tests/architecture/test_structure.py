"""What holds the code together: small modules, relations that point down, faces that write through verbs alone."""

import ast
import io
import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models

from tests.architecture.reading_code import ROOT, layers, modules, short, tree

LINES, FUNCTION_LINES = 300, 60
WRITES = {
    "save", "create", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create",
    "aupdate", "acreate", "adelete", "asave", "raw", "execute", "select_for_update",
}  # fmt: skip
# The clock itself; a mail's own date is held against the real time, not against ours; and Django writes by real time
# when a session ends.
OTHER_CLOCKS = {"clock.py", "reading.py", "sessions.py"}
OURS = [model for model in apps.get_models() if model.__module__.startswith("direktdraht.")]


def test_no_module_and_no_function_is_long() -> None:
    too_long = []
    for path in modules("direktdraht", "klarwort", with_tests=True):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LINES:
            too_long.append(f"{short(path)}: {lines} lines")
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > FUNCTION_LINES:
                    too_long.append(f"{short(path)}: {node.name} has {length} lines")
    assert too_long == []


@pytest.mark.parametrize("face", ["desk", "portal", "web"])
def test_a_face_writes_through_verbs_alone(face: str) -> None:
    """Rows are changed by the verbs of the lower layers; a face only calls them."""
    found = []
    for path in modules(f"direktdraht/{face}"):
        for node in ast.walk(tree(path)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            written = ast.unparse(node.func)
            is_row_update = node.func.attr == "update" and ("objects" in written or "filter(" in written)
            is_drawing = (
                node.func.attr == "save" and node.args
            )  # into a file; a row is saved without an argument
            if (node.func.attr in WRITES and not is_drawing) or is_row_update:
                found.append(f"{short(path)}:{node.lineno} {written}")
    assert found == []


def test_the_worker_and_the_commands_write_through_verbs_alone() -> None:
    found = [
        f"{short(path)}:{number}"
        for path in modules("direktdraht/worker")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\.objects\b|\.save\(", line)
    ]
    assert found == []


@pytest.mark.parametrize("model", OURS, ids=lambda model: model._meta.label)
def test_relations_point_down(model: type[models.Model]) -> None:
    height = layers()
    own = height[model._meta.app_label]
    for field in model._meta.get_fields():
        if field.is_relation and not field.auto_created and field.related_model:
            there = field.related_model._meta.app_label
            assert there == model._meta.app_label or height[there] < own, f"{model._meta.label}.{field.name}"


def test_no_migration_is_missing(db: None) -> None:
    said = io.StringIO()
    try:
        call_command("makemigrations", check=True, dry_run=True, stdout=said)
    except SystemExit:
        pytest.fail(said.getvalue())


def test_every_app_is_a_layer_and_every_layer_with_models_an_app() -> None:
    labels = {config.label for config in apps.get_app_configs() if config.name.startswith("direktdraht.")}
    assert labels <= set(layers())


def test_no_verb_is_hidden_in_a_signal_a_save_or_an_import_inside_a_function() -> None:
    found = []
    for path in modules("direktdraht"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef):
                inner = [part for part in ast.walk(node) if isinstance(part, ast.Import | ast.ImportFrom)]
                found += [f"{short(path)}:{part.lineno} import inside {node.name}" for part in inner]
                if node.name in ("save", "delete") and "models" in path.name:
                    found.append(f"{short(path)}:{node.lineno} {node.name}()")
            if isinstance(node, ast.ImportFrom) and "signals" in (node.module or ""):
                found.append(f"{short(path)}:{node.lineno} signals")
    assert found == []


def test_the_present_comes_from_one_clock() -> None:
    found = [
        f"{short(path)}:{node.lineno} {ast.unparse(node)}"
        for path in modules("direktdraht", "klarwort")
        if path.name not in OTHER_CLOCKS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("now", "utcnow", "today", "localdate", "auto_now", "auto_now_add")
        and ast.unparse(node.value) in ("dt.datetime", "datetime", "dt.date", "date", "timezone", "models")
    ]
    assert found == []


def test_nothing_here_speaks_of_the_place_where_it_was_made() -> None:
    found = [
        short(path)
        for path in [*modules("direktdraht", "klarwort"), *sorted((ROOT / "docs").glob("*.md"))]
        if re.search(r"/home/|/tmp/|issue #?\d", path.read_text(encoding="utf-8"))
    ]
    assert found == []

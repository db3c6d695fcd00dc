"""Nowhere does the product say whose doing something was: not on screen, not in a letter, not in a column (S0.2)."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.apps import apps

from direktdraht.timeline.kinds import all_kinds
from tests.architecture.reading_code import SOURCE

pytestmark = pytest.mark.rule("S0.2")
BLAME = re.compile(
    r"\bschuldig|schuldzu|schuldfrage|\bschuld\b|verursacher|verursacht durch|fehlerquote|versagen|versager|verschuld"
    r"|culprit|guilt|\bblame|\bfault of\b|whose fault|at fault|error.?rate|caused by|offender|\bfailure of\b",
    re.IGNORECASE,
)
# Where such a word is spoken of, not spoken: the words around it, and why.
ALLOWED = {
    "Damit ist keine Schuld zugegeben": "what being sorry does not mean",
    "Schuld der anderen": "how the check calls a letter that puts it on others",
}


def _said() -> list[str]:
    """Every sentence of the catalogues, in both languages."""
    sentences: list[str] = []
    for path in sorted(SOURCE.rglob("locale/de/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            for message in read_po(file):
                both = [message.id, message.string]
                sentences += [
                    one for some in both for one in ([some] if isinstance(some, str) else some) if one
                ]
    return sentences


def test_no_sentence_does() -> None:
    said = [one for one in _said() if not any(allowed in one for allowed in ALLOWED)]
    assert [one for one in said if BLAME.search(one)] == []


def test_no_column_and_no_choice_does() -> None:
    names = [
        f"{model._meta.label}.{field.name} {getattr(field, 'choices', None) or ''}"
        for model in apps.get_models()
        if model.__module__.startswith("direktdraht.")
        for field in model._meta.get_fields()
    ]
    assert [name for name in names if BLAME.search(name)] == []


def test_no_entry_does() -> None:
    kinds = [f"{name} {' '.join(kind.__annotations__)}" for name, kind in all_kinds().items()]
    assert [kind for kind in kinds if BLAME.search(kind)] == []


def test_no_template_does() -> None:
    """What stands in a page besides the catalogue: classes, ids, names of fields."""
    found: list[Path] = [
        path for path in SOURCE.rglob("templates/**/*.html") if BLAME.search(path.read_text())
    ]
    assert found == []

"""What no walk through the house reaches: every template and every sentence in the code goes through gettext."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from direktdraht.translations import SOURCES
from tests.architecture.reading_code import modules, short
from tests.pseudo.texts import HEARD

TEMPLATES = sorted((SOURCES / "direktdraht").glob("*/templates/**/*.html"))
# These speak both languages at once, or the reader's other one.
IN_BOTH = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html", "503.html", "languages.html"}
ALLOWED = {
    "Direktdraht": "the name of the product",
    "SVG": "a kind of file",
    "PNG": "a kind of file",
    "eml": "a kind of file",
    "Alt": "a key, by the name printed on it",
    "Enter": "a key, by the name printed on it",
}
_ASIDE = re.compile(
    r"\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}|<!--.*?-->|<(script|style)\b.*?</\1>"
    r"|\{% block \w*class %\}.*?\{% endblock %\}"
    r"|\{% blocktrans(?:late)?\b.*?\{% endblocktrans(?:late)? %\}|\{[%{].*?[%}]\}",
    re.DOTALL,
)
_HEARD = re.compile(rf"""\b(?:{"|".join(HEARD)})=(?:"([^"]*)"|'([^']*)')""")
_TAG = re.compile(r"<[^<>]*>", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
# Speak to whoever stands at the machine, in English: commands, and what only they lead to.
CONSOLE = {
    "__main__.py",
    "backup.py",
    "bench",
    "checking",
    "copying.py",
    "demo",
    "fresh.py",
    "openings.py",  # told to commands; in the desk they are a page that is not there
    "supervisor.py",
    "up.py",
}
# Who calls one of these says it to a person; so do the arguments of these names.
SAY = {"Refused", "ValidationError", "Http404"}
SHOWN = {"label", "help_text", "empty_label", "verbose_name", "subject", "error_messages"}


def written(template: Path) -> list[str]:
    text = _ASIDE.sub("", template.read_text(encoding="utf-8"))
    heard = [one or other for one, other in _HEARD.findall(text)]
    # "&" and its kind are signs.
    plain = re.sub(r"&#?\w+;", " ", _TAG.sub(" ", text))
    return [word for said in (plain, *heard) for word in _WORD.findall(said) if word not in ALLOWED]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_template_says_nothing_by_itself(template: Path) -> None:
    if template.name not in IN_BOTH:
        assert written(template) == []


def said_in(node: ast.AST) -> Iterator[tuple[int, ast.expr]]:
    """What calls in it say to people: the line, and the expression. Not in commands, which are called so."""
    if isinstance(node, ast.FunctionDef) and node.name.endswith("_command"):
        return
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        of = getattr(getattr(node.func, "value", None), "id", "")
        if name in SAY and node.args:
            yield node.lineno, node.args[0]
        if of == "messages" and len(node.args) > 1:
            yield node.lineno, node.args[1]
        yield from ((node.lineno, word.value) for word in node.keywords if word.arg in SHOWN)
    for part in ast.iter_child_nodes(node):
        yield from said_in(part)


def is_bare(said: ast.AST | None) -> bool:
    """A literal with words in it, outside any call; a call is gettext, or somebody who calls it."""
    if said is None or isinstance(said, ast.Call):
        return False
    if isinstance(said, ast.Constant):
        return isinstance(said.value, str) and bool(_WORD.search(said.value))
    if isinstance(said, ast.Dict):  # its keys say where something is filled in
        return any(is_bare(value) for value in said.values)
    if isinstance(said, ast.Subscript):
        return is_bare(said.value)
    return any(is_bare(part) for part in ast.iter_child_nodes(said))


def test_no_sentence_in_the_code_is_bare() -> None:
    found = []
    for path in modules("direktdraht"):
        if path.relative_to(SOURCES / "direktdraht").parts[0] in CONSOLE:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{short(path)}:{line}" for line, said in said_in(tree) if is_bare(said)]
    assert found == []


def test_a_bare_sentence_would_be_found() -> None:
    code = """
Refused("No")
Refused(_("%(a)s: no") % {"a": b})
messages.error(request, f"{a} gone")
Field(label=_("Name"), x="a")
"""
    assert [line for line, said in said_in(ast.parse(code)) if is_bare(said)] == [2, 4]

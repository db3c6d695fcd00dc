"""Writes the docs of the rules, one page a rule, from the rules and their examples: python -m klarwort.pages FOLDER."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from klarwort.context import MessageKind
from klarwort.rules import RULES
from klarwort.rules.examples import examples_of
from klarwort.rules.examples.example import Example
from klarwort.rules.rule import Rule
from klarwort.weights import weight_of

_MADE = "<!-- Made by python -m klarwort.pages; change the rule or its examples instead. -->"
_MOST = 8
"""Examples shown of a sort and language; the tests run all."""


def pages() -> Mapping[str, str]:
    """The text of each page, by its file name."""
    return {"README.md": _index(), **{f"{rule.name}.md": _page(rule) for rule in RULES}}


def _index() -> str:
    rows = "\n".join(
        f"| [{rule.name}]({rule.name}.md) | {rule.reason.en} | {rule.source} |" for rule in RULES
    )
    return (
        f"# What makes a letter worse\n\n{_MADE}\n\n| Rule | Why | Practice |\n| --- | --- | --- |\n{rows}\n"
    )


def _page(rule: Rule) -> str:
    examples = examples_of(rule.name)
    parts = [
        f"# {rule.name}",
        _MADE,
        f"{rule.reason.en} ({rule.source})",
        f"> {rule.reason.de}",
        f"**Asks:** {rule.hint.en} / {rule.hint.de}",
        _weights(rule),
        "## Marked",
        _listed([example for example in examples if example.marked]),
        "## Left alone",
        _listed([example for example in examples if not example.marked]),
    ]
    return "\n\n".join(parts) + "\n"


def _weights(rule: Rule) -> str:
    kinds = [(kind.value, weight_of(rule.name, kind, None)) for kind in MessageKind]
    head = " | ".join(kind for kind, _ in kinds)
    line = " | ".join(weight.value if weight else "–" for _, weight in kinds)
    return f"| {head} |\n|{' --- |' * len(kinds)}\n| {line} |"


def _listed(examples: list[Example]) -> str:
    lines = []
    for language in ("de", "en"):
        own = [example for example in examples if example.language == language]
        lines += [f"* {_said(example)}" for example in own[:_MOST]]
    return "\n".join(lines)


def _said(example: Example) -> str:
    return f"{example.text} – *{example.because}*" if example.because else example.text


def write(folder: Path) -> None:
    """Write all pages into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))

"""The pages in docs/klarwort are those that the rules and examples make."""

from pathlib import Path

from klarwort.pages import pages

DOCS = Path(__file__).parents[3] / "docs" / "klarwort"


def test_the_docs_say_what_the_rules_say() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in DOCS.glob("*.md")} == pages(), (
        "run: python -m klarwort.pages docs/klarwort"
    )

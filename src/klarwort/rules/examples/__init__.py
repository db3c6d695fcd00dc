"""Good, bad and deceptive sentences of every rule: its tests and its page in the docs."""

from importlib import import_module

from klarwort.rules.examples.example import Example

__all__ = ["examples_of"]


def examples_of(name: str) -> tuple[Example, ...]:
    """The examples of a rule by its name; "honest" and "plain_…": those that no rule may mark."""
    examples: tuple[Example, ...] = import_module(f"{__name__}.{name}").EXAMPLES
    return examples

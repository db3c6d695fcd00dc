"""Every rule against its examples; honest sentences against all rules."""

import pytest

from klarwort.checking import check
from klarwort.rules import RULES
from klarwort.rules.examples import examples_of
from klarwort.rules.examples.example import Example
from klarwort.rules.rule import Rule


def rules_found(example: Example) -> set[str]:
    report = check(
        example.text,
        language=example.language,
        kind=example.kind,
        phase=example.phase,
        context=example.context,
    )
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_marks_what_is_bad_and_leaves_alone_what_only_looks_so(rule: Rule) -> None:
    examples = examples_of(rule.name)
    assert [one for one in examples if (rule.name in rules_found(one)) is not one.marked] == []


@pytest.mark.parametrize("sort", ["honest", "plain_german", "plain_english"])
def test_no_rule_marks_an_honest_sentence(sort: str) -> None:
    found = {example.text: rules_found(example) for example in examples_of(sort)}
    assert {text: rules for text, rules in found.items() if rules} == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_examples_of_all_sorts_and_says_why_in_both_languages(rule: Rule) -> None:
    examples = examples_of(rule.name)
    for language in ("de", "en"):
        own = [example for example in examples if example.language == language]
        assert any(example.marked for example in own)
        assert any(not example.marked for example in own)
        assert rule.reason.said(language)
        assert rule.hint.said(language).endswith("?"), "a hint is a question, never a sentence to send"
    assert rule.source.startswith("S")


def test_names_are_modules_and_stand_in_order() -> None:
    names = [rule.name for rule in RULES]
    assert names == sorted(set(names))

"""Checks a letter: findings, elements, claims, what is missing. Deterministic, and it never raises over a text."""

from __future__ import annotations

from collections.abc import Iterable

from klarwort.asking import question_of
from klarwort.context import UNKNOWN, Context, MessageKind, Phase
from klarwort.letter import Letter
from klarwort.missing import missing_from
from klarwort.passage import read_passage
from klarwort.report import Finding, Report, Weight
from klarwort.rules import RULES
from klarwort.rules.rule import Mark, Rule
from klarwort.weights import weight_of

__all__ = ["check"]


def check(
    text: str,
    *,
    language: str | None = None,
    kind: str | None = None,
    phase: str | None = None,
    context: Context | None = None,
) -> Report:
    """Check a letter; its first 8,000 characters are read.

    Without `kind` and `phase` every rule reports. Raises ValueError for a language, kind or phase that is
    none, and for a `context.now` without a zone; never because of the text.
    """
    letter = Letter(
        read_passage(text, language),
        context or UNKNOWN,
        MessageKind(kind) if kind else None,
        Phase(phase) if phase else None,
    )
    return Report(
        language=letter.language,
        findings=tuple(findings_of(letter, RULES)),
        elements=letter.elements,
        claims=letter.claims,
        missing=missing_from(letter),
    )


def findings_of(letter: Letter, rules: Iterable[Rule]) -> list[Finding]:
    """What these rules find, in the order of the text, whatever the order of the rules."""
    found = [(rule, mark, _sentence(letter, mark.start)) for rule in rules for mark in _marks(letter, rule)]
    by_sentence: dict[int, set[str]] = {}
    for rule, mark, sentence in found:
        if not mark.by_form:
            by_sentence.setdefault(sentence, set()).add(rule.name)
    kept = [
        _finding(letter, rule, mark)
        for rule, mark, sentence in found
        if not _says_it_better(rule, mark, by_sentence.get(sentence, set()))
    ]
    return sorted(kept, key=lambda finding: (finding.start, finding.end, finding.rule))


def _says_it_better(rule: Rule, mark: Mark, others: set[str]) -> bool:
    """Whether one of the other rules that found something in the sentence makes this mark superfluous."""
    return bool(others - {rule.name}) if mark.by_form else not rule.yields_to.isdisjoint(others)


def _marks(letter: Letter, rule: Rule) -> Iterable[Mark]:
    silent = weight_of(rule.name, letter.kind, letter.phase) is None
    return () if silent else rule.find(letter)


def _finding(letter: Letter, rule: Rule, mark: Mark) -> Finding:
    reader = letter.reader
    return Finding(
        rule.name,
        mark.start,
        mark.end,
        weight_of(rule.name, letter.kind, letter.phase) or Weight.MARK,
        (mark.reason or rule.reason).said(reader, **mark.facts),
        rule.source,
        question_of(rule.name, (mark.hint or rule.hint).said(reader, **mark.facts), letter),
    )


def _sentence(letter: Letter, place: int) -> int:
    sentence = letter.passage.sentence_at(place)
    return -1 if sentence is None else sentence.number

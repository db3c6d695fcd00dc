"""What klarwort found, as plain objects: stable and ready for json.dumps. Places count characters."""

from typing import Any

from klarwort.heard import Heard, Hint, Question, Remedy
from klarwort.key_dates import KeyDateFound
from klarwort.report import Claim, Element, Finding, Report
from klarwort.signs import Sign


def report_object(report: Report) -> dict[str, Any]:
    """What a check answers."""
    return {
        "language": report.language,
        "findings": [_finding(finding) for finding in report.findings],
        "elements": [_element(element) for element in report.elements],
        "missing": list(report.missing),
        "claims": [_claim(claim) for claim in report.claims],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "start": finding.start,
        "end": finding.end,
        "severity": finding.severity.value,
        "reason": finding.reason,
        "hint": finding.hint,
        "source": finding.source,
    }


def _element(element: Element) -> dict[str, Any]:
    return {"kind": element.kind.value, "start": element.start, "end": element.end}


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "start": claim.start,
        "end": claim.end,
        "kind": claim.kind.value,
        "backed": claim.backed,
        "evidence": claim.evidence,
        "when": claim.when.isoformat() if claim.when else None,
        "sure": claim.sure,
        "nearest": claim.nearest,
    }


def incoming_object(heard: Heard) -> dict[str, Any]:
    """What was heard in a customer's letter: hints, each with the words that show it."""
    return {
        "language": heard.language,
        "is_complaint": heard.is_complaint,
        "complaint": [_words(hint) for hint in heard.complaint],
        "anger": [_words(sign) | {"kind": sign.kind.value} for sign in heard.anger],
        "threats": [_words(sign) | {"kind": sign.kind.value} for sign in heard.threats],
        "disappointment": [_words(hint) for hint in heard.disappointment],
        "urgency": [_words(hint) for hint in heard.urgency],
        "repetition": [_words(hint) for hint in heard.repetition],
        "dates": [
            _words(date) | {"at": date.at.isoformat(), "has_time": date.has_time, "label": date.label}
            for date in heard.dates
        ],
        "questions": [_words(question) | {"why": question.why} for question in heard.questions],
        "remedies": [_words(remedy) | {"kind": remedy.kind.value} for remedy in heard.remedies],
    }


def _words(found: Sign | Hint | Question | Remedy | KeyDateFound) -> dict[str, Any]:
    return {"start": found.start, "end": found.end, "words": found.words}

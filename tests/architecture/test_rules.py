"""docs/rules.md and the tests know each other: no test shows a rule that is not written down, and the run says which
rules no test shows yet."""

import re
import warnings

from tests.architecture.reading_code import ROOT

_ROW = re.compile(r"^\|\s*([SX]\d+(?:\.\d+)?)\s*\|\s*(.+?)\s*\|", re.MULTILINE)
_MARK = re.compile(r"mark\.rule\(\s*[\"']([^\"']+)[\"']")


def rules() -> dict[str, str]:
    return dict(_ROW.findall((ROOT / "docs" / "rules.md").read_text(encoding="utf-8")))


def shown() -> dict[str, str]:
    """Number of each rule that a test shows → one file that does."""
    found = {}
    for folder in ("src", "tests"):
        for path in sorted((ROOT / folder).rglob("test_*.py")):
            for number in _MARK.findall(path.read_text(encoding="utf-8")):
                found[number] = str(path.relative_to(ROOT))
    return found


def test_every_rule_that_a_test_shows_is_written_down() -> None:
    assert {number: path for number, path in shown().items() if number not in rules()} == {}


def test_rules_that_no_test_shows_are_listed() -> None:
    missing = [f"{number}: {words}" for number, words in rules().items() if number not in shown()]
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        if missing:
            warnings.warn("rules without a test:\n  " + "\n  ".join(missing), stacklevel=1)
    assert rules(), "docs/rules.md has no table"

"""The single marks of the proof-reader: a claim without a deed, a promise without a commitment, what a rule found."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from django.utils import timezone
from django.utils.functional import Promise as Lazy
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from direktdraht.cases.checking_words import (
    Checked,
    Claim,
    ClaimKind,
    EntryType,
    Finding,
    RecordEntry,
    Weight,
)
from direktdraht.cases.reading_words import promise_in
from direktdraht.desk.cases.rule_names import NAMES, WAITS
from direktdraht.desk.moments import at_day_end
from direktdraht.kit.said import day, said


class Rank(IntEnum):
    """What weighs most comes first: what is not true, then what is missing, style last."""

    INTERNAL = 0
    UNPROVEN = 1
    PROMISE = 2
    MISSING = 3
    OTHER_PROMISES = 4
    HEAVY = 5
    ADVICE = 6


@dataclass(frozen=True)
class Mark:
    """One thing to look at. The places are those of the text; a mark about what is missing has none.

    `words` is the statement itself where it can become a deed (`is_deed`, of the day `done_on` if it names one) or a
    commitment (`due_at`).
    """

    rank: Rank
    rule: str
    title: str | Lazy
    reason: str
    hint: str = ""
    start: int = 0
    end: int = 0
    sentence: tuple[int, int] = (0, 0)
    words: str = ""
    is_deed: bool = False
    done_on: dt.date | None = None
    due_at: dt.datetime | None = None
    is_presence: bool = False
    can_wait: bool = False
    lacks: tuple[str, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether it is looked at once more before the letter leaves."""
        return self.rank in (Rank.INTERNAL, Rank.UNPROVEN, Rank.PROMISE, Rank.OTHER_PROMISES)

    @property
    def is_advice(self) -> bool:
        return self.rank is Rank.ADVICE


# A rule that says it better: what was not done well is no deed to be proven.
_BETTER = frozenset({"agentless", "blame_shift", "excuse", "felt_regret", "non_apology"})


def of_claims(checked: Checked, taken: frozenset[str], at: dt.datetime) -> Iterator[Mark]:
    for claim in checked.report.claims:
        words = _statement(checked.text, claim)
        if claim.backed is not False or words in taken or _overlaps(checked, claim, _BETTER):
            continue
        if claim.kind is ClaimKind.PROMISE:
            yield _promise(checked, claim, words, at)
        elif claim.kind is ClaimKind.DONE or claim.evidence:
            yield Mark(
                Rank.UNPROVEN,
                "unproven",
                _("Not on record"),
                _on_record(checked, claim, at) or _("The case says nothing of it."),
                start=claim.start,
                end=claim.end,
                words=words,
                is_deed=claim.kind is ClaimKind.DONE,
                done_on=claim.when.date() if claim.when else None,
            )


def _overlaps(checked: Checked, claim: Claim, rules: frozenset[str]) -> bool:
    return any(
        one.rule in rules and one.start < claim.end and claim.start < one.end
        for one in checked.report.findings
    )


def _promise(checked: Checked, claim: Claim, words: str, at: dt.datetime) -> Mark:
    found = promise_in(words, at=at, zone=timezone.get_current_timezone())
    due_at = at_day_end(found.at, found.has_time, at) if found else None
    over = next((one for one in checked.report.findings if _is_over(one, claim)), None)
    if over or (due_at and due_at <= at):
        return Mark(
            Rank.OTHER_PROMISES,
            "promise",
            NAMES["past_date"],
            over.reason if over else _("That time has already passed. When will it be?"),
            over.hint if over else "",
            claim.start,
            claim.end,
        )
    if found is None or due_at is None:
        return Mark(
            Rank.OTHER_PROMISES,
            "promise",
            _("A promise without a time"),
            _("Without a day and an hour it is not on record, and nobody is reminded of it."),
            _("By when exactly? If nobody knows yet: when will they hear from you next?"),
            claim.start,
            claim.end,
        )
    return Mark(
        Rank.PROMISE,
        "promise",
        _("A promise, not on record"),
        _on_record(checked, claim, at) or _("Nobody is reminded of it yet."),
        start=claim.start,
        end=claim.end,
        words=words,
        due_at=due_at,
        is_presence=found.is_presence,
    )


def _is_over(finding: Finding, claim: Claim) -> bool:
    return finding.rule == "past_date" and claim.start <= finding.start < claim.end


def _statement(text: str, claim: Claim) -> str:
    """The clause on one line, beginning as a sentence does: so it will stand among the commitments or deeds."""
    words = " ".join(text[claim.start : claim.end].split()).rstrip(" .,;:!")
    return words[:1].upper() + words[1:]


def _on_record(checked: Checked, claim: Claim, at: dt.datetime) -> str:
    """What the record says instead, or what of it comes closest."""
    entry = checked.entries.get(claim.evidence or claim.nearest or "")
    if entry is None or entry.type is EntryType.MESSAGE:
        return ""
    facts = {"entry": entry.text.rstrip("."), "when": _when(entry, at)}
    if claim.evidence:
        return _("The case says otherwise: “%(entry)s”, %(when)s.") % facts
    return _("The case has only: “%(entry)s”, %(when)s.") % facts


def _when(entry: RecordEntry, at: dt.datetime) -> str:
    if entry.due:
        return said(entry.due, at)
    return day(entry.at, at) if isinstance(entry.at, dt.datetime) else ""


# So much of what they answered stands beside the question.
_ANSWER = 300
_OF_PROMISES = frozenset({"other_time", "past_date", "vague_time"})


def of_findings(checked: Checked) -> Iterator[Mark]:
    claims = [claim for claim in checked.report.claims if claim.backed is False]
    for finding in checked.report.findings:
        if finding.rule in _OF_PROMISES and any(
            claim.start <= finding.start < claim.end for claim in claims if claim.kind is ClaimKind.PROMISE
        ):
            continue  # the mark of the promise says so, and what can be done about it
        is_answered = finding.rule == "answered_question"
        answer = checked.known.answer_to(checked.text[finding.start : finding.end]) if is_answered else ""
        is_aside = finding.rule == "internal_note" and _was_put_aside(checked, finding)
        yield Mark(
            _rank(finding),
            finding.rule,
            _("Kept for later") if is_aside else NAMES.get(finding.rule, finding.rule),
            _("You have put this aside for another time.") if is_aside else finding.reason,
            _they_wrote(answer) if answer else "" if is_aside else finding.hint,
            finding.start,
            finding.end,
            can_wait=is_aside or finding.rule in WAITS,
        )


def _they_wrote(answer: str) -> str:
    return _("They wrote: “%(words)s”") % {"words": Truncator(answer).chars(_ANSWER)}


def _rank(finding: Finding) -> Rank:
    if finding.severity is Weight.HOLD:
        return Rank.INTERNAL
    return Rank.HEAVY if finding.severity is Weight.STRONG else Rank.ADVICE


def _was_put_aside(checked: Checked, finding: Finding) -> bool:
    words = " ".join(checked.text[finding.start : finding.end].casefold().split())
    return any(words in " ".join(kept.casefold().split()) for kept in checked.known.put_aside)

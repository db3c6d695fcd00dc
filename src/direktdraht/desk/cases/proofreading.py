"""The proof-reader beside the draft: what the record does not back, what is missing, what makes it worse.

In this order, three at a time. It asks and never writes the sentence; nothing here is stored, refused or counted, and
nobody is ever told what stood beside whose letter.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from direktdraht.cases.checking_words import (
    Checked,
    Claim,
    ClaimKind,
    RecordEntry,
    beside_letter,
    check_words,
)
from direktdraht.cases.models import Case
from direktdraht.cases.reading_words import sentence_finder
from direktdraht.correspondence.models import Draft, File
from direktdraht.desk.cases import missing_words
from direktdraht.desk.cases.among_us import written_among_us
from direktdraht.desk.cases.proof_marks import Mark, Rank, of_claims, of_findings
from direktdraht.kit.once import once
from direktdraht.staff.models import Person

SHOWN = 3


@dataclass(frozen=True)
class Proof:
    """All marks of a letter, the weightiest first."""

    text: str
    marks: Sequence[Mark]

    @property
    def first(self) -> Sequence[Mark]:
        return self.marks[:SHOWN]

    @property
    def rest(self) -> Sequence[Mark]:
        return self.marks[SHOWN:]

    @property
    def held(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.is_held]

    def places_of(self, mark: Mark) -> list[int]:
        """Where the mark and its sentence begin and end, as browsers count: in units of UTF-16."""
        places = [mark.start, mark.end, *mark.sentence]
        if self.text.isascii() or max(self.text) <= "\uffff":
            return places
        return [len(self.text[:place].encode("utf-16-le")) // 2 for place in places]

    @property
    def promises(self) -> list[Mark]:
        """What can become a commitment with one key."""
        return [mark for mark in self.marks if mark.due_at]


def read_proof(
    case: Case,
    text: str,
    *,
    by: Person,
    at: dt.datetime,
    taken: Iterable[str] = (),
    rows: Sequence[RecordEntry] = (),
    attachments: Sequence[str] | None = None,
    is_begun: bool = True,
) -> Proof:
    """taken: statements of the letter that become commitments with it; rows: those beside it. Of a letter that is
    not is_begun nothing is missing yet."""
    alone = written_among_us(case)
    checked = check_words(case, text, by=by, at=at, attachments=attachments, beside=rows, among_us=alone)
    around = sentence_finder(text)
    marks = _without_echoes(
        [
            replace(mark, sentence=around(mark.start, mark.end))
            for mark in (*of_claims(checked, frozenset(taken), at), *of_findings(checked))
        ],
        {around(claim.start, claim.end) for claim in checked.report.claims if _is_timed(claim)},
    )
    if is_begun:
        marks += _of_missing(checked, by, at)
    return Proof(text, _in_order(marks))


def _is_timed(claim: Claim) -> bool:
    return claim.kind is ClaimKind.PROMISE and claim.when is not None


def _without_echoes(marks: list[Mark], timed: set[tuple[int, int]]) -> list[Mark]:
    """Without promises that lack a time where another in the same sentence names it: "I bring it, on Friday at ten I
    am with you"."""
    return [
        mark
        for mark in marks
        if mark.rule != "promise" or mark.due_at is not None or mark.sentence not in timed
    ]


@once
def proof_of_draft(case: Case, draft: Draft, by: Person, at: dt.datetime) -> Proof:
    """Of a letter as it is about to leave, with everything that goes along."""
    promises = draft.beside.get("promises", [])
    files = draft.beside.get("files", [])
    return read_proof(
        case,
        draft.text,
        by=by,
        at=at,
        taken=[one["what"] for one in promises if one["in_text"]],
        rows=[
            beside_letter(one["what"], dt.datetime.fromisoformat(one["due_at"]), at)
            for one in promises
            if not one["in_text"]
        ],
        attachments=list(File.objects.filter(pk__in=files).values_list("name", flat=True)) if files else [],
    )


def _in_order(marks: Sequence[Mark]) -> list[Mark]:
    """By weight, then as they stand in the text. One promise stands for all among the first: where several are not on
    record, what is missing is more than the next of them."""
    ordered = sorted(marks, key=lambda mark: (mark.rank, mark.start, mark.rule))
    seen = False
    placed = []
    for mark in ordered:
        rank = Rank.OTHER_PROMISES if mark.rank is Rank.PROMISE and seen else mark.rank
        seen = seen or mark.rank is Rank.PROMISE
        placed.append((rank, mark))
    return [mark for _rank, mark in sorted(placed, key=lambda one: (one[0], one[1].start, one[1].rule))]


def _of_missing(checked: Checked, by: Person, at: dt.datetime) -> list[Mark]:
    lacks = missing_words.lacks(checked, by, at)
    if not lacks:
        return []
    return [
        Mark(
            Rank.MISSING,
            "missing",
            missing_words.title_of(checked),
            missing_words.why(checked),
            lacks=tuple(lacks),
        )
    ]

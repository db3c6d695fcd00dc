"""Every kind of entry tells itself in both languages and can be redacted; an unknown one is a plain line."""

import dataclasses
import typing

import pytest
from django.utils import translation

from direktdraht.timeline.kinds import REDACTED, Happening, Unknown, all_kinds, happening, revive

SAID = "Henrik Albers wartet"
# Names of colleagues: theirs stay when a customer's words are erased.
OURS = {"owner_name", "person", "doer", "instead_of"}
CODES = {
    "channel": ["mail", "direct_line", "phone", "page"],
    "severity": ["critical", "high", "normal", "trifle"],
    "outcome": ["solved", "no_reply", "done", "merged"],
    "reason": ["mail", "page", "denied", "person", "given", "took_it", "direct_line", "handed_over"],
    "kind": ["mail", "page", "letter", "update", "question"],
    "act": ["answer"],
    "category": ["late", "faulty", "not_first_time", "not_solved", "other"],
    "currency": ["EUR"],
    "why": ["stands_in", "passed_on", "head", "manager"],
    "feeling": ["calm", "worried", "disappointed", "annoyed", "furious"],
    "leave": ["own", "colleague", "complaint_manager", "lent", "approved", "acted_first"],
    "basis": ["undecided", "owed", "goodwill"],
    "answer": ["accepted", "alternative", "words"],
}
# Where a name means something else than above: other codes, or words of a person.
_REDRESS = {"kind": ["credit", "replacement", "express", "travel", "hours", "intangible"]}
CODES_OF: dict[str, dict[str, list[str]]] = {
    **dict.fromkeys(("redress.granted", "request.asked", "request.granted"), _REDRESS),
    "request.refused": {**_REDRESS, "reason": [SAID]},
    "handover.declined": {"why": [SAID]},
    "obstacle.answered": {"answer": [SAID]},
}
MOMENT = "2026-11-17T13:00:00+00:00"
KINDS = sorted(all_kinds())


def samples(cls: type[Happening]) -> list[Happening]:
    """The kind with every code it may hold, and with words of a customer wherever words may stand."""
    types, codes = typing.get_type_hints(cls), {**CODES, **CODES_OF.get(cls.name, {})}
    made = []
    for turn in range(8):
        values: dict[str, object] = {}
        for field in dataclasses.fields(cls):
            if field.name in codes:
                values[field.name] = codes[field.name][turn % len(codes[field.name])]
            elif field.name.endswith(("_at", "_until")) or field.name == "date":
                values[field.name] = MOMENT
            else:
                by_type = {
                    int: 7,
                    int | None: 7,
                    bool: bool(turn % 2),
                    str: SAID,
                    tuple[str, ...]: (SAID, SAID),
                    dict[str, list[int]]: {"commitments.Commitment": [7]},
                }
                values[field.name] = by_type[types[field.name]]
        made.append(cls(**values))
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_sentence_in_both_languages(kind: str) -> None:
    for sample in samples(all_kinds()[kind]):
        told = {}
        for language in ("de", "en"):
            with translation.override(language):
                told[language] = sample.sentence("Clara Vogt")
            assert told[language].strip()
            assert "%(" not in told[language]
        assert told["de"] != told["en"], "not translated"


@pytest.mark.parametrize("kind", KINDS)
def test_redacted_it_holds_no_words_of_the_customer_and_still_tells_itself(kind: str) -> None:
    for sample in samples(all_kinds()[kind]):
        redacted = sample.redact()
        left = {key: value for key, value in dataclasses.asdict(redacted).items() if key not in OURS}
        assert SAID not in str(left)
        with translation.override("de"):
            sentence = redacted.sentence("")
        if set(sample.personal) & {field.name for field in dataclasses.fields(sample)}:
            assert type(redacted) is type(sample)
        assert "“[”" not in sentence
        assert "„[“" not in sentence


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_stored_is_read_back_the_same_in_a_later_version(kind: str) -> None:
    for sample in samples(all_kinds()[kind]):
        stored = dataclasses.asdict(sample) | {"added_later": 1}
        assert revive(kind, stored) == sample


def test_a_kind_of_another_version_is_a_plain_line() -> None:
    told = revive("lesson.learned", {"what": "…"})
    assert told == Unknown(kind="lesson.learned")
    assert told.sentence("Clara") == "lesson.learned"


def test_a_list_of_words_is_redacted_as_one() -> None:
    signals = revive("case.signals_found", {"severity": "high", "words": ["Konsequenzen", "unbrauchbar"]})
    assert signals.redact().words == (REDACTED,)  # type: ignore[attr-defined]


def test_two_kinds_never_share_a_name() -> None:
    with pytest.raises(TypeError, match=r"case\.closed"):

        @happening
        @dataclasses.dataclass(frozen=True)
        class Other(Happening):
            name = "case.closed"

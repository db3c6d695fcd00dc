"""A promise for a public holiday of the place, unless the letter knows that it is one."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.promised import ahead, day_in_words, promised_times, weekday_in_words
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary.word_list import words
from klarwort.wording import Wording

_KNOWN = words(
    "feiertag feiertags feiertage holiday holidays notdienst bereitschaft bereitschaftsdienst on-call"
)
_IS = Wording("{weekday}, {day}, ist ein Feiertag.", "{weekday}, {day}, is a public holiday.")


def _find(letter: Letter) -> Iterator[Mark]:
    calendar = letter.context.calendar
    if calendar is None or not _KNOWN.isdisjoint(letter.passage.folded.word_set):
        return
    for _, said in promised_times(letter):
        time = ahead(letter, said)
        if time is None or time.vague or not time.day_named:
            continue
        day = time.at.date()
        if day in calendar.holidays:
            facts = {
                "day": day_in_words(day, letter.reader),
                "weekday": weekday_in_words(day, letter.reader),
            }
            yield Mark(said.start, said.end, reason=_IS, facts=facts)


RULE = Rule(
    name="holiday",
    source="S2.14",
    reason=Wording("An diesem Tag ist Feiertag.", "That day is a public holiday."),
    hint=Wording("Ist an diesem Tag jemand da?", "Will anybody be there on that day?"),
    find=_find,
)

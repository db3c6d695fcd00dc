"""Cuts a sentence into units with one verb each: clauses, with the fragments that belong to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from klarwort.passage import Sentence, Token
from klarwort.statements.forms import FormKind, forms_of, looks_like_participle
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.stop_words import ENGLISH
from klarwort.vocabulary.word_list import words as word_list

FINITE = word_list(
    """
    habe hab haben hat habt hatte hatten bin ist sind seid war waren werde werden wird werdet wurde
    wurden have has had is are was were will shall do does did
    """
)
_LET = word_list("lasse lassen laesst")
_SHORTEST_CLAUSE = 2
"""The place of the verb in "when we spoke"."""
_JOINING = word_list(
    """
    when because although while until before after once that which who whether where how what why if
    """
)
_SUBJECTS = word_list(
    """
    i we you he she it they the your our my this these those there is are was were has have will can
    a an
    """
)
_OPENING = word_list("when after while before once as since until")
_PERSONS = word_list("i we you he she they it")
_SAYING = word_list("tell say confirm agree promise report write")
_TENSED = frozenset({FormKind.PAST, FormKind.PRESENT})
_CONDITION = {language: re.compile(pattern) for language, pattern in words.CONDITION.items()}
_NO_STATEMENT = {language: re.compile(pattern) for language, pattern in words.NO_STATEMENT.items()}
_THAT = {language: re.compile(pattern) for language, pattern in words.THAT.items()}
_REPORTING = word_list("habe werde koenne muesse solle wolle duerfe waere haette wuerde brauche fehle")
_DAYS = word_list("today tomorrow yesterday tonight year week month morning evening night")
_CONTRACTED = re.compile(r"(\w+)('ll|'ve|'re|'m|'s|'d|n't)$")
_FULL = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "'s": "is", "'d": "would", "n't": "not"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a unit: contractions are two ("we'll": we, will)."""

    word: str
    token: Token

    @property
    def capital(self) -> bool:
        return self.token.capital


@dataclass(frozen=True)
class Unit:
    """A clause with its fragments; `text` is its words joined, for patterns."""

    words: tuple[Word, ...]
    language: str

    @property
    def start(self) -> int:
        return self.words[0].token.start

    @property
    def end(self) -> int:
        return self.words[-1].token.end

    @property
    def plain(self) -> tuple[str, ...]:
        return tuple(word.word for word in self.words)

    @property
    def text(self) -> str:
        return " ".join(self.plain)

    def joined(self, other: Unit) -> Unit:
        return Unit(self.words + other.words, self.language)


def units_of(sentence: Sentence) -> list[Unit]:
    """The units of a sentence, in order; every word is in one."""
    clauses = [
        Unit(part, sentence.language)
        for clause in _without_greeting(sentence.clauses)
        for part in _parts(_words(clause, sentence.language), sentence.language)
    ]
    found: list[Unit] = []
    waiting: Unit | None = None
    for clause in clauses:
        if waiting and (is_that(clause) or opens_no_statement(clause)):
            found.append(waiting)
            waiting = None
        unit = waiting.joined(clause) if waiting else clause
        waiting = None
        if found and (_is_fragment(clause) or _completes(found[-1], clause)) and unit is clause:
            if opens_no_statement(found[-1]) and _is_fragment(clause):
                # "Sobald es da ist, spätestens am Montag, baue ich es ein": said of what follows.
                waiting = clause
                continue
            found[-1] = found[-1].joined(clause)
        elif _is_fragment(unit):
            waiting = unit
        else:
            found.append(unit)
    if waiting:
        found.append(waiting)
    return found


def _without_greeting(clauses: Sequence[tuple[Token, ...]]) -> Sequence[tuple[Token, ...]]:
    """ "Sehr geehrte Frau Roth, …": the clauses behind the greeting."""
    greets = bool(clauses) and len(clauses) > 1 and clauses[0][0].word in words.GREETING
    last = next((place for place, clause in enumerate(clauses) if _ends_greeting(clause)), None)
    if not greets or last is None or any(_is_finite(token) for token in clauses[0]):
        return clauses
    return clauses[last:]


def _ends_greeting(clause: tuple[Token, ...]) -> bool:
    """Whether a clause is more than names: "Dear Mr and Mrs Lowe" are two."""
    return any(
        not token.capital and token.word not in words.GREETING | words.BESIDE_GREETING for token in clause
    )


def _is_finite(token: Token) -> bool:
    return token.word in FINITE or token.word in words.MODAL["de"] or token.word in words.MODAL["en"]


def _parts(words: tuple[Word, ...], language: str) -> list[tuple[Word, ...]]:
    """An English clause cut where another begins without a comma: "tell you | when it is done"."""
    if language == "de":
        return [words]
    cuts = [
        place
        for place in range(2, len(words) - 1)
        if (words[place].word in _JOINING and words[place + 1].word in _SUBJECTS)
        or words[place].word == "whether"
        or _is_told_that(words, place)
        or _follows_when(words, place)
    ]
    return [words[first:last] for first, last in pairwise([0, *cuts, len(words)])]


def _is_told_that(words: tuple[Word, ...], place: int) -> bool:
    """ "Told you on the phone | that somebody had …"."""
    said = {form.lemma for word in words[:place] for form in forms_of(word.word, "en")} & _SAYING
    return words[place].word == "that" and bool(said)


def _follows_when(words: tuple[Word, ...], place: int) -> bool:
    """ "When we spoke yesterday | you accepted it": the main clause behind the one that "when" opens."""
    if words[0].word not in _OPENING or place <= _SHORTEST_CLAUSE or words[place].word not in _PERSONS:
        return False
    before = words[place - 1].word
    opened = any(_is_verb(word, number, "en") for number, word in enumerate(words[1:place], 1))
    said = any(form.kind in _TENSED for form in forms_of(before, "en")) or before in FINITE
    behind = [word.word for word in words[place + 1 : place + 3]]
    verbs = (any(form.kind is FormKind.PAST for form in forms_of(word, "en")) for word in behind)
    return opened and not said and (behind[0] in FINITE or any(verbs))


def starts_condition(unit: Unit) -> bool:
    """ "Falls …", "if …", "had you …"."""
    return _CONDITION[unit.language].match(unit.text) is not None


def is_condition_by_order(unit: Unit, following: Unit) -> bool:
    """German: "Regnet es, dauert es länger": two clauses, each of which begins with its verb."""
    if unit.language != "de" or len(unit.words) < _WITH_SUBJECT or unit.plain[0] in FINITE:
        return False
    head, subject, second = unit.words[0], unit.words[1], following.words[0]
    # "Rufen Sie mich an, …" asks for something; "komme morgen, bringe es mit" leaves out its subject.
    acts = subject.token.written != "Sie" and (subject.word in _GERMAN_SUBJECTS or head.word.endswith("t"))
    goes_on = _is_present(second) or second.word in FINITE | words.MODAL["de"] | _THEN
    return acts and _is_present(head) and goes_on


def _is_present(word: Word) -> bool:
    return any(form.kind is FormKind.PRESENT for form in forms_of(word.word, "de"))


_WITH_SUBJECT = 2
_GERMAN_SUBJECTS = word_list("ich wir es er sie das die der dies")
_THEN = word_list("so dann")


def opens_no_statement(unit: Unit) -> bool:
    """ "Weil …", "ob …", "when …": part of another sentence."""
    return _NO_STATEMENT[unit.language].match(unit.text) is not None


def is_that(unit: Unit) -> bool:
    """ "Dass …", "that …"."""
    return _THAT[unit.language].match(unit.text) is not None


def is_reported(unit: Unit) -> bool:
    """ "…, der Ausfall koste 900 Euro": what somebody else said, by its verb."""
    if unit.language != "de" or unit.plain[0] in {"und", "aber"} or "ich" in unit.plain:
        return False
    return any(_is_subjunctive(word) for word in unit.words)


def _is_subjunctive(word: Word) -> bool:
    """ "Sei", "habe", "koste": in the third person only what is reported ends so."""
    if word.capital or not word.word.endswith("e"):
        return word.word in {"sei", "seien"}
    return word.word in _REPORTING or any(
        form.kind is FormKind.PRESENT
        for third in (word.word + "t", word.word[:-1] + "t")
        for form in forms_of(third, "de")
    )


def _words(tokens: tuple[Token, ...], language: str) -> tuple[Word, ...]:
    found: list[Word] = []
    for place, token in enumerate(tokens):
        if language == "en" and token.word == "am" and place and tokens[place - 1].word != "i":
            # "At 9 am" is an hour, no verb.
            found.append(Word("a.m.", token))
            continue
        contracted = _CONTRACTED.match(token.word) if language == "en" and "'" in token.word else None
        if contracted is None or _owns(tokens, place, contracted[2]):
            found.append(Word("cannot" if token.word == "can't" else token.word, token))
            continue
        found += [Word(contracted[1], token), Word(_FULL[contracted[2]], token)]
    return tuple(found)


def _owns(tokens: tuple[Token, ...], place: int, contracted: str) -> bool:
    """ "The site's manager will": a verb of its own, behind one noun, shows that "'s" is none."""
    behind = [token.word for token in tokens[place + 1 :]]
    owner = tokens[place].word.removesuffix("'s")
    if contracted != "'s" or not behind or owner in _SUBJECTS:
        return False
    noun = behind[0]
    is_noun = (
        noun not in ENGLISH and not noun.endswith(("ing", "ly")) and not looks_like_participle(noun, "en")
    )
    later = next((word for word in behind[1:] if word in FINITE or word in _JOINING | words.MODAL["en"]), "")
    return is_noun and (owner in _DAYS or (bool(later) and later not in _JOINING))


def _is_fragment(unit: Unit) -> bool:
    """Whether nothing in it is a verb: "spätestens am Donnerstag", "den 27. November"."""
    if any(word.word in words.NEGATION[unit.language] for word in unit.words):
        # "Die Pumpe brummt nicht mehr": what it denies is nothing of the clause beside it.
        return False
    return not any(_is_verb(word, place, unit.language) for place, word in enumerate(unit.words))


def _is_verb(word: Word, place: int, language: str) -> bool:
    if word.word in FINITE or word.word in words.MODAL[language] or (language, word.word) == ("en", "am"):
        return True
    if language == "de" and word.capital and place:
        return False
    return bool(forms_of(word.word, language)) or looks_like_participle(word.word, language)


def _completes(before: Unit, unit: Unit) -> bool:
    """ "Ich habe die Griffe" + "die Türen ersetzt": an auxiliary that has still to find its verb."""
    if unit.language == "en" or any(word.word in FINITE for word in unit.words):
        return False
    if opens_no_statement(before):
        # "Ehe die Woche um ist, rufe ich Sie an": its auxiliary is a verb of its own.
        return False
    if "zu" in unit.plain[:-1]:
        # "…, um die Lüftung zu reinigen"
        return False
    last = unit.words[-1].word
    ends = any(form.kind in {FormKind.PARTICIPLE, FormKind.INFINITIVE} for form in forms_of(last, "de"))
    if not ends and not looks_like_participle(last, "de"):
        return False
    auxiliary = any(word.word in FINITE | _LET or word.word in words.MODAL["de"] for word in before.words)
    return (
        auxiliary
        and not any(
            form.kind in {FormKind.PARTICIPLE, FormKind.INFINITIVE}
            for word in before.words
            if not word.capital and word.word not in FINITE
            for form in forms_of(word.word, "de")
        )
        and not any(looks_like_participle(word.word, "de") and not word.capital for word in before.words)
    )

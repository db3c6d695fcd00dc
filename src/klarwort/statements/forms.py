"""The forms of verbs: which verb a word may be a form of, and which form. Built once from the vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from klarwort.vocabulary import deeds, deeds_de, deeds_en, idioms, verbs_de, verbs_en
from klarwort.vocabulary.tense import NO_PARTICIPLE, NOT_PAST_ED


class FormKind(Enum):
    """A form of a verb."""

    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Form:
    """A word as a form of a verb; `lemma` in folded spelling, with its particle ("abschicken")."""

    lemma: str
    kind: FormKind


_GUESSED_PARTICIPLE = re.compile(
    r"ge\w{2,20}(?:t|en)|\w{2,12}ge\w{2,20}(?:t|en)|(?:be|er|ver|ent|zer|emp|miss|ueber|unter)\w{2,20}t|\w{3,20}iert"
)
_KEEPS_E = re.compile(r"(?:[td]|[bdfgkpt][mn]|chn|ffn|gn)$")


@lru_cache(maxsize=20_000)
def forms_of(word: str, language: str) -> tuple[Form, ...]:
    """The forms of known verbs that a folded word can be."""
    table = _german() if language == "de" else _english()
    return table.get(word) or _composed(word, language, table)


def _composed(word: str, language: str, table: dict[str, tuple[Form, ...]]) -> tuple[Form, ...]:
    """ "Weggeräumt", "rehung", "ergab": forms of known verbs behind a first part that makes another verb of them."""
    for part in _GERMAN_PARTS if language == "de" else ("re-", "re"):
        if word.startswith(part) and len(word) >= len(part) + _SHORTEST_REST + (part == "re"):
            rest = table.get(word[len(part) :], ())
            forms = (form for form in rest if language == "en" or form.kind in _STAND_TOGETHER)
            found = tuple(Form(part + form.lemma, form.kind) for form in forms if form.lemma not in _NO_REST)
            if found and (language == "en" or _is_participle_or_infinitive(word, part, found)):
                return found
    return _inseparable(word, table) if language == "de" else ()


def _inseparable(word: str, table: dict[str, tuple[Form, ...]]) -> tuple[Form, ...]:
    """ "Ergab" of "gab", "verlaufen" of "gelaufen": the verb keeps its first part, and its participle has no "ge"."""
    for part in verbs_de.INSEPARABLE:
        rest = word.removeprefix(part)
        if part != "ge" and rest != word and len(rest) >= _SHORTEST_REST:
            own = [form for form in table.get(rest, ()) if form.kind is not FormKind.PARTICIPLE]
            done = {form.lemma for form in table.get("ge" + rest, ()) if form.kind is FormKind.PARTICIPLE}
            # Of a weak verb "beheizt" is both.
            done |= {form.lemma for form in own if rest.endswith("t") and form.lemma not in _strong_german()}
            forms = own + [Form(lemma, FormKind.PARTICIPLE) for lemma in sorted(done)]
            if any(form.lemma not in _NO_REST for form in forms):
                return tuple(Form(part + form.lemma, form.kind) for form in forms)
    return ()


def _is_participle_or_infinitive(word: str, part: str, forms: tuple[Form, ...]) -> bool:
    """German: a separable verb is written as one word only at its clause's end, "ge" in its middle."""
    return all(form.kind is not FormKind.PARTICIPLE for form in forms) or word[len(part) :].startswith("ge")


_GERMAN_PARTS = tuple(sorted(verbs_de.PARTICLES.split(), key=len, reverse=True))
_STAND_TOGETHER = frozenset({FormKind.PARTICIPLE, FormKind.INFINITIVE})
_SHORTEST_REST = 3
_NO_REST = frozenset({"haben", "sein"})


def is_form(word: str, language: str, *kinds: FormKind) -> bool:
    return any(form.kind in kinds for form in forms_of(word, language))


@lru_cache(maxsize=1_000)
def participles_from(begin: str) -> tuple[str, ...]:
    """The German participles of known verbs that begin with what a note has of them: "aufgest" of "aufgestellt"."""
    return tuple(
        word
        for word, forms in _german().items()
        if word.startswith(begin) and any(form.kind is FormKind.PARTICIPLE for form in forms)
    )


@lru_cache(maxsize=1_000)
def from_consonants(word: str) -> str:
    """The one English participle that a note writes without its vowels: "dlvd" of "delivered"; "" where several fit."""
    pattern = re.compile("[aeioucr]*".join(f"{letter}+" for letter in word))
    found = [
        known
        for known, forms in _english().items()
        if pattern.fullmatch(known) and any(form.kind is FormKind.PARTICIPLE for form in forms)
    ]
    return found[0] if len(found) == 1 else ""


def looks_like_participle(word: str, language: str) -> bool:
    """Whether a word that is no known verb's form has the shape of a past participle."""
    if language == "de":
        return word not in NO_PARTICIPLE and _GUESSED_PARTICIPLE.fullmatch(word) is not None
    last = word.rpartition("-")[2]
    return last.endswith("ed") and len(last) > _SHORTEST_REST and last not in NOT_PAST_ED


@cache
def lemmas(text: str, language: str) -> frozenset[str]:
    """The verbs of a vocabulary entry, as lemmas of `forms_of`."""
    del language
    return frozenset(verb.replace("|", "") for verb in text.split())


def _verbs_of(lines: str) -> str:
    """The verbs of the idioms."""
    return " ".join(line.partition(" : ")[2] for line in lines.splitlines())


@cache
def _german() -> dict[str, tuple[Form, ...]]:
    table: dict[str, set[Form]] = {}
    strong = _strong_german()
    texts = [
        *deeds_de.VERBS.values(),
        _verbs_of(idioms.GERMAN),
        deeds.INITIATING,
        deeds.LIGHT,
        verbs_de.STATIVE,
        verbs_de.FAILURE,
        verbs_de.MOVING,
    ]
    verbs = {verb for text in [*texts, verbs_de.HEDGE, verbs_de.ASSURING] for verb in text.split()}
    for verb in verbs | set(strong):
        if not verb.endswith("n") or "_" in verb:
            continue
        particle, _, base = verb.rpartition("|")
        forms = _german_forms(base, strong)
        if base in verbs_de.ALSO_WEAK.split():
            forms += _german_forms(base, {})
        for word, kind in forms:
            _add(table, particle + word, particle + base, kind)
            if particle and kind is FormKind.INFINITIVE:
                _add(table, f"{particle}zu{word}", particle + base, kind)
            if particle and kind in {FormKind.PRESENT, FormKind.PAST}:
                _add(table, word, base, kind)
    return {word: tuple(sorted(found, key=str)) for word, found in table.items()}


@cache
def _strong_german() -> dict[str, tuple[str, str, str]]:
    found = {}
    for entry in re.split(r"[;\n]", verbs_de.STRONG):
        if entry.strip():
            infinitive, third, past, participle = entry.split()
            found[infinitive] = (third, past, participle)
    return found


def _german_forms(base: str, strong: dict[str, tuple[str, str, str]]) -> list[tuple[str, FormKind]]:
    stem = base[:-2] if base.endswith("en") else base[:-1]
    third, past, participle = _principal_parts(base, stem, strong)
    plural = past + ("n" if past.endswith("e") else "en")
    return [
        *((word, FormKind.PRESENT) for word in {stem + "e", base, third}),
        *((word, FormKind.PAST) for word in {past, plural}),
        (participle, FormKind.PARTICIPLE),
        (base, FormKind.INFINITIVE),
    ]


def _principal_parts(base: str, stem: str, strong: dict[str, tuple[str, str, str]]) -> tuple[str, str, str]:
    if base in strong:
        return strong[base]
    prefix = next((one for one in verbs_de.INSEPARABLE if base.startswith(one)), "")
    if prefix and base[len(prefix) :] in strong:
        third, past, participle = strong[base[len(prefix) :]]
        return prefix + third, prefix + past, prefix + participle.removeprefix("ge")
    joint = "e" if _KEEPS_E.search(stem) else ""
    ge = "" if prefix or base.endswith("ieren") else "ge"
    return f"{stem}{joint}t", f"{stem}{joint}te", f"{ge}{stem}{joint}t"


def _add(table: dict[str, set[Form]], word: str, lemma: str, kind: FormKind) -> None:
    table.setdefault(word, set()).add(Form(lemma, kind))


@cache
def _english() -> dict[str, tuple[Form, ...]]:
    irregular = {}
    for entry in re.split(r"[;\n]", verbs_en.IRREGULAR):
        if entry.strip():
            base, past, participle = entry.split()
            irregular[base] = (past, participle)
    table: dict[str, set[Form]] = {}
    texts = [
        *deeds_en.VERBS.values(),
        _verbs_of(idioms.ENGLISH),
        deeds.INITIATING,
        deeds.LIGHT,
        verbs_en.STATIVE,
        verbs_en.FAILURE,
    ]
    verbs = {verb for text in [*texts, verbs_en.HEDGE, verbs_en.ASSURING] for verb in text.split()}
    for verb in (verbs | set(irregular)) - {word for word in verbs if word.endswith("en") and len(word) > 6}:
        past, participle = irregular.get(verb, (_ed(verb), _ed(verb)))
        _add(table, verb, verb, FormKind.INFINITIVE)
        _add(table, verb, verb, FormKind.PRESENT)
        _add(table, _s(verb), verb, FormKind.PRESENT)
        _add(table, past, verb, FormKind.PAST)
        _add(table, participle, verb, FormKind.PARTICIPLE)
        for gerund in _ing(verb):
            _add(table, gerund, verb, FormKind.GERUND)
    return {word: tuple(sorted(found, key=str)) for word, found in table.items()}


_DOUBLED = re.compile(r"^(?:re|un)?(?:\w?[bcdfghjklmnpqrstvwxz])?[aeiou][bdgmnprt]$")


def _double(verb: str) -> str:
    return verb + verb[-1] if _DOUBLED.fullmatch(verb) or verb in {"transfer", "refer", "cancel"} else verb


def _ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    return _double(verb) + "ed"


def _s(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing(verb: str) -> set[str]:
    if verb.endswith("e") and not verb.endswith("ee"):
        return {verb[:-1] + "ing"}
    return {_double(verb) + "ing", verb + "ing"}

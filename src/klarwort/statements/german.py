"""Reads the verb of a German clause: its auxiliary, participle, infinitive, and a particle at its end."""

from __future__ import annotations

from dataclasses import replace

from klarwort.statements.forms import Form, FormKind, forms_of, looks_like_participle
from klarwort.statements.german_agent import names_person, names_subject, read_agent
from klarwort.statements.grammar import Tense, Verb
from klarwort.statements.units import Unit
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.stop_words import GERMAN
from klarwort.vocabulary.verbs_de import PARTICLES
from klarwort.vocabulary.word_list import words as word_list

__all__ = ["names_person", "read_agent", "read_verb"]

_HAVE = word_list("habe hab haben hat habt")
_HAD = word_list("hatte hatten")
_BE = word_list("bin ist sind seid")
_WAS = word_list("war waren")
_BECOME = word_list("werde werden wird werdet")
_BECAME = word_list("wurde wurden")
_AUXILIARY = _HAVE | _HAD | _BE | _WAS | _BECOME | _BECAME
_LEFT = word_list("warten sitzen stehen liegen haengen fallen wissen laufen gehen")
_PARTICLES = frozenset(PARTICLES.split())


def read_verb(unit: Unit, before: Verb | None) -> Verb | None:
    """The verb of a clause; `before` is that of the clause whose auxiliary it may share."""
    present = {word.word for word in unit.words}
    participle, infinitive = _participle(unit), _infinitive(unit)
    modal = next((word for word in unit.plain if word in words.MODAL["de"]), "")
    if modal:
        if modal in words.ACHIEVED["de"] and infinitive:
            return Verb(infinitive.lemma, infinitive.lemma, Tense.DONE, auxiliary=modal)
        lemma = infinitive.lemma if infinitive else ""
        return Verb(lemma, lemma, Tense.POSSIBLE, auxiliary=modal)
    auxiliary = next((word for word in unit.plain if word in _AUXILIARY), "")
    if not auxiliary:
        return _without_auxiliary(unit, participle, infinitive, before)
    if auxiliary in _BECOME and "worden" not in present:
        # "Wird morgen geliefert", "werden wir liefern", "werden die Wand streichen"
        if infinitive and not (
            participle and participle.lemma and unit.plain[-1] == _word_of(unit, participle)
        ):
            return Verb(infinitive.lemma, infinitive.lemma, Tense.COMING, auxiliary=auxiliary)
        if participle:
            return Verb(participle.lemma, _word_of(unit, participle), Tense.COMING, True, auxiliary)
        return None
    if participle is None:
        return _without_participle(unit, auxiliary, infinitive)
    passive = auxiliary in _BECAME or "worden" in present
    return Verb(participle.lemma, _word_of(unit, participle), Tense.DONE, passive, auxiliary)


def _without_participle(unit: Unit, auxiliary: str, infinitive: Form | None) -> Verb:
    if "gewesen" in unit.plain and auxiliary in _BE:
        return Verb("", "gewesen", Tense.STATE, auxiliary="waren" if auxiliary == "sind" else "war")
    caused = _caused(unit) if auxiliary in _HAVE | _HAD else None
    if caused:
        return Verb(caused.lemma, caused.lemma, Tense.DONE, auxiliary=auxiliary)
    if infinitive and "zu" in unit.plain and auxiliary in _HAVE | _BE:
        return Verb(infinitive.lemma, infinitive.lemma, Tense.POSSIBLE, auxiliary=auxiliary)
    finite = _finite(unit)
    if finite and finite.kind is FormKind.PAST and auxiliary not in _AUXILIARY - _BE:
        return Verb(finite.lemma, finite.lemma, Tense.DONE)
    return Verb("", auxiliary, Tense.STATE, auxiliary=auxiliary)


def _without_auxiliary(
    unit: Unit, participle: Form | None, infinitive: Form | None, before: Verb | None
) -> Verb | None:
    finite = _finite(unit)
    shares = before is not None and before.auxiliary and not names_subject(unit)
    if (
        shares
        and before
        and participle
        and before.tense in {Tense.DONE, Tense.COMING}
        and _ends_in(unit, participle)
    ):
        return replace(before, lemma=participle.lemma, word=_word_of(unit, participle), shared=True)
    if shares and before and infinitive and before.tense in {Tense.COMING, Tense.POSSIBLE}:
        return replace(before, lemma=infinitive.lemma, word=infinitive.lemma, shared=True)
    if finite is None:
        return None
    if finite.lemma == "lassen" and infinitive and infinitive.lemma != "lassen":
        # "Wir lassen Ihnen ein Set zukommen"
        told = Tense.DONE if finite.kind is FormKind.PAST else Tense.PRESENT
        return Verb(infinitive.lemma, infinitive.lemma, told)
    return Verb(finite.lemma, finite.lemma, Tense.DONE if finite.kind is FormKind.PAST else Tense.PRESENT)


def _participle(unit: Unit) -> Form | None:
    for place in range(len(unit.words) - 1, -1, -1):
        word = unit.words[place]
        if word.word in {"worden", "gewesen"} or (word.capital and place) or word.word in _AUXILIARY:
            continue
        form = next((one for one in forms_of(word.word, "de") if one.kind is FormKind.PARTICIPLE), None)
        if form:
            return form
        if looks_like_participle(word.word, "de") and not forms_of(word.word, "de"):
            return Form(word.word, FormKind.PARTICIPLE)
    return _participle_by_place(unit)


def _participle_by_place(unit: Unit) -> Form | None:
    """ "… wird durchleuchtet", "habe … uebersiedelt": at the end, behind an auxiliary other than "sein"."""
    ends = [place for place, word in enumerate(unit.words) if word.word != "worden"]
    last = unit.words[ends[-1]] if ends else unit.words[-1]
    carried = len(ends) > 1 and any(word in _AUXILIARY - _BE - _WAS for word in unit.plain[: ends[-1]])
    shaped = last.word.endswith("t") and len(last.word) >= _SHORTEST_PARTICIPLE and not last.capital
    known = last.word in GERMAN | _NO_VERB | words.ADJECTIVES or forms_of(last.word, "de")
    return Form(last.word, FormKind.PARTICIPLE) if carried and shaped and not known else None


_SHORTEST_PARTICIPLE = 6


def _caused(unit: Unit) -> Form | None:
    """ "Habe … herrichten lassen": done by our order; but whom we "warten lassen", nothing was done for."""
    if unit.plain[-1] != "lassen" or len(unit.words) < 2:
        return None
    word = unit.words[-2]
    forms = forms_of(word.word, "de")
    if not forms and word.word.endswith("en") and word.word not in GERMAN and not word.capital:
        return Form(word.word, FormKind.INFINITIVE)
    infinitives = (form for form in forms if form.kind is FormKind.INFINITIVE)
    return next((form for form in infinitives if form.lemma not in _LEFT), None)


def _word_of(unit: Unit, form: Form) -> str:
    return next((word for word in unit.plain if form in forms_of(word, "de")), form.lemma)


def _ends_in(unit: Unit, participle: Form) -> bool:
    """Whether a participle stands where one without its auxiliary does: at the end."""
    return participle in forms_of(unit.plain[-1], "de") or participle.lemma == unit.plain[-1]


def _infinitive(unit: Unit) -> Form | None:
    for word in reversed(unit.words):
        if word.capital or word.word in _AUXILIARY:
            continue
        form = next((one for one in forms_of(word.word, "de") if one.kind is FormKind.INFINITIVE), None)
        if form:
            return form
    return None


def _finite(unit: Unit) -> Form | None:
    """The finite verb with its particle: "schicke … ab" is abschicken, and so is "schick ich … ab"."""
    for place, word in enumerate(unit.words):
        if (word.capital and place) or _is_attribute(unit, place) or _is_behind_zu(unit, place):
            continue
        kinds = {FormKind.PRESENT, FormKind.PAST}
        forms = [form for form in forms_of(word.word, "de") if form.kind in kinds]
        if not forms and len(word.word) > len("tu") and "ich" in unit.plain[max(0, place - 1) : place + 2]:
            forms = [form for form in forms_of(word.word + "e", "de") if form.kind is FormKind.PRESENT]
        if not forms:
            continue
        # What is past and present alike ("bestellten") is past where it can be nothing else.
        base = next((form for form in forms if form.kind is FormKind.PRESENT), forms[0])
        for behind in range(len(unit.words) - 1, place, -1):
            other = unit.words[behind]
            joined = other.word + base.lemma
            looks_after = base.lemma in _LOOKING and other.word == "nach" and not _counts_time(unit, behind)
            leads = not _closes(unit, behind) or (_leads_phrase(unit, behind) and not looks_after)
            if other.word not in _PARTICLES or leads:
                continue
            if any(form.lemma == joined for form in forms_of(joined, "de")):
                return Form(joined, base.kind)
        return base
    return _finite_by_shape(unit)


def _closes(unit: Unit, place: int) -> bool:
    """Whether a particle stands where its clause ends, but for a phrase behind it: "schicke … ab am Freitag"."""
    if place + 1 == len(unit.words):
        return True
    here, behind = unit.words[place], unit.words[place + 1]
    return behind.token.stretch != here.token.stretch or behind.word in words.PREPOSITIONS | _AFTER_ALL


_AFTER_ALL = word_list(
    """
    und oder als wie heute morgen uebermorgen spaetestens wenn damit sobald ehe bevor der die das den dem
    """
)


def _counts_time(unit: Unit, place: int) -> bool:
    """ "Nach wie vor", "wir sehen uns nach der Messe": no looking after something."""
    return "uns" in unit.plain or unit.plain[place + 1 : place + 2] == ("wie",)


def _finite_by_shape(unit: Unit) -> Form | None:
    """A verb that no vocabulary knows, by where it stands: "ich feile", "wir feilen", "der Statiker rechnet"."""
    for place, word in enumerate(unit.words):
        if (
            (word.capital and place)
            or word.word in GERMAN
            or word.word in _NO_VERB
            or len(word.word) <= _SHORTEST
        ):
            continue
        beside = {unit.plain[near] for near in (place - 1, place + 1) if 0 <= near < len(unit.words)}
        if _is_attribute(unit, place) or _is_behind_zu(unit, place):
            continue
        if ("ich" in beside and word.word.endswith("e")) or ("wir" in beside and word.word.endswith("en")):
            past = word.word.endswith(("te", "ten")) and not word.word.endswith(("ste", "sten", "tte"))
            return Form(word.word, FormKind.PAST if past else FormKind.PRESENT)
        alone = not {"ich", "wir"} & set(unit.plain)
        if alone and place and word.word.endswith("t") and not looks_like_participle(word.word, "de"):
            return Form(word.word, FormKind.PRESENT)
        if alone and place and unit.words[place - 1].capital and _leads_on(unit, place):
            past = word.word.endswith(("te", "ten")) and not word.word.endswith(("ste", "sten", "tte"))
            if past or word.word.endswith("en"):
                return Form(word.word, FormKind.PAST if past else FormKind.PRESENT)
    return None


def _leads_on(unit: Unit, place: int) -> bool:
    """Whether a word behind a noun has an object or a phrase behind it, as a verb has: "stecken in Ihren Möbeln"."""
    behind = unit.words[place + 1] if place + 1 < len(unit.words) else None
    return behind is not None and (behind.word in words.PREPOSITIONS | _ARTICLES or behind.word in GERMAN)


def _is_behind_zu(unit: Unit, place: int) -> bool:
    return bool(place) and unit.plain[place - 1] == "zu"


def _leads_phrase(unit: Unit, place: int) -> bool:
    """Whether "an" is no particle but a preposition: "ging an die Spedition"."""
    if place + 1 >= len(unit.words):
        return False
    following = unit.words[place + 1]
    return (
        following.word in _ARTICLES
        or following.capital
        or following.word in {"ihrer", "ihrem", "unserer", "meiner"}
    )


def _is_attribute(unit: Unit, place: int) -> bool:
    """ "Die korrigierte Rechnung": an adjective between its article and its noun."""
    if not place or place + 1 >= len(unit.words):
        return False
    return unit.plain[place - 1] in _ARTICLES and unit.words[place + 1].capital


_ARTICLES = word_list(
    """
    der die das den dem des ein eine einen einem einer ihr ihre ihren unser unsere unseren mein
    meine meinen
    """
)


_LOOKING = word_list("sehen schauen")
_SHORTEST = 3
_NO_VERB = word_list(
    """
    nicht jetzt erst sonst fast seit selbst vielleicht bekannt leicht echt laut meist zuletzt zunaechst dort sofort
    laengst gesamt recht schlecht direkt komplett perfekt absolut konkret insgesamt stets bestimmt ernst fest
    alle viele andere eine keine heute gerade jede diese solche ohne gerne bitte leider danke einige mehrere beide
    ebenfalls letzte naechste kommende gute neue grosse ganze erste zweite spaet weit breit bereit
    """
)

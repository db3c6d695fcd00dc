"""What a handover says, made ready from the record: for the colleague in three parts, for the customer as a letter."""

import datetime as dt
from dataclasses import dataclass

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from direktdraht.cases.closing import OPEN_AMONG_US
from direktdraht.cases.cover_facts import Facts, facts_of
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Message
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.said import said
from direktdraht.staff.models import Person

_CUT = 90  # words


@dataclass(frozen=True)
class Written:
    """What was said, what is promised, what is next; in the reader's language. words: the letter, in the customer's."""

    said: str
    promised: str
    next: str
    words: str

    @property
    def note(self) -> str:
        parts = [
            (_("What was said"), self.said),
            (_("What is promised"), self.promised),
            (_("What is next"), self.next),
        ]
        return "\n\n".join(f"{heading}\n{text.strip()}" for heading, text in parts if text.strip())


def written(case: Case, *, to: Person, by: Person, at: dt.datetime) -> Written:
    """Somebody reads it over before it is given to anybody. Ten queries."""
    facts = facts_of([case], at)[case.pk]
    return Written(
        _said(case, facts, at), _promised(facts, at), _next(case, facts, at), _letter(case, to, by)
    )


def _said(case: Case, facts: Facts, at: dt.datetime) -> str:
    # What came in twice has two beginnings.
    begun = [case, *Case.objects.filter(merged_into=case).order_by("opened_at", "pk")]
    lines = [_line(_("They, %(when)s: “%(words)s”"), one.verbatim, one.opened_at, at) for one in begun]
    if facts.theirs and facts.theirs.pk not in [one.first_message_id for one in begun]:
        lines.append(_line(_("They last, %(when)s: “%(words)s”"), facts.theirs.text, facts.theirs.at, at))
    if facts.ours:
        lines.append(_line(_("We last, %(when)s: “%(words)s”"), _by(facts.ours), facts.ours.at, at))
    lines += [_("Asked already: “%(question)s”") % {"question": question} for question in facts.asked]
    return "\n".join(lines)


def _line(sentence: str, words: str, when: dt.datetime, at: dt.datetime) -> str:
    return sentence % {"when": said(when, at), "words": Truncator(words).words(_CUT)}


def _by(message: Message) -> str:
    return f"{message.author.name}: {message.text}" if message.author else message.text


def _promised(facts: Facts, at: dt.datetime) -> str:
    lines = [
        _("%(what)s, by %(when)s (%(who)s)")
        % {"what": one.what, "when": said(one.due_at, at), "who": one.keeper.name}
        for one in facts.promised
    ]
    return "\n".join(f"○ {line}" for line in lines) or _("Nothing is open.")


def _next(case: Case, facts: Facts, at: dt.datetime) -> str:
    lines = [f"{said(date.at, at)}: {date}" for date in facts.dates]
    for step in Action.objects.planned().filter(stream_id=case.pk).order_by("planned_at", "pk"):
        lines.append(f"{said(step.planned_at, at)}: {step.what}" if step.planned_at else step.what)
    lines += [sentence for among_us in OPEN_AMONG_US for sentence in among_us(case)]
    if case.waits_since:
        lines.append(_("Waiting for a word since %(since)s.") % {"since": said(case.waits_since, at)})
    return "\n".join(lines)


def _letter(case: Case, to: Person, by: Person) -> str:
    contact, words = case.complainant, {"person": to.name, "phone": to.phone, "owner": case.owner.name}
    with in_words_of(contact):
        if to.pk == by.pk:
            who = _("from now on I am there for you in place of %(owner)s.")
        elif by.pk == case.owner_id:
            who = _("from now on %(person)s is there for you.")
        else:
            who = _("from now on %(person)s is there for you in place of %(owner)s.")
        number = _("The direct number: %(phone)s.") if to.phone else ""
        stays = _("What we have promised you holds, and you need not explain anything again.")
        text = " ".join(part for part in (who, number, stays) if part) % words
        return f"{greeting(contact.salutation, contact.title, contact.family_name)}\n\n{text}"

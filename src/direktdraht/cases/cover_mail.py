"""The one mail to a colleague who helps out, and the short one when duties come back before their time."""

import datetime as dt
from collections.abc import Sequence

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import from_address_of_the_house
from direktdraht.cases.cover_facts import Facts, facts_of, of_duty
from direktdraht.cases.covers import Cover
from direktdraht.cases.duties import Duty
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.said import said
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address

# A long mail of theirs is read on the case page.
_CUT = 900


def tell_colleague(cover: Cover, duties: Sequence[Duty], *, at: dt.datetime) -> OutgoingMail:
    """What to do, for whom, and what was said already; in the colleague's language, at once."""
    person, colleague = cover.person, cover.colleague
    with translation.override(colleague.language), timezone.override(Company.current().zone):
        facts = facts_of([duty.case for duty in duties], at)
        words = {"person": person.name, "until": said(cover.ends_at, at)}
        subject = _("%(person)s needs you until %(until)s") % words
        parts = [
            _opening(cover, at),
            *(_block(duty, of_duty(facts[duty.case.pk], duty), at) for duty in duties),
        ]
        parts.append(_("All of it, and the way to give it back:") + f"\n{page_address()}/covers/{cover.pk}/")
        return _queue(person, colleague, subject, "\n\n".join(parts) + "\n", at)


def tell_it_is_over(cover: Cover, cases: Sequence[Case], *, by: Person, at: dt.datetime) -> OutgoingMail:
    """To the other of the two: these are with their owner again."""
    other = cover.colleague if by.pk == cover.person_id else cover.person
    with translation.override(other.language), timezone.override(Company.current().zone):
        subject = _("Back with %(person)s") % {"person": cover.person.name}
        lines = [f"– {_who(case)}: {case.title}" for case in cases]
        opening = _("From now on %(person)s does this again:") % {"person": cover.person.name}
        return _queue(by, other, subject, "\n".join([opening, "", *lines]) + "\n", at)


def _queue(by: Person, to: Person, subject: str, text: str, at: dt.datetime) -> OutgoingMail:
    return queue_mail(
        kind=OutgoingMail.Kind.NOTICE,
        reference=f"p{to.pk}",
        from_name=by.name,
        from_address=from_address_of_the_house(to),
        to_name=to.name,
        to_address=to.mail_to(urgent=True),
        subject=subject,
        text=text,
        language=to.language,
        due_at=at,
    )


def _opening(cover: Cover, at: dt.datetime) -> str:
    words = {"person": cover.person.name, "until": said(cover.ends_at, at), "phone": cover.person.phone}
    if cover.because_of:
        why = _("%(person)s drops everything for %(customer)s and asks you to stand in until %(until)s.") % {
            **words,
            "customer": cover.because_of.customer.name,
        }
    else:
        why = _("%(person)s asks you to stand in until %(until)s.") % words
    stays = _("The cases stay with %(person)s, and come back by themselves.") % words
    reach = _("%(person)s: %(phone)s") % words if cover.person.phone else ""
    return "\n".join(filter(None, [why, stays, reach]))


def _block(duty: Duty, facts: Facts, at: dt.datetime) -> str:
    case, contact = duty.case, duty.case.complainant
    lines = [f"== {_who(case)}", f"{case.title} ({case.reference})"]
    if contact.phone:
        lines.append(_("Call: %(phone)s") % {"phone": contact.phone})
        lines.append("tel:" + "".join(c for c in contact.phone if c.isdigit() or c == "+"))
    lines += [contact.reach] if contact.reach else []
    if case.waits_since and duty.is_own:
        lines.append(_("Waiting for a word since %(since)s.") % {"since": said(case.waits_since, at)})
    lines += [_promised(one, at) for one in facts.promised]
    lines += [_planned(one, at) for one in facts.steps]
    lines += [f"{said(date.at, at)}: {date}" for date in facts.dates]
    lines += ["", *_words(facts, at), f"{page_address()}/cases/{case.pk}/"]
    return "\n".join(lines)


def _promised(commitment: Commitment, at: dt.datetime) -> str:
    return "○ " + _("Promised: %(what)s, by %(when)s") % {
        "what": commitment.what,
        "when": said(commitment.due_at, at),
    }


def _planned(step: Action, at: dt.datetime) -> str:
    if step.planned_at is None:
        return "○ " + _("To do, open again: %(what)s") % {"what": step.what}
    return "○ " + _("To do: %(what)s, by %(when)s") % {"what": step.what, "when": said(step.planned_at, at)}


def _words(facts: Facts, at: dt.datetime) -> list[str]:
    lines = []
    if facts.theirs:
        lines += [
            _("They wrote last, %(when)s:") % {"when": said(facts.theirs.at, at)},
            _quoted(facts.theirs),
        ]
    if facts.ours:
        who = facts.ours.author.name if facts.ours.author else ""
        lines += [
            _("From us last, %(when)s, %(who)s:") % {"when": said(facts.ours.at, at), "who": who},
            _quoted(facts.ours),
        ]
    if facts.asked:
        lines += [_("Asked already, do not ask again:"), *(f"> {question}" for question in facts.asked), ""]
    return lines


def _quoted(message: Message) -> str:
    words = message.text.strip()
    if len(words) > _CUT:
        words = words[:_CUT].rsplit(" ", 1)[0] + " …"
    return "\n".join(f"> {line}" for line in words.splitlines()) + "\n"


def _who(case: Case) -> str:
    name, house = case.complainant.name, case.customer.name
    return name if name == house else f"{name}, {house}"

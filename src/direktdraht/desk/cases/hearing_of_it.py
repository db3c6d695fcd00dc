"""How and when the customer hears of what was promised and done, said honestly, from the record."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from direktdraht.commitments.models import SAYS_BY_WHEN, Commitment, InformDuty
from direktdraht.customers.models import Contact
from direktdraht.desk.naming import short_name
from direktdraht.kit.said import said
from direktdraht.mail.models import OutgoingMail
from direktdraht.web.times import bind


@dataclass
class News:
    """What the customer knows of each commitment and deed, and what is still untold."""

    of_commitments: dict[int, str] = field(default_factory=dict)
    of_actions: dict[int, str] = field(default_factory=dict)
    untold: int = 0
    # Of these, what the next letter takes along: no message carries it yet.
    waiting: int = 0
    # Of these, what only a call can tell: no letter reaches them, or the one that did came back.
    to_call: int = 0
    # When the next bundle leaves; None while nothing waits for one.
    leaves_at: dt.datetime | None = None
    # Something was promised for a time that has passed before a letter told it.
    has_passed: bool = False
    # One sentence over all of them; "" when they have heard everything.
    summary: str = ""


def news_of(
    duties: Iterable[InformDuty],
    contact: Contact,
    commitments: Iterable[Commitment],
    *,
    has_server: bool,
    now: dt.datetime,
) -> News:
    """duties with carried_by__outgoing, oldest first: the newest one speaks for its commitment or deed. What has
    passed unkept is told by no letter by itself any more (InformDutyQuerySet.still_true())."""
    duties = list(duties)
    news = News()
    overdue = {commitment.pk for commitment in commitments if commitment.is_overdue(now)}
    waiting = [duty for duty in duties if duty.spoken_at is None and duty.carried_by is None]
    passed = {duty.pk for duty in waiting if duty.commitment_id in overdue and duty.about in SAYS_BY_WHEN}
    waiting = [duty for duty in waiting if duty.pk not in passed]
    news.has_passed = bool(passed)
    news.waiting = len(waiting)
    if waiting and contact.email:
        news.leaves_at = max(min(duty.due_at for duty in waiting), now)
    for duty in duties:
        if duty.pk in passed:
            sentence, is_told = _("%(name)s has not heard it: call") % {"name": short_name(contact)}, False
        else:
            sentence, is_told = _sentence(duty, contact, news.leaves_at, has_server, now)
        news.untold += not is_told
        news.to_call += not is_told and (duty.pk in passed or _needs_a_call(duty, contact))
        if duty.action_id:
            news.of_actions[duty.action_id] = bind(sentence)
        elif duty.commitment_id:
            news.of_commitments[duty.commitment_id] = bind(sentence)
    news.summary = bind(_summary(news, contact, now))
    return news


def _needs_a_call(duty: InformDuty, contact: Contact) -> bool:
    mail = duty.carried_by.outgoing if duty.carried_by else None
    if mail is None:
        return not contact.email
    return bool(mail.bounced_at) or mail.state == OutgoingMail.State.FAILED


def _sentence(
    duty: InformDuty, contact: Contact, leaves_at: dt.datetime | None, has_server: bool, now: dt.datetime
) -> tuple[str, bool]:
    """The sentence, and whether they have heard it."""
    words = {"name": short_name(contact)}
    if duty.spoken_at and duty.carried_by and duty.carried_by.incoming_id:  # in a colleague's own mail
        return _("%(name)s knows since %(when)s") % {**words, "when": said(duty.spoken_at, now)}, True
    if duty.spoken_at:
        return _("told by voice, %(when)s") % {"when": said(duty.spoken_at, now)}, True
    if duty.carried_by is None:
        if leaves_at is None:
            return _("%(name)s has not heard it: no mail address, so call") % words, False
        return _("%(name)s hears it %(when)s") % {**words, "when": said(leaves_at, now)}, False
    return _carried(duty.carried_by.outgoing, words, has_server, now)


def _carried(
    mail: OutgoingMail | None, words: dict[str, str], has_server: bool, now: dt.datetime
) -> tuple[str, bool]:
    if mail is None:
        return _("%(name)s has not heard it: no mail address, so call") % words, False
    if mail.bounced_at:
        return _("the letter to %(name)s came back: call") % words, False
    if mail.sent_at:
        return _("%(name)s knows since %(when)s") % {**words, "when": said(mail.sent_at, now)}, True
    if mail.state == OutgoingMail.State.FAILED:
        return _("the letter to %(name)s could not be delivered: call") % words, False
    if not has_server:
        return _("the letter to %(name)s lies in the outbox") % words, False
    return _("the letter to %(name)s is on its way") % words, False


def _summary(news: News, contact: Contact, now: dt.datetime) -> str:
    words = {"name": short_name(contact)}
    if news.has_passed:
        return _("%(name)s has not heard what was promised, and its time has passed: call.") % words
    if news.to_call and contact.email:
        return _("A letter to %(name)s did not arrive. Call: they have not heard everything yet.") % words
    if news.waiting and news.leaves_at:
        when = said(news.leaves_at, now)
        return _("Goes to %(name)s %(when)s, with all that is added until then.") % {**words, "when": when}
    if news.waiting:
        return _("There is no mail address for %(name)s: call.") % words
    return ""

"""Mails among us about obstacles: to whoever answers, and back to whoever noted it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.kit.said import said
from direktdraht.obstacles.happenings import ObstaclePutBefore
from direktdraht.obstacles.models import Asked, Measure, Obstacle
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address
from direktdraht.timeline.recording import record


def put_before(
    obstacle: Obstacle, person: Person, *, until: dt.datetime, climbs: bool = False, at: dt.datetime
) -> None:
    """Ask this person, who has until then. Belongs into the verb's transaction, with the turn on the case."""
    Asked.objects.create(obstacle=obstacle, person=person, at=at)
    Obstacle.objects.filter(pk=obstacle.pk).update(climb_at=until)
    with _as_read_by(person):
        words = {"customer": obstacle.case.customer.name, "what": obstacle.what, "when": said(until, at)}
        lines = [
            _("Something stood in the way of helping %(customer)s:") % words,
            f"\n  {obstacle.what}\n",
            *([_("Nobody has answered yet; now it lies with you.")] if climbs else []),
            _("Your answer is wanted by %(when)s: what changes and by when, or why it stays.") % words,
            f"{page_address()}/obstacles/{obstacle.pk}/",
        ]
        reach(
            obstacle.case,
            person,
            kind="obstacle",
            subject=_("In the way of %(customer)s: %(what)s") % words,
            opening="\n".join(lines),
            words=obstacle.case.verbatim,
            due_at=until,
            is_quiet=True,
            at=at,
        )
    record(obstacle.case_id, ObstaclePutBefore(obstacle.pk, person.name, climbs), at=at)


def tell_answer(obstacle: Obstacle, measure: Measure | None, *, at: dt.datetime) -> None:
    """Whoever noted it hears what comes of it, unless they answered themselves."""
    noter, by = obstacle.noted_by, obstacle.answered_by
    if by is None or by.pk == noter.pk or not noter.is_active:
        return
    with _as_read_by(noter):
        lines = [_("You noted: “%(what)s”") % {"what": obstacle.what}, obstacle.answer]
        if measure:
            lines.append(_("What changes: %(what)s") % {"what": measure.what})
            lines.append(_("By when: %(when)s") % {"when": said(measure.due_at, at)})
        reach(
            obstacle.case,
            noter,
            kind="obstacle.answered",
            subject=_("%(person)s answers: %(what)s") % {"person": by.name, "what": obstacle.what},
            opening="\n".join(lines),
            words=obstacle.case.verbatim,
            is_quiet=True,
            at=at,
        )


@contextmanager
def _as_read_by(person: Person) -> Iterator[None]:
    with translation.override(person.language), timezone.override(Company.current().zone):
        yield

"""How the customer reads who answers for their case: the owner's name stays, and beside it who stands in."""

import datetime as dt

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from direktdraht.cases.covering import covers_of, who_acts
from direktdraht.cases.models import Case, CoveredDuty
from direktdraht.kit.once import reading_once
from direktdraht.staff.away_words import Away, away_of, away_words
from direktdraht.staff.models import Absence, Person


def marked(cases: QuerySet[Case], at: dt.datetime) -> QuerySet[Case]:
    """With is_stood_in: whether anybody else may answer now. Read along with the case, it spares the usual page
    every further question."""
    away = Absence.objects.filter(person=OuterRef("owner"), starts_at__lte=at, ends_at__gt=at)
    covered = CoveredDuty.objects.filter(
        case=OuterRef("pk"), taken_back_at=None, cover__starts_at__lte=at, cover__ends_at__gt=at
    )
    return cases.annotate(is_stood_in=Exists(away) | Exists(covered))


def away_from(case: Case, at: dt.datetime) -> Away | None:
    """Why the owner does not answer now, covered by a colleague or away; None while they do."""
    if not getattr(case, "is_stood_in", True):
        return None
    with reading_once():
        cover = covers_of(at).get(case.pk)
        if cover and cover.person_id == case.owner_id:
            return Away(cover.ends_at, cover.colleague)
        return away_of(case.owner, at)


def standing_line(case: Case, author: Person, at: dt.datetime) -> str:
    """The line beside the name under a letter, in the active language and zone; "" while the owner is here."""
    if author.pk != case.owner_id:
        acting = who_acts(case, at)
        stands_in = acting is not None and acting.pk == author.pk
        return _("standing in for %(owner)s") % {"owner": case.owner.name} if stands_in else ""
    away = away_from(case, at)
    return away_words(away, at, with_phone=True) if away else ""


def speaker(case: Case, at: dt.datetime) -> Person:
    """Whose name stands under what leaves by itself: whoever acts for the owner, else the owner."""
    return who_acts(case, at) or case.owner

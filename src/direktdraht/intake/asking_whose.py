"""A mail that may belong to a case: whoever takes care of that case is asked, and the mail waits in the mailroom."""

from collections.abc import Sequence

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import who_answers
from direktdraht.intake.arrival import Arrival
from direktdraht.staff.models import Company
from direktdraht.staff.page_address import page_address

_MOST = 3


def ask_whose(arrival: Arrival, cases: Sequence[Case]) -> None:
    """One notice to each person, with the words and the way to the mail; a mail of a colleague asks nobody else."""
    known = Case.objects.select_related("owner", "customer", "complainant__customer", "stream")
    asked: set[int] = set()
    for case in known.filter(pk__in=[one.pk for one in cases[:_MOST]]):
        for person in who_answers(case, arrival.at):
            if person.pk in asked:
                continue
            asked.add(person.pk)
            with translation.override(person.language), timezone.override(Company.current().zone):
                subject = _("Does this mail belong to “%(title)s”?") % {"title": case.title}
                place = f"{page_address()}/mail/{arrival.incoming.pk}/"
                opening = _("It may belong to case %(reference)s. Decide here: %(place)s") % {
                    "reference": case.reference,
                    "place": place,
                }
                reach(
                    case,
                    person,
                    kind="whose_mail",
                    subject=subject,
                    opening=opening,
                    words=arrival.words,
                    at=arrival.at,
                )

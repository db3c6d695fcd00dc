"""Nobody is alone with it: one click, and a colleague has the customer's words and the way to the case (S0.4)."""

import datetime as dt

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import facts_for_a_colleague, from_address_of_the_house
from direktdraht.cases.claiming import claim
from direktdraht.cases.happenings import ColleagueAsked
from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import reference
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.models import Entry
from direktdraht.timeline.recording import record

# Asked again within this time, the same colleague gets no second mail.
ASKED_LATELY = dt.timedelta(hours=2)


def ask_colleague(case: Case, person: Person, *, by: Person, at: dt.datetime) -> OutgoingMail:
    """Ask for a second pair of eyes. Nothing changes hands, and nothing is counted. Raises Refused for oneself, for
    somebody who left, and for whom was asked just now."""
    if person.pk == by.pk:
        raise Refused(_("Ask somebody else than yourself."))
    if not person.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": person.name})
    with transaction.atomic():
        case = claim(case)
        asked = ColleagueAsked(person=person.name, person_id=person.pk)
        if _asked_lately(case, asked, at):
            raise Refused(
                _("%(person)s has been asked already. A call is quicker now.") % {"person": person.name}
            )
        with translation.override(person.language), timezone.override(Company.current().zone):
            mail = queue_mail(
                kind=OutgoingMail.Kind.NOTICE,
                reference=reference(case.pk),
                stream=case.stream,
                from_name=by.name,
                from_address=from_address_of_the_house(person),
                to_name=person.name,
                to_address=person.alert_email or person.email,
                subject=_("%(by)s asks for your eyes: %(title)s") % {"by": by.name, "title": case.title},
                text=_text(case, by, at),
                language=person.language,
                due_at=at,
            )
        record(case.pk, asked, by=by, at=at)
    return mail


def whom_to_ask(case: Case, *, by: Person, at: dt.datetime) -> Person | None:
    """Who would be asked with one click: a complaint manager who is here, else a managing director, else whoever
    is here; never the owner or the one who asks. None in a house of one."""
    here = Person.objects.present(at).exclude(pk__in=[case.owner_id, by.pk])
    found: Person | None = here.order_by("-is_complaint_manager", "-is_managing_director", "pk").first()
    return found


def _asked_lately(case: Case, asked: ColleagueAsked, at: dt.datetime) -> bool:
    lately = Entry.objects.filter(stream_id=case.pk, kind=asked.name, at__gt=at - ASKED_LATELY)
    return any(entry.data.get("person_id") == asked.person_id for entry in lately)


def _text(case: Case, by: Person, at: dt.datetime) -> str:
    opening = _("%(by)s would like to think this through with you for five minutes.") % {"by": by.name}
    reach = _("%(by)s: %(phone)s") % {"by": by.name, "phone": by.phone} if by.phone else ""
    return "\n\n".join(filter(None, [opening, reach, facts_for_a_colleague(case, case.verbatim, at)]))

"""A house in which everything that writes by itself has written, all in one language."""

import datetime as dt

from direktdraht.cases.closing import ask_if_solved, question_words
from direktdraht.cases.models import Case
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.missing import note_missed_due
from direktdraht.correspondence.links import link_for
from direktdraht.correspondence.models import Link
from direktdraht.correspondence.renewing import renew_link
from direktdraht.customers.models import Contact
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.intake.receipting import acknowledge
from direktdraht.kit.clock import now
from direktdraht.mail.inviting import invite_person, send_password_link
from direktdraht.staff.models import Person
from tests.architecture.urls_of_the_house import filled_house
from tests.cast import bankhaus_albers, hotel_loewen, people, weingut_hagenbucher


def house_in(language: str) -> dict[str, int | str]:
    """Everybody in it, ours and theirs, reads this language. Answers what stands for each placeholder."""
    people()
    bankhaus_albers(), hotel_loewen(), weingut_hagenbucher()
    Person.objects.update(language=language)
    Contact.objects.update(language=language)
    known = filled_house()
    _let_it_write(int(known["cases/<int:pk>"]), language)
    return known


def _let_it_write(pk: int, language: str) -> None:
    at, cast = now(), people()
    case = Case.objects.get(pk=pk)
    acknowledge(case, at=at)
    ask_for_help(case, Ask(cast.ferit), by=case.owner, at=at)
    ask_if_solved(case, words=question_words(case), by=case.owner, at=at)
    tell_due(at=at + dt.timedelta(days=1))
    note_missed_due(at=at + dt.timedelta(days=2))
    other = Case.objects.exclude(pk=pk).first()
    assert other
    link = link_for(other.pk, other.complainant, at=at)
    Link.objects.filter(pk=link.pk).update(expires_at=at)
    renew_link(Link.objects.get(pk=link.pk), at=at)
    send_password_link(cast.petra.email, at=at)
    invite_person(
        email="neu@brandt.test",
        given_name="Nele",
        family_name="Neumann",
        language=language,
        by=cast.oliver,
        at=at,
    )

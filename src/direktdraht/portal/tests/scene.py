"""What the tests of the page do with a case before they look at it."""

import datetime as dt

from django.test import Client
from django.utils import translation

from direktdraht.cases.answering import Answer, Promise, answer_customer
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.links import link_for, token
from direktdraht.kit.clock import now
from tests.cast import people

HOUR = dt.timedelta(hours=1)


def url_of(case: Case) -> str:
    return f"/k/{token(link_for(case.pk, case.complainant, at=now()))}/"


def again(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def answered(
    case: Case, *promises: Promise, words: str = "Guten Tag,\n\nich bin dran.", hours_ago: int = 1
) -> Case:
    with translation.override("de"):
        answer_customer(
            again(case),
            Answer(words=words, promises=promises),
            by=people().clara,
            at=now() - hours_ago * HOUR,
        )
    return again(case)


def promised(case: Case, what: str, *, due: float, hours_ago: int = 9) -> Commitment:
    """An answer that promises what, due in so many hours from now (or ago)."""
    answered(case, Promise(what, now() + due * HOUR), hours_ago=hours_ago)
    return Commitment.objects.get(stream=case.pk, what=what)


def shown(client: Client, url: str) -> str:
    """The page as text; spaces that do not break count as spaces, soft hyphens as nothing."""
    response = client.get(url)
    assert response.status_code == 200, response.status_code
    return plain(response.content.decode())


def plain(html: str) -> str:
    return html.replace("\u00a0", " ").replace("&nbsp;", " ").replace("\u00ad", "")

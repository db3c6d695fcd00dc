"""One field, from every page of the desk: names on top, then words of cases, newest first."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.desk.paging import key_of
from direktdraht.desk.search.hits import groups_of
from direktdraht.desk.search.names import names_of
from direktdraht.kit.clock import now
from direktdraht.search.finding import MOST_COUNTED, asked, find_names, find_words
from direktdraht.staff.models import Person
from direktdraht.web.answers import respond

_NAMES, _WORDS = 5, 12
_LONGEST = 200


@require_safe
@signed_in
def search(request: HttpRequest, person: Person) -> HttpResponse:
    """?q= what is searched for, ?before= where the last page ended. Nobody's words are hidden from a colleague."""
    q = " ".join(request.GET.get("q", "").replace("\0", "").split())[:_LONGEST]
    before = key_of(request.GET.get("before"))
    question = asked(q)
    found = find_words(question, before=before, size=_WORDS)
    names = [] if before else names_of(find_names(question, limit=_NAMES), question)
    context = {
        "now": now(),
        "q": q,
        "asks": bool(question),
        "names": names,
        "groups": groups_of(found.documents, question),
        "count": found.count,
        "most": MOST_COUNTED,
        "before": found.next_before,
        "is_first": not before,
    }
    return respond(request, "desk/search/search.html", "desk/search/_found.html", context)

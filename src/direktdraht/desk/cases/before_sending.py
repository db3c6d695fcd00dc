"""What is to be looked at once before a letter leaves. The one list of it: composing.py shows it above "Send anyway".

A source is a function in SOURCES: (case, draft, person, at) -> looks. It reads, never writes, and refuses nothing: each
look is shown beside the letter, one tap sends all the same, no reason is asked, and nobody can see later who went past
which look. A look that somebody has not seen yet holds the letter until they have.
"""

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Callable, Iterable

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from direktdraht.cases.covering import who_acts
from direktdraht.cases.models import Case
from direktdraht.correspondence.models import Draft, Message
from direktdraht.desk.cases.finding import HELD
from direktdraht.desk.cases.proofreading import proof_of_draft
from direktdraht.desk.naming import short_name
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Entry
from direktdraht.timeline.reading import Told, tell


@dataclasses.dataclass(frozen=True)
class Look:
    """kind: for tests and styles ("news", …). sentence: what there is to see, for whoever writes. span: where it
    stands in draft.text, from start to before end; its words are shown. excerpt: words from elsewhere, shown
    instead of a span."""

    kind: str
    sentence: str
    span: tuple[int, int] | None = None
    excerpt: str = ""

    @property
    def key(self) -> str:
        """The same look again has the same key: what was shown is not shown as new."""
        return hashlib.sha256(repr((self.kind, self.sentence, self.span, self.excerpt)).encode()).hexdigest()[
            :16
        ]

    def words_of(self, draft: Draft) -> str:
        return draft.text[slice(*self.span)] if self.span else self.excerpt


Source = Callable[[Case, Draft, Person, dt.datetime], Iterable[Look]]

# What changes an answer that is being written. Notes do not: they are read beside it.
_MATTERS = (
    *("message.received", "letter.sent", "call.noted"),
    *("customer.confirmed", "customer.denied", "customer.asked_why"),
    *("commitment.made", "commitment.presence_promised", "commitment.moved", "commitment.kept"),
    *("commitment.broken", "commitment.released", "commitment.reopened", "commitment.presence_declined"),
    *("deed.recorded", "case.owner_named", "case.closed", "case.reopened", "case.absorbed"),
)
_SHOWN = 6
_CUT = 600


def looks_before(case: Case, draft: Draft, person: Person, at: dt.datetime) -> list[Look]:
    """Everything to be looked at before this draft leaves, in the order of SOURCES."""
    return [look for source in SOURCES for look in source(case, draft, person, at)]


def _came_in(case: Case, draft: Draft, person: Person, at: dt.datetime) -> list[Look]:
    """What others said, did or promised since the sheet was opened (S3.17)."""
    entries = Entry.objects.filter(stream_id=case.pk, kind__in=_MATTERS).exclude(by_person=person)
    seen = draft.beside.get("seen")
    entries = entries.filter(seq__gt=seen) if isinstance(seen, int) else entries.filter(at__gt=draft.at)
    told = list(reversed(tell(entries.order_by("-seq")[:_SHOWN])))
    words = _words(told)
    return [
        Look("news", one.sentence, excerpt=words.get(getattr(one.happening, "message", 0), ""))
        for one in told
    ]


def _words(told: list[Told]) -> dict[int, str]:
    wanted = [pk for one in told if (pk := getattr(one.happening, "message", 0))]
    rows = Message.objects.filter(pk__in=wanted).values_list("pk", "text") if wanted else ()
    return {pk: Truncator(text).chars(_CUT) for pk, text in rows}


def _about_to_leave(case: Case, draft: Draft, person: Person, at: dt.datetime) -> list[Look]:
    """What a colleague has just sent off and can still take back."""
    held = HELD.filter(case=case, refused="").exclude(by=person).select_related("by").order_by("pk")
    return [
        Look(
            "news",
            _("%(by)s has just sent something that can still be taken back") % {"by": one.by.name},
            excerpt=Truncator(str(one.arguments.get("words") or one.arguments.get("what", ""))).chars(_CUT),
        )
        for one in held
    ]


def _another_voice(case: Case, draft: Draft, person: Person, at: dt.datetime) -> list[Look]:
    """Whoever neither takes care nor stands in: the answer is the owner's to give (S3.17)."""
    if case.owner_id == person.pk or who_acts(case, at) == person:
        return []
    words = {"owner": case.owner.name, "name": short_name(case.complainant)}
    return [Look("voice", _("%(owner)s speaks with %(name)s. Your letter would be a second voice.") % words)]


def _not_backed(case: Case, draft: Draft, person: Person, at: dt.datetime) -> list[Look]:
    """What the record does not show, a promise that nobody is reminded of, what is ours alone, a promise to pay."""
    return [
        Look(mark.rule, f"{mark.title}: {mark.reason}", span=(mark.start, mark.end))
        for mark in proof_of_draft(case, draft, person, at).held
    ]


SOURCES: list[Source] = [_another_voice, _came_in, _about_to_leave, _not_backed]

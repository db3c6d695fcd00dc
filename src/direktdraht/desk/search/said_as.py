"""What a document is, in words, and the text in which it was found; fetched for a page of them at once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet, Value
from django.utils.translation import gettext as _

from direktdraht.authority.models import GrantRequest, Report
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.helping.models import HelpRequest
from direktdraht.kit.composed import ComposedOnce
from direktdraht.obstacles.models import Obstacle
from direktdraht.search.models import Document, Kind

Key = tuple[str, int]
MOST = 20  # documents of one page
_OF_MESSAGE = (
    *("kind", "subject", "text", "author__given_name", "author__family_name"),
    *(f"contact__{column}" for column in NAME_OF_CONTACT),
)


@dataclass(frozen=True)
class Line:
    what: str
    words: str


def lines_of(documents: Iterable[Document], cases: Mapping[int, Case]) -> dict[Key, Line]:
    """Two queries, however many documents. What is gone by now has no line."""
    keys = [(document.kind, document.object_id) for document in documents]
    lines: dict[Key, Line] = {
        (Kind.CASE, pk): Line(_("Complaint of %(name)s") % {"name": case.complainant.name}, case.verbatim)
        for pk, case in cases.items()
    }
    for message in _messages.ask_some([pk for kind, pk in keys if kind == Kind.MESSAGE], at_once=MOST):
        lines[Kind.MESSAGE, message.pk] = Line(_what(message), message.text or message.subject)
    return lines | _promised_and_done(keys) | _asked_and_reported(keys) | _in_the_way(keys) | _called_in(keys)


@ComposedOnce
def _messages(*keys: int) -> QuerySet[Message]:
    named = Message.objects.select_related("contact", "author").only(*_OF_MESSAGE)
    return named.filter(pk__in=keys).order_by()


def _promised_and_done(keys: list[Key]) -> dict[Key, Line]:
    if not any(kind in (Kind.COMMITMENT, Kind.DEED) for kind, _pk in keys):
        return {}
    promised = Commitment.objects.order_by().filter(
        pk__in=[pk for kind, pk in keys if kind == Kind.COMMITMENT]
    )
    done = Action.objects.order_by().filter(pk__in=[pk for kind, pk in keys if kind == Kind.DEED])
    rows = promised.values_list(
        Value(Kind.COMMITMENT.value),
        "pk",
        "what",
        Value(""),
        "keeper__given_name",
        "keeper__family_name",
        "kept_at",
    ).union(
        done.values_list(
            Value(Kind.DEED.value),
            "pk",
            "what",
            "evidence",
            "doer__given_name",
            "doer__family_name",
            "done_at",
        ),
        all=True,
    )
    lines: dict[Key, Line] = {}
    for kind, pk, what, evidence, given, family, done_at in rows:
        name = {"name": f"{given} {family}".strip()}
        said = _("Done by %(name)s") if done_at else _("Planned for %(name)s")
        if kind == Kind.COMMITMENT:
            said = _("Promised by %(name)s")
        lines[kind, pk] = Line(said % name, f"{what}. {evidence}" if evidence else what)
    return lines


def _asked_and_reported(keys: list[Key]) -> dict[Key, Line]:
    """A query for each of the two that is there at all."""
    lines: dict[Key, Line] = {}
    asked = [pk for kind, pk in keys if kind == Kind.REQUEST]
    for one in GrantRequest.objects.filter(pk__in=asked).select_related("asked_by") if asked else ():
        words = " ".join(filter(None, [one.what, one.why, one.reason, one.instead]))
        lines[Kind.REQUEST, one.pk] = Line(_("Question of %(name)s") % {"name": one.asked_by.name}, words)
    written = [pk for kind, pk in keys if kind == Kind.REPORT]
    for report in Report.objects.filter(pk__in=written).select_related("by") if written else ():
        lines[Kind.REPORT, report.pk] = Line(_("Report of %(name)s") % {"name": report.by.name}, report.text)
    return lines


def _in_the_way(keys: list[Key]) -> dict[Key, Line]:
    """Obstacles, where there are any."""
    met = [pk for kind, pk in keys if kind == Kind.OBSTACLE]
    return {
        (Kind.OBSTACLE, one.pk): Line(_("Obstacle"), " ".join(filter(None, [one.what, one.rule, one.answer])))
        for one in (Obstacle.objects.filter(pk__in=met) if met else ())
    }


def _called_in(keys: list[Key]) -> dict[Key, Line]:
    """Requests for help, where there are any."""
    asked = [pk for kind, pk in keys if kind == Kind.HELP]
    return {
        (Kind.HELP, one.pk): Line(
            _("Question of %(name)s") % {"name": one.by.name},
            " ".join(filter(None, [one.need, one.answer_text])),
        )
        for one in (HelpRequest.objects.filter(pk__in=asked).select_related("by") if asked else ())
    }


# By the kind of a message: the words over it, and whether the name is that of the customer's.
_WHAT: dict[str, tuple[Callable[[], str], bool]] = {
    Message.Kind.MAIL: (lambda: _("Mail from %(name)s"), True),
    Message.Kind.PAGE: (lambda: _("%(name)s on their page"), True),
    Message.Kind.LETTER: (lambda: _("Letter from %(name)s"), False),
    Message.Kind.UPDATE: (lambda: _("News from %(name)s"), False),
    Message.Kind.CALL: (lambda: _("Call, noted by %(name)s"), False),
    Message.Kind.NOTE: (lambda: _("Note by %(name)s"), False),
}


def _what(message: Message) -> str:
    said, is_theirs = _WHAT.get(message.kind, (lambda: _("Words of %(name)s"), message.author is None))
    who = message.contact if is_theirs else message.author
    return said() % {"name": who.name if who else _("the desk")}

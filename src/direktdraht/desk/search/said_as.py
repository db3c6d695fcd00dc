"""What a document is, in words, and the text in which it was found; fetched for a page of them at once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Value
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.search.models import Document, Kind

Key = tuple[str, int]
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
    messages = Message.objects.select_related("contact", "author").only(*_OF_MESSAGE).order_by()
    for message in messages.filter(pk__in=[pk for kind, pk in keys if kind == Kind.MESSAGE]):
        lines[Kind.MESSAGE, message.pk] = Line(_what(message), message.text or message.subject)
    return lines | _promised_and_done(keys)


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

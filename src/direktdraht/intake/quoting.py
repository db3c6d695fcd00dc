"""A case that a mail names by its number or by its subject. Somebody of that customer's who does means that case; who
merely quotes it gets in front of a person, never into the case."""

import re

from direktdraht.cases.models import Case
from direktdraht.customers.freemail import FREEMAIL
from direktdraht.customers.models import Contact
from direktdraht.kit.rows import read
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.subjects import bare_subject

_LOOK = 20_000  # characters
_MOST = 5
_MOST_OPEN = 20
# Begins with its letters and looks back then: so it is found a hundred times as fast.
_NUMBER = re.compile(r"(20(?<![\w/-]20)\d\d)-(\d{4,9})(?![\w-])")
# Without one of these words before it, four digits behind a year are an order, a bill, a date.
_CALLED = re.compile(
    r"\b(?:vorgang\w*|fall\w*|beschwerde\w*|aktenzeichen|az|referenz\w*|case|complaint|reference|ref|ticket\w*"
    r"|dossier|affaire|réclamation|pratica|reclamo|zaak\w*|klacht\w*|dossiernummer|sprawa|sprawy|reklamacj\w*"
    r"|caso|reclamación|expediente)\b[\s.:#(nNrRo°º-]{0,12}$",
    re.I,
)


def case_in_subject(parsed: ParsedMail, sender: Contact | None) -> Case | None:
    """The case whose number the subject bears, if it is one of the sender's customer."""
    if sender is None:
        return None
    named = (_case(*found.groups()) for found in _NUMBER.finditer(parsed.subject[:500]))
    return next((case for case in named if case and case.customer_id == sender.customer_id), None)


def cases_quoted(parsed: ParsedMail) -> list[Case]:
    """The cases that the mail calls by their number, with a word that says so; in its subject, then in its text."""
    found: dict[int, Case] = {}
    text = f"{parsed.subject}\n{parsed.text[:_LOOK]}"
    for match in _NUMBER.finditer(text):
        if _CALLED.search(text, max(0, match.start() - 40), match.start()) and (
            case := _case(*match.groups())
        ):
            found.setdefault(case.pk, case)
        if len(found) == _MOST:
            break
    return list(found.values())


def cases_of_thread(parsed: ParsedMail, sender: Contact | None) -> list[Case]:
    """The open cases of the writer's company that began under this subject. Only for an answer, to whatever mail: one
    that never came here, or that a relay has given another id. The newest first."""
    about = bare_subject(parsed.subject).casefold()
    if not about or not (parsed.in_reply_to or parsed.references):
        return []
    domain = parsed.from_address.rpartition("@")[2]
    if sender:
        theirs = Case.objects.open().filter(customer=sender.customer_id)
    elif domain and domain not in FREEMAIL:
        known_there = Contact.objects.filter(domain=domain).exclude(email="")
        theirs = Case.objects.open().filter(customer__in=known_there.values("customer"))
    else:
        return []
    latest = theirs.order_by("-pk")[:_MOST_OPEN]
    return [case for case in latest if bare_subject(case.title).casefold() == about]


def _case(year: str, number: str) -> Case | None:
    rows = read("SELECT {c} FROM cases_case c WHERE c.stream_id = %s", [int(number)], c=Case)
    case = rows[0][0] if rows else None
    if case is None or case.opened_at.year != int(year):
        return None
    return Case.objects.get(pk=case.merged_into_id) if case.merged_into_id else case

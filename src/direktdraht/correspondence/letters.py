"""The letter as the customer will read it: the author's words, what is promised and done beside them, who and where."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from direktdraht.staff.models import Company, Person


def letter_text(*, words: str, beside: list[str], author: Person, page: str, standing: str = "") -> str:
    """Plain text in the active language. page is the address of the customer's page, or its placeholder."""
    parts = [words.strip()]
    if beside:
        parts.append("\n".join(beside))
    parts.append(signature(author, standing))
    if page:
        parts.append(_("What is promised and what is done, at any time:") + "\n" + page)
    return "\n\n".join(part for part in parts if part) + "\n"


def signature(author: Person, standing: str = "") -> str:
    """Name, position, house, direct number: every letter speaks as a named person who can be called (S0.44).

    standing says for whom they write, or who answers meanwhile. Their own lines come last, in the reader's language.
    """
    company = Company.current()
    own = author.signature_en if get_language() == "en" else author.signature
    lines = [author.name, standing, author.position, company.name, author.phone, own]
    return "\n".join(line for line in lines if line)


def greeting(contact_salutation: str, title: str, family_name: str) -> str:
    """How a letter by the desk begins: "Guten Tag, Herr Dr. Albers,"."""
    name = " ".join(filter(None, [title, family_name]))
    if contact_salutation == "ms" and family_name:
        return _("Good day, Ms %(name)s,") % {"name": name}
    if contact_salutation == "mr" and family_name:
        return _("Good day, Mr %(name)s,") % {"name": name}
    return _("Good day,")

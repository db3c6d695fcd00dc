"""The company's own words where the desk writes by itself, and each person's lines under their letters."""

import datetime as dt
import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import may_keep, refuse_unless_administrator

# What may stand in a receipt; filled in by whoever sends it.
PLACEHOLDERS = ("owner", "phone", "page", "when", "company")
_BRACES = re.compile(r"\{([^{}\n]*)\}")
_MOST = 4000
_MOST_LINES = 8


def set_receipt(*, de: str, en: str, by: Person, at: dt.datetime) -> None:
    """An empty text is the one that comes with the desk. That a receipt is automatic is said above it always."""
    refuse_unless_administrator(by)
    texts = {"receipt_de": _plain(de), "receipt_en": _plain(en)}
    for text in texts.values():
        _check(text)
    Company.objects.get_or_create(pk=1)
    Company.objects.filter(pk=1).update(**texts)


def set_signature(person: Person, *, de: str, en: str, by: Person, at: dt.datetime) -> None:
    """Lines below name, position, company and number, which stand in every letter anyway."""
    if not may_keep(person, by):
        raise Refused(_("Only they themselves or an administrator change this."))
    texts = {"signature": _plain(de), "signature_en": _plain(en)}
    for text in texts.values():
        if len(text) > 1000 or text.count("\n") >= _MOST_LINES:
            raise Refused(_("Up to %(count)d short lines, please.") % {"count": _MOST_LINES})
    Person.objects.filter(pk=person.pk).update(**texts)
    person.signature, person.signature_en = texts["signature"], texts["signature_en"]


def receipt_in(company: Company, language: str) -> str:
    """The company's own receipt in this language; "" when it has none."""
    return company.receipt_en if language == "en" else company.receipt_de


def fill(text: str, values: Mapping[str, str]) -> str:
    """text with its placeholders filled, in one go; a line that loses all it had to say is left out."""

    def line(words: str) -> str | None:
        names = [name for name in _BRACES.findall(words) if name in values]
        if names and not any(values[name] for name in names):
            return None
        return _BRACES.sub(lambda match: values.get(match[1], match[0]), words)

    filled = (line(words) for words in text.split("\n"))
    return "\n".join(words for words in filled if words is not None)


def _plain(text: str) -> str:
    return text.replace("\0", "").replace("\r\n", "\n").strip()


def _check(text: str) -> None:
    known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    for name in _BRACES.findall(text):
        if name not in PLACEHOLDERS:
            raise Refused(
                _("“{%(name)s}” cannot be filled in. There are: %(known)s.") % {"name": name, "known": known}
            )
    if "{" in _BRACES.sub("", text) or "}" in _BRACES.sub("", text):
        raise Refused(_("A curly bracket stands alone. There are: %(known)s.") % {"known": known})
    if len(text) > _MOST:
        raise Refused(_("That is too long for a receipt: nobody reads it to the end."))

"""Filters that say what is to be known about a mail and its files: {% load mail_words %}."""

from typing import Any

from django import template
from django.utils.translation import gettext as _

from direktdraht.mail.dangers import danger_of

register = template.Library()
_SIGNATURES = {
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
}


@register.filter
def danger_said(file: Any) -> str:
    """Why a file should not simply be opened, of an attachment, an enclosure or a stored file; "" for no reason."""
    name = file.get("name", "") if isinstance(file, dict) else getattr(file, "name", "")
    known = file.get("danger", "") if isinstance(file, dict) else getattr(file, "danger", "")
    return {
        "program": _("careful, a program: do not open it"),
        "script": _("careful, a script: do not open it"),
        "shortcut": _("careful, a shortcut: do not open it"),
        "macros": _("careful, it holds macros"),
        "disk image": _("careful, a disk image: do not open it"),
        "web page": _("careful, a web page: it can pretend to be another one"),
        "help": _("careful, a help file that can run programs"),
        "encrypted archive": _("careful, an archive with a password: nobody could look into it"),
    }.get(known or danger_of(str(name)), "")


@register.filter
def protection_said(protection: str) -> str:
    return {
        "signed": _("signed, not checked"),
        "encrypted": _("encrypted: nobody here can read it"),
    }.get(protection, "")


@register.filter
def is_signed(enclosures: list[dict[str, Any]]) -> bool:
    """Whether one of what hung on a mail is its signature."""
    return any(one.get("type") in _SIGNATURES for one in enclosures)

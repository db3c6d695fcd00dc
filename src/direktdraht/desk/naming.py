"""How the desk speaks of people at a customer's: short, as one would across a table."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from direktdraht.customers.models import Contact

# The columns that a contact's name is made of: where many rows are read, the wide rest of them is not.
NAME_OF_CONTACT = ("salutation", "title", "given_name", "family_name", "email")


def short_name(contact: Contact) -> str:
    """Dr. Albers · Mai Tran. Fits into every case of a German sentence, as "Herr Kern" would not."""
    if contact.title and contact.family_name:
        return f"{contact.title} {contact.family_name}"
    return contact.name


def courteous_name(contact: Contact, *, as_object: bool = False) -> str:
    """Dr. Albers · Frau Tran · Herr Kern: as the subject of a sentence, or as_object behind "mit": Herrn Kern."""
    if contact.title or not contact.family_name:
        return short_name(contact)
    if contact.salutation == Contact.Salutation.MS:
        return _("Ms %(name)s") % {"name": contact.family_name}
    if contact.salutation == Contact.Salutation.MR:
        mr = pgettext("with", "Mr %(name)s") if as_object else _("Mr %(name)s")
        return mr % {"name": contact.family_name}
    return contact.name

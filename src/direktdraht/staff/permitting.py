"""Who may change the house and its people."""

from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


def refuse_unless_administrator(by: Person) -> None:
    if not (by.is_administrator and by.is_active):
        raise Refused(_("Only an administrator does this."))


def may_keep(person: Person, by: Person) -> bool:
    """Whether by may change what person says about themselves: their own, or an administrator."""
    return by.is_active and (by.pk == person.pk or by.is_administrator)

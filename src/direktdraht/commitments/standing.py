"""How a commitment stands, and the words for it: one place for the desk, the customer's page and letters."""

from django.db import models
from django.utils.translation import pgettext


class Standing(models.TextChoices):
    """Derived from the times of a commitment at a moment, never stored."""

    OPEN = "open"
    MOVED = "moved"  # we needed another time
    MOVED_FOR_THEM = "moved_for_them"  # the customer wanted another time
    REOPENED = "reopened"  # the customer said that it is not done
    OVERDUE = "overdue"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"
    RELEASED = "released"


def standing_words(standing: Standing, *, to_customer: bool) -> str:
    """In the active language; what the customer reads is said to them, and never with our word for being late."""
    if to_customer and standing in (Standing.MOVED_FOR_THEM, Standing.OVERDUE, Standing.BROKEN):
        return {
            Standing.MOVED_FOR_THEM: pgettext("promise", "moved at your wish"),
            Standing.OVERDUE: pgettext("promise", "not kept yet"),
            Standing.BROKEN: pgettext("promise", "not kept"),
        }[standing]
    return {
        Standing.OPEN: pgettext("promise", "open"),
        Standing.MOVED: pgettext("promise", "moved"),
        Standing.MOVED_FOR_THEM: pgettext("promise", "moved at their wish"),
        Standing.REOPENED: pgettext("promise", "open again"),
        Standing.OVERDUE: pgettext("promise", "overdue"),
        Standing.KEPT: pgettext("promise", "kept"),
        Standing.KEPT_LATE: pgettext("promise", "kept late"),
        Standing.BROKEN: pgettext("promise", "broken"),
        Standing.RELEASED: pgettext("promise", "no longer needed"),
    }[standing]

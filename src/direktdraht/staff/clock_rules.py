"""What clocks are counted by has changed: hours, holidays, days off, targets, or where a customer is."""

from django.db.models import F

from direktdraht.staff.models import Company


def rules_changed() -> None:
    """Call it inside the transaction of the change. Whatever was counted by the old rules is counted anew."""
    Company.objects.get_or_create(pk=1)
    Company.objects.filter(pk=1).update(clock_rules=F("clock_rules") + 1)

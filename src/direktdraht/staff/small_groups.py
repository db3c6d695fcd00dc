"""Few people are easily recognised: what is counted of a department is not shown apart while it is small."""

from django.db.models import Count, Q

from direktdraht.staff.models import Department

# From so many people on, a figure about all of them says nothing about one.
SMALLEST = 5


def large_departments() -> set[int]:
    """The keys of those of which something counted may be shown under their own name. One query."""
    members = Count("members", filter=Q(members__is_active=True))
    return set(
        Department.objects.annotate(people=members).filter(people__gte=SMALLEST).values_list("pk", flat=True)
    )

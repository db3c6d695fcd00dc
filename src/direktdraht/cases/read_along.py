"""Streams that make up one case: its own, and those of what was merged into it. Their words never move, they are read
along."""

from django.db.models import Exists, OuterRef

from direktdraht.cases.models import Case

# For annotate(): spares the usual case the question.
HAS_ABSORBED = Exists(Case.objects.filter(merged_into=OuterRef("pk")).order_by())


def streams_of(case: Case) -> list[int]:
    """Its own first. Asks nothing of a case that was read with has_absorbed=HAS_ABSORBED and has absorbed none."""
    if not getattr(case, "has_absorbed", True):
        return [case.pk]
    if not hasattr(case, "_streams"):
        absorbed = Case.objects.filter(merged_into=case.pk).order_by("pk").values_list("pk", flat=True)
        case._streams = [case.pk, *absorbed]  # type: ignore[attr-defined]
    streams: list[int] = case._streams  # type: ignore[attr-defined]
    return streams

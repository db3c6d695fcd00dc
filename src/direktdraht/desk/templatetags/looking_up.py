"""One filter for the pages of a case: what a mapping holds for a key."""

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def of(mapping: Mapping[Any, Any] | None, key: Any) -> Any:
    """mapping[key], or None: {{ files|of:message.pk }}."""
    return mapping.get(key) if mapping else None

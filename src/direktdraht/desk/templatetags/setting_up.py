"""Whether a house of one's own still lacks something without which customers and it do not find each other."""

from django import template

from direktdraht.desk.setup.steps import is_something_missing
from direktdraht.staff.models import Company, Person

register = template.Library()


@register.simple_tag(takes_context=True)
def something_missing(context: template.Context) -> bool:
    """For administrators alone: nobody else can do anything about it."""
    request = context.get("request")
    me = getattr(request, "user", None)
    if not isinstance(me, Person) or not me.is_administrator:
        return False
    return is_something_missing(getattr(request, "company", None) or Company.current())

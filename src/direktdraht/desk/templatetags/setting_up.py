"""Whether a house of one's own still lacks something without which customers and it do not find each other."""

from django import template

from direktdraht.desk.setup.steps import Step, is_something_missing, next_step
from direktdraht.openings import Opening, stories
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


@register.simple_tag
def openings() -> tuple[Opening, ...]:
    """What can be played in the demo."""
    return stories()


@register.simple_tag(takes_context=True)
def step_after_this(context: template.Context) -> Step | None:
    """What the house needs next, beside the page one is on; None once nothing is missing."""
    if not something_missing(context):
        return None
    request = context["request"]
    return next_step(request.company, besides=request.path)

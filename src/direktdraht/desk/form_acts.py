"""From a form to a verb: a refusal becomes the form's own error; the form is shown again as it was typed."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest

from direktdraht.kit.refusal import Refused

# The form is shown again: nothing was done.
NOT_DONE = 422


def carried_out(form: Form, act: Callable[[], object]) -> bool:
    """Run act if the form is valid; whether it was done."""
    if not form.is_valid():
        return False
    try:
        act()
    except Refused as refused:
        form.add_error(None, str(refused))
        return False
    return True


def try_act(request: HttpRequest, act: Callable[[], object], *, done: str) -> bool:
    """For an act without fields: what happened, or why not, is said on the next page."""
    try:
        act()
    except Refused as refused:
        messages.error(request, str(refused))
        return False
    messages.success(request, done)
    return True

"""A moment as a person enters it: said in words ("bis heute 16 Uhr"), or picked as day and hour."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.reading_words import moment_said
from direktdraht.kit.clock import now

# Where only a day was named: until the end of a working day, not of the night.
DAY_ENDS = dt.time(18)


class MomentForm(forms.Form):
    """A form with a moment ahead: cleaned_data["moment"], aware, and ["has_time"], whether an hour was named.

    Day and hour win over words. Leaves an empty moment to the subclass unless needs_moment is set.
    """

    needs_moment = True
    when = forms.CharField(
        label=gettext_lazy("By when?"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": gettext_lazy("today 4 pm"), "autocomplete": "off"}),
    )
    day = forms.DateField(
        label=gettext_lazy("Day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    time = forms.TimeField(
        label=gettext_lazy("Hour"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        moment, has_time = read_moment(data.get("when", ""), data.get("day"), data.get("time"))
        if moment is None and data.get("when"):
            self.add_error("when", unclear(data["when"]))
        elif moment is None and self.needs_moment and not self.errors:
            self.add_error("when", _("Name a day and an hour: “tomorrow 10 am”, “Friday 12:00”."))
        data["moment"], data["has_time"] = moment, has_time
        return data


def unclear(words: str) -> str:
    return _("“%(words)s” cannot be kept. Name a day and an hour.") % {"words": words.strip()}


def read_moment(
    words: str, day: dt.date | None = None, time: dt.time | None = None
) -> tuple[dt.datetime | None, bool]:
    """The moment meant, in the active zone, and whether an hour was named; (None, False) for none."""
    zone = timezone.get_current_timezone()
    at = now()
    if day:
        return dt.datetime.combine(day, time or DAY_ENDS, zone), time is not None
    if time:
        today = dt.datetime.combine(at.astimezone(zone).date(), time, zone)
        return (today if today > at else today + dt.timedelta(days=1)), True
    said = moment_said(words, at=at, zone=zone) if words.strip() else None
    if said is None:
        return None, False
    return at_day_end(said.at, said.has_time, at), said.has_time


def at_day_end(moment: dt.datetime, has_time: bool, at: dt.datetime) -> dt.datetime:
    """A bare day ends with the working day, unless that has passed already."""
    local = timezone.localtime(moment)
    if has_time or local.time() < dt.time(23, 59):
        return moment
    earlier = local.replace(hour=DAY_ENDS.hour, minute=DAY_ENDS.minute, second=0, microsecond=0)
    return earlier if earlier > at else moment

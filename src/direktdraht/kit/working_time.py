"""Working time: windows by weekday and closed days in one zone, and the arithmetic of deadlines in it. Pure.

A wall clock that jumps is read so: an hour begins at the first moment of its day at which the clock shows it or a
later one. Between two such moments time passes as it really does, so a night of 23 or 25 hours counts as that.
"""

import datetime as dt
import zoneinfo
from collections.abc import Collection, Iterator, Mapping, Sequence

Window = tuple[dt.time, dt.time]
Span = tuple[dt.datetime, dt.datetime]
MIDNIGHT = dt.time(0)  # as the end of a window: the end of that day
_DAY = dt.timedelta(days=1)
_NOTHING = dt.timedelta(0)
_SECOND = dt.timedelta(seconds=1)


class WorkingTime:
    """Answers in UTC. Remembers the days it has worked out: keep one for many questions.

    A week without any window never opens; then plain time counts, so that a deadline always comes.
    """

    def __init__(
        self,
        zone: zoneinfo.ZoneInfo,
        windows: Mapping[int, Sequence[Window]],
        closed: Collection[dt.date] = (),
    ) -> None:
        """windows by ISO weekday, each list in order and without overlaps; one may end at MIDNIGHT."""
        self.zone = zone
        self.closed = frozenset(closed)
        self._windows = {
            day: [(begin, end) for begin, end in some if end == MIDNIGHT or begin < end]
            for day, some in windows.items()
        }
        self._never_opens = not any(self._windows.get(day) for day in range(1, 8))
        self._spans: dict[dt.date, tuple[Span, ...]] = {}

    def spans_on(self, day: dt.date) -> tuple[Span, ...]:
        """When it is open that day, in UTC and in order; () on closed days."""
        spans = self._spans.get(day)
        if spans is None:
            spans = self._spans[day] = tuple(self._work_out(day))
        return spans

    def is_open(self, at: dt.datetime) -> bool:
        return self._never_opens or any(begin <= at < end for begin, end in self.spans_on(self._day(at)))

    def next_open(self, at: dt.datetime) -> dt.datetime:
        """at itself while it is open."""
        at = at.astimezone(dt.UTC)
        return max(next(self._ahead(at))[0], at)

    def after(self, start: dt.datetime, span: dt.timedelta) -> dt.datetime:
        """The moment when span of working time has passed since start; start itself for none."""
        start = start.astimezone(dt.UTC)
        left, moment = span, start
        if left > _NOTHING:
            for begin, end in self._ahead(start):
                moment = max(begin, start)
                if left <= end - moment:
                    break
                left -= end - moment
            moment += left
        return moment

    def before(self, end: dt.datetime, span: dt.timedelta) -> dt.datetime:
        """The moment from which span of working time passes until end; end itself for none."""
        end = end.astimezone(dt.UTC)
        left, moment = span, end
        if left > _NOTHING:
            for begin, close in self._behind(end):
                moment = min(close, end)
                if left <= moment - begin:
                    break
                left -= moment - begin
            moment -= left
        return moment

    def days_after(self, start: dt.datetime, days: int) -> dt.datetime:
        """So many working days later, the day of start not counted, at the hour of start as far as it is open then:
        earlier hours become the opening, later ones the closing, a break the end of it."""
        if days <= 0:
            return start.astimezone(dt.UTC)
        local = start.astimezone(self.zone)
        day = local.date()
        while days:
            day += _DAY
            days -= self._never_opens or bool(self.spans_on(day))
        moment = self._moment(day, local.time())
        if self._never_opens:
            return moment
        for begin, end in self.spans_on(day):
            if moment <= end:
                return max(begin, moment)
        return self.spans_on(day)[-1][1]

    def between(self, begin: dt.datetime, end: dt.datetime) -> dt.timedelta:
        """How much working time lies between; none when end is not later than begin."""
        total = _NOTHING
        if end > begin:
            for opens, closes in self._ahead(begin):
                if opens >= end:
                    break
                total += min(closes, end) - max(opens, begin)
        return total

    def _ahead(self, at: dt.datetime) -> Iterator[Span]:
        """Spans that end after at, in order, without end."""
        if self._never_opens:
            yield at, dt.datetime.max.replace(tzinfo=dt.UTC)
            return
        day = self._day(at)
        while True:
            for span in self.spans_on(day):
                if span[1] > at:
                    yield span
            day += _DAY

    def _behind(self, at: dt.datetime) -> Iterator[Span]:
        """Spans that begin before at, the latest first, without end."""
        if self._never_opens:
            yield dt.datetime.min.replace(tzinfo=dt.UTC), at
            return
        day = self._day(at)
        while True:
            for span in reversed(self.spans_on(day)):
                if span[0] < at:
                    yield span
            day -= _DAY

    def _day(self, at: dt.datetime) -> dt.date:
        return at.astimezone(self.zone).date()

    def _work_out(self, day: dt.date) -> Iterator[Span]:
        if day in self.closed:
            return
        for begin, end in self._windows.get(day.isoweekday(), ()):
            opens = self._moment(day, begin)
            closes = self._moment(day + _DAY, end) if end == MIDNIGHT else self._moment(day, end)
            if opens < closes:
                yield opens, closes

    def _moment(self, day: dt.date, time: dt.time) -> dt.datetime:
        """The first moment, in UTC, at which the clock of that day shows time or a later one."""
        local = dt.datetime.combine(day, time.replace(fold=0), self.zone)
        moment = local.astimezone(dt.UTC)
        if moment.astimezone(self.zone).replace(tzinfo=None) == local.replace(tzinfo=None):
            return moment
        # The clock jumps over it. Before the jump lies the same hour by the later offset.
        early = local.replace(fold=1).astimezone(dt.UTC).replace(microsecond=0)
        late = moment.replace(microsecond=0) + _SECOND
        before_it = early.astimezone(self.zone).utcoffset()
        while late - early > _SECOND:
            middle = (early + (late - early) / 2).replace(microsecond=0)
            if middle.astimezone(self.zone).utcoffset() == before_it:
                early = middle
            else:
                late = middle
        return late

"""Counts what a hand does on the way to the end of a task, and writes the table docs/clicks.md."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.journeys.house import House

MOST = 3
_HEAD = """# Clicks

Counted by `python -m pytest tests/journeys/test_three_clicks.py`, in a real browser: colleagues begin on the page \
after their sign-in, customers on the page that their link opens. A click, a tap, a box ticked and a key that acts \
each count; words typed and a line chosen from a list do not. At most three is the aim.

| Task | Who | Clicks and keys | |
| --- | --- | --- | --- |
"""


@dataclass
class Hand:
    """Somebody before a page, whose clicks and keys are counted."""

    page: Page
    house: House
    pressed: int = 0

    def click(self, target: str | Locator) -> None:
        self._at(target).click()
        self.pressed += 1

    def key(self, name: str) -> None:
        """A key that acts. Letters typed into a field are words, not keys."""
        self.page.keyboard.press(name)
        self.pressed += 1

    def reach(self, target: str | Locator) -> None:
        """A click that would leave the browser: to the telephone or the mail program. It is there, and can be hit."""
        self._at(target).click(trial=True)
        self.pressed += 1

    def write(self, target: str | Locator, words: str) -> None:
        self._at(target).fill(words)

    def choose(self, target: str, line: str) -> None:
        """A line of a list: chosen by typing its beginning, as one fills in any field."""
        self._at(target).locator("option", has_text=line).first.wait_for(state="attached")
        options = self._at(target).locator("option").all_inner_texts()
        self._at(target).select_option(label=next(one for one in options if line in one))

    def open_case(self, pk: int) -> None:
        """The row of that case on the page after the sign-in."""
        self.click(f"#today a[href='/cases/{pk}/']")

    def sees(self, words: str, *, within: str = "main") -> None:
        expect(self.page.locator(within).first).to_contain_text(words, timeout=40_000)

    def _at(self, target: str | Locator) -> Locator:
        return self.page.locator(target).first if isinstance(target, str) else target.first


@dataclass(frozen=True)
class Task:
    """One task, who does it, and how: walk(hand, cases) ends when what was wanted is there."""

    name: str
    who: str
    walk: Callable[[Hand, dict[str, int]], None]


@dataclass
class Table:
    """How many it took; written when every task has been walked."""

    tasks: list[Task]
    counts: dict[str, int] = field(default_factory=dict)

    def write(self, path: Path) -> str:
        rows = [self._row(task) for task in self.tasks if task.name in self.counts]
        text = _HEAD + "\n".join(rows) + "\n"
        if len(rows) == len(self.tasks):
            path.write_text(text, encoding="utf-8")
        return text

    def _row(self, task: Task) -> str:
        count = self.counts[task.name]
        return f"| {task.name} | {task.who} | {count} | {'' if count else 'lands there'} |"

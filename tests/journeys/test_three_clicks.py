"""What people do most often takes three clicks or fewer, counted in a real browser."""

import contextlib
import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.journeys.counting import MOST, Hand, Table, Task
from tests.journeys.house import House, seconds_until
from tests.journeys.top_tasks import TASKS
from tests.sink import Sink
from tests.tree import ROOT, Tree

pytestmark = pytest.mark.journey
MAILS = ("generalprobe", "rehearsal", "frage", "direktdraht")
_CASES = """
import json
from direktdraht.cases.models import Case
from direktdraht.staff.models import Person
found = {}
for name, email in {"albers": "albers@", "poole": "jane@", "canvas": "t.wehrle@"}.items():
    found[name] = Case.objects.filter(complainant__email__startswith=email, closed_at=None).latest("pk").pk
theirs = Case.objects.filter(complainant__email__startswith="ruth@", closed_at=None).order_by("pk")
found["projector"], found["direct"] = theirs.first().pk, theirs.last().pk
Case.objects.filter(pk=found["canvas"]).update(owner=Person.objects.get(given_name="Clara"))
print(json.dumps(found))
"""


class Walks:
    """One house for all of them; each person keeps their browser."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.pages: dict[str, Page] = {}
        house.start()
        for name in MAILS:
            house.mail_in(name)
        self.receipt = house.letter_to("albers@bankhaus-albers.example", having="automatisch")
        house.letter_to("jonas@mobil.example", having="Warteschleife")
        house.letter_to("jane@poole-events.example", having="automatic")
        house.letter_to("t.wehrle@schule-am-see.example", having="automatisch")
        self.cases: dict[str, int] = json.loads(house.tree.python(_CASES))

    @contextlib.contextmanager
    def hand_of(self, who: str) -> Iterator[Hand]:
        """Where they begin: on the page after the sign-in, or on the one that their link opens."""
        if who in ("albers", "ruth", "anybody"):
            page = self.house.customer(self._address(who))
            yield Hand(page, self.house)
            page.context.close()
            return
        if who not in self.pages:
            self.pages[who] = self.house.desk(who)
        self.pages[who].goto(self.house.tree.base_url)
        yield Hand(self.pages[who], self.house)
        self.pages[who].goto("about:blank")

    def _address(self, who: str) -> str:
        if who == "anybody":
            return f"{self.house.tree.base_url}/complain/"
        if who == "ruth":
            return self.house.page_in(
                self.house.letter_to("ruth@weingut-hagenbucher.example", having="tauscht den Beamer")
            )
        return self.house.page_in(self.receipt)


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Walks]:
    tree = Tree(data=tmp_path_factory.mktemp("clicks") / "house", clock_shift_seconds=seconds_until(2, 10, 5))
    with Sink() as sink:
        house = House(tree, sink, browser)
        try:
            yield Walks(house)
        finally:
            house.close_pages()
            tree.kill()


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    table = Table(TASKS)
    yield table
    print("\n" + table.write(ROOT / "docs" / "clicks.md"))


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_a_task_of_every_day_takes_three_clicks_or_fewer(task: Task, walks: Walks, table: Table) -> None:
    with walks.hand_of(task.who) as hand:
        task.walk(hand, walks.cases)
    table.counts[task.name] = hand.pressed
    assert hand.pressed <= MOST

"""`direktdraht bench` as it is called: one object on stdout, a house that is kept, nobody else's touched."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tree import ROOT

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(
        "DIREKTDRAHT_DATABASE_URL" in os.environ, reason="its house is SQLite on every run; once is enough"
    ),
]
ALWAYS = {"name", "cases", "database", "unit_ms", "peak_mb", "was_filled"}
TIMES = {"p50_ms", "p95_ms", "cpu_ms", "units", "queries"}


def called(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DIREKTDRAHT_DATA": str(data), "PYTHONPATH": str(ROOT / "src")}
    environment.pop("DIREKTDRAHT_DATABASE_URL", None)
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    return subprocess.run(
        [sys.executable, "-m", "direktdraht", "bench", *arguments, "--cases", "60", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


def figures(data: Path, name: str) -> dict[str, Any]:
    done = called(data, name)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.mark.parametrize(("name", "most"), [("today", 15), ("case", 20), ("customer", 15), ("portal", 15)])
def test_a_page_tells_its_figures_and_keeps_within_its_queries(data: Path, name: str, most: int) -> None:
    told = figures(data, name)
    assert told.keys() >= ALWAYS | TIMES
    assert (told["name"], told["cases"], told["database"]) == (name, 60, "sqlite")
    assert told["queries"] <= most


def test_the_house_is_filled_once_and_kept(data: Path) -> None:
    figures(data, "today")
    assert figures(data, "today")["was_filled"] is False


def test_search_tells_the_rare_and_the_common_word(data: Path) -> None:
    told = figures(data, "search")
    assert told.keys() >= {"rare_cpu_ms", "rare_p95_ms", "common_cpu_ms", "common_p95_ms"}


def test_intake_tells_its_share_of_the_reference(data: Path) -> None:
    told = figures(data, "intake")
    assert 0 < told["share"] < 10
    assert told["mails_s"] > 0


def test_mail_tells_rates_and_what_a_large_mail_costs(data: Path) -> None:
    told = figures(data, "mail")
    assert told["share"] > 1  # reading all of it costs less than the standard library's parsing alone
    assert told["intake_mails_s"] > 0
    assert told["large_mb"] > 24
    assert told["large_s"] < 5
    assert told["large_peak_mb"] < 350


def test_check_tells_what_a_draft_costs_and_fills_no_house(tmp_path: Path) -> None:
    told = figures(tmp_path, "check")
    assert 0 < told["units"] < 15  # the aim is 10; a busy machine may need more
    assert told["memory_mb"] < 150
    assert told["first_ms"] > 0
    assert not list(tmp_path.rglob("*.sqlite3"))


def test_idle_tells_what_the_whole_tree_holds(data: Path) -> None:
    told = figures(data, "idle")
    assert 0 < told["pss_mb"] < 150
    assert len(told["parts"]) >= 4


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "bench" / "60" / "direktdraht.sqlite3"
    file.parent.mkdir(parents=True)
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE diary (page TEXT)")
    done = called(tmp_path, "today")
    assert done.returncode == 1
    assert "was not made for the bench" in done.stderr
    with sqlite3.connect(file) as other:
        assert [name for (name,) in other.execute("SELECT name FROM sqlite_master")] == ["diary"]

"""The command line from outside: exit codes, one plain sentence when something is wrong, JSON lines."""

import importlib
import json
from pathlib import Path

import pytest

from direktdraht.__main__ import TARGETS
from tests.tree import Tree

pytestmark = pytest.mark.process


@pytest.fixture
def house(tmp_path: Path, house_database: str) -> Tree:
    """Never started: only its commands are used."""
    return Tree(data=tmp_path / "house", database_url=house_database)


def one_sentence(text: str) -> str:
    assert "Traceback" not in text
    assert len(text.strip().splitlines()) == 1, text
    return text.strip()


def test_help_names_the_exit_codes(house: Tree) -> None:
    help_text = house.manage("--help").stdout
    assert "exit codes" in help_text
    assert all(word in help_text for word in ("up", "door", "verify", "backup", "restore"))


@pytest.mark.parametrize("command", TARGETS)
def test_every_command_leads_somewhere(command: str) -> None:
    module, name = TARGETS[command].split(":")
    assert callable(getattr(importlib.import_module(module), name))


def test_a_command_that_does_not_exist_ends_with_two(house: Tree) -> None:
    assert house.manage("dance", check=False).returncode == 2


def test_migrate_can_be_repeated_and_says_nothing_on_stdout(house: Tree) -> None:
    assert house.manage("migrate").stdout == ""
    assert house.manage("migrate").stdout == ""


def test_verify_says_nothing_about_an_empty_house(house: Tree) -> None:
    house.manage("migrate")
    assert house.manage("verify").stdout == ""


def test_a_data_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    house = Tree(data=tmp_path / "cwd", extra={"DIREKTDRAHT_DATA": str(in_the_way / "house")})
    failed = house.manage("up", check=False)
    assert failed.returncode == 1
    assert "DIREKTDRAHT_DATA" in one_sentence(failed.stderr)


def test_a_database_out_of_reach_is_one_sentence(tmp_path: Path) -> None:
    house = Tree(data=tmp_path, database_url="postgres://nobody@127.0.0.1:1/nowhere")
    failed = house.manage("migrate", check=False)
    assert failed.returncode == 1
    assert "The database cannot be used" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_a_backup_restores_into_an_empty_house_and_nowhere_else(
    house: Tree, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    house.manage("migrate")
    house.python(
        "from direktdraht.staff.models import Person\n"
        "Person.objects.create(email='anna@nordlicht.example', given_name='Anna', family_name='Brandt')"
    )
    file = tmp_path / "house.backup"
    (told,) = (json.loads(line) for line in house.manage("backup", str(file)).stdout.splitlines())
    assert told["bytes"] == file.stat().st_size
    assert file.stat().st_mode & 0o077 == 0, "it holds the secret"

    again = house.manage("backup", str(file), check=False)
    assert again.returncode == 1
    assert "never overwrites" in one_sentence(again.stderr)
    full = house.manage("restore", str(file), check=False)
    assert full.returncode == 1
    assert "not empty" in one_sentence(full.stderr)

    server = request.getfixturevalue("postgres_server") if house.database_url else None
    new_database = server.new_database() if server else ""
    elsewhere = Tree(data=tmp_path / "elsewhere", database_url=new_database)
    elsewhere.manage("migrate")
    elsewhere.manage("restore", str(file))
    assert (elsewhere.data / "secret").read_text() == (house.data / "secret").read_text()
    people = "from direktdraht.staff.models import Person\nprint(*Person.objects.values_list('email'))"
    assert "anna@nordlicht.example" in elsewhere.python(people)
    unguarded = (
        "from direktdraht.timeline.guard import expected_triggers, installed_triggers\n"
        "print(expected_triggers() - installed_triggers())"
    )
    assert elsewhere.python(unguarded).strip() == "set()"
    assert elsewhere.manage("verify").stdout == ""
    assert elsewhere.manage("restore", str(file), check=False).returncode == 1


def test_a_file_that_is_no_backup_or_a_damaged_one_is_refused(house: Tree, tmp_path: Path) -> None:
    house.manage("migrate")
    garbage = tmp_path / "garbage"
    garbage.write_bytes(b"nothing of the kind" * 100)
    assert "no backup" in one_sentence(house.manage("restore", str(garbage), check=False).stderr)
    assert "no file" in one_sentence(house.manage("restore", str(tmp_path / "gone"), check=False).stderr)
    file = tmp_path / "house.backup"
    house.manage("backup", str(file))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    assert "damaged" in one_sentence(house.manage("restore", str(file), check=False).stderr)

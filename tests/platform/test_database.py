"""What `migrate` leaves behind, on the engine of this run."""

import io

import pytest
from django.core.management import call_command

from direktdraht.migrating import migrate
from direktdraht.timeline.guard import expected_triggers, installed_triggers, remove_guard

pytestmark = pytest.mark.django_db


def test_every_change_of_a_model_has_its_migration() -> None:
    said = io.StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=said, stderr=said)


def test_history_is_guarded_in_the_test_database() -> None:
    assert expected_triggers()
    assert expected_triggers() <= installed_triggers()


def test_migrate_puts_a_lost_guard_back() -> None:
    remove_guard()
    assert not installed_triggers() & expected_triggers()
    migrate(verbosity=0)
    assert expected_triggers() <= installed_triggers()


@pytest.mark.django_db(transaction=True)
def test_clearing_tables_after_a_test_leaves_the_guard() -> None:
    assert expected_triggers() <= installed_triggers()

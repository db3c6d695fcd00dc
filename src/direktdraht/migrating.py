"""Brings the database to this version, guard included: SQLite drops triggers when a table is rebuilt."""

import sys

from django.core.management import call_command
from django.db import transaction

from direktdraht.timeline.guard import install_guard


def migrate(*, verbosity: int = 1) -> None:
    """Apply what is missing and put the guard back. Safe to repeat. What it tells goes to stderr."""
    call_command("migrate", interactive=False, verbosity=verbosity, stdout=sys.stderr)
    with transaction.atomic():  # so that no other process ever sees history unguarded
        install_guard()

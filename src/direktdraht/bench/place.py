"""Where the bench house stands: in a folder and a database of its own. Chosen before the settings are read."""

import os
from pathlib import Path

NAMES = ("intake", "mail", "today", "case", "customer", "portal", "search", "clocks", "idle", "check")


def choose_place(*, cases: int, database_url: str = "") -> None:
    """Turn the environment of this process, and of those it starts, to the bench house of so many cases.

    Without database_url it is DIREKTDRAHT_DATABASE_URL, and without that SQLite in the folder bench of the data.
    """
    data = Path(os.environ.get("DIREKTDRAHT_DATA", "var")).resolve() / "bench" / str(cases)
    data.mkdir(parents=True, exist_ok=True)
    os.environ["DIREKTDRAHT_DATA"] = str(data)
    if database_url:
        os.environ["DIREKTDRAHT_DATABASE_URL"] = database_url
    # The house next door may have them; this one is read on this machine alone.
    for name in ("DIREKTDRAHT_SECRET_FILE", "DIREKTDRAHT_BASE_URL", "DIREKTDRAHT_CLOCK_SHIFT_SECONDS"):
        os.environ.pop(name, None)

"""Where the system's Chromium is, and how it runs quietly in a machine without a screen or a way out."""

import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def find() -> str | None:
    """The path of a browser, None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)

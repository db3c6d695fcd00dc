"""The web process: gunicorn with one worker and a few threads, enough for a company and its customers."""

import sys

from django.conf import settings
from gunicorn.app.wsgiapp import run


def serve() -> None:
    """Serve until told to stop. What else gunicorn can do is set with GUNICORN_CMD_ARGS."""
    host = f"[{settings.HOST}]" if ":" in settings.HOST else settings.HOST
    sys.argv = [
        "direktdraht web",
        f"--bind={host}:{settings.WEB_PORT}",
        "--worker-class=gthread",
        "--workers=1",
        "--threads=4",
        "--graceful-timeout=4",
        "--log-level=warning",
        "--no-control-socket",
        "direktdraht.wsgi:application",
    ]
    run()

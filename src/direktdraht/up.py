"""`up`: the whole house in one process tree, for a machine of its own or a first look."""

import os
import sys
from collections.abc import Callable

from django.conf import settings
from django.db import connections

import direktdraht.urls  # noqa: F401  every page is loaded before the parts are made of this process
from direktdraht.demo import commands as demo
from direktdraht.kit.refusal import Refused
from direktdraht.lifeline import VARIABLE, watch_parent
from direktdraht.migrating import migrate
from direktdraht.serving import serve
from direktdraht.supervisor import Supervisor, answers, refuse_taken_port
from direktdraht.worker.loop import run_worker
from direktdraht.worker.watchman import run_watched_door


def up(*, with_demo: bool = True) -> int:
    """Prepare the house, start web, door and worker, and stay until told to stop. Returns the exit code."""
    if not os.access(settings.DATA, os.W_OK):
        raise Refused(f"The folder {settings.DATA} cannot be written; set DIREKTDRAHT_DATA to one that can.")
    refuse_taken_port(settings.HOST, settings.WEB_PORT, "DIREKTDRAHT_WEB_PORT")
    refuse_taken_port(settings.HOST, settings.DOOR_PORT, "DIREKTDRAHT_DOOR_PORT")
    if failed := _in_a_copy(lambda: _prepare(with_demo=with_demo)):
        return failed
    greeting = demo.greeting()
    connections.close_all()  # from here on this process only watches over the others
    return Supervisor().supervise(
        # In the order in which they end: no more mail comes in, nobody clicks, what is under way is done.
        {"door": _part(run_watched_door), "web": _part(serve), "work": _part(run_worker)},
        is_up=lambda: (
            answers(settings.HOST, settings.WEB_PORT) and answers(settings.HOST, settings.DOOR_PORT)
        ),
        when_up=lambda: print(f"\nDirektdraht is up: {settings.BASE_URL}", greeting, sep="\n", flush=True),
    )


def _prepare(*, with_demo: bool) -> None:
    migrate(verbosity=0)
    if with_demo and demo.is_needed():
        print("Loading the demo company …", file=sys.stderr, flush=True)
        demo.load()


def _in_a_copy(work: Callable[[], None]) -> int:
    """The exit code of a copy of this process that works and ends: what migrating and the demo leave in memory,
    20 MB and more, would else be carried by every part. In the copy an error goes up to whoever called up()."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid:
        try:
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        finally:
            os.close(write_end)
            os.close(read_end)
    os.close(write_end)
    os.environ[VARIABLE] = str(read_end)
    watch_parent()
    work()
    connections.close_all()
    sys.stdout.flush()
    os._exit(0)


def _part(run: Callable[[], None]) -> Callable[[], int]:
    """In a copy of this process, which has loaded everything: quicker than a new one, and most memory is shared."""

    def work() -> int:
        watch_parent()
        run()
        return 0

    return work

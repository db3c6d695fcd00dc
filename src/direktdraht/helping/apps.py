from importlib import import_module

from django.apps import AppConfig


class HelpingConfig(AppConfig):
    name = "direktdraht.helping"
    label = "helping"

    def ready(self) -> None:
        """What cases, below, know nothing of: rows to find, to verify, to take along."""
        import_module("direktdraht.helping.joining")

from importlib import import_module

from django.apps import AppConfig


class AuthorityConfig(AppConfig):
    name = "direktdraht.authority"
    label = "authority"

    def ready(self) -> None:
        """What cases, below, know nothing of: acts to hold, rows to verify and to find."""
        import_module("direktdraht.authority.joining")

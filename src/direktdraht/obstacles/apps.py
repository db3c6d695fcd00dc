from importlib import import_module

from django.apps import AppConfig


class ObstaclesConfig(AppConfig):
    name = "direktdraht.obstacles"
    label = "obstacles"

    def ready(self) -> None:
        """What cases, below, know nothing of: rows to verify and to find."""
        import_module("direktdraht.obstacles.joining")

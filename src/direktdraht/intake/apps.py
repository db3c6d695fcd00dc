from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "direktdraht.intake"
    label = "intake"

from django.apps import AppConfig


class HooksConfig(AppConfig):
    name = "direktdraht.hooks"
    label = "hooks"

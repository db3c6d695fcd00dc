from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "direktdraht.desk"
    label = "desk"

from django.apps import AppConfig


class AlarmsConfig(AppConfig):
    name = "direktdraht.alarms"
    label = "alarms"

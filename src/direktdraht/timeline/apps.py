from django.apps import AppConfig


class TimelineConfig(AppConfig):
    name = "direktdraht.timeline"
    label = "timeline"

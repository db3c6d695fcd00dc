from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "direktdraht.web"
    label = "web"

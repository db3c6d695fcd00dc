from django.apps import AppConfig


class CorrespondenceConfig(AppConfig):
    name = "direktdraht.correspondence"
    label = "correspondence"

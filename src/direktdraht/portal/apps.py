from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "direktdraht.portal"
    label = "portal"

from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "direktdraht.search"
    label = "search"

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "direktdraht.cases"
    label = "cases"

from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "direktdraht.staff"
    label = "staff"

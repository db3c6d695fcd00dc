from django.apps import AppConfig


class CustomersConfig(AppConfig):
    name = "direktdraht.customers"
    label = "customers"

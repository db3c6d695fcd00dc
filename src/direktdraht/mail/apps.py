from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "direktdraht.mail"
    label = "mail"

from django.apps import AppConfig


class CommitmentsConfig(AppConfig):
    name = "direktdraht.commitments"
    label = "commitments"

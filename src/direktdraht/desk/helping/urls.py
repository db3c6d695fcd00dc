"""Addresses of calling in others."""

from django.urls import URLPattern, path

from direktdraht.desk.helping import answering, asking

urlpatterns: list[URLPattern] = [
    path("cases/<int:pk>/help/", asking.ask, name="case_help"),
    path("cases/<int:pk>/help/<int:help>/no-longer/", asking.no_longer, name="case_help_no_longer"),
    path("cases/<int:pk>/help/<int:help>/take/", asking.take_answer, name="case_help_take"),
    path("help/<int:pk>/", answering.answer, name="help"),
    path("a/help/<str:token>/", answering.answer_by_link, name="help_by_link"),
]

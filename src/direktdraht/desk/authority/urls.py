"""Addresses of granting, asking, answering and reporting, and of what the house allows."""

from django.urls import URLPattern, path

from direktdraht.desk.authority import deciding, granting, house, reporting

urlpatterns: list[URLPattern] = [
    path("cases/<int:pk>/grant/", granting.grant, name="case_grant"),
    path("cases/<int:pk>/redress/<int:redress>/", granting.basis, name="case_redress"),
    path("requests/<int:pk>/", deciding.question, name="grant_request"),
    path("requests/<int:pk>/take-back/", granting.take_back_question, name="grant_request_back"),
    path("a/grant/<str:token>/", deciding.question_by_link, name="grant_by_link"),
    path("reports/<int:pk>/", reporting.report, name="grant_report"),
    path("house/frames/", house.frames, name="frames"),
    path("house/frames/lend/", house.loan_add, name="loan_add"),
    path("house/frames/lent/<int:pk>/take-back/", house.loan_back, name="loan_back"),
]

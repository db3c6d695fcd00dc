"""Addresses of mail in and out."""

from django.urls import URLPattern, path

from direktdraht.desk.mailroom import outbox, placing, views

urlpatterns: list[URLPattern] = [
    path("mail/", views.unassigned, name="mail"),
    path("mail/put-away/", views.put_away, name="mail_put_away"),
    path("mail/put-away/<int:pk>/fetch-back/", views.fetch_case_back, name="case_fetch_back"),
    path("mail/<int:pk>/", views.mail_page, name="mail_page"),
    path("mail/<int:pk>/original.eml", views.download, name="mail_download"),
    path("mail/<int:pk>/layout/", views.layout, name="mail_layout"),
    path("mail/<int:pk>/parts/<int:part>/", views.part, name="mail_part"),
    path("mail/<int:pk>/make-case/", placing.make_case, name="mail_make_case"),
    path("mail/<int:pk>/join/", placing.join, name="mail_join"),
    path("mail/drop/", placing.drop, name="mail_drop"),
    path("outbox/", outbox.outbox, name="outbox"),
    path("outbox/<int:pk>/", outbox.outgoing_page, name="outgoing_mail"),
]

"""The addresses of the customer's page. A token is the whole right of whoever holds it."""

from django.urls import path

from direktdraht.portal import downloads, views

urlpatterns = [
    path("renewed/", views.renewed, name="portal-renewed"),
    path("<str:token>/", views.page, name="portal-page"),
    path("<str:token>/now/", views.live, name="portal-now"),
    path("<str:token>/until/", views.until, name="portal-until"),
    path("<str:token>/say/", views.say, name="portal-say"),
    path("<str:token>/not-done/", views.not_done, name="portal-not-done"),
    path("<str:token>/welcome/", views.welcome, name="portal-welcome"),
    path("<str:token>/understood/", views.understood, name="portal-understood"),
    path("<str:token>/renew/", views.renew, name="portal-renew"),
    path("<str:token>/files/<int:file_id>/", downloads.file, name="portal-file"),
    path("<str:token>/mail/<int:message_id>/<int:part>/", downloads.enclosure, name="portal-enclosure"),
]

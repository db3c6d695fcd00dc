"""Addresses of the call sheet."""

from django.urls import URLPattern, path

from direktdraht.desk.calling import ending, views

urlpatterns: list[URLPattern] = [
    path("call/", views.begin, name="call"),
    path("call/who/", views.who, name="call_who"),
    path("call/until/", views.until, name="call_until"),
    path("call/<uuid:key>/", views.sheet, name="call_sheet"),
    path("call/<uuid:key>/save/", views.save, name="call_save"),
    path("call/<uuid:key>/done/", ending.done, name="call_done"),
    path("call/<uuid:key>/throw-away/", ending.throw, name="call_throw_away"),
    path("call/<uuid:key>/fetch-back/", ending.fetch, name="call_fetch_back"),
]

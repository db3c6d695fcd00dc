"""Addresses of covers. Every colleague sees every case, and so who stands in where."""

from django.urls import URLPattern, path

from direktdraht.desk.covers import views

urlpatterns: list[URLPattern] = [
    path("covers/new/", views.new, name="cover_new"),
    path("covers/<int:pk>/", views.cover, name="cover"),
    path("covers/<int:pk>/end/", views.end, name="cover_end"),
]

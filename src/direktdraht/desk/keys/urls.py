"""Address of the page of the keys."""

from django.urls import URLPattern, path

from direktdraht.desk.keys.views import keys

urlpatterns: list[URLPattern] = [path("keys/", keys, name="keys")]

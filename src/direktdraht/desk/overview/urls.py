"""Address of the overview; ?list= shows one of its lists to the end."""

from django.urls import URLPattern, path

from direktdraht.desk.overview.views import overview

urlpatterns: list[URLPattern] = [path("overview/", overview, name="overview")]

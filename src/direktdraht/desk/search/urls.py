"""Address of the search."""

from django.urls import URLPattern, path

from direktdraht.desk.search.views import search

urlpatterns: list[URLPattern] = [path("search/", search, name="search")]

"""Address of the landing page."""

from django.urls import URLPattern, path

from direktdraht.desk.today.views import today

urlpatterns: list[URLPattern] = [path("", today, name="today")]

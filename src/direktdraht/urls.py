"""Every address of the product, grouped by face."""

from django.urls import URLPattern, URLResolver, include, path

handler500 = "direktdraht.web.errors.server_error"
urlpatterns: list[URLPattern | URLResolver] = [
    path("k/", include("direktdraht.portal.urls")),
    path("", include("direktdraht.portal.open_urls")),
    path("", include("direktdraht.desk.urls")),
]

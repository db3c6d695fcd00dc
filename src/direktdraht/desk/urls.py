"""Every address of the desk; each resource keeps its own beside its views."""

from django.urls import URLPattern, URLResolver, include, path

from direktdraht.desk.masthead import lamps

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("direktdraht.desk.today.urls")),
    path("masthead/", lamps, name="masthead"),
    path("cases/", include("direktdraht.desk.cases.urls")),
    path("", include("direktdraht.desk.calling.urls")),
    path("", include("direktdraht.desk.authority.urls")),
    path("", include("direktdraht.desk.covers.urls")),
    path("", include("direktdraht.desk.helping.urls")),
    path("", include("direktdraht.desk.overview.urls")),
    path("", include("direktdraht.desk.obstacles.urls")),
    path("", include("direktdraht.desk.keys.urls")),
    path("", include("direktdraht.desk.sign_in.urls")),
    path("", include("direktdraht.desk.people.urls")),
    path("", include("direktdraht.desk.customers.urls")),
    path("", include("direktdraht.desk.mailroom.urls")),
    path("", include("direktdraht.desk.house.urls")),
    path("", include("direktdraht.desk.setup.urls")),
    path("", include("direktdraht.desk.search.urls")),
]

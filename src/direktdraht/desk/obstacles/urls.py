"""Addresses of obstacles and measures."""

from django.urls import URLPattern, path

from direktdraht.desk.obstacles import answering, listing, noting

urlpatterns: list[URLPattern] = [
    path("cases/<int:pk>/obstacle/", noting.note, name="case_obstacle"),
    path("obstacles/", listing.obstacles, name="obstacles"),
    path("obstacles/<int:pk>/", answering.obstacle, name="obstacle"),
    path("measures/<int:pk>/done/", answering.done, name="measure_done"),
]

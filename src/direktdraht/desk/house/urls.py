"""Addresses of the house."""

from django.urls import URLPattern, path

from direktdraht.desk.house import departments, people_data, views

urlpatterns: list[URLPattern] = [
    path("house/", views.house, name="house"),
    path("house/departments/new/", departments.department, name="department_new"),
    path("house/departments/<int:pk>/", departments.department, name="department"),
    path("house/departments/<int:pk>/dissolve/", departments.dissolve, name="department_dissolve"),
    path("house/company/", views.company, name="company"),
    path("house/addresses/", views.addresses, name="addresses"),
    path("house/addresses/<int:pk>/remove/", views.address_remove, name="address_remove"),
    path("house/mail-server/", views.mail_server, name="mail_server"),
    path("house/mail-server/try/", views.mail_server_try, name="mail_server_try"),
    path("house/people-data/", people_data.people_data, name="people_data"),
    path("welcome/", views.welcome, name="welcome"),
]

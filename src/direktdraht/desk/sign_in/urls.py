"""Addresses of the door and of one's own page."""

from django.urls import URLPattern, path

from direktdraht.desk.sign_in import calendar, views

urlpatterns: list[URLPattern] = [
    path("sign-in/", views.SignIn.as_view(), name="sign_in"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("password/", views.forgotten, name="password_reset"),
    path("password/sent/", views.forgotten_done, name="password_reset_done"),
    path("password/done/", views.new_password_done, name="password_complete"),
    path("password/<int:pk>/<str:token>/", views.new_password, name="new_password"),
    path("me/", views.my_page, name="me"),
    path("me/calendar/", calendar.renew, name="my_calendar"),
    path("calendar/<int:pk>-<str:signature>.ics", calendar.feed, name="calendar"),
    path("me/password/", views.my_password, name="my_password"),
]

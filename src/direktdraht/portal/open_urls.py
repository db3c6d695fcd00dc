"""Addresses that anybody may open without a link."""

from django.urls import path

from direktdraht.portal import alive, complaining

urlpatterns = [
    path("complain/", complaining.complain, name="complain"),
    path("complain/thanks/", complaining.thanks, name="complain-thanks"),
    path("alive/", alive.alive, name="alive"),
]

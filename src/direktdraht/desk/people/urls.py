"""Addresses of colleagues. Their list is the first page of the house."""

from django.urls import URLPattern, path
from django.views.generic import RedirectView

from direktdraht.desk.people import being_away, knowing, views

urlpatterns: list[URLPattern] = [
    path("people/", RedirectView.as_view(pattern_name="house"), name="people"),
    path("people/invite/", views.invite, name="invite"),
    path("people/<int:pk>/", views.person_page, name="person"),
    path("people/<int:pk>/invite-again/", views.resend_invitation, name="invite_again"),
    path("people/<int:pk>/edit/", views.edit, name="person_edit"),
    path("people/<int:pk>/knowing/", knowing.knowing, name="person_knowing"),
    path("people/<int:pk>/roles/", views.change_roles, name="person_roles"),
    path("people/<int:pk>/mail-arrives/", views.mail_arrives, name="person_mail_arrives"),
    path("people/<int:pk>/absences/", being_away.add_absence, name="absence_add"),
    path("people/<int:pk>/usual-deputy/", being_away.usual_deputy, name="person_usual_deputy"),
    path("people/<int:pk>/leaving/", being_away.leaving, name="person_leaving"),
    path("people/<int:pk>/give-over/", being_away.give_cases_over, name="person_give_over"),
    path("people/<int:pk>/deactivate/", being_away.deactivate, name="person_deactivate"),
    path("people/<int:pk>/reactivate/", being_away.reactivate, name="person_reactivate"),
    path("absences/<int:pk>/end/", being_away.remove_absence, name="absence_end"),
]

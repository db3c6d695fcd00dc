"""Addresses of customers and the people there."""

from django.urls import URLPattern, path

from direktdraht.desk.customers import agreed, listing, page, personal_line, recognising, views

urlpatterns: list[URLPattern] = [
    path("customers/", listing.customer_list, name="customers"),
    path("customers/add/", views.add, name="customer_add"),
    path("customers/proposed/", listing.proposed_list, name="customers_proposed"),
    path("customers/<int:pk>/", page.customer_page, name="customer"),
    path("customers/<int:pk>/edit/", views.edit, name="customer_edit"),
    path("customers/<int:pk>/agreed/", agreed.targets, name="customer_targets"),
    path("customers/<int:pk>/note/", personal_line.note, name="customer_note"),
    path("customers/<int:pk>/touch/", personal_line.touch, name="customer_touch"),
    path("customers/<int:pk>/accept/", recognising.accept, name="customer_accept"),
    path("customers/<int:pk>/merge/", recognising.merge, name="customer_merge"),
    path("customers/<int:pk>/contacts/add/", views.contact_add, name="contact_add"),
    path("customers/contacts/<int:pk>/edit/", views.contact_edit, name="contact_edit"),
    path("customers/contacts/<int:pk>/accept/", recognising.contact_accept, name="contact_accept"),
    path("customers/contacts/<int:pk>/merge/", recognising.contact_merge, name="contact_merge"),
]

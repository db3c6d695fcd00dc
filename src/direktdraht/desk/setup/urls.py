"""Addresses of what is set up in the house."""

from django.urls import URLPattern, path

from direktdraht.desk.setup import hook, imprint, logins, mailboxes, views, working

urlpatterns: list[URLPattern] = [
    path("house/setup/", views.setup, name="setup"),
    path("house/page-address/", views.page_address_page, name="page_address"),
    path("house/page-address/try/", views.page_address_try, name="page_address_try"),
    path("house/mailbox/", mailboxes.mailboxes, name="mailboxes"),
    path("house/mailbox/new/", mailboxes.mailbox_new, name="mailbox_new"),
    path("house/mailbox/<int:pk>/", mailboxes.mailbox, name="mailbox"),
    path("house/mailbox/<int:pk>/try/", mailboxes.mailbox_try, name="mailbox_try"),
    path("house/mailbox/<int:pk>/remove/", mailboxes.mailbox_remove, name="mailbox_remove"),
    path("house/mail-login/<int:pk>/", logins.mail_login, name="mail_login"),
    path("house/mail-login/<int:pk>/code/", logins.code_begin, name="mail_login_code"),
    path("house/mail-login/<int:pk>/code/done/", logins.code_finish, name="mail_login_code_done"),
    path("house/mail-login/back/", logins.back, name="mail_login_back"),
    path("house/hook/", hook.hook, name="hook"),
    path("house/hook/try/", hook.hook_try, name="hook_try"),
    path("house/texts/", views.texts, name="texts"),
    path("house/hours/", views.hours, name="hours"),
    path("house/hours/away/", working.days_off_add, name="days_off_add"),
    path("house/hours/away/remove/", working.days_off_remove, name="days_off_remove"),
    path("house/targets/", working.targets, name="targets"),
    path("house/imprint/", imprint.imprint, name="imprint"),
    path("house/imprint/<int:pk>/<str:what>.<str:ending>", imprint.code, name="imprint_code"),
    path("house/demo/play/", views.play_opening, name="play_opening"),
    path("house/leave-demo/", views.leave_the_demo, name="leave_demo"),
    path("people/<int:pk>/signature/", views.signature, name="signature"),
]

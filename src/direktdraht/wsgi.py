"""The web process: what gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from direktdraht.lifeline import watch_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "direktdraht.settings")
watch_parent()
application = get_wsgi_application()

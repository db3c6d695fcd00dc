"""The few settings a machine decides. What a company decides is data, edited in the desk."""

import os
import secrets
from pathlib import Path

import dj_database_url
from csp.constants import NONCE, NONE, SELF


def _secret(path: Path) -> str:
    """The key that signs links and Message-IDs. Made on the first start; losing it voids every link."""
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        try:
            with os.fdopen(os.open(path, flags, 0o600), "w", encoding="ascii") as file:
                file.write(secrets.token_urlsafe(48) + "\n")
        except FileExistsError:  # another process of the same start was quicker
            pass
        return path.read_text(encoding="ascii").strip()


DATA = Path(os.environ.get("DIREKTDRAHT_DATA", "var")).resolve()
SECRET_FILE = Path(os.environ.get("DIREKTDRAHT_SECRET_FILE", DATA / "secret"))
SECRET_KEY = _secret(SECRET_FILE)

WEB_PORT = int(os.environ.get("DIREKTDRAHT_WEB_PORT", "8400"))
DOOR_PORT = int(os.environ.get("DIREKTDRAHT_DOOR_PORT", "8425"))
HOST = os.environ.get("DIREKTDRAHT_HOST", "127.0.0.1")
# The address under which customers reach their pages is entered in the desk; where a machine sets it here, that
# goes before. Read it with staff.page_address.page_address().
BASE_URL_IS_SET = bool(os.environ.get("DIREKTDRAHT_BASE_URL"))
BASE_URL = (os.environ.get("DIREKTDRAHT_BASE_URL") or f"http://{HOST}:{WEB_PORT}").rstrip("/")
# Seconds in which an act that a customer will see can be taken back, minutes in which news wait for others to go along,
# and minutes between one such letter and the next.
TAKE_BACK_SECONDS = int(os.environ.get("DIREKTDRAHT_TAKE_BACK_SECONDS", "10"))
BUNDLE_MINUTES = float(os.environ.get("DIREKTDRAHT_BUNDLE_MINUTES", "10"))
BUNDLE_AGAIN_MINUTES = float(os.environ.get("DIREKTDRAHT_BUNDLE_AGAIN_MINUTES", "60"))
# Shifts the clock of the whole process tree; for the demo and the journeys alone. See kit.clock.
CLOCK_SHIFT_SECONDS = float(os.environ.get("DIREKTDRAHT_CLOCK_SHIFT_SECONDS", "0"))
# The largest mail that is taken, in bytes. RFC 1870 tells the sender before the data.
MAIL_LIMIT = 26_214_400
UPLOAD_LIMIT = 26_214_400

_database_url = os.environ.get("DIREKTDRAHT_DATABASE_URL", f"sqlite:///{DATA / 'direktdraht.sqlite3'}")
DATABASES = {"default": dj_database_url.parse(_database_url)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["CONN_MAX_AGE"] = None
    DATABASES["default"]["OPTIONS"] = {
        # IMMEDIATE: a transaction that will write waits for its turn at once instead of failing half-way.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # FULL: a mail that got its 250 survives a power cut too.
        "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA temp_store=MEMORY;"
        "PRAGMA journal_size_limit=27103364;PRAGMA cache_size=-20000;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 600
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"]["OPTIONS"] = {
        # Queries are prepared, so that each connection plans those that come again and again only once.
        "server_side_binding": True,
        "prepare_threshold": 5,
        # PostgreSQL takes it that the next page of a table comes off a disk that turns, and would rather read all
        # customers than twenty by their keys. No query of ours is worth compiling. Long texts are packed by lz4: its
        # own way takes ten times as long, a sixth of all that PostgreSQL does for a mail that comes in.
        "options": "-c random_page_cost=1.1 -c jit=off -c default_toast_compression=lz4",
    } | DATABASES["default"].get("OPTIONS", {})

DEBUG = False
# Which names the house answers to, and over what, web.hosts decides: one of them is data.
ALLOWED_HOSTS = ["*"]
MACHINE_HOSTS = [
    BASE_URL.split("://", 1)[-1].split("/", 1)[0].rsplit(":", 1)[0],
    "localhost",
    "127.0.0.1",
    "[::1]",
]
SESSION_ENGINE = "direktdraht.web.sessions"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SECURE_HSTS_SECONDS = 31_536_000
# Nothing leaks to other sites; "no-referrer" would make browsers post forms with "Origin: null".
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# A word is looked for in the catalogue of one app after another, in this order: those with the most words come first.
INSTALLED_APPS = [
    "direktdraht.desk",
    "direktdraht.portal",
    "direktdraht.web",
    "direktdraht.intake",
    "direktdraht.obstacles",
    "direktdraht.helping",
    "direktdraht.authority",
    "direktdraht.alarms",
    "direktdraht.cases",
    "direktdraht.commitments",
    "direktdraht.correspondence",
    "direktdraht.customers",
    "direktdraht.mail",
    "direktdraht.hooks",
    "direktdraht.search",
    "direktdraht.timeline",
    "direktdraht.staff",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "direktdraht.web.hosts.hosts_middleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "direktdraht.web.middleware.reader_middleware",
    "axes.middleware.AxesMiddleware",
]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

ROOT_URLCONF = "direktdraht.urls"
WSGI_APPLICATION = "direktdraht.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "direktdraht.desk.masthead.masthead",
            ],
            "builtins": ["django.templatetags.i18n", "direktdraht.web.templatetags.words"],
        },
    }
]

AUTH_USER_MODEL = "staff.Person"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 60 * 60 * 24 * 3
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/sign-in/"
# The name of the field in the form; by default axes looks for the model's, finds nothing and locks nobody out.
AXES_USERNAME_FORM_FIELD = "username"
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_TEMPLATE = "web/locked_out.html"
AXES_VERBOSE = False
AXES_RESET_ON_SUCCESS = True
# By default it also keeps who signed in and out when, for ever: that is nobody's business.
AXES_DISABLE_ACCESS_LOG = True

LANGUAGE_CODE = "de"
LANGUAGES = [("de", "Deutsch"), ("en", "English")]
USE_I18N = True
# The words of kit, which is no app; every app brings its own.
LOCALE_PATHS = [Path(__file__).parent / "kit" / "locale"]
TIME_ZONE = "Europe/Berlin"
USE_TZ = True

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True  # straight out of the package: nothing to collect, no folder to keep
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_242_880
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FORMS_URLFIELD_ASSUME_HTTPS = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {"axes": {"level": "WARNING"}, "mail.log": {"level": "WARNING"}},
}

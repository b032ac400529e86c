"""How the workbench is set up: two settings from outside, everything else has one good value.

`MINGBIAN_HOME` is the folder that holds all data (default `./data`), `MINGBIAN_DATABASE` an address like
`postgres://user:password@host:5432/name` (default: SQLite in that folder). Further switches for a shop behind a
reverse proxy: `MINGBIAN_HOSTS` (names, comma-separated) and `MINGBIAN_HTTPS=1`. For trusted timestamps, off by default:
`MINGBIAN_TSA_URL` (a server that speaks RFC 3161) and `MINGBIAN_TSA_ROOTS` (its root certificates, a PEM file). To keep
files in an object store and not in the data folder: `MINGBIAN_VAULT` (see `sealing/object_shelf.py`).
"""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from mingbian.sealing.vault_place import vault_at
from mingbian.store.database import database_at
from mingbian.store.home import home, secret_key

PACKAGE = Path(__file__).parent
HOME = home()
VAULT = vault_at(os.environ.get("MINGBIAN_VAULT", ""), home=HOME)
TSA_URL = os.environ.get("MINGBIAN_TSA_URL", "")
TSA_ROOTS = os.environ.get("MINGBIAN_TSA_ROOTS", "")

DATABASES = {"default": database_at(os.environ.get("MINGBIAN_DATABASE", ""), home=HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECRET_KEY = secret_key(HOME)

DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *filter(None, os.environ.get("MINGBIAN_HOSTS", "").split(","))]
REACHED_AT: tuple[str, ...] = ()
"""Where others in the same network open the workbench; `mingbian run` fills it where it was told to listen for them."""

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "django_htmx",
    "mingbian.store",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
    "mingbian.web.refusals.Refusals",
    "mingbian.web.looked_at.LooksNoted",
]
ROOT_URLCONF = "mingbian.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [PACKAGE / "web" / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {"environment": "mingbian.web.environment.environment"},
    }
]

LANGUAGE_CODE = "zh-hans"
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [PACKAGE / "web" / "static"]
WHITENOISE_USE_FINDERS = True

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "mingbian.store.passwords.LongEnough", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
# Ten wrong passwords close the door for a quarter of an hour: long for a guesser, short for an owner who forgot.
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 0.25
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "mingbian.web.refusals.locked_out"
CSRF_FAILURE_VIEW = "mingbian.web.refusals.page_expired"

HTTPS = os.environ.get("MINGBIAN_HTTPS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],  # the style sheet draws its arrows and ticks in data addresses
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

# Every upload goes to the disk as it arrives, and is read from there in pieces; see `web/arriving.py`.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
DATA_UPLOAD_MAX_NUMBER_FILES = 2000  # as many as an archive may hold; the page's own script sends one at a time
LARGEST_UPLOAD_MIB = 5 * 1024  # one request with all its files; a film may have four gigabytes
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}

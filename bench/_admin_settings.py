"""The workbench's settings with the framework's own admin beside it: the peer of `bench/pages.py`."""

from mingbian.settings import *  # noqa: F403
from mingbian.settings import INSTALLED_APPS as OURS
from mingbian.settings import TEMPLATES as OUR_TEMPLATES

INSTALLED_APPS = [*OURS, "django.contrib.admin"]
ROOT_URLCONF = "bench._admin_urls"
TEMPLATES = [
    *OUR_TEMPLATES,
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
]

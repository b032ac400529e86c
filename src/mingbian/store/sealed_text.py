"""Secrets that must be kept to be used, sealed with the workbench's own key: a copy of the tables alone opens none."""

import base64
import json

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

PURPOSE = b"mingbian sealed text 1"


def seal(told: dict[str, str]) -> str:
    """The fields as one text that only this workbench can open."""
    return _key().encrypt(json.dumps(told, ensure_ascii=False).encode()).decode("ascii")


def opened(sealed: str) -> dict[str, str] | None:
    """The fields again; None where another workbench's key sealed them, or the text was changed."""
    try:
        told = json.loads(_key().decrypt(sealed.encode("ascii")))
    except (InvalidToken, UnicodeEncodeError):
        return None
    return {str(name): str(value) for name, value in told.items()}


def _key() -> Fernet:
    derived = HKDF(SHA256(), length=32, salt=None, info=PURPOSE).derive(settings.SECRET_KEY.encode())
    return Fernet(base64.urlsafe_b64encode(derived))

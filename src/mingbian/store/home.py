"""The data folder: made on first start, readable by its owner alone, with the key that signs the sessions."""

import os
import secrets
from pathlib import Path

KEY_FILE = "secret_key"


def home() -> Path:
    """Where all data lies: `MINGBIAN_HOME`, else `data` in the current folder."""
    return Path(os.environ.get("MINGBIAN_HOME") or "data").resolve()


def prepare(home: Path) -> None:
    """Make the data folder and its key if they are not there yet. Safe to call at every start."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        # O_EXCL: of two first starts at once, one writes the key and the other reads it.
        handle = os.open(home / KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50))


def secret_key(home: Path) -> str:
    """The stored key; a passing one where there is no data folder yet, for tools that only read the code."""
    file = home / KEY_FILE
    return file.read_text(encoding="ascii") if file.exists() else secrets.token_urlsafe(50)

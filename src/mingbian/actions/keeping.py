"""Putting the bytes of a file into the vault, before the action that names them, and taking them out again.

Not an action of its own. It comes before the transaction: a long film must not keep every other writer waiting, and the
bytes must be safe when the row that names them is.
"""

from typing import BinaryIO

from django.conf import settings

from mingbian.actions.translating import translated
from mingbian.vault.files import Kept
from mingbian.vault.shelf import Folder, Shelf


def shelf() -> Shelf:
    """Where kept files lie: the folder `vault` of the data folder."""
    return Folder(settings.VAULT)


def keep_file(file: BinaryIO) -> Kept:
    """What was kept. An action that is then refused leaves a file that no row names; `verify_vault` tells of it."""
    with translated():
        return shelf().keep(file)


def open_original(sha256: str) -> BinaryIO:
    """A kept file to read from. Raises FileNotFoundError."""
    return shelf().opened(sha256)

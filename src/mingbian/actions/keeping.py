"""Putting the bytes of a file into the vault, before the action that names them.

Not an action of its own. It comes before the transaction: a long film must not keep every other writer waiting, and the
bytes must be safe when the row that names them is.
"""

from typing import BinaryIO

from django.conf import settings

from mingbian.actions.translating import translated
from mingbian.vault.files import Kept
from mingbian.vault.shelf import Shelf, shelf_at


def shelf() -> Shelf:
    """Where kept files lie: the folder `vault` of the data folder, or the object store that `MINGBIAN_VAULT` names."""
    return shelf_at(settings.VAULT)


def keep_file(file: BinaryIO) -> Kept:
    """What was kept. An action that is then refused leaves a file that no row names; `verify_vault` tells of it."""
    with translated():
        return shelf().keep(file)

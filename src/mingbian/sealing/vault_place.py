"""Where the vault lies, as the settings say: a folder of the data folder, or an object store."""

from importlib import import_module
from pathlib import Path

from mingbian.vault.shelf import Place


def vault_at(address: str, *, home: Path) -> Place:
    """The folder `vault` for an empty address. Raises ValueError for one that is not understood."""
    if not address:
        return home / "vault"
    # Only who keeps his files in a store loads what speaks to one.
    place: Place = import_module("mingbian.sealing.object_shelf").object_shelf(address)
    return place

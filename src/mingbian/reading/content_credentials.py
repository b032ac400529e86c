"""The C2PA record of a picture: who made it and with what, signed; read where the extra for it is installed.

Without the extra only the record's presence is seen, and said. Nothing is fetched from anywhere.
"""

import json
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO

from mingbian.reading.camera_notes import name_in

GENERATED = "trainedAlgorithmicMedia"  # the IPTC's word for made by a trained model; with `composite` before, in part
MARK = b"jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71"  # how the box that holds the record begins, in every format
STAYS_HERE = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": False}}


@dataclass(frozen=True, slots=True)
class ContentCredentials:
    """`generator` is empty where the record could not be read: no extra, or it is broken. `generated` as it says."""

    generator: str = ""
    generated: bool = False
    readable: bool = True


def credentials_of(content: bytes, media_type: str) -> ContentCredentials | None:
    """The record; None where the picture carries none."""
    if MARK not in content:
        return None
    if find_spec("c2pa") is None:
        return ContentCredentials(readable=False)
    try:
        return _read(json.loads(_store(content, media_type)))
    except Exception:  # a broken record raises whatever its library likes; it is then there, and cannot be read
        return ContentCredentials(readable=False)


def _store(content: bytes, media_type: str) -> str:
    c2pa = import_module("c2pa")
    with (
        c2pa.Context(c2pa.Settings.from_dict(STAYS_HERE)) as context,
        c2pa.Reader(media_type, BytesIO(content), context=context) as reader,
    ):
        return str(reader.json())


def _read(store: dict[str, object]) -> ContentCredentials:
    manifests, active = store.get("manifests"), store.get("active_manifest")
    manifest = manifests.get(active) if isinstance(manifests, dict) else None
    if not isinstance(manifest, dict):
        return ContentCredentials(readable=False)
    generated = GENERATED.lower() in json.dumps(manifest).lower()
    return ContentCredentials(name_in(_generator(manifest)), generated)


def _generator(manifest: dict[str, object]) -> str:
    """The claim's generator, as newer records tell it in parts and older ones in one line."""
    for told in _dicts(manifest.get("claim_generator_info")):
        if name := told.get("name"):
            return str(name)
    return str(manifest.get("claim_generator", "")).split("/")[0].replace("_", " ")


def _dicts(value: object) -> list[dict[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []

"""Exhibits for packs: pictures drawn here, with what cameras hide in theirs, and files that are no pictures."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.render.cards import Gallery, gallery


@cache
def photo(width: int, height: int, seed: int = 1, kind: str = "JPEG") -> bytes:
    """A noisy picture, which is what compresses worst, with a rotation note in its EXIF."""
    picture = Image.effect_noise((width // 4, height // 4), 60 + seed).resize((width, height)).convert("RGB")
    ImageDraw.Draw(picture).rectangle((20, 20, width // 3, height // 5), fill=(200, 40 + seed, 40))
    notes = Image.Exif()
    notes[0x0112] = 6
    notes[0x010F] = "SecretCamera"
    out = BytesIO()
    picture.save(out, kind, exif=notes)
    return out.getvalue()


class Box:
    """A dossier's exhibits and their bytes, as the vault would hold them."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.exhibits: list[Exhibit] = []

    def put(self, kind: str, content: bytes, media_type: str = "image/jpeg", **told: str) -> None:
        sha256 = hashlib.sha256(content).hexdigest()
        self.contents[sha256] = content
        self.exhibits.append(
            Exhibit(
                number=len(self.exhibits) + 1,
                kind=kind,
                sha256=sha256,
                name=told.get("name", f"{kind}.jpg"),
                media_type=media_type,
                size=len(content),
                added_at=beijing(2026, 3, 5),
                caption=told.get("caption", ""),
                quote=told.get("quote", ""),
            )
        )

    def read(self, exhibit: Exhibit) -> bytes:
        return self.contents[exhibit.sha256]

    def gallery(self, exhibits: tuple[PackExhibit, ...]) -> Gallery:
        with ThreadPoolExecutor(2) as pool:
            return gallery(exhibits, self.read, pool)

    def beside(self, dossier: Dossier) -> Dossier:
        return replace(dossier, exhibits=tuple(self.exhibits))

"""Typesetting: a template of ours and plain data in, a PDF or a PNG out. The same input gives the same bytes.

Data goes in as JSON and is shown as text, so nothing that a buyer wrote is ever read as markup. Only our own fonts are
used and nothing is fetched.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from mingbian.render.glyphs import FONTS, showable

TEMPLATES = Path(__file__).parent / "templates"
POINTS_PER_INCH = 72
SHEET_SCALE = 2.0

Data = Mapping[str, object]


def typesetter() -> str:
    """Name and version of what set the pages: the same bytes are promised for the same version only."""
    return f"typst {version('typst')}"


def pdf(template: str, data: Data, pictures: Mapping[str, bytes], made_at: datetime) -> bytes:
    """A PDF/A-2b document. `pictures` are the files that the data names; `made_at` is the date that it bears."""
    stamp = int(made_at.timestamp())
    with _workplace(template, data, pictures) as place:
        main = Path(place) / template
        made = typst.compile(
            main,
            root=Path(place),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["a-2b"],
            timestamp=stamp,
        )
    return _one(made)


def png(template: str, data: Data, pictures: Mapping[str, bytes], *, scale: float) -> bytes:
    """One page as a PNG of `scale` pixels a point."""
    with _workplace(template, data, pictures) as place:
        main = Path(place) / template
        made = typst.compile(
            main,
            root=Path(place),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="png",
            ppi=POINTS_PER_INCH * scale,
        )
    return _one(made)


def first_page(document: bytes) -> bytes | None:
    """The first page of a PDF as a PNG; None for one that cannot be shown (damaged, or locked by a password)."""
    try:
        return png("sheet.typ", {}, {"exhibit.pdf": document}, scale=SHEET_SCALE)
    except typst.TypstError:
        return None


def _workplace(template: str, data: Data, pictures: Mapping[str, bytes]) -> TemporaryDirectory[str]:
    """A folder with the templates, the data and the pictures; the compiler can read nothing outside it."""
    place = TemporaryDirectory(prefix="mingbian-")
    folder = Path(place.name)
    for source in TEMPLATES.glob("*.typ"):
        (folder / source.name).write_bytes(source.read_bytes())
    (folder / "data.json").write_text(json.dumps(_printable(data), ensure_ascii=False), encoding="utf-8")
    for name, content in pictures.items():
        (folder / name).write_bytes(content)
    return place


def _printable(value: object) -> object:
    """The same data with every text as our font can show it; keys are ours and stay."""
    if isinstance(value, str):
        return showable(value)
    if isinstance(value, Mapping):
        return {key: _printable(inside) for key, inside in value.items()}
    if isinstance(value, Sequence):
        return [_printable(inside) for inside in value]
    return value


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _one(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError("the template must give one file")
    return made

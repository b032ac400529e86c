"""Pictures as people copy them: saved small, cut, mirrored, turned, written over, blurred, shown on a phone.

Used by `bench.photo` and by the slice of it in the tests. Every copy is made anew from the picture; nothing is stored.
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageOps

PHOTOS = Path(__file__).resolve().parents[2] / "shared" / "data" / "images"
SHORTEST_PX = 300
Copying = Callable[[Image.Image], Image.Image]


def photos() -> Iterator[tuple[str, Image.Image]]:
    """(name, upright picture): one of each scene, for some are there several times. Empty where there are none."""
    scenes: set[str] = set()
    for path in sorted(path for folder in ("dup", "exif") for path in (PHOTOS / folder).rglob("*") if path.is_file()):
        try:
            with Image.open(path) as image:
                picture = ImageOps.exif_transpose(image).convert("RGB")
        except Exception:  # some are broken on purpose
            continue
        if min(picture.size) >= SHORTEST_PX and (scene := _scene(path.name)) not in scenes:
            scenes.add(scene)
            yield path.name, picture


def _scene(name: str) -> str:
    """One scene stands under several names: saved in four formats, or once for each way a camera can be held."""
    if name.startswith(("landscape", "portrait")):
        return "waterfall"
    known = re.match(r"ukbench\d+", name.replace("alpha_channel_image", "ukbench00120"))
    return known[0] if known else name


def saved(picture: Image.Image, quality: int) -> Image.Image:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return Image.open(BytesIO(out.getvalue())).convert("RGB")


def cut(picture: Image.Image, share: float) -> Image.Image:
    """`share` of the width and height is taken away on every side: of 20 % a third is left."""
    width, height = picture.size
    return picture.crop((int(width * share), int(height * share), int(width * (1 - share)), int(height * (1 - share))))


def cut_at_the_corner(picture: Image.Image) -> Image.Image:
    return picture.crop((0, 0, int(picture.width * 0.8), int(picture.height * 0.8)))


def written_over(picture: Image.Image) -> Image.Image:
    """Letters all over, a sixteenth of the picture high, half transparent."""
    copy = picture.copy()
    pen = ImageDraw.Draw(copy, "RGBA")
    width, height = copy.size
    for column in range(-2, 8):
        for row in range(6):
            at = (column * width / 6 + row * 20, row * height / 6)
            pen.text(at, "SAMPLE 2026", fill=(255, 255, 255, 140), font_size=max(12, width // 16))
    return copy


def on_a_phone(picture: Image.Image) -> Image.Image:
    """A screenshot of 1080 × 2340 with the picture in it: a bar of the system, one of the app, buttons below."""
    screen = Image.new("RGB", (1080, 2340), (245, 245, 245))
    pen = ImageDraw.Draw(screen)
    pen.rectangle((0, 0, 1080, 90), fill=(20, 20, 20))
    pen.rectangle((0, 90, 1080, 220), fill="white")
    for word in range(8):
        pen.rectangle((40 + word * 60, 120, 80 + word * 60, 180), fill=(60, 60, 60))
    for button in range(5):
        pen.rectangle((60 + button * 200, 2200, 160 + button * 200, 2300), fill=(200, 60, 60))
    fit = min(1080 / picture.width, 1700 / picture.height)
    shown = picture.resize((max(1, int(picture.width * fit)), max(1, int(picture.height * fit))))
    screen.paste(shown, ((1080 - shown.width) // 2, 260))
    return saved(screen, 80)


COPYINGS: dict[str, Copying] = {
    "JPEG at quality 20": lambda picture: saved(picture, 20),
    "cut 5 % on every side": lambda picture: cut(picture, 0.05),
    "cut 20 % on every side": lambda picture: cut(picture, 0.2),
    "cut 20 % at a corner": cut_at_the_corner,
    "mirrored": ImageOps.mirror,
    "turned by 90 degrees": lambda picture: picture.transpose(Image.Transpose.ROTATE_90),
    "written all over": written_over,
    "blurred by 2 px": lambda picture: picture.filter(ImageFilter.GaussianBlur(2)),
    "on a phone's screen": on_a_phone,
}

"""A picture that was saved twice leaves a hint, and the hint calls itself weak."""

from io import BytesIO

from photo_kit import lines, said
from PIL import Image

from mingbian.reading.compressed_twice import compressed_twice


def _noise() -> Image.Image:
    return Image.effect_noise((512, 512), 60).convert("RGB").resize((768, 768), Image.Resampling.BICUBIC)


def _saved(image: Image.Image, quality: int) -> Image.Image:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(BytesIO(out.getvalue()))


def test_a_picture_saved_twice_leaves_a_hint_and_one_saved_once_does_not() -> None:
    once = _saved(_noise(), 92)
    twice = _saved(_saved(_noise(), 55).convert("RGB"), 92)

    assert (compressed_twice(once), compressed_twice(twice)) == (False, True)


def test_the_hint_calls_itself_weak() -> None:
    out = BytesIO()
    _saved(_noise(), 55).convert("RGB").save(out, "JPEG", quality=92)

    assert "弱线索" in lines(said(out.getvalue()))["重复压缩"][0]

"""A clean copy of a picture to show and to hand in: the same picture, made of nothing but its pixels.

No EXIF, place, profile, comment, thumbnail or hidden tail comes along. The original stays in the vault.
"""

from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

from mingbian.reading.picture import opened
from mingbian.reading.picture_header import PictureFormat

JPEG_QUALITY = 90  # text in a screenshot stays sharp; a third of the bytes of 100
WHITE = (255, 255, 255)


def working_copy(
    content: BinaryIO, *, name: str, picture_format: PictureFormat = PictureFormat.JPEG, longest_px: int | None = None
) -> bytes:
    """The picture upright, in sRGB, on white, no side longer than `longest_px`, as JPEG or PNG. Same input, same bytes.

    Raises a subclass of UploadRefusedError, as `look` does, and ValueError for a format that is not written.
    """
    if picture_format not in (PictureFormat.JPEG, PictureFormat.PNG):
        raise ValueError(f"not a format to write: {picture_format}")
    with opened(content, name=name, at_least_px=longest_px) as (image, _):
        clean = clean_copy(image, longest_px)
    out = BytesIO()
    if picture_format is PictureFormat.JPEG:
        clean.save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    else:
        clean.save(out, "PNG")
    return out.getvalue()


def clean_copy(image: Image.Image, longest_px: int | None = None) -> Image.Image:
    """A new picture with the old one's pixels on it; whatever hung on the old one stays behind."""
    image.load()
    turned = in_eight_bits(upright(image))
    if longest_px:
        turned.thumbnail((longest_px, longest_px), Image.Resampling.LANCZOS)
    coloured = _in_srgb(turned)
    clean = Image.new("RGB", coloured.size, WHITE)
    if coloured.has_transparency_data:
        seen = coloured.convert("RGBA")
        clean.paste(seen, mask=seen.getchannel("A"))
    else:
        clean.paste(coloured.convert("RGB"))
    return clean


def upright(image: Image.Image) -> Image.Image:
    """Turned as the camera was held. Broken EXIF turns nothing: the pixels have been read already, and they count."""
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # EXIF can be bent into raising almost anything
        return image.copy()


def in_eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit grey would otherwise be cut at 255, nearly all white; a palette cannot be made smaller smoothly."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in {"1", "P", "PA"}:
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    return image


def _in_srgb(image: Image.Image) -> Image.Image:
    """Colours as they were meant. A phone's wide colours look washed out without their profile, and colour is disputed.

    A broken profile is dropped: without it the picture is still the picture.
    """
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return converted or image

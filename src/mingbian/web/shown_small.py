"""A kept picture, or one page of a kept PDF, small and drawn anew from its pixels."""

from django.conf import settings
from django.http import FileResponse, Http404

from mingbian.reading.pdf_page import page_drawn, pages_of
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy
from mingbian.vault.files import open_kept
from mingbian.web.download import picture

LONGEST_PX = 480
PDF = "application/pdf"


def has_small(media_type: str) -> bool:
    """Whether there is anything to draw."""
    return media_type.startswith("image/") or media_type == PDF


def pages_to_draw(sha256: str, media_type: str, name: str) -> int:
    """How many pages can be drawn; 1 for a picture, 0 for what cannot be drawn at all."""
    if media_type != PDF:
        return int(has_small(media_type))
    try:
        with open_kept(settings.VAULT, sha256) as original:
            return pages_of(original, name=name)
    except (FileNotFoundError, UploadRefusedError):
        return 0


def shown_small(
    sha256: str, media_type: str, name: str, *, longest_px: int = LONGEST_PX, number: int = 1
) -> FileResponse:
    """The JPEG; of a PDF page `number`. 404 for what cannot be drawn: another kind of file, a locked or lost one."""
    if not has_small(media_type):
        raise Http404
    try:
        with open_kept(settings.VAULT, sha256) as original:
            if media_type == PDF:
                small = page_drawn(original, name=name, longest_px=longest_px, number=number)
            else:
                small = working_copy(original, name=name, longest_px=longest_px)
    except (FileNotFoundError, UploadRefusedError) as error:
        raise Http404 from error
    return picture(small, "image/jpeg")

"""A kept picture, or the first page of a kept PDF, small and drawn anew from its pixels."""

from django.conf import settings
from django.http import FileResponse, Http404

from mingbian.reading.pdf_page import first_page
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy
from mingbian.vault.files import open_kept
from mingbian.web.download import picture

LONGEST_PX = 480
PDF = "application/pdf"


def has_small(media_type: str) -> bool:
    """Whether there is anything to draw."""
    return media_type.startswith("image/") or media_type == PDF


def shown_small(sha256: str, media_type: str, name: str, *, longest_px: int = LONGEST_PX) -> FileResponse:
    """The JPEG. 404 for what cannot be drawn: another kind of file, a locked or lost one."""
    if not has_small(media_type):
        raise Http404
    draw = first_page if media_type == PDF else working_copy
    try:
        with open_kept(settings.VAULT, sha256) as original:
            small = draw(original, name=name, longest_px=longest_px)
    except (FileNotFoundError, UploadRefusedError) as error:
        raise Http404 from error
    return picture(small, "image/jpeg")

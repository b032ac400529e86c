"""A picture of the platform's page after a hand-in: what it is called among the exhibits. Not an action itself."""

from typing import BinaryIO

from mingbian.actions.acting import Act
from mingbian.actions.exhibiting import exhibited
from mingbian.domain.errors import MingbianError
from mingbian.reading.magic import UploadKind
from mingbian.reading.upload import recognise
from mingbian.store import models as rows
from mingbian.vault.files import Kept

KIND = "after_sale_page"
NAME = "提交后的平台页面"


class ScreenshotNotPictureError(MingbianError):
    """What shows the platform's page is a picture of it."""

    code = "screenshot_not_picture"
    message_format = "提交后的截图要是一张图片，这个文件不是。"
    hint_format = "请在平台的提交成功页或申诉记录页截图，再选那张图片。"


def receipt_of(act: Act, dispute: rows.Dispute, kept: Kept, media_type: str) -> rows.Evidence:
    """The exhibit: the one that is there already where these bytes were kept before."""
    known = rows.Evidence.objects.filter(dispute=dispute, sha256=kept.sha256).first()
    return known or exhibited(act, dispute, kept, name=NAME, kind=KIND, media_type=media_type, caption=NAME)


def picture_type(content: BinaryIO) -> str:
    """Its media type; the file is rewound. Raises ScreenshotNotPictureError, or what refuses a broken picture."""
    known = recognise(content, name=NAME)
    if known.kind is not UploadKind.PICTURE:
        raise ScreenshotNotPictureError
    content.seek(0)
    return known.media_type

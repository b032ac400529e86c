"""The original of a waiting file, byte for byte, as a download under a name of our own."""

from mimetypes import guess_extension

from django.conf import settings
from django.http import FileResponse, HttpRequest

from mingbian.domain.errors import MingbianError
from mingbian.store.queries.tray import tray_file
from mingbian.vault.files import open_kept
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


class WaitingFileMissingError(MingbianError):
    """The vault has lost a file that waits."""

    code = "waiting_file_missing"
    message_format = "「{name}」的原件不在证据库里了。"
    hint_format = "请运行 mingbian verify 核对证据库；有备份时先从备份恢复，或用手机里的原件重新存入。"


@page("tray/<int:waiting>/original/")
def view(request: HttpRequest, waiting: int) -> FileResponse:
    file = tray_file(shop_of(request), waiting)
    try:
        original = open_kept(settings.VAULT, file.sha256)
    except FileNotFoundError as error:
        raise WaitingFileMissingError(name=file.name) from error
    suffix = guess_extension(file.media_type) or ".bin"
    return download(original, f"待归类-{file.pk}{suffix}", file.media_type)

"""An original out of the vault, byte for byte, as a download under a name of our own."""

from mimetypes import guess_extension

from django.conf import settings
from django.http import FileResponse, HttpRequest

from mingbian.domain.errors import MingbianError
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import Evidence
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.vault.files import open_kept
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


class OriginalMissingError(MingbianError):
    """The vault has lost a file that an exhibit stands on."""

    code = "original_missing"
    message_format = "第 {number} 号证物的原件不在证据库里了。"
    hint_format = "请运行 mingbian verify 核对证据库；有备份时先从备份恢复，或用手机里的原件重新存入。"


@page("disputes/<int:number>/exhibits/<int:of>/original/")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    try:
        original = open_kept(settings.VAULT, held.sha256)
    except FileNotFoundError as error:
        raise OriginalMissingError(number=held.number) from error
    return download(original, name_of(held), held.media_type)


def name_of(held: Evidence) -> str:
    """`第3号证物-发货称重.jpg`: what a stranger called his file is no name for ours."""
    kind = evidence_kinds().get(held.kind)
    title = (kind.title if kind else held.kind).replace("/", "、")
    return f"第{held.number}号证物-{title}{guess_extension(held.media_type) or '.bin'}"

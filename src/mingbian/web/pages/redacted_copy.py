"""The copy of an exhibit that others may have, as a download under a name of our own."""

from django.http import FileResponse, HttpRequest

from mingbian.actions.redacted_copies import redacted_copy
from mingbian.domain.errors import MingbianError
from mingbian.store.models import Evidence
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


class NoCopyError(MingbianError):
    """Not looked through, or a kind of file in which nothing can be hidden."""

    code = "no_redacted_copy"
    message_format = "第 {number} 号证物还没有可以给别人的遮盖副本。"
    hint_format = "请看这份证物的“遮盖个人信息”：那里写着是正在检查，还是为什么做不出副本。"


@page("disputes/<int:number>/exhibits/<int:of>/redaction/copy/")
def view(request: HttpRequest, number: int, of: int) -> FileResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    copy = redacted_copy(held)
    if copy is None:
        raise NoCopyError(number=held.number)
    return download(copy, *name_and_kind(held))


def name_and_kind(held: Evidence) -> tuple[str, str]:
    """What its owner called the file may tell a name; the number does not."""
    if held.media_type == "application/pdf":
        return f"第{held.number}号证物-已遮盖.pdf", "application/pdf"
    return f"第{held.number}号证物-已遮盖.jpg", "image/jpeg"

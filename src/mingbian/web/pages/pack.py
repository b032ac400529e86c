"""A sealed pack: what to copy, what to upload in which order, and the whole bundle to keep."""

from django.http import HttpRequest, HttpResponse

from mingbian.appeal.channel_file import channels
from mingbian.domain.dispute import Step
from mingbian.render.pack import CASE, LONG_TEXT, NOTES, SHORT_TEXT
from mingbian.store.queries.ledger import ledger_end
from mingbian.store.queries.packs import pack_of
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page

OTHER_FILES = {
    CASE: "完整案卷，可打印、可转交；首页的二维码不用联网就能核对它与证据包是不是一起做成的",
    LONG_TEXT: "长版说明",
    NOTES: "每个文件的用途和证据编号",
}


@page("disputes/<int:number>/packs/<slug:name>/")
def view(request: HttpRequest, number: int, name: str) -> HttpResponse:
    desk = desk_of(request, number)
    sealed = pack_of(desk.dispute, name)
    return step_shown(
        request,
        "pack",
        desk,
        Step.APPEAL,
        pack=sealed,
        channel=channels().get(sealed.channel),
        beside=[path for path in sealed.pages if path not in sealed.pictures],
        text=sealed.file(SHORT_TEXT).read_text("utf-8"),
        others={name: words for name, words in OTHER_FILES.items() if (sealed.folder / name).is_file()},
        ledger=ledger_end(desk.dispute.shop),
    )

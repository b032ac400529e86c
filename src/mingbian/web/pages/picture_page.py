"""One page of the composed pictures as it would be sealed now, drawn when somebody looks."""

from django.http import FileResponse, Http404, HttpRequest
from django.utils import timezone

from mingbian.actions.case_for_appeal import appeal_case, drawn
from mingbian.appeal.channel_file import channels
from mingbian.store.queries.dispute_page import dispute_of
from mingbian.web.download import picture
from mingbian.web.page import page, shop_of


@page("disputes/<int:number>/pictures/page.png")
def view(request: HttpRequest, number: int) -> FileResponse:
    dispute = dispute_of(shop_of(request), number)
    channel, asked = channels().get(request.GET.get("channel", "evidence")), request.GET.get("page", "1")
    if channel is None or not asked.isdecimal() or dispute.erased_at is not None:
        raise Http404
    case = appeal_case(dispute, channel, now=timezone.now())
    pages = drawn(case, case.chosen().plan, int(asked)) if 0 < int(asked) < 100 else ()
    if not pages:
        raise Http404
    answer = picture(pages[0].content, "image/png")
    answer["Cache-Control"] = "private, no-store"  # what is chosen, hidden and said changes
    return answer

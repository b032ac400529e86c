"""All pictures of the chat as one conversation: what they show, what may be missing, how it stands to the log."""

from django.http import HttpRequest, HttpResponse

from mingbian.domain.dispute import Step
from mingbian.store.queries.chat_readings import log_of, read_chats
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page
from mingbian.web.stitched_chat import conversation


@page("disputes/<int:number>/chat-pictures/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    reads = read_chats(desk.dispute)
    log = log_of(desk.dispute)
    return step_shown(
        request,
        "chat_pictures",
        desk,
        Step.GATHER,
        reads=reads,
        told=conversation([read for read in reads if read.messages], log),
        logged=len(log),
    )

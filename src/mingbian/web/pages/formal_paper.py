"""A whole paper to read, copy and print: 12315 reply, report to the police, points of a suit, defence of rights."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from mingbian.appeal.channel_file import channels
from mingbian.domain.dispute import Step
from mingbian.web.desk import desk_of, step_shown
from mingbian.web.page import page
from mingbian.web.paper_desk import paper_on_the_desk, papers_about, usual_paper


@page("disputes/<int:number>/paper/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    channel = channels().get(request.GET.get("channel", "")) or usual_paper(desk)
    if channel.paper is None:
        return redirect("formal_paper", number)
    return step_shown(
        request,
        "formal_paper",
        desk,
        Step.APPEAL,
        paper=paper_on_the_desk(desk, channel),
        papers=papers_about(desk.dossier, channel),
    )

"""A whole paper as a PDF to print and sign; not while the referee objects to its words."""

from django.http import FileResponse, Http404, HttpRequest

from mingbian.appeal.channel_file import channels
from mingbian.appeal.referee import refuse_while_objected
from mingbian.render.formal_paper import paper_pdf
from mingbian.web.desk import desk_of
from mingbian.web.download import download
from mingbian.web.page import page
from mingbian.web.paper_desk import paper_on_the_desk, usual_paper


@page("disputes/<int:number>/paper.pdf")
def view(request: HttpRequest, number: int) -> FileResponse:
    """Raises RefereeObjectsError."""
    desk = desk_of(request, number)
    asked = request.GET.get("channel", "")
    channel = channels().get(asked) if asked else usual_paper(desk)
    if channel is None or channel.paper is None:
        raise Http404
    paper = paper_on_the_desk(desk, channel)
    refuse_while_objected(paper.objections)
    draft = paper.statement.draft
    made = paper_pdf(paper.form, desk.dossier, draft.short, draft.exhibits, paper.rules)
    return download(made, f"{paper.form.title}-{desk.dispute.order_sn}.pdf", "application/pdf")

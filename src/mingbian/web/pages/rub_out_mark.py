"""One mark taken off the copy again."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.rub_out_mark import rub_out_mark
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.page import page, person
from mingbian.web.pages.marking import back_to, marking_shown
from mingbian.web.refused_here import told_here


@page("disputes/<int:number>/exhibits/<int:of>/marking/rub-out/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, told = desk_of(request, number), request.POST.get("mark", "")
    held = exhibit(desk.dispute, of)
    mark = int(told) if told.isascii() and told.isdecimal() and len(told) < 6 else 0
    try:
        rub_out_mark(held, mark, now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return marking_shown(request, desk, of, status=422)
    return back_to(request, number, of)

"""What an exhibit shows, said in the seller's own words, and of which kind it is. The file stays as it is."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.caption_evidence import caption_evidence
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.acted import acted
from mingbian.web.desk import desk_of
from mingbian.web.forms import FieldRefusedError
from mingbian.web.page import page, person


@page("disputes/<int:number>/exhibits/<int:of>/caption/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held, kind = exhibit(desk.dispute, of), request.POST.get("kind", "")

    def act() -> None:
        if kind not in evidence_kinds():
            raise FieldRefusedError(label="它是什么", why="请选一项。")
        told = {name: request.POST.get(name, "").strip() for name in ("caption", "quote")}
        caption_evidence(held, now=desk.now, by=person(request), kind=kind, **told)

    return acted(request, act, said=f"改好了第 {of} 号证物的说明。", back="dispute_gather", number=number)

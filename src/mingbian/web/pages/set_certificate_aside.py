"""A paper taken off the shelf."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_certificate_aside import set_certificate_aside
from mingbian.store.queries.papers import paper_of
from mingbian.web.acted import acted
from mingbian.web.page import page, person, shop_of


@page("certificates/<int:paper>/aside/")
@require_POST
def view(request: HttpRequest, paper: int) -> HttpResponse:
    row = paper_of(shop_of(request), paper)

    def act() -> None:
        set_certificate_aside(row, now=timezone.now(), by=person(request))

    return acted(request, act, said="已从证书架移除，不再算数；原件还在证据库里。", back="certificates")

"""The case is exported; a password that was made for it is shown this once."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from mingbian.actions.export_case import export_case
from mingbian.domain.errors import MingbianError
from mingbian.domain.recipient import Recipient
from mingbian.render.portable.password import STRENGTH_TITLES, made_password, strength_of
from mingbian.store.queries.cases import place_for_case
from mingbian.web.desk import desk_of
from mingbian.web.forms import FieldRefusedError
from mingbian.web.looked_through import await_looks
from mingbian.web.page import page, person
from mingbian.web.pages.portable_case import case_shown


class PasswordsDifferError(MingbianError):
    """A slip of the finger would shut the file for ever."""

    code = "passwords_differ"
    message_format = "两次输入的密码不一样。"
    hint_format = "请再输入两次；也可以都留空，由明辨生成一个。"


@page("disputes/<int:number>/case/export/")
@require_POST
@sensitive_post_parameters("password", "again")
def view(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request, number)
    typed, originals = request.POST.get("password", ""), request.POST.get("what") == "originals"
    try:
        recipient = _recipient(request.POST.get("recipient", ""))
        if typed != request.POST.get("again", ""):
            raise PasswordsDifferError
        await_looks(desk.dispute)
        password = typed or made_password()
        place = place_for_case(desk.dispute, recipient, desk.now, originals=originals)
        made = export_case(
            desk.dispute, recipient, place, password, now=desk.now, by=person(request), originals=originals
        )
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return case_shown(request, desk, status=422)
    strength = STRENGTH_TITLES[strength_of(password)]
    return case_shown(request, desk, made=made, password="" if typed else password, strength=strength)


def _recipient(told: str) -> Recipient:
    try:
        return Recipient(told)
    except ValueError as error:
        raise FieldRefusedError(label="交给谁", why="请选一项。") from error

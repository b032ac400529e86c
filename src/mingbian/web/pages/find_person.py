"""Whose orders are meant: what was found, how sure each is, and the owner's choice."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.domain.errors import MingbianError
from mingbian.store.queries.orders_of_person import orders_of_person
from mingbian.web.forms import cleaned
from mingbian.web.page import page, shop_of, shown
from mingbian.web.pages.privacy import privacy_shown
from mingbian.web.person_form import PersonForm
from mingbian.web.typed import REFUSED


class NobodyAskedError(MingbianError):
    """Nothing was typed to look for."""

    code = "nobody_asked"
    message_format = "还没有写明要找谁的资料。"
    hint_format = "请至少填一格：订单号、快递单号、会话里的买家编号，或打码的收件人。"


class NobodyFoundError(MingbianError):
    """Nothing of what was typed is known here."""

    code = "nobody_found"
    message_format = "本店的资料里没有找到对得上的订单。"
    hint_format = "请核对号码；用打码的收件人找时，同一个写法太多（超过 200 单）也不列出，请改用订单号。"


@page("privacy/person/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    """By POST alone, so that nobody's numbers stand in an address or a log."""
    form = PersonForm(request.POST)
    try:
        cleaned(form)
        if form.asked().is_empty:
            raise NobodyAskedError
        found = orders_of_person(shop_of(request), form.asked())
        if not found:
            raise NobodyFoundError
    except MingbianError as refusal:
        told = f"{refusal.message} {refusal.hint}".strip()
        return privacy_shown(request, form, status=REFUSED, refused=told)
    return shown(request, "find_person", found=found)

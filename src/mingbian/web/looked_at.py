"""Who looked at an exhibit or took it away is noted, whichever page showed it; `actions/look_book.py` has the rule."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from mingbian.actions.look_book import Glance, note_look
from mingbian.store.models import Dispute
from mingbian.web.page import person, shop_of

PAGES = {
    "case_download": Glance.CASE,
    "chat_picture_view": Glance.SEEN,
    "exhibit": Glance.TAKEN,
    "exhibit_preview": Glance.SEEN,
    "marking_sheet": Glance.SEEN,
    "pack_file": Glance.PACK,
    "redacted_copy": Glance.COPY,
    "redaction_sheet": Glance.SEEN,
}
"""Pages that show one exhibit, give out its original or its copy, or give out what was sealed or exported."""

OK = 200


class LooksNoted:
    """Comes after the login: whoever was not let in has seen nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self._get_response(request)
        place = request.resolver_match
        if place and place.url_name in PAGES and answer.status_code == OK and request.user.is_authenticated:
            _note(request, PAGES[place.url_name], place.kwargs)
        return answer


def _note(request: HttpRequest, what: Glance, told: dict[str, object]) -> None:
    if str(told.get("file", "")).endswith(".png") and "save" not in request.GET:
        return  # a page of the pack, shown in our own page: nothing has left
    dispute = Dispute.objects.filter(shop=shop_of(request), number=str(told["number"])).first()
    if dispute is not None:
        note_look(dispute, int(str(told.get("of", 0))), what, now=timezone.now(), by=person(request))

"""Personal data: how long closed cases are kept, what is due, finding what is held of somebody, what was erased."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.clock import day_of
from mingbian.domain.erasure import ASKED_TITLES, COMING_DAYS, KEEP_MONTHS, LONGEST_MONTHS, SHORTEST_MONTHS
from mingbian.rules.telling import confidence_in_words
from mingbian.store.queries.erasing import LIMITATION, cases_running_out, erasures, retention_of
from mingbian.store.queries.own_rules import book_of
from mingbian.web.owner_here import may_see
from mingbian.web.page import page, shop_of, shown
from mingbian.web.person_form import PersonForm

RULES = ("LAW-PI-19", "LAW-PI-47", "LAW-EC-58-63", LIMITATION)
"""What speaks for going early, and what for keeping: shown with how sure we are of each."""


@page("privacy/")
def view(request: HttpRequest) -> HttpResponse:
    return privacy_shown(request, PersonForm())


def privacy_shown(request: HttpRequest, form: PersonForm, *, status: int = 200, refused: str = "") -> HttpResponse:
    """The page, with what was typed into the search where it could not be answered."""
    shop, now = shop_of(request), timezone.now()
    book, cases = book_of(shop, day_of(now)), cases_running_out(shop, now)
    rules = [rule for rule in map(book.by_code, RULES) if may_see(request, rule)]
    return shown(
        request,
        "privacy",
        status=status,
        form=form,
        refused=refused,
        kept=retention_of(shop),
        default=KEEP_MONTHS,
        shortest=SHORTEST_MONTHS,
        longest=LONGEST_MONTHS,
        coming_days=COMING_DAYS,
        due=[case for case in cases if case.due],
        coming=[case for case in cases if not case.due],
        rules=[(rule, confidence_in_words(rule)) for rule in rules],
        erasures=erasures(shop),
        titles=ASKED_TITLES,
    )

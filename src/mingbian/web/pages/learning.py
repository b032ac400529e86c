"""How well what was told has held, and what the shop's own decided disputes teach."""

from django.http import HttpRequest, HttpResponse

from mingbian.actions.calibrating import ENOUGH_TO_CHECK
from mingbian.domain.complaint import REASON_TITLES
from mingbian.examine.signal import signals
from mingbian.learn.calibration import calibration
from mingbian.learn.refit import FEWEST
from mingbian.store.queries.learning import checked_last, decided_count, learned_of, learning_of, told_and_found
from mingbian.store.queries.today import to_be_closed
from mingbian.web.page import page, shop_of, shown


@page("learning/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    learning, checked = learning_of(shop), checked_last(shop)
    return shown(
        request,
        "learning",
        fewest=FEWEST,
        enough_to_check=ENOUGH_TO_CHECK,
        count=decided_count(shop),
        waiting=to_be_closed(shop),
        told=calibration(told_and_found(shop)),
        reckoned=checked[0] if checked else None,
        would_be=checked[1] if checked else None,
        learning=learning,
        learned=learned_of(learning),
        titles={one.code: one.title for one in signals()},
        reasons={reason.value: title for reason, title in REASON_TITLES.items()},
    )

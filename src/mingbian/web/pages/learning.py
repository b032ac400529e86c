"""How well what was told has held, and what the shop's own decided disputes teach."""

from django.http import HttpRequest, HttpResponse

from mingbian.casework.outcomes import held_out
from mingbian.domain.complaint import REASON_TITLES
from mingbian.examine.signal import signals
from mingbian.learn.calibration import calibration
from mingbian.learn.refit import FEWEST
from mingbian.store.queries.learning import decided_cases, learned_of, learning_of
from mingbian.web.page import page, shop_of, shown


@page("learning/")
def view(request: HttpRequest) -> HttpResponse:
    shop = shop_of(request)
    cases, learning = decided_cases(shop), learning_of(shop)
    told = [(case.told, case.intentional) for case in cases if case.told is not None]
    return shown(
        request,
        "learning",
        fewest=FEWEST,
        count=len(cases),
        told=calibration(told),
        would_be=calibration(held_out(cases)) if len(cases) >= 2 * FEWEST else None,
        learning=learning,
        learned=learned_of(learning),
        titles={one.code: one.title for one in signals()},
        reasons={reason.value: title for reason, title in REASON_TITLES.items()},
    )

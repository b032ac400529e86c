"""Giving a whole case to a lawyer or an authority: to whom, copies or originals, under which password; and what was."""

from django.http import HttpRequest, HttpResponse

from mingbian.domain.dispute import Step
from mingbian.domain.recipient import MAY_HAVE_ORIGINALS, RECIPIENT_TITLES
from mingbian.store.queries.cases import cases
from mingbian.store.queries.redactions import unredacted
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page


@page("disputes/<int:number>/case/")
def view(request: HttpRequest, number: int) -> HttpResponse:
    return case_shown(request, desk_of(request, number))


def case_shown(request: HttpRequest, desk: Desk, *, status: int = 200, **told: object) -> HttpResponse:
    """The page, also after a refusal, with what was chosen; a password is never shown again but the one just made."""
    facts: dict[str, object] = {"made": None, "password": "", "recipient": request.POST.get("recipient", "lawyer")}
    answer = step_shown(
        request,
        "portable_case",
        desk,
        Step.APPEAL,
        status=status,
        recipients=RECIPIENT_TITLES,
        may_have_originals="、".join(RECIPIENT_TITLES[one] for one in RECIPIENT_TITLES if one in MAY_HAVE_ORIGINALS),
        chosen_originals=request.POST.get("what") == "originals",
        exported=cases(desk.dispute),
        waiting=len(unredacted(desk.dispute)),
        **(facts | told),
    )
    answer["Cache-Control"] = "no-store"
    return answer

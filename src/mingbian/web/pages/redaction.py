"""What is hidden in the copies of one exhibit: each place with its kind, more to hide, one to show, and the copy."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from mingbian.domain.dispute import Step
from mingbian.domain.masking import masked
from mingbian.domain.personal import PERSONAL_TITLES, Personal
from mingbian.render.redaction_proof import where
from mingbian.store.models import Redaction
from mingbian.store.queries.dispute_page import exhibit
from mingbian.store.queries.redactions import LOOKED_AT_AGAIN, Told, counted, redaction_of, spot_of
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page

PICTURED = ("image/", "application/pdf")


@dataclass(frozen=True, slots=True)
class SpotRow:
    """One place as the page tells it: `points` for drawing, in hundredths of the page's sides."""

    id: int
    page: int
    title: str
    where: str
    points: str
    by: str
    at: str
    shown: dict[str, str] | None


@page("disputes/<int:number>/exhibits/<int:of>/redaction/")
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    return redaction_shown(request, desk_of(request, number), of)


def redaction_shown(request: HttpRequest, desk: Desk, of: int, *, status: int = 200, why: str = "") -> HttpResponse:
    """The page, also after something was refused; `why` is the reason that was typed, so that it is not typed twice."""
    held = exhibit(desk.dispute, of)
    redaction = redaction_of(held)
    sheet = _sheet(request, redaction)
    spots = [_row(told) for told in redaction.spots] if redaction else []
    return step_shown(
        request,
        "redaction",
        desk,
        Step.GATHER,
        status=status,
        held=held,
        name=masked(held.name),
        redaction=redaction,
        waits=redaction is not None and redaction.problem == LOOKED_AT_AGAIN,
        pictured=held.media_type.startswith(PICTURED),
        sheet=sheet,
        sheets=range(1, redaction.pages + 1) if redaction else range(0),
        hidden=[spot for spot in spots if not spot.shown],
        shown_spots=[spot for spot in spots if spot.shown],
        counts=[(PERSONAL_TITLES[kind], many) for kind, many in counted(redaction).items()] if redaction else [],
        typed=request.POST,
        why=why,
    )


def _sheet(request: HttpRequest, redaction: Redaction | None) -> int:
    told = request.POST.get("page") or request.GET.get("page", "")
    sheet = int(told) if told.isdecimal() and len(told) < 5 else 1
    return min(max(1, sheet), redaction.pages if redaction and redaction.pages else 1)


def _row(told: Told) -> SpotRow:
    spot = spot_of(told)
    points = " ".join(f"{100 * x:.2f},{100 * y:.2f}" for x, y in spot.corners)
    title = PERSONAL_TITLES[Personal(told["kind"])]
    return SpotRow(int(told["id"]), spot.page, title, where(spot), points, told["by"], told["at"], told["shown"])

"""Boxes, arrows, a cut-out part and a caption over the copy of one exhibit; the original stays as it is."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from mingbian.actions.draw_mark import PICTURED
from mingbian.domain.dispute import Step
from mingbian.domain.marking import LONGEST_CAPTION, SHAPE_TITLES, Marking, Point, Shape
from mingbian.domain.masking import masked
from mingbian.store.queries.appeal_pictures import mark_of, marking_of, marking_row
from mingbian.store.queries.dispute_page import exhibit
from mingbian.store.queries.redactions import redaction_of
from mingbian.web.desk import Desk, desk_of, step_shown
from mingbian.web.page import page


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark as the page tells and draws it: places in hundredths of the picture's sides."""

    id: int
    title: str
    is_box: bool
    begins: Point
    ends: Point
    by: str
    at: str


@page("disputes/<int:number>/exhibits/<int:of>/marking/")
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    return marking_shown(request, desk_of(request, number), of)


def marking_shown(request: HttpRequest, desk: Desk, of: int, *, status: int = 200) -> HttpResponse:
    """The page, also after something was refused, with what was typed."""
    held = exhibit(desk.dispute, of)
    redaction, row = redaction_of(held), marking_row(held)
    return step_shown(
        request,
        "marking",
        desk,
        Step.APPEAL,
        status=status,
        held=held,
        name=masked(held.name),
        pictured=held.media_type.startswith(PICTURED),
        has_copy=redaction is not None and not redaction.problem,
        marks=[_row(told) for told in row.marks] if row else [],
        crop=_hundredths(marking_of(row) if row else Marking()),
        caption=row.caption if row else "",
        saved=row,
        shapes=SHAPE_TITLES,
        longest=LONGEST_CAPTION,
        channel=request.POST.get("channel") or request.GET.get("channel", ""),
        typed=request.POST,
    )


def back_to(request: HttpRequest, number: int, of: int) -> HttpResponse:
    """The page again, still on the way to the same channel."""
    channel = request.POST.get("channel", "")
    return redirect(reverse("marking", args=[number, of]) + (f"?{urlencode({'channel': channel})}" if channel else ""))


def _row(told: dict[str, object]) -> MarkRow:
    mark = mark_of(told)
    begins, ends = ((100 * across, 100 * down) for across, down in (mark.begins, mark.ends))
    is_box = mark.shape is Shape.BOX
    return MarkRow(
        int(str(told["id"])), SHAPE_TITLES[mark.shape], is_box, begins, ends, str(told["by"]), str(told["at"])
    )


def _hundredths(marking: Marking) -> dict[str, str]:
    """The cut-out part by its sides; empty where the whole picture is shown."""
    if marking.crop is None:
        return {}
    names = ("left", "top", "right", "bottom")
    return {name: f"{100 * side:.1f}" for name, side in zip(names, marking.crop, strict=True)}

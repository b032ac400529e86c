"""Which part of the copy is shown, and what stands below it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.frame_picture import frame_picture
from mingbian.domain.errors import MingbianError
from mingbian.domain.marking import Box
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.marking import back_to, marking_shown
from mingbian.web.refused_here import told_here

SIDES = ("left", "top", "right", "bottom")


class SomeSidesMissingError(MingbianError):
    """Three sides are no part, and four empty ones are the whole picture."""

    code = "some_sides_missing"
    message_format = "裁剪要四个数字，现在只填了 {count} 个。"
    hint_format = "请在图上框一次，四个数字会自己填上；不裁剪就全部清空。"


class FrameForm(forms.Form):
    """A part of the picture by its sides, all empty for the whole, and the caption."""

    left = forms.FloatField(label="左", min_value=0, max_value=100, required=False)
    top = forms.FloatField(label="上", min_value=0, max_value=100, required=False)
    right = forms.FloatField(label="右", min_value=0, max_value=100, required=False)
    bottom = forms.FloatField(label="下", min_value=0, max_value=100, required=False)
    caption = forms.CharField(label="图下说明", required=False, max_length=400)


@page("disputes/<int:number>/exhibits/<int:of>/marking/frame/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held = exhibit(desk.dispute, of)
    try:
        told = cleaned(FrameForm(request.POST))
        sides = [told[side] for side in SIDES if told[side] is not None]
        frame_picture(held, _crop(sides), told["caption"], now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return marking_shown(request, desk, of, status=422)
    return back_to(request, number, of)


def _crop(sides: list[float]) -> Box | None:
    """Raises SomeSidesMissingError."""
    if not sides:
        return None
    if len(sides) < len(SIDES):
        raise SomeSidesMissingError(count=len(sides))
    left, top, right, bottom = (side / 100 for side in sides)
    return left, top, right, bottom

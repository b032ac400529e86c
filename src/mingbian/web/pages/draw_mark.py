"""A box or an arrow over the copy, drawn by hand on the picture or typed in hundredths of its sides."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.draw_mark import draw_mark
from mingbian.domain.errors import MingbianError
from mingbian.domain.marking import SHAPE_TITLES, Mark, Shape
from mingbian.store.queries.dispute_page import exhibit
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.marking import back_to, marking_shown
from mingbian.web.refused_here import told_here


class MarkForm(forms.Form):
    """A mark from one point to another."""

    shape = forms.ChoiceField(label="画什么", choices=[(shape.value, title) for shape, title in SHAPE_TITLES.items()])
    from_x = forms.FloatField(label="起点横", min_value=0, max_value=100)
    from_y = forms.FloatField(label="起点竖", min_value=0, max_value=100)
    to_x = forms.FloatField(label="终点横", min_value=0, max_value=100)
    to_y = forms.FloatField(label="终点竖", min_value=0, max_value=100)


@page("disputes/<int:number>/exhibits/<int:of>/marking/draw/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk = desk_of(request, number)
    held = exhibit(desk.dispute, of)
    try:
        told = cleaned(MarkForm(request.POST))
        begins, ends = (told["from_x"] / 100, told["from_y"] / 100), (told["to_x"] / 100, told["to_y"] / 100)
        draw_mark(held, Mark(Shape(told["shape"]), begins, ends), now=desk.now, by=person(request))
    except MingbianError as refusal:
        told_here(request, refusal)
        return marking_shown(request, desk, of, status=422)
    return back_to(request, number, of)

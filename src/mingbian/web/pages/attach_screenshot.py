"""The picture of the platform's page, brought after the hand-in was written down."""

from typing import BinaryIO, cast

from django import forms
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from mingbian.actions.attach_screenshot import attach_screenshot
from mingbian.web.desk import desk_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person
from mingbian.web.pages.handed_in import hand_in_of
from mingbian.web.typed import acted_on


class ScreenshotForm(forms.Form):
    """One picture."""

    screenshot = forms.FileField(label="提交后的页面截图")


@page("disputes/<int:number>/handed-in/<int:of>/screenshot/")
@require_POST
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    desk, form = desk_of(request, number), ScreenshotForm(request.POST, request.FILES)
    handed = hand_in_of(desk, of)

    def act() -> None:
        file = cast("BinaryIO", cleaned(form)["screenshot"].file)
        attach_screenshot(handed, file, now=desk.now, by=person(request))

    return acted_on(request, desk, form, act, said="截图已存为证物，附在这次提交后面。", back="dispute_appeal")

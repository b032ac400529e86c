"""Announcements that were pasted, and the place to paste the next one."""

from django import forms
from django.http import HttpRequest, HttpResponse

from mingbian.actions.keep_announcement import LONGEST
from mingbian.store.models import Announcement
from mingbian.web.page import page, shop_of, shown

SHOWN = 50


class AnnouncementForm(forms.Form):
    """A text of the platform or of a law, and where it was read."""

    text = forms.CharField(
        label="公告全文",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text="整段复制进来就行。贴进来只是对照，不会改动任何规则。",
    )
    source = forms.CharField(label="在哪里看到的（页面名称或网址）", required=False, max_length=500)


@page("announcements/")
def view(request: HttpRequest) -> HttpResponse:
    rows = Announcement.objects.filter(shop=shop_of(request)).select_related("by").order_by("-at", "-pk")
    return shown(request, "announcements", form=AnnouncementForm(), rows=rows[:SHOWN])

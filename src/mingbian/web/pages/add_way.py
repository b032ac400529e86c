"""One way to be told by a message: where to find what it needs, and the form for it."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.add_way import LONGEST, add_way
from mingbian.domain.errors import MingbianError
from mingbian.notify.way import Way, ways
from mingbian.web.page import page, person, shop_of, shown

LAST_ONLY = "last_only"


def form_of(way: Way) -> type[forms.Form]:
    """The way's own fields. A secret is typed unseen and never sent back."""

    def field(secret: bool, label: str, told: str, must: bool) -> forms.Field:
        widget = forms.PasswordInput(attrs={"autocomplete": "off"}) if secret else forms.TextInput()
        return forms.CharField(label=label, help_text=told, required=must, max_length=LONGEST, widget=widget)

    fields = {one.name: field(one.secret, one.label, one.help, one.must) for one in way.fields}
    only = forms.BooleanField(label="只在最后关头提醒（例如发给合伙人）", required=False)
    return type("WayForm", (forms.Form,), {**fields, LAST_ONLY: only})


@page("telling/add/<slug:kind>/")
def view(request: HttpRequest, kind: str) -> HttpResponse:
    way = ways().get(kind)
    if way is None:
        raise Http404
    form = form_of(way)(request.POST or None)
    refused = ""
    if request.method == "POST" and form.is_valid():
        filled = {field.name: form.cleaned_data[field.name] for field in way.fields}
        last_only = form.cleaned_data[LAST_ONLY]
        try:
            add_way(shop_of(request), way, filled, now=timezone.now(), by=person(request), last_only=last_only)
        except MingbianError as refusal:
            refused = f"{refusal.message} {refusal.hint}".strip()
        else:
            messages.success(request, f"添加了{way.title}。请点“试一下”，看能不能收到。")
            return redirect("telling")
    return shown(
        request, "add_way", status=422 if request.method == "POST" else 200, way=way, form=form, refused=refused
    )

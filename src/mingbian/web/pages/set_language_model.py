"""Set up the language model, and switch it on or off."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from mingbian.actions.set_language_model import LONGEST_ADDRESS, LONGEST_KEY, LONGEST_MODEL, set_language_model
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of
from mingbian.web.typed import acted_in_shop


class ModelForm(forms.Form):
    """Where to ask; a key that is left empty stays as it is known."""

    address = forms.CharField(label="接口地址", max_length=LONGEST_ADDRESS)
    model = forms.CharField(label="模型名", max_length=LONGEST_MODEL)
    key = forms.CharField(
        label="密钥", max_length=LONGEST_KEY, required=False, widget=forms.PasswordInput(attrs={"autocomplete": "off"})
    )
    on = forms.BooleanField(label="打开", required=False)


@page("language-model/set/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    form = ModelForm(request.POST)

    def act() -> str:
        told = cleaned(form)
        setting = set_language_model(shop_of(request), now=timezone.now(), by=person(request), **told)
        return "打开了。写话术和申诉说明时，可以点“换个说法”。" if setting.on else "记下了，现在是关闭的。"

    return acted_in_shop(request, form, act, way_back=reverse("language_model"))

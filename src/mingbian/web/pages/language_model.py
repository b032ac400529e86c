"""The language model that may be asked for another wording: what it is for, what leaves the house, how it is set."""

from django.http import HttpRequest, HttpResponse

from mingbian.rephrase.hidden import hidden
from mingbian.rephrase.key import VARIABLE, key_of
from mingbian.store.models import LanguageModel
from mingbian.web.page import page, shop_of, shown

EXAMPLE = "您好，您11月3日买的“加绒雨衣”我们当天称重1.32公斤寄出，单号SF1234567890，退您12.50元，您看可以吗？"


@page("language-model/")
def view(request: HttpRequest) -> HttpResponse:
    setting = LanguageModel.objects.filter(shop=shop_of(request)).first()
    return shown(
        request,
        "language_model",
        setting=setting,
        key_known=bool(setting and key_of(setting.address)),
        variable=VARIABLE,
        example=EXAMPLE,
        leaves=hidden(EXAMPLE).text,
    )

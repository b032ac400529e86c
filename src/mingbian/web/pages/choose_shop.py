"""Going over to another of one's own shops, for this session."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from mingbian.web.page import page, shops_of


@page("shop/")
@require_POST
def view(request: HttpRequest) -> HttpResponse:
    own = {str(shop.pk): shop.pk for shop in shops_of(request)}
    asked = request.POST.get("shop", "")
    if asked not in own:
        raise Http404
    request.session["shop_id"] = own[asked]
    return redirect("today")

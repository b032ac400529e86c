"""What a page is: one view, one address, one template of the same name.

    @page("disputes/<int:number>/")
    def view(request: HttpRequest, number: int) -> HttpResponse: ...

A page is closed to strangers unless it says otherwise; `shop_of` finds the shop of who asks, so that no page can look
into another's.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone

from mingbian.domain.discovery import by_code, modules_in
from mingbian.store.models import Membership, Shop
from mingbian.store.queries.telling import REMINDERS, silent_since
from mingbian.web.pressing import pressing

View = Callable[..., HttpResponseBase]
_SHOPS = "mingbian_shops"


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the address book knows it; `name` is its module's, by which templates link to it."""

    address: str
    view: View
    name: str
    open_to_strangers: bool


def page(address: str, *, open_to_strangers: bool = False) -> Callable[[View], Page]:
    """Makes a page of the one view in its file."""

    def made(view: View) -> Page:
        guarded = login_not_required(view) if open_to_strangers else view
        return Page(address, guarded, view.__module__.rpartition(".")[2], open_to_strangers)

    return made


def pages() -> tuple[Page, ...]:
    """Every page under `pages/`, loaded. What the start needs of them stands in `address_book.py`."""
    found = by_code(
        (thing.address, thing)
        for module in modules_in("mingbian.web.pages")
        for thing in vars(module).values()
        if isinstance(thing, Page)
    )
    return tuple(found.values())


def shown(request: HttpRequest, name: str, /, *, status: int = 200, **facts: object) -> HttpResponse:
    """The page's own template, filled. Whoever looks at sample data is told so on every page, and what presses too."""
    shops, now = shops_of(request), timezone.now()
    here = shop_of(request) if shops else None
    told = {
        "shops": shops,
        "here": here,
        "sample": here is not None and here.sample,
        "pressing": pressing(here, now) if here else None,
        "silent": silent_since(REMINDERS, now) if here else None,
        "notices": get_messages(request),
    }
    return render(request, f"pages/{name}.html", {**told, **facts}, status=status)


def person(request: HttpRequest) -> User | None:
    """Who asks, for the record of what he does."""
    return request.user if isinstance(request.user, User) else None


def shops_of(request: HttpRequest) -> tuple[Shop, ...]:
    """The shops of who asks, the first is the oldest; none for a stranger. Looked up once a request."""
    known: tuple[Shop, ...] | None = vars(request).get(_SHOPS)
    if known is None:
        places = Membership.objects.filter(user__pk=request.user.pk or 0).select_related("shop").order_by("shop_id")
        known = vars(request)[_SHOPS] = tuple(place.shop for place in places)
    return known


def shop_of(request: HttpRequest) -> Shop:
    """The shop in which the signed-in person works: the one chosen in this session, else the first. 404 without any."""
    shops = shops_of(request)
    if not shops:
        raise Http404
    chosen = request.session.get("shop_id")
    return next((shop for shop in shops if shop.pk == chosen), shops[0])

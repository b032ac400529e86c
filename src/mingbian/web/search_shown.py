"""Where a hit opens: the page and the place on it, or nothing where no page shows it."""

from urllib.parse import urlencode

from django.urls import reverse

from mingbian.store.queries.search import Group, Kind
from mingbian.store.queries.search_hits import Hit

SAID = (Kind.COMPLAINT, Kind.CHAT, Kind.CALL, Kind.REVIEW)


def address_of(group: Group, hit: Hit) -> str:
    """Empty where there is no page, as for the chat of an order that nobody disputed."""
    place = hit.place
    if place.rule:
        return reverse("rule", args=[place.rule])
    if place.paper:
        return reverse("certificate", args=[place.paper])
    if place.waiting:
        waits = reverse("dispute_tray", args=[place.dispute]) if place.dispute else reverse("tray")
        return f"{waits}#waiting-{place.waiting}"
    return _in_dispute(group.kind, hit, place.dispute) if place.dispute else ""


def _in_dispute(kind: Kind, hit: Hit, number: int) -> str:
    if kind in SAID:
        return f"{reverse('search_place')}?{urlencode({'in': kind.value, 'of': hit.id})}"
    if hit.place.exhibit:
        return f"{reverse('dispute_gather', args=[number])}#exhibit-{hit.place.exhibit}"
    if kind is Kind.LETTER:
        return f"{reverse('dispute_negotiate', args=[number])}#letter-{hit.id}"
    return reverse("dispute", args=[number])

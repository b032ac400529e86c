"""What a form of the tray names: files, a dispute, the tray from which it came. What is named wrongly is not there."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from mingbian.store.models import Dispute, Shop, TrayFile
from mingbian.store.queries.tray import tray_files

LONGEST_NUMBER = 18
"""Digits: a larger number is in no database."""


def chosen_files(shop: Shop, told: Iterable[str]) -> list[TrayFile]:
    return tray_files(shop, [number for one in told if (number := _number(one))])


def chosen_dispute(shop: Shop, told: str) -> Dispute | None:
    """By its number in the shop."""
    return Dispute.objects.filter(shop=shop, number=_number(told)).first() if _number(told) else None


def back_to_tray(request: HttpRequest, shop: Shop) -> HttpResponse:
    """To the dispute's tray where the form came from one, else to the shop's."""
    dispute = chosen_dispute(shop, request.POST.get("of", ""))
    address = reverse("dispute_tray", args=[dispute.number]) if dispute else reverse("tray")
    return redirect(f"{address}#waiting")


def _number(told: str) -> int:
    """0 for what is no number."""
    return int(told) if told.isascii() and told.isdecimal() and len(told) <= LONGEST_NUMBER else 0

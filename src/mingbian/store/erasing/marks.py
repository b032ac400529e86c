"""Marks of what was erased, so that an old export does not bring the person back.

A mark is made of the number, the shop and this workbench's own secret: the same number has the same mark here, and
nobody finds the number from it.
"""

import hmac
from collections.abc import Callable
from hashlib import sha256

from django.conf import settings

from mingbian.store.models import ErasedMark

LENGTH = 32


def mark_of(shop_id: int, number: str) -> str:
    """The mark of an order or tracking number."""
    return _marking(shop_id)(number)


def is_erased(shop_id: int) -> Callable[[str], bool] | None:
    """Tells whether a number was erased in this shop; None where nothing ever was, and nothing need be asked."""
    marks = frozenset(ErasedMark.objects.filter(shop=shop_id).values_list("mark", flat=True))
    if not marks:
        return None
    marking = _marking(shop_id)
    return lambda number: bool(number) and marking(number) in marks


def _marking(shop_id: int) -> Callable[[str], str]:
    """The beginning of the hash is made once: a file holds a hundred thousand numbers."""
    begun = hmac.new(settings.SECRET_KEY.encode(), f"erased in shop {shop_id}:".encode(), sha256)

    def mark(number: str) -> str:
        rest = begun.copy()
        rest.update(number.encode())
        return rest.hexdigest()[:LENGTH]

    return mark

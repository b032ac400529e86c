"""A shop before anybody has an account: for the command line, where the data folder's owner is whoever runs it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.store import models as rows


def create_shop(name: str, *, now: datetime, by: User | None = None) -> rows.Shop:
    """The new shop. The owner who is made at the first visit takes over a shop that has nobody."""
    shop = rows.Shop(name=name, opened_at=now)
    with acting("shop_created", shop, now=now, by=by) as act:
        shop.save()
        rows.LedgerHead.objects.create(shop=shop)
        act.tell(name=name)
    return shop

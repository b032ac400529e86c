"""Open a calendar of deadlines to whoever knows its secret address, change the secret, or close it."""

import secrets
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.store import models as rows

SECRET_BYTES = 32


def set_calendar(shop: rows.Shop, *, on: bool, now: datetime, by: User | None = None) -> rows.Telling:
    """The shop's wishes. Switched on again it has a new secret, and whoever had the old one sees nothing more."""
    with acting("calendar_set", shop, now=now, by=by) as act:
        secret = secrets.token_urlsafe(SECRET_BYTES) if on else ""
        wishes, _ = rows.Telling.objects.update_or_create(shop=shop, defaults={"calendar": secret})
        act.tell(how="换了新的订阅地址" if on else "关闭了日历订阅")
    return wishes

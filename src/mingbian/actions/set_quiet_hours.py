"""The hours in which only a last call is sent."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class NoSuchHourError(MingbianError):
    """An hour that no clock shows."""

    code = "no_such_hour"
    message_format = "没有 {hour} 点这个钟点。"
    hint_format = "请选 0 到 23 点。"


def set_quiet_hours(
    shop: rows.Shop, *, quiet_from: int, quiet_until: int, now: datetime, by: User | None = None
) -> rows.Telling:
    """The shop's wishes. The same hour twice: no hour is quiet. Raises NoSuchHourError."""
    for hour in (quiet_from, quiet_until):
        if not 0 <= hour < 24:
            raise NoSuchHourError(hour=hour)
    with acting("quiet_hours_set", shop, now=now, by=by) as act:
        told = {"quiet_from": quiet_from, "quiet_until": quiet_until}
        wishes, _ = rows.Telling.objects.update_or_create(shop=shop, defaults=told)
        act.tell(hours="全天都可以提醒" if quiet_from == quiet_until else f"{quiet_from} 点到 {quiet_until} 点不打扰")
    return wishes

"""What was handed in, by which way, and what came of each: what quotas are counted from."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from mingbian.appeal.quota_use import Use
from mingbian.domain.outcome import Ending
from mingbian.store.models import HandedIn, Shop, Verdict

A_YEAR = timedelta(days=366)
KNOWN = frozenset(Ending)
"""An ending that a later version wrote down is no reason not to show the page; it counts as none."""


def quota_uses(shop: Shop, channels: Iterable[str], now: datetime) -> list[Use]:
    """The shop's hand-ins by these ways within the year, the oldest first.

    A verdict is of the last that was handed in before it, whichever way that went.
    """
    handed = HandedIn.objects.filter(dispute__shop=shop, at__gt=now - A_YEAR, at__lte=now, struck_at=None)
    last: dict[int, list[HandedIn]] = {}
    for one in handed.select_related("dispute").order_by("at", "pk"):
        last.setdefault(one.dispute_id, []).append(one)
    endings: dict[int, Ending] = {}
    for verdict in Verdict.objects.filter(dispute__in=last, at__lte=now).order_by("at", "pk"):
        before = [one for one in last[verdict.dispute_id] if one.at <= verdict.at]
        if before and verdict.ending in KNOWN:
            endings[before[-1].pk] = Ending(verdict.ending)
    wanted = frozenset(channels)
    uses = [
        Use(one.channel, one.dispute.order_sn, one.at, endings.get(one.pk))
        for several in last.values()
        for one in several
        if one.channel in wanted
    ]
    return sorted(uses, key=lambda use: use.at)

"""The noted ends of a shop's chain, and their text as it is signed."""

from datetime import datetime, timedelta

from mingbian.store.models import NotedHead, Shop

FIRST_RETRY, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)
"""After a failed question the next wait is twice as long, up to a quarter of a day."""


def unsigned_heads(most: int) -> list[NotedHead]:
    return list(NotedHead.objects.filter(signature="").select_related("shop").order_by("pk")[:most])


def heads_to_stamp(now: datetime, most: int) -> list[NotedHead]:
    """What waits for a timestamp, the newest first: it covers all that came before it in its chain."""
    waiting = NotedHead.objects.filter(stamp=None).exclude(signature="").select_related("shop").order_by("-pk")
    return [head for head in waiting[: most * 10] if _is_due(head, now)][:most]


def heads_of(shop: Shop) -> list[NotedHead]:
    """Every noted head of a shop, in the order of its chain."""
    return list(NotedHead.objects.filter(shop=shop).order_by("seq"))


def heads_between(shop: Shop, first: int, last: int) -> list[NotedHead]:
    """The signed ones among the entries `first` to `last`."""
    return list(NotedHead.objects.filter(shop=shop, seq__range=(first, last)).exclude(signature="").order_by("seq"))


def _is_due(head: NotedHead, now: datetime) -> bool:
    if head.asked_at is None:
        return True
    wait = min(FIRST_RETRY * (1 << min(head.times_asked, 12)), LONGEST_WAIT)
    return head.asked_at + wait <= now

"""Bring the lists up to date with what files told: band, deadline and reminders of the disputes they touched.

Not an action of its own, and without an event: the import has told already that something came. It is done after the
import and not within, for a dispute takes some fifty milliseconds, and the next file waits.
"""

from datetime import datetime

from django.db import transaction

from mingbian.actions.judging import judged
from mingbian.actions.translating import translated
from mingbian.domain.dispute import State
from mingbian.store import models as rows


def catch_up(shop: rows.Shop, now: datetime) -> int:
    """How many disputes were behind. Closed ones stay as they were; whoever reopens one examines it anew."""
    behind = rows.Dispute.objects.filter(shop=shop, stale=True).exclude(state=State.CLOSED)
    numbers = list(behind.order_by("number").values_list("pk", flat=True))
    for number in numbers:
        with translated(), transaction.atomic():
            judged(rows.Dispute.objects.select_for_update().get(pk=number), now)
    return len(numbers)

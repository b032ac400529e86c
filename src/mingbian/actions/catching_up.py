"""Bring the lists up to date: with what files told of a dispute, and with a deadline that has passed before another.

Not an action of its own, and without an event: the import has told already that something came, and time tells itself.
It is done after the import and not within, for a dispute takes some fifty milliseconds, and the next file waits.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from mingbian.actions.judging import judged
from mingbian.actions.translating import translated
from mingbian.domain.dispute import State
from mingbian.store import models as rows


def catch_up(shop: rows.Shop, now: datetime) -> int:
    """How many disputes were behind. Closed ones stay as they were; whoever reopens one examines it anew."""
    behind = rows.Dispute.objects.filter(shop=shop, stale=True).exclude(state=State.CLOSED)
    numbers = list(behind.order_by("number").values_list("pk", flat=True))
    _judge_again(numbers, now)
    return len(numbers)


def go_on_to_the_next_deadline(now: datetime) -> int:
    """How many disputes, of all shops, showed a deadline that has passed although another is still to come."""
    to_come = rows.Reminder.objects.filter(dispute=OuterRef("pk"), claimed_at=None, due_at__gt=now)
    passed = rows.Dispute.objects.filter(Exists(to_come), due_at__lte=now).exclude(state=State.CLOSED)
    numbers = list(passed.order_by("pk").values_list("pk", flat=True))
    _judge_again(numbers, now)
    return len(numbers)


def _judge_again(numbers: list[int], now: datetime) -> None:
    for number in numbers:
        with translated(), transaction.atomic():
            judged(rows.Dispute.objects.select_for_update().get(pk=number), now)

"""Take the looks of days that are over into the chain: one entry for each account, dispute and kind of look a day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.look_book import Glance, Look, days_noted, forget_day, is_over, looks_of
from mingbian.actions.refusals import DisputeErasedError
from mingbian.store import models as rows

KINDS = {
    Glance.SEEN: "exhibits_seen",
    Glance.TAKEN: "originals_taken",
    Glance.COPY: "copies_taken",
    Glance.CASE: "cases_taken",
    Glance.PACK: "packs_taken",
}

Group = tuple[int, int, Glance]


def take_in_looks(*, now: datetime) -> int:
    """How many entries were added. Again after a power cut adds none twice. Raises DiskFullError, StoreBusyError."""
    added = 0
    for day in days_noted():
        if is_over(day, now):
            added += sum(_taken_in(day, group, looks, now) for group, looks in _groups(looks_of(day)))
            forget_day(day)
    return added


def _groups(looks: Iterable[Look]) -> Iterator[tuple[Group, list[Look]]]:
    found: dict[Group, list[Look]] = defaultdict(list)
    for look in looks:
        found[look.dispute, look.by, look.what].append(look)
    yield from sorted(found.items())


def _taken_in(day: date, group: Group, looks: list[Look], now: datetime) -> bool:
    """False where the dispute is gone or erased, and where it was taken in before and the power went."""
    dispute = rows.Dispute.objects.select_related("shop").filter(pk=group[0]).first()
    by = User.objects.filter(pk=group[1]).first()
    kind = KINDS[group[2]]
    if dispute is None or _is_in(dispute, by, kind, day):
        return False
    numbers = sorted({look.exhibit for look in looks if look.exhibit})
    try:
        with acting(kind, dispute, now=now, by=by, closed_too=True) as act:
            act.seal(*(f"exhibit:{number}" for number in numbers), f"day:{day:%Y%m%d}")
            act.tell(numbers="、".join(map(str, numbers)), times=len(looks), day=day.isoformat(), span=_span(looks))
    except DisputeErasedError:
        return False
    return True


def _span(looks: list[Look]) -> str:
    """`09:12`, or `09:12–17:40` from the first look to the last."""
    first, last = (f"{at:%H:%M}" for at in (min(one.at for one in looks), max(one.at for one in looks)))
    return first if first == last else f"{first}–{last}"


def _is_in(dispute: rows.Dispute, by: User | None, kind: str, day: date) -> bool:
    told = rows.TimelineEvent.objects.filter(dispute=dispute, by=by, kind=kind, facts__day=day.isoformat())
    return told.exists()

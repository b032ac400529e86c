"""What went on around the shop is said by the seller, weighed at once, and taken back when it was a mistake."""

from datetime import datetime

import pytest

from mingbian.actions.record_activity import ActivityNotNamedError, ActivityReversedError, record_activity
from mingbian.actions.remove_activity import remove_activity
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.groups import activities_of, lately

NOW = beijing(2026, 3, 10, 9)
BEGIN, END = beijing(2026, 3, 8), beijing(2026, 3, 9, 23, 59)


def written(shop: rows.Shop) -> list[tuple[str, datetime, datetime]]:
    return [(one.name, one.begins_at, one.ends_at) for one in activities_of(shop, NOW)]


def test_what_was_written_down_is_weighed_where_complaints_come_together(shop: rows.Shop) -> None:
    record_activity(shop, " 台风停运 ", begins_at=BEGIN, ends_at=END, now=NOW)

    assert written(shop) == [("台风停运", BEGIN, END)]
    assert [one.name for one in lately(shop, NOW).time.activities] == ["台风停运"]


def test_the_same_one_again_puts_its_end_right(shop: rows.Shop) -> None:
    record_activity(shop, "限时满减", begins_at=BEGIN, ends_at=END, now=NOW)
    record_activity(shop, "限时满减", begins_at=BEGIN, ends_at=NOW, now=NOW)

    assert written(shop) == [("限时满减", BEGIN, NOW)]


def test_open_disputes_are_assessed_anew_either_way(shop: rows.Shop, dispute: rows.Dispute) -> None:
    def stale() -> bool:
        dispute.refresh_from_db()
        return dispute.stale

    activity = record_activity(shop, "直播", begins_at=BEGIN, ends_at=END, now=NOW)
    after_recording = stale()
    rows.Dispute.objects.update(stale=False)
    remove_activity(activity, now=NOW)

    assert (after_recording, stale()) == (True, True)
    assert written(shop) == []


def test_what_cannot_be_an_activity_is_refused_with_a_way_on(shop: rows.Shop) -> None:
    with pytest.raises(ActivityReversedError, match="早于开始"):
        record_activity(shop, "直播", begins_at=END, ends_at=BEGIN, now=NOW)
    for name in ("  ", "长" * 201):
        with pytest.raises(ActivityNotNamedError, match="1 到 200 个字"):
            record_activity(shop, name, begins_at=BEGIN, ends_at=END, now=NOW)
    assert written(shop) == []

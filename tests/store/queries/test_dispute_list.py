"""Which disputes are asked for: today's in the order in which they are due, and the list as it was narrowed."""

from datetime import datetime, timedelta

import pytest

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.dispute_list import A_PAGE, Wanted, disputes
from mingbian.store.queries.today import due_soonest, is_empty, long_past, to_be_closed

NOW = beijing(2026, 3, 10, 9, 0)


def standing(shop: rows.Shop, number: int, due_at: datetime | None = None, **told: object) -> rows.Dispute:
    """An open dispute, opened a day ago."""
    said: dict[str, object] = {"state": "open", "step": "examine", "title": "雨衣", "reason": "quality"}
    return rows.Dispute.objects.create(
        shop=shop,
        number=number,
        order_sn=f"260301-{number:015d}",
        opened_at=NOW - timedelta(days=1),
        recorded_at=NOW,
        due_at=due_at,
        **(said | told),
    )


def hours(count: float) -> datetime:
    return NOW + timedelta(hours=count)


def test_what_is_still_in_time_comes_first_the_soonest_at_the_head(shop: rows.Shop) -> None:
    for number, due_at in enumerate([hours(30), hours(-2), None, hours(3), hours(-30)], start=1):
        standing(shop, number, due_at)

    assert [dispute.number for dispute in due_soonest(shop, NOW)] == [4, 1, 3, 5, 2]


def test_what_is_closed_or_long_past_is_not_todays(shop: rows.Shop) -> None:
    standing(shop, 1, hours(3), state="closed")
    standing(shop, 2, hours(-73))
    standing(shop, 3, hours(-71))

    assert [dispute.number for dispute in due_soonest(shop, NOW)] == [3]
    assert long_past(shop, NOW) == 1


def test_what_has_ended_and_waits_only_for_a_finding_is_counted_apart(shop: rows.Shop) -> None:
    """A second appeal after the verdict has a deadline again, and is today's."""
    standing(shop, 1, None, state="decided")
    standing(shop, 2, hours(3), state="decided")
    standing(shop, 3, None, state="handed_in")
    standing(shop, 4, None, state="closed")

    assert [dispute.number for dispute in due_soonest(shop, NOW)] == [2, 3]
    assert to_be_closed(shop) == 1


def test_another_shops_disputes_are_nobodys_here(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    standing(other, 1, hours(3))
    standing(other, 2, hours(-100))
    standing(other, 3, None, state="decided")

    assert list(due_soonest(shop, NOW)) == []
    assert long_past(shop, NOW) == 0
    assert to_be_closed(shop) == 0
    assert disputes(shop, Wanted(), now=NOW).paginator.count == 0
    assert is_empty(shop)
    assert not is_empty(other)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), {1, 2, 3, 4}),
        (Wanted(state="waiting"), {1, 2, 4}),
        (Wanted(state="closed"), {3}),
        (Wanted(state="past"), {2}),
        (Wanted(state="ended"), {3, 4}),
        (Wanted(reason="fake"), {2}),
        (Wanted(words="雨伞"), {2}),
        (Wanted(words="雨 260301"), {1, 2, 3, 4}),
        (Wanted(words="000000000000003"), {3}),
        (Wanted(state="waiting", words="伞 衣"), set()),
        (Wanted(words="100%"), set()),
        (Wanted(words="_"), set()),
    ],
)
def test_the_list_is_narrowed_by_state_reason_and_every_word(shop: rows.Shop, wanted: Wanted, found: set[int]) -> None:
    standing(shop, 1, hours(3))
    standing(shop, 2, hours(-3), reason="fake", title="雨伞")
    standing(shop, 3, hours(-3), state="closed")
    standing(shop, 4, state="decided")

    assert {dispute.number for dispute in disputes(shop, wanted, now=NOW)} == found


def test_a_page_beyond_the_last_is_the_last(shop: rows.Shop) -> None:
    for number in range(1, A_PAGE + 3):
        standing(shop, number)

    last = disputes(shop, Wanted(), now=NOW, page=99)

    assert last.number == 2
    assert [dispute.number for dispute in last] == [2, 1], "the newest first"

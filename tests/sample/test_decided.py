"""Endings of the sample shop: what the bill tells, drawn by order numbers, and nothing of what really happened."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.outcome import DECIDED_BY_PLATFORM, Ending
from mingbian.domain.sheet import ComplaintLine, SheetLine
from mingbian.sample.decided import STAYS_OPEN, Decided, decided
from mingbian.sample.disputed_money import Moved, disputed_money, last_complaints, moved_by_dispute
from mingbian.sample.shop import SampleShop, sample_shop
from mingbian.sample.tale import Truth

UNTIL = beijing(2026, 11, 20, 20)
SEEDS = (2026, 1, 7, 11)


@pytest.fixture(scope="module", params=SEEDS)
def shop(request: pytest.FixtureRequest) -> SampleShop:
    return sample_shop(request.param, until=UNTIL, orders=400, disputes=40)


@pytest.fixture(scope="module")
def ends(shop: SampleShop) -> list[Decided]:
    return decided(shop)


def moved_for(shop: SampleShop, end: Decided) -> tuple[Moved, ...]:
    return moved_by_dispute(shop)[end.order_sn]


def test_every_ending_agrees_with_what_the_bill_moved(shop: SampleShop, ends: list[Decided]) -> None:
    for end in ends:
        moved = moved_for(shop, end)
        taken = -sum(row.fen for row in moved if row.fen < 0)
        back = sum(row.fen for row in moved if row.fen > 0)
        match end.ending:
            case Ending.WON:
                assert back == taken
                assert end.amount_fen == (back or None)
            case Ending.PARTLY:
                assert 0 < back < taken
                assert end.amount_fen == back
            case Ending.LOST:
                assert (taken > 0, back) == (True, 0)
                assert end.amount_fen == taken
            case Ending.CONCEDED:
                assert [row.business.partition("-")[2] for row in moved] == ["订单退款"]
                assert end.amount_fen == taken
            case Ending.SETTLED:
                assert [row.business.partition("-")[2] for row in moved] == ["售后补偿消费者"]
                assert end.amount_fen == taken
            case Ending.WITHDRAWN:
                assert moved == ()
                assert end.amount_fen is None


def test_every_ending_stands_in_the_bill_that_is_written(shop: SampleShop, ends: list[Decided]) -> None:
    written = disputed_money(shop)

    assert all(row in written for end in ends for row in moved_for(shop, end))


def test_nothing_ended_before_it_began_nor_has_ended_yet_to_come(shop: SampleShop, ends: list[Decided]) -> None:
    complaints = last_complaints(shop)

    assert all(complaints[end.order_sn].at < end.at <= UNTIL for end in ends)
    assert [end.at for end in ends] == sorted(end.at for end in ends)


def test_a_decision_comes_before_its_money_and_an_appeal_after_the_refund(
    shop: SampleShop, ends: list[Decided]
) -> None:
    for end in ends:
        first, *back = [row.at for row in moved_for(shop, end)] or [UNTIL]
        assert end.at <= (back[0] if back else first)
        assert not back or first < end.at


def test_nobody_wrote_a_word_after_the_end(shop: SampleShop, ends: list[Decided]) -> None:
    ended = {end.order_sn: end.at for end in ends}

    def said_at(line: SheetLine) -> object:
        return getattr(line, "at", None) or getattr(line, "applied_at", None)

    of_ended = [line for line in shop.lines if getattr(line, "order_sn", "") in ended]
    assert of_ended
    assert all(said_at(line) <= ended[line.order_sn] for line in of_ended)


def test_the_newest_and_most_of_all_stay_open(shop: SampleShop, ends: list[Decided]) -> None:
    complaints = last_complaints(shop)

    assert len(ends) == len({end.order_sn for end in ends}) == len(complaints) // 3
    assert all(complaints[end.order_sn].at <= UNTIL - STAYS_OPEN for end in ends)


def test_a_case_whose_money_still_moves_has_not_ended() -> None:
    """A refund that will be won back in a week is no lost case in the meantime."""
    shop = sample_shop(2026, until=UNTIL, orders=400, disputes=40)
    rows = moved_by_dispute(shop)
    won_back = [end for end in decided(shop) if any(row.fen > 0 for row in rows[end.order_sn])]
    assert won_back

    for end in won_back:
        before = replace(shop, until=end.at - timedelta(hours=1))
        assert end.order_sn not in {one.order_sn for one in decided(before)}


def test_some_of_each_kind_has_ended() -> None:
    kinds = Counter(
        end.ending for seed in SEEDS for end in decided(sample_shop(seed, until=UNTIL, orders=400, disputes=40))
    )

    assert set(kinds) == set(Ending)
    assert max(kinds.values()) < sum(kinds.values()) / 3


def test_the_platform_speaks_only_of_what_it_decided(ends: list[Decided]) -> None:
    assert all(bool(end.words) == (end.ending in DECIDED_BY_PLATFORM) for end in ends)


def test_the_same_seed_and_moment_end_the_same_way(shop: SampleShop, ends: list[Decided]) -> None:
    assert decided(sample_shop(shop.seed, until=UNTIL, orders=400, disputes=40)) == ends


def test_what_really_happened_changes_nothing(shop: SampleShop, ends: list[Decided]) -> None:
    """Neither the truth nor anything that a tale makes its people say or do is looked at."""
    for truth in Truth:
        otherwise = replace(
            shop,
            truth=tuple((order_sn, "another_tale", truth) for order_sn, *_ in shop.truth),
            lines=tuple(_silenced(line) for line in shop.lines if isinstance(line, ComplaintLine)),
        )
        assert decided(otherwise) == ends


def test_an_order_number_alone_draws_between_endings_of_the_same_money() -> None:
    """Two complaints that moved nothing and differ in nothing but their order: one was won, another withdrawn."""
    drawn = set()
    for seed in SEEDS:
        shop = sample_shop(seed, until=UNTIL, orders=400, disputes=40)
        drawn |= {end.ending for end in decided(shop) if not moved_for(shop, end)}

    assert drawn == {Ending.WON, Ending.WITHDRAWN}


def test_a_shop_without_disputes_has_no_endings() -> None:
    assert decided(sample_shop(3, until=UNTIL, orders=20, disputes=0)) == []


def _silenced(line: ComplaintLine) -> ComplaintLine:
    return replace(line, text="", registered_on=None, reviews=None, negative=None)

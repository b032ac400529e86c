"""The sample shop: the same from the same seed, believable, and of no help to whoever would learn from it."""

import csv
from pathlib import Path

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.sheet import ComplaintLine
from mingbian.sample.disputed_money import disputed_money
from mingbian.sample.sales import Sale
from mingbian.sample.shop import SampleShop, sample_shop
from mingbian.sample.tale import Truth, tales
from mingbian.sample.writing.folder import TRUTH, write_folder

UNTIL = beijing(2026, 11, 20, 20)


@pytest.fixture(scope="module")
def shop() -> SampleShop:
    return sample_shop(7, until=UNTIL, orders=400, disputes=30)


def test_the_same_seed_and_moment_make_the_same_shop(shop: SampleShop) -> None:
    assert sample_shop(7, until=UNTIL, orders=400, disputes=30) == shop


def test_another_seed_makes_another_shop(shop: SampleShop) -> None:
    other = sample_shop(8, until=UNTIL, orders=400, disputes=30)

    assert {one.order_sn for one in other.sales}.isdisjoint(one.order_sn for one in shop.sales)


def test_nothing_in_it_has_happened_after_its_moment(shop: SampleShop) -> None:
    moments = [getattr(line, "at", None) for line in shop.lines]
    moments += [at for one in shop.sales for at in (one.ordered_at, one.shipped_at, one.signed_at, one.received_at)]

    assert all(at <= UNTIL for at in moments if at)


def test_every_order_goes_its_way_in_time(shop: SampleShop) -> None:
    def way(one: Sale) -> list[object]:
        return [at for at in (one.ordered_at, one.shipped_at, one.signed_at, one.received_at) if at]

    assert all(way(one) == sorted(way(one)) for one in shop.sales)


def test_every_tale_is_told_and_every_dispute_has_its_complaint_and_its_truth(shop: SampleShop) -> None:
    complained = {line.order_sn for line in shop.lines if isinstance(line, ComplaintLine)}

    assert {tale for _, tale, _ in shop.truth} == {tale.name for tale in tales()}
    assert complained == {order_sn for order_sn, _, _ in shop.truth}


def test_most_disputes_are_honest_or_mistaken(shop: SampleShop) -> None:
    intentional = sum(truth == Truth.INTENTIONAL for _, _, truth in shop.truth)

    assert 0 < intentional < len(shop.truth) / 2


def test_the_folder_holds_what_a_seller_would_have_and_the_truth_apart(shop: SampleShop, tmp_path: Path) -> None:
    given = write_folder(shop, tmp_path)

    assert {path.suffix for path in given} == {".xlsx", ".csv", ".txt", ".jpg"}
    assert tmp_path / TRUTH not in given
    with (tmp_path / TRUTH).open(encoding="utf-8") as file:
        assert len(list(csv.reader(file))) == len(shop.truth) + 1


def test_the_exports_have_the_platforms_quirks(shop: SampleShop, tmp_path: Path) -> None:
    given = write_folder(shop, tmp_path)
    bill = next(path for path in given if "bill" in path.name).read_bytes()
    short = next(path for path in given if "近三周" in path.name).read_bytes()

    assert bill.decode("gb18030").startswith("拼多多店铺账务明细查询")
    assert bill.decode("gb18030").rstrip().splitlines()[-1].startswith("#")
    assert short.startswith(b"\xef\xbb\xbf")
    assert b"\t," in short


def test_the_bill_tells_what_disputes_took_and_what_came_back(shop: SampleShop, tmp_path: Path) -> None:
    moved = disputed_money(shop)
    taken = {one.order_sn: -one.fen for one in moved if one.fen < 0}
    paid = {one.order_sn: one.paid_fen for one in shop.sales}

    assert moved == disputed_money(shop)
    assert {one.business for one in moved if one.fen > 0} == {"其他收入-申诉补回"}
    assert all(0 < fen <= paid[order_sn] for order_sn, fen in taken.items() if order_sn)
    assert all(one.at <= UNTIL for one in moved)
    (bill,) = (path for path in write_folder(shop, tmp_path) if "bill" in path.name)
    assert "申诉补回" in bill.read_bytes().decode("gb18030")

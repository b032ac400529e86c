"""Of very many kept pictures those are looked at that look alike, are of the same goods, or came lately."""

from datetime import timedelta

import numpy as np
import pytest

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.reading.picture_hash import HASHES, PictureHashes
from mingbian.store import models as rows
from mingbian.store.queries import known_pictures
from mingbian.store.queries.known_pictures import candidates
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 8)
CHANCE = np.random.default_rng(11)


def hashes() -> np.ndarray:
    return CHANCE.integers(0, 1 << 63, HASHES, dtype=np.uint64)


def asked_by(upright: np.ndarray) -> PictureHashes:
    return PictureHashes(upright, np.stack([upright, *(hashes() for _ in range(7))]))


def picture(
    dispute: rows.Dispute, number: int, *, days: int = 0, goods: str = "", told: np.ndarray | None = None
) -> rows.Evidence:
    at = NOW - timedelta(days=days)
    evidence = rows.Evidence.objects.create(
        dispute=dispute, at=at, number=number, kind="buyer_photo", sha256=f"{number:064d}", name="a.jpg", size=1
    )
    print_of_it = rows.PicturePrint.objects.create(
        shop=dispute.shop,
        evidence=evidence,
        at=at,
        goods_id=goods,
        listing=False,
        hashes=(hashes() if told is None else told).astype("<u8").tobytes(),
    )
    rows.PictureSpots.objects.create(shop=dispute.shop, print=print_of_it, points=b"")
    return evidence


@pytest.fixture
def two(shop: rows.Shop) -> tuple[rows.Dispute, rows.Dispute]:
    """The dispute that asks, and another that holds pictures."""
    for sn in (SN, "260302-000000000000002"):
        order_line(shop, sn)
        complaint(shop, sn)
    return open_dispute(shop, SN, now=NOW), open_dispute(shop, "260302-000000000000002", now=NOW)


def test_few_are_all_looked_at(two: tuple[rows.Dispute, rows.Dispute]) -> None:
    ours, other = two
    held = [picture(other, number, days=400) for number in range(1, 6)]
    asked = picture(ours, 1)

    assert [one.evidence for one in candidates(asked, asked_by(hashes()))] == held


def test_of_many_the_alike_the_same_goods_and_the_latest(
    two: tuple[rows.Dispute, rows.Dispute], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_pictures, "MOST_CANDIDATES", 3)
    ours, other = two
    mine = hashes()
    for number in range(1, 20):
        picture(other, number, days=400 - number)
    alike = picture(other, 30, days=300, told=mine ^ np.uint64(5))
    same_goods = picture(other, 31, days=299, goods=ours.goods_id)
    lately = picture(other, 32, days=3)
    asked = picture(ours, 1)

    found = candidates(asked, asked_by(mine))

    assert [one.evidence for one in found] == [alike, same_goods, lately]


def test_the_question_does_not_grow_with_the_pictures(
    two: tuple[rows.Dispute, rows.Dispute], django_assert_num_queries
) -> None:
    ours, other = two
    for number in range(1, 9):
        picture(other, number)
    asked = picture(ours, 1)

    with django_assert_num_queries(2):
        candidates(asked, asked_by(hashes()))

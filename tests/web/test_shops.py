"""Whoever has several shops works in one of them at a time, and only in his own."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows


@pytest.fixture
def second(laoban: User) -> rows.Shop:
    shop = rows.Shop.objects.create(name="雨天小铺", opened_at=beijing(2026, 1, 1))
    rows.Membership.objects.create(shop=shop, user=laoban, role=rows.Role.OWNER)
    return shop


def test_with_one_shop_nothing_is_to_be_chosen(owner: Client) -> None:
    assert 'action="/shop/"' not in owner.get("/").content.decode()


def test_going_over_to_another_shop_stays_for_the_session(
    owner: Client, dispute: rows.Dispute, second: rows.Shop
) -> None:
    assert owner.get("/disputes/1/").status_code == 302

    assert owner.post("/shop/", {"shop": str(second.pk)})["Location"] == "/"

    assert "<summary>雨天小铺</summary>" in owner.get("/disputes/").content.decode()
    assert owner.get("/disputes/1/").status_code == 404


@pytest.mark.parametrize("asked", ["", "0", "nonsense", "-1", "1e9"])
def test_a_shop_that_is_not_ones_own_cannot_be_chosen(owner: Client, second: rows.Shop, asked: str) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=beijing(2026, 1, 1))

    assert owner.post("/shop/", {"shop": asked}).status_code == 404
    assert owner.post("/shop/", {"shop": str(other.pk)}).status_code == 404
    assert "<summary>晴天小铺</summary>" in owner.get("/").content.decode()


def test_a_shop_that_was_left_is_no_longer_the_one_in_hand(owner: Client, second: rows.Shop) -> None:
    owner.post("/shop/", {"shop": str(second.pk)})

    rows.Membership.objects.filter(shop=second).delete()

    assert 'action="/shop/"' not in owner.get("/").content.decode()

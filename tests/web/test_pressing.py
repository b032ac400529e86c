"""What is due within a day is said on every page but today's, which is that list."""

from datetime import timedelta

import pytest
from django.test import Client

from mingbian.domain.clock import beijing
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)
ELSEWHERE = ("/disputes/", "/import/", "/rules/")


def due(hours: float, **changes: object) -> None:
    rows.Dispute.objects.update(
        due_at=NOW + timedelta(hours=hours), due_for="answer", **{"due_source": "PDD-AS-02", **changes}
    )


@pytest.mark.parametrize("address", ELSEWHERE)
def test_every_page_says_what_is_due_next_and_leads_there(owner: Client, dispute: rows.Dispute, address: str) -> None:
    due(3.5)

    page = owner.get(address).content.decode()

    assert 'class="pressing soon"' in page
    assert 'href="/disputes/1/">第 1 号</a>，处理售后申请，还有 3 小时 30 分钟。' in page
    assert "另有" not in page


def test_what_nothing_proves_is_called_so_and_comes_after_what_is_proven(owner: Client, dispute: rows.Dispute) -> None:
    due(3, due_source="")
    alone = owner.get("/rules/").content.decode()
    dispute.pk, dispute.number, dispute.order_sn = None, 2, "260301-000000000000002"
    dispute.due_at, dispute.due_for, dispute.due_source = NOW + timedelta(hours=5), "evidence", "PDD-INT-01"
    dispute.save(force_insert=True)

    assert "处理售后申请（推算），还有 3 小时" in alone
    assert "第 2 号</a>，平台介入举证，还有 5 小时" in owner.get("/rules/").content.decode()


@pytest.mark.parametrize("hours", [-1, 0, 25, 400])
def test_what_has_passed_or_is_far_away_presses_nobody(owner: Client, dispute: rows.Dispute, hours: float) -> None:
    due(hours)

    assert "最急" not in owner.get("/rules/").content.decode()


def test_a_closed_dispute_presses_nobody(owner: Client, dispute: rows.Dispute) -> None:
    due(3, state="closed")

    assert "最急" not in owner.get("/rules/").content.decode()


def test_where_it_is_said_anyway_it_is_not_said_twice(owner: Client, dispute: rows.Dispute) -> None:
    due(3)

    assert "最急：" not in owner.get("/").content.decode()
    assert "最急：" not in owner.get("/disputes/1/examine/").content.decode()


def test_beside_the_most_urgent_the_others_are_counted(owner: Client, dispute: rows.Dispute) -> None:
    due(3)
    for number in (2, 3):
        dispute.pk, dispute.number, dispute.order_sn = None, number, f"260301-00000000000000{number}"
        dispute.due_at = NOW + timedelta(hours=20)
        dispute.save(force_insert=True)

    page = owner.get("/disputes/1/examine/").content.decode()

    assert "第 1 号</a>，处理售后申请" in page
    assert "另有 2 起" in page

"""Every number on a page can be opened to the fact or rule that it came from, and the sum is the one that was done."""

import math
import re

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.store import models as rows
from mingbian.web.environment import left, moment, percent, signed
from mingbian.web.pages.dispute_examine import sum_of

NOW = beijing(2026, 3, 10, 9, 0)


def test_the_sum_on_the_page_is_the_probability(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 凭取件码 本人取件
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到,要求退款
    2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315
    2026-03-10 08:00 now
    """
    assessment = judge(told).assessment

    parts = sum_of(assessment)

    (first, start), *families, (last, total) = parts
    assert (first, last) == ("起点", "合计")
    assert total == pytest.approx(start + sum(db for _, db in families))
    assert 1 / (1 + 10 ** (-total / 10)) == pytest.approx(assessment.doubt.probability)


def test_the_chance_the_demand_and_the_deadline_lead_to_where_they_come_from(
    owner: Client, dispute: rows.Dispute
) -> None:
    owner.post("/disputes/1/countdown/", {"due_at": "2026-03-11T08:00"})
    page = owner.get("/disputes/1/negotiate/").content.decode()

    asked = re.search(r'href="/disputes/1/examine/#(fact-\d+)">要求 ¥39.90', page)
    assert asked
    assert f'id="{asked[1]}"' in owner.get("/disputes/1/examine/").content.decode()
    assert 'href="/disputes/1/examine/#chance"' in page
    assert 'href="/disputes/1/gather/#strength"' in page
    assert 'href="#due"' in page


def test_every_rule_that_sets_a_deadline_can_be_looked_up(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/disputes/1/examine/").content.decode()

    for code in set(re.findall(r'href="/rules/\?words=([A-Z0-9-]+)"', page)):
        assert f'id="{code}"' in owner.get(f"/rules/?words={code}").content.decode()


def test_every_place_that_a_page_points_to_is_there(owner: Client, dispute: rows.Dispute) -> None:
    for step in ("examine", "gather", "negotiate", "appeal"):
        page = owner.get(f"/disputes/1/{step}/").content.decode()
        for spot in set(re.findall(r'href="#([^"]+)"', page)) | set(re.findall(r'hx-target="#([^"]+)"', page)):
            assert f'id="{spot}"' in page, (step, spot)


@given(st.floats(0, 1))
def test_an_estimate_is_never_certain(share: float) -> None:
    assert percent(share) not in ("0%", "100%")


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "还有 不到 1 分钟"),
        (-1 / 3, "已过 20 分钟"),
        (1.5, "还有 1 小时 30 分钟"),
        (24, "还有 1 天"),
        (51, "还有 2 天 3 小时"),
        (-49, "已过 2 天 1 小时"),
    ],
)
def test_what_is_left_is_told_in_its_two_largest_units(hours: float, words: str) -> None:
    from datetime import timedelta

    assert left(NOW + timedelta(hours=hours), NOW) == words


def test_the_year_is_told_only_when_it_is_another() -> None:
    assert moment(beijing(2026, 3, 4, 9, 12)) == "3月4日 09:12"
    assert moment(beijing(2025, 3, 4, 9, 12)) == "2025年3月4日 09:12"


def test_a_sum_is_read_by_its_signs() -> None:
    assert [signed(db) for db in (8.96, -2.0, 0.0)] == ["+9.0", "−2.0", "+0.0"]
    assert math.isclose(float(signed(-9.54).replace("−", "-")), -9.5)

"""The page of a reason tells how the matter goes by the rules as they are here today, and leads on from a dispute."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.actions.write_rule_version import RuleText, write_rule_version
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from page_in_order import read


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_page_in_good_order(owner: Client, reason: Reason) -> None:
    answer = owner.get(f"/reasons/{reason.value}/")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert read(page).faults == []
    assert f"{REASON_TITLES[reason]}：怎么办理" in page
    assert "我们可以" in page
    assert "我们应当" in page


def test_a_reason_that_there_is_not_is_not_found(owner: Client) -> None:
    assert owner.get("/reasons/weather/").status_code == 404


def test_a_dispute_leads_to_the_page_of_its_reason_and_back(owner: Client, dispute: rows.Dispute) -> None:
    assert 'href="/reasons/not_received/"' in owner.get("/disputes/1/examine/").content.decode()
    assert 'href="/disputes/1/"' in owner.get("/reasons/not_received/").content.decode()


def test_the_page_speaks_by_the_version_that_is_in_force_here(owner: Client, shop: rows.Shop) -> None:
    rule = rule_book().by_code("PDD-INT-01")
    before = owner.get("/reasons/quality/").content.decode()
    write_rule_version(
        shop,
        rule,
        RuleText("收到通知后举证。", "", {"evidence": (30.0, None)}),
        valid_from=date(2026, 3, 1),
        source="规则中心",
        official=True,
        now=beijing(2026, 3, 10, 8, 0),
    )

    after = owner.get("/reasons/quality/").content.decode()
    assert "举证时限：48 小时，提醒按 24 小时" in before
    assert "举证时限：30 小时" in after
    assert "店主写下的版本" in after


def test_a_rule_from_memory_is_named_to_the_owner_alone(owner: Client, shop: rows.Shop) -> None:
    user = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.MEMBER)
    staff = Client()
    staff.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

    assert "明辨编写者凭记忆，请您对照原文" in owner.get("/reasons/damaged/").content.decode()
    assert "LAW-MFD-604" not in staff.get("/reasons/damaged/").content.decode()

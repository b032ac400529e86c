"""Outcomes are learnt from only when the owner asks, only from enough of them, and can be put aside again."""

from datetime import timedelta

import pytest
from django.test import Client

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.open_dispute import open_dispute
from mingbian.casework import outcomes
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.learning import decided_cases, decided_count, told_and_found
from stock import SN, complaint, order_line

ENOUGH = 60


def decide(shop: rows.Shop, count: int) -> None:
    """So many disputes of the past, each assessed and then closed; every fourth is found intentional."""
    for number in range(count):
        sn = f"260301-{number:015}"
        order_line(shop, sn)
        made = complaint(shop, sn)
        dispute = open_dispute(shop, sn, now=made.at + timedelta(hours=1))
        assess_dispute(dispute, now=made.at + timedelta(hours=2))
        finding = FindingOfOwner.HONEST if number % 4 else FindingOfOwner.INTENTIONAL
        close_dispute(dispute, finding, now=made.at + timedelta(days=1, minutes=number))


def test_without_outcomes_the_page_says_what_to_do(owner: Client) -> None:
    page = owner.get("/learning/").content.decode()

    assert "还没有可以核对的结案" in page
    assert "满 30 起才能校准" in page


def test_what_has_a_result_and_no_finding_yet_is_a_link_away(owner: Client, shop: rows.Shop) -> None:
    order_line(shop)
    open_dispute(shop, SN, now=complaint(shop).at + timedelta(hours=1))
    rows.Dispute.objects.update(state="decided", due_at=None)

    page = owner.get("/learning/").content.decode()

    assert "有 1 起已有结果，只差您的认定" in page
    assert "?state=decided" in page


def test_too_few_outcomes_are_refused_in_words(owner: Client, shop: rows.Shop) -> None:
    decide(shop, 3)

    page = owner.post("/learning/take-up/", follow=True).content.decode()

    assert "有 3 起，满 30 起才能校准" in page
    assert not rows.Learning.objects.exists()


def test_a_case_is_as_it_was_known_when_it_was_closed(shop: rows.Shop) -> None:
    decide(shop, 2)

    first, second = decided_cases(shop)

    assert (first.intentional, second.intentional) == (True, False)
    assert first.told == rows.Assessment.objects.order_by("pk").values_list("probability", flat=True)[0]


def test_what_was_learnt_counts_until_it_is_put_aside(owner: Client, shop: rows.Shop) -> None:
    decide(shop, ENOUGH)
    order_line(shop, "260302-1")
    complaint(shop, "260302-1")
    still_open = open_dispute(shop, "260302-1", now=rows.Dispute.objects.latest("closed_at").closed_at)
    before = assess_dispute(still_open, now=still_open.recorded_at)

    page = owner.post("/learning/take-up/", follow=True).content.decode()
    learnt = assess_dispute(still_open, now=still_open.recorded_at)
    owner.post("/learning/drop/")
    after = assess_dispute(still_open, now=still_open.recorded_at)

    assert f"按 {ENOUGH} 起结案校准的分量" in page
    assert "校准之后会准多少" in page
    assert learnt.learning == rows.Learning.objects.get()
    assert learnt.probability != before.probability
    assert (after.learning, after.probability) == (None, pytest.approx(before.probability))


def test_nothing_learnt_is_nothing_to_put_aside(owner: Client) -> None:
    page = owner.post("/learning/drop/", follow=True).content.decode()

    assert "现在用的就是通用估计。" in page


def test_the_page_tells_what_was_told_and_looks_at_no_outcome_again(
    owner: Client, shop: rows.Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(shop, 3)
    told = [(case.told, case.intentional) for case in decided_cases(shop)]
    monkeypatch.setattr(outcomes, "assess", None)

    page = owner.get("/learning/").content.decode()

    assert told_and_found(shop) == told
    assert "这里用本店已结案、由您写下认定的 3 起来核对" in page
    assert "共 3 起。Brier 分" in page


def test_an_outcome_that_was_never_examined_before_is_counted_and_not_told(shop: rows.Shop) -> None:
    decide(shop, 2)
    rows.Assessment.objects.filter(dispute__number=1).delete()

    assert decided_count(shop) == 2
    assert len(told_and_found(shop)) == 1


def test_what_learning_would_do_is_reckoned_when_asked_and_judges_nothing(owner: Client, shop: rows.Shop) -> None:
    decide(shop, ENOUGH)
    assert "先算一算校准之后会准多少" in owner.get("/learning/").content.decode()

    owner.post("/learning/try/")
    page = owner.post("/learning/try/", follow=True).content.decode()

    assert "算好了，结果在下面；还没有启用。" in page
    assert f"按当时的 {ENOUGH} 起结案算的" in page
    assert "现在用的是有说明的通用估计" in page
    assert rows.Learning.objects.get().in_use is False, "the one that was reckoned before is put aside"


def test_with_too_few_nothing_is_reckoned(owner: Client, shop: rows.Shop) -> None:
    decide(shop, 3)

    page = owner.post("/learning/try/", follow=True).content.decode()

    assert "有 3 起，满 30 起才能校准" in page
    assert not rows.Learning.objects.exists()

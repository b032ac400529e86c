"""The search on the command line: the same hits as on the page, in lines or as JSON."""

import json

import pytest
from click.testing import CliRunner

from mingbian.actions.open_dispute import open_dispute
from mingbian.cli.search import NothingToSearchError, command
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.search import WordTooShortError
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)


@pytest.fixture
def dispute(shop: rows.Shop) -> rows.Dispute:
    order_line(shop)
    complaint(shop, text="驿站没有我的包裹，电话13812345678")
    return open_dispute(shop, SN, now=NOW)


def said(*words: str) -> str:
    answer = CliRunner().invoke(command, words, catch_exceptions=False)
    assert answer.exit_code == 0
    return answer.output


def test_a_hit_tells_its_dispute_its_moment_and_its_words(dispute: rows.Dispute) -> None:
    told = said("驿站", "包裹")

    assert "投诉原话（1 条）" in told
    assert "第 1 号 2026-03-09 22:15 未收到货：[驿站]没有我的[包裹]，电话***" in told


def test_a_program_gets_the_same_as_data(dispute: rows.Dispute) -> None:
    (complaints,) = [group for group in json.loads(said("驿站", "--json")) if group["kind"] == "complaint"]

    assert complaints["count"] == 1
    (hit,) = complaints["hits"]
    assert (hit["dispute"], hit["order_sn"], hit["at"]) == (1, SN, "2026-03-09T22:15:00+08:00")
    assert "***" in hit["text"]


def test_so_many_a_kind_as_were_asked_for(dispute: rows.Dispute) -> None:
    (rules,) = json.loads(said("签收", "--limit", "2", "--json"))

    assert len(rules["hits"]) == 2 < rules["count"]


def test_a_parcels_number_finds_its_dispute(dispute: rows.Dispute) -> None:
    rows.OrderLine.objects.filter(order_sn=SN).update(tracking="YT7000123456")

    assert "纠纷（1 条）" in (told := said("YT7000123456"))
    assert "快递单号 [YT7000123456]" in told


def test_a_phrase_taken_apart_says_so(dispute: rows.Dispute) -> None:
    assert said("退货包运费谁出").startswith(
        "没有哪一条整句写着「退货包运费谁出」，下面是按其中的「退货」「运费」找到的。"
    )


def test_nothing_found_is_no_error(dispute: rows.Dispute) -> None:
    assert said("龘龘").startswith("没有找到「龘龘」")


def test_one_character_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(WordTooShortError):
        said("退")


@pytest.mark.django_db
def test_without_a_shop_it_says_where_rules_are_found() -> None:
    with pytest.raises(NothingToSearchError):
        said("退款")

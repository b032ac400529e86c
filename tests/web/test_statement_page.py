"""Step 4 as a page: the way to take first, the statement in its wordings, what was kept, and where objections point."""

import re

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as some

from mingbian.store import models as rows
from mingbian.web.compared import differences
from page_in_order import read

AT = "/disputes/1/appeal/?channel=work_order"
KEEP, BACK = "/disputes/1/statement/keep/", "/disputes/1/statement/draft/"
MINE = "订单 {sn} 已签收（证据1）。恳请平台核对。"


def told(text: str, **more: str) -> dict[str, str]:
    return {"channel": "work_order", "text": text, "reader": "service", "length": "300", "seen": "0"} | more


def box(page: str) -> str:
    found = re.search(r'<textarea id="text"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    assert found
    return found[1]


def test_the_first_way_stands_first_with_why_cost_quota_deadline_path_and_proofs(
    owner: Client, contested: rows.Dispute
) -> None:
    page = owner.get("/disputes/1/appeal/").content.decode()

    first, *_ = re.split("也可以走|其他渠道", page[page.index("走哪条路") :])
    for words in ("建议先走", "谁来决定", "后台入口", "期限", "次数", "万一不成", "必交"):
        assert words in first
    assert "现在还用不上：要等" in page, "what is not open says what it waits for"
    assert read(page).faults == []


def test_a_proof_is_there_once_its_original_was_kept(owner: Client, contested: rows.Dispute) -> None:
    def of_the_chat() -> str:
        page = owner.get("/disputes/1/appeal/?channel=evidence").content.decode()
        return page[page.index("完整的聊天记录") :].split("</li>")[0]

    assert "有记录，还没存原件" in of_the_chat()

    rows.Evidence.objects.create(
        dispute=contested,
        at=contested.opened_at,
        number=1,
        sha256="a" * 64,
        size=1,
        kind="chat",
        name="聊天.png",
        media_type="image/png",
    )
    assert "已存" in of_the_chat()


def test_a_wording_is_chosen_by_its_tabs(owner: Client, dispute: rows.Dispute) -> None:
    usual = owner.get(AT).content.decode()
    page = owner.get(f"{AT}&reader=referee&length=100").content.decode()

    assert re.search(r'aria-current="true">平台审核</a>', page)
    assert re.search(r'aria-current="true">100 字</a>', page)
    assert box(page) != box(usual)
    assert len(box(page)) <= 100


@pytest.mark.parametrize(
    ("channel", "asked"), [("reject_refund", "court"), ("work_order", "police"), ("evidence", "rights")]
)
def test_what_goes_to_the_platform_asks_no_court_and_no_police(
    owner: Client, dispute: rows.Dispute, channel: str, asked: str
) -> None:
    page = owner.get(f"/disputes/1/appeal/?channel={channel}&reader={asked}").content.decode()

    assert box(page) == box(owner.get(f"/disputes/1/appeal/?channel={channel}").content.decode())
    assert f"reader={asked}" not in page
    assert not re.search("人民法院|公安机关|知识产权保护平台核对", box(page))


def test_a_paper_has_its_one_addressee_and_nobody_else_to_choose(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/disputes/1/appeal/?channel=police_report").content.decode()

    assert "公安机关" in box(page)
    assert 'aria-label="给谁看"' not in page


def test_what_was_changed_is_kept_with_who_and_when_and_beside_the_draft(owner: Client, dispute: rows.Dispute) -> None:
    before = box(owner.get(AT).content.decode())

    page = owner.post(KEEP, told(MINE.format(sn=dispute.order_sn)), follow=True).content.decode()

    assert "您的改写" in page
    assert "laoban 保存" in page
    assert box(page) == MINE.format(sn=dispute.order_sn)
    assert "<del>" in page
    assert "保存过的各版（1）" in page
    assert box(owner.get(f"{AT}&reader=service&length=300").content.decode()) == before, "the draft is still there"


def test_one_button_goes_back_to_the_draft(owner: Client, dispute: rows.Dispute) -> None:
    before = box(owner.get(AT).content.decode())
    owner.post(KEEP, told(MINE.format(sn=dispute.order_sn)))

    page = owner.post(BACK, {"channel": "work_order"}, follow=True).content.decode()

    assert box(page) == before
    assert "已放下" in page


def test_a_text_to_which_the_referee_objects_is_kept_and_another_is_ready(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post(KEEP, told("买家是骗子。"), follow=True).content.decode()

    assert rows.KeptStatement.objects.get().text == "买家是骗子。"
    assert "解决后才能封存" in page
    assert "随时可交的一份" in page


@pytest.mark.parametrize(
    ("address", "form", "why"),
    [
        (KEEP, told(" "), "还没有写明"),
        (KEEP, told("x", channel="nowhere"), "没有代码为"),
        (BACK, {"channel": "work_order"}, "用的就是程序写的草稿"),
    ],
)
def test_what_is_refused_says_why(
    owner: Client, dispute: rows.Dispute, address: str, form: dict[str, str], why: str
) -> None:
    answer = owner.post(address, form)

    assert answer.status_code == 422
    assert why in answer.content.decode()
    assert not rows.KeptStatement.objects.exists()


@pytest.mark.parametrize("address", [KEEP, AT, "/disputes/1/seal/"])
def test_more_than_anybody_reads_is_refused_before_it_is_compared(
    owner: Client, dispute: rows.Dispute, address: str
) -> None:
    answer = owner.post(address, told("签" * 20001))

    assert answer.status_code == 409
    assert "最多保存 20000 字" in answer.content.decode()


def test_a_sign_that_no_database_takes_is_left_out(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(KEEP, told("订单已签收\0（证据1）。"))

    assert rows.KeptStatement.objects.get().text == "订单已签收（证据1）。"


def test_a_refused_keeping_keeps_what_was_typed(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(KEEP, told("订单已签收（证据1）。"))

    page = owner.post(KEEP, told("订单已发出（证据1）。")).content.decode()

    assert "您这一版没有保存" in page
    assert box(page) == "订单已发出（证据1）。"


def test_every_objection_leads_to_its_place_and_names_the_evidence(owner: Client, dispute: rows.Dispute) -> None:
    text = f"订单 {dispute.order_sn} 于2020-01-01 10:00下单（证据1）。买家是骗子（证据1）。"
    page = owner.post("/disputes/1/appeal/", told(text)).content.decode()

    found = re.findall(r'<a href="#(place-\d+)" data-place="text" data-from="(\d+)" data-to="(\d+)">“([^<]*)”', page)
    assert found
    for place, begins, ends, spot in found:
        assert f'id="{place}"' in page
        assert text[int(begins) : int(ends)].startswith(spot.rstrip("…"))
    assert "骗子" in {spot for *_, spot in found}
    assert re.search(r"<mark[^>]*>骗子</mark>", page)
    assert "对照：" in page
    assert read(page).faults == []


def test_a_comparison_shows_whole_stretches_and_no_single_signs() -> None:
    parts = differences("快递于2026-03-04签收，请平台核对这一单。", "快递于2026-03-05签收，恳请贵局核对这一单。")

    assert parts == [
        ("equal", "快递于", "快递于"),
        ("replace", "2026-03-04", "2026-03-05"),
        ("equal", "签收，", "签收，"),
        ("replace", "请平台", "恳请贵局"),
        ("equal", "核对这一单。", "核对这一单。"),
    ]


def test_two_long_texts_are_compared_by_sentences_in_no_time() -> None:
    parts = differences("签收了。" * 1000, "签" * 20_000)

    assert "".join(gone for _, gone, _ in parts) == "签收了。" * 1000
    assert "".join(come for _, _, come in parts) == "签" * 20_000
    assert differences("甲。" * 2000 + "乙。", "甲。" * 2000 + "丙。")[-1] == ("replace", "乙。", "丙。")


@given(before=some.text("订单1-: 签\n收", max_size=30), after=some.text("订单1-: 签\n收", max_size=30))
def test_a_comparison_loses_nothing_of_either(before: str, after: str) -> None:
    parts = differences(before, after)

    assert "".join(gone for _, gone, _ in parts) == before
    assert "".join(come for _, _, come in parts) == after


def test_what_was_kept_stands_ready_when_a_hand_in_is_noted(owner: Client, dispute: rows.Dispute) -> None:
    owner.post(KEEP, told("订单已签收（证据1）。"))

    page = owner.get("/disputes/1/handed-in/?channel=work_order").content.decode()

    assert box(page) == "订单已签收（证据1）。"

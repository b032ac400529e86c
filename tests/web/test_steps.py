"""The four steps: the one in hand moves with the seller, never by looking, and a closed dispute stands still."""

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.record_countdown import record_countdown
from mingbian.domain.dispute import State, Step
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.web.pages.record_countdown import COUNTED
from stock import aftersale


def step_of(dispute: rows.Dispute) -> str:
    dispute.refresh_from_db()
    return dispute.step


def test_going_on_moves_the_step_in_hand(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/1/step/", {"step": "gather"})

    assert answer["Location"] == "/disputes/1/gather/"
    assert step_of(dispute) == Step.GATHER
    assert owner.get("/disputes/1/")["Location"] == "/disputes/1/gather/"


def test_looking_ahead_moves_nothing(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/disputes/1/appeal/").content.decode()

    assert step_of(dispute) == Step.EXAMINE
    assert "手头这一步" in page


def test_from_a_step_that_was_passed_one_goes_on_without_a_trace(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/step/", {"step": "negotiate"})

    page = owner.get("/disputes/1/examine/").content.decode()

    assert '<a role="button" href="/disputes/1/gather/">下一步：取证</a>' in page
    assert "退回到「研判」这一步继续" in page


@pytest.mark.parametrize("asked", ["", "nonsense", "examine"])
def test_a_step_that_is_none_or_the_present_one_is_no_event(owner: Client, dispute: rows.Dispute, asked: str) -> None:
    before = rows.TimelineEvent.objects.count()

    answer = owner.post("/disputes/1/step/", {"step": asked})

    assert answer["Location"] == "/disputes/1/examine/"
    assert rows.TimelineEvent.objects.count() == before


def test_the_route_is_the_sellers_to_choose(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post("/disputes/1/route/", {"route": "negotiate"}, follow=True).content.decode()

    assert "已选定：协商。" in page
    assert step_of(dispute) == Step.NEGOTIATE


def test_a_route_that_there_is_not_is_refused_in_words(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post("/disputes/1/route/", {"route": "sue"}, follow=True).content.decode()

    assert "“走法”没有填好：请选一项。" in page
    assert step_of(dispute) == Step.EXAMINE


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("step", {"step": "gather"}),
        ("route", {"route": "contest"}),
        ("countdown", {"due_at": "2026-03-12T08:00"}),
        ("call", {"at": "2026-03-09T23:00", "caller": "buyer", "text": "没收到"}),
        ("handed-in", {"channel": "evidence", "text": "已签收（证据1）。"}),
    ],
)
def test_a_closed_dispute_refuses_and_says_the_way_on(
    owner: Client, dispute: rows.Dispute, morning: datetime, address: str, told: dict[str, str]
) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=morning)

    page = owner.post(f"/disputes/1/{address}/", told, follow=True).content.decode()

    assert "已经结案，不能再改动" in page
    assert "重新处理" in page


def test_a_closed_dispute_shows_no_form_but_the_one_to_take_it_up_again(
    owner: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=morning)

    for step in Step:
        page = owner.get(f"/disputes/1/{step}/").content.decode()
        forms = page.count('method="post"')
        assert "本店认定属实" in page
        assert forms == (4 if step is Step.APPEAL else 1), (
            "signing out; on the last page the way back, the figures and the lesson"
        )

    owner.post("/disputes/1/reopen/")
    dispute.refresh_from_db()
    assert dispute.state == State.OPEN


def test_taken_up_again_a_dispute_goes_on_where_it_stood(
    owner: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    owner.post("/disputes/1/step/", {"step": "appeal"})
    close_dispute(dispute, FindingOfOwner.HONEST, now=morning)

    answer = owner.post("/disputes/1/reopen/", follow=True)

    assert answer.redirect_chain[-1][0] == f"/disputes/1/{step_of(dispute)}/"


def test_a_call_a_countdown_and_an_account_are_written_down(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/call/", {"at": "2026-03-09T23:00", "caller": "seller", "text": "买家未接听"})
    owner.post("/disputes/1/countdown/", {"due_at": "2026-03-11T08:00"})
    owner.post("/disputes/1/account/", {"registered_on": "2026-02-20", "reviews": "3", "negative": ""})

    page = owner.get("/disputes/1/examine/").content.decode()

    assert "买家未接听" in page
    assert "平台倒计时" in page
    assert "3月11日 08:00 前" in page
    assert rows.AccountNote.objects.get().reviews == 3


@pytest.mark.parametrize(
    ("address", "told", "said"),
    [
        ("call", {"at": "2027-01-01T00:00", "caller": "buyer", "text": "x"}, "在将来"),
        ("call", {"at": "", "caller": "buyer", "text": "x"}, "“通话时间”没有填好"),
        ("countdown", {"due_at": "明天"}, "“截止时间”没有填好"),
        ("account", {"reviews": "-1"}, "“评价数”没有填好"),
        ("offer", {"kind": "partial", "amount": "很多"}, "“金额（元）”没有填好"),
        ("verdict", {"ending": "lucky"}, "“结果”没有填好"),
        ("close", {"finding": ""}, "“本店认定”没有填好"),
        ("chat", {"text": "你好"}, "没有可以记下的聊天内容"),
    ],
)
def test_a_slip_is_told_with_the_field_it_is_in(
    owner: Client, dispute: rows.Dispute, address: str, told: dict[str, str], said: str
) -> None:
    page = owner.post(f"/disputes/1/{address}/", told, follow=True).content.decode()

    assert said in page
    assert 'class="notice error"' in page


def test_pasted_chat_joins_the_course_of_events(owner: Client, dispute: rows.Dispute) -> None:
    text = "2026-03-09 22:20 买家：不退我就给差评\n2026-03-09 22:25 商家：您好，正在为您核实"

    page = owner.post("/disputes/1/chat/", {"text": text}, follow=True).content.decode()

    assert "记下 2 条聊天。" in page
    assert "不退我就给差评" in page


def test_a_labelled_countdown_silences_no_work_order(owner: Client, dispute: rows.Dispute) -> None:
    aftersale(dispute.shop)
    owner.post("/disputes/1/chat/", {"text": "2026-03-10 08:00 平台：您有一个新的客诉工单待处理"})
    before = owner.get("/disputes/1/examine/").content.decode()
    assert "回复客诉工单</strong>" in before, "the work order has a clock of its own"

    owner.post("/disputes/1/countdown/", {"due_at": "2026-03-12T08:00", "what": "平台介入举证"})

    page = owner.get("/disputes/1/examine/").content.decode()
    assert "平台介入举证</strong>" in page
    assert "回复客诉工单</strong>" in page
    assert rows.CountdownNote.objects.get().text == "平台介入举证"


def test_an_unlabelled_countdown_says_what_it_does(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/disputes/1/examine/").content.decode()

    assert '<option value="">不确定</option>' in page
    assert "选“不确定”时，售后和工单页面上的期限都以它为准" in page


@pytest.mark.parametrize("words", [words for code, words in COUNTED if code])
def test_every_label_is_understood_as_what_it_says(owner: Client, dispute: rows.Dispute, words: str) -> None:
    owner.post("/disputes/1/countdown/", {"due_at": "2026-03-12T08:00", "what": words})

    page = owner.get("/disputes/1/examine/").content.decode()
    assert f'{words}</strong> <span class="number">3月12日 08:00 前' in page


def test_a_route_that_leads_back_says_why(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/step/", {"step": "negotiate"})

    page = owner.post("/disputes/1/route/", {"route": "contest"}, follow=True).content.decode()

    assert step_of(dispute) == Step.GATHER
    assert "先回到取证：这条路要靠证据" in page


def test_a_closed_dispute_links_to_no_form_that_is_not_there(
    owner: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=morning)

    assert "#keep" not in owner.get("/disputes/1/gather/").content.decode()


def test_a_passed_deadline_does_not_stand_before_one_that_is_still_to_come(
    owner: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    record_countdown(dispute, morning + timedelta(hours=20), now=morning, text="平台介入举证")
    record_countdown(dispute, morning - timedelta(hours=5), now=morning - timedelta(hours=9), text="处理售后申请")

    page = owner.get("/disputes/1/examine/").content.decode()

    head = page.partition('class="dispute-head"')[2].partition('<nav class="steps"')[0]
    assert "平台介入举证 还有 20 小时" in head
    assert "处理售后申请 已过" not in head


def test_who_opens_a_dispute_is_told_how_much_time_there_is_and_what_to_do_first(
    owner: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    record_countdown(dispute, morning + timedelta(hours=40), now=morning, text="平台介入举证")

    page = owner.get("/disputes/1/examine/").content.decode()

    assert "先冷静</h2>" in page
    assert "来得及。" in page


def ticked(owner: Client) -> list[str]:
    """The steps that bear a tick, as the dispute's head has them."""
    page = owner.get("/disputes/1/appeal/").content.decode()
    nav = page[page.index('class="steps"') :].split("</nav>")[0]
    return re.findall(r"✓</span>([^<]+)", nav)


def test_a_step_that_was_passed_over_is_not_ticked(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/handed-in/", {"channel": "evidence", "text": "订单已发货，请核对。"})

    assert ticked(owner) == ["研判", "申诉"]


def test_a_dispute_that_was_closed_at_once_bears_no_tick(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/close/", {"finding": "honest"})

    assert ticked(owner) == []


def test_the_steps_that_were_taken_bear_their_ticks(owner: Client, dispute: rows.Dispute) -> None:
    for step in ("gather", "negotiate", "appeal"):
        owner.post("/disputes/1/step/", {"step": step})

    assert ticked(owner) == ["研判", "取证", "协商"]

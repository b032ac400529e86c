"""A form that is refused comes back as it was filled, with the reason beside it: nobody types a chat twice."""

from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mingbian.actions.close_dispute import close_dispute
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from page_in_order import read


@pytest.mark.parametrize(
    ("address", "told", "kept"),
    [
        ("chat", {"text": "昨天说好的\n雨衣破了一个洞"}, ["没有可以记下的聊天内容", "昨天说好的\n雨衣破了一个洞"]),
        (
            "call",
            {"at": "2027-01-01T00:00", "caller": "buyer", "text": "说没收到"},
            ["在将来", "说没收到", "2027-01-01T00:00"],
        ),
        (
            "offer",
            {"kind": "partial", "amount": "很多", "text": "先补一件"},
            ["“金额（元）”没有填好", "很多", "先补一件"],
        ),
        (
            "account",
            {"registered_on": "去年", "reviews": "17", "chat_number": "u-2231"},
            ["“注册日期”没有填好", "去年", 'value="17"', "u-2231"],
        ),
        (
            "countdown",
            {"due_at": "明天", "what": "回复客诉工单"},
            ["“截止时间”没有填好", "明天", '<option value="回复客诉工单" selected>'],
        ),
        (
            "verdict",
            {"ending": "settled", "amount": "三十"},
            ["“金额（元）”没有填好", "三十", '<option value="settled" selected>'],
        ),
        ("close", {"finding": "坏人"}, ["“本店认定”没有填好：请选一项。", "属实", "买家弄错了"]),
    ],
)
def test_a_refused_form_keeps_what_was_typed(
    owner: Client, dispute: rows.Dispute, address: str, told: dict[str, str], kept: list[str]
) -> None:
    answer = owner.post(f"/disputes/1/{address}/", told)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert [words for words in kept if words not in page] == []
    assert f'action="/disputes/1/{address}/"' in page
    assert read(page).faults == []


@pytest.mark.parametrize(
    ("address", "told", "kept"),
    [
        ("photo", {"at": "早上", "text": "袖口有洞"}, ["“买家什么时候发来的”没有填好", "早上", "袖口有洞"]),
        ("claim", {"claim": "damaged.00000000"}, ["投诉刚有了新内容，请重新选一条。", "未收到货：", "按种类自动对照"]),
        (
            "caption",
            {"kind": "没有这一类", "caption": "袖口", "quote": "吊牌上写着 L"},
            ["“它是什么”没有填好：请选一项。", 'value="袖口"', "吊牌上写着 L"],
        ),
    ],
)
def test_a_refused_form_of_an_exhibit_keeps_what_was_typed(
    owner: Client, dispute: rows.Dispute, address: str, told: dict[str, str], kept: list[str]
) -> None:
    owner.post(
        "/disputes/1/evidence/", {"kind": "buyer_photo", "files": [SimpleUploadedFile("袖口.pdf", b"%PDF-1.7\n")]}
    )

    answer = owner.post(f"/disputes/1/exhibits/1/{address}/", told)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert [words for words in kept if words not in page] == []
    assert read(page).faults == []


def test_a_note_on_a_closed_dispute_is_not_lost(owner: Client, dispute: rows.Dispute, morning: datetime) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=morning)

    told = {"at": "2026-03-09T23:00", "caller": "buyer", "text": "说包裹找到了"}
    page = owner.post("/disputes/1/call/", told).content.decode()

    assert "已经结案，不能再改动" in page
    assert "说包裹找到了" in page


def test_what_is_corrected_is_taken(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/call/", {"at": "", "caller": "buyer", "text": "说没收到"})

    answer = owner.post("/disputes/1/call/", {"at": "2026-03-09T23:00", "caller": "buyer", "text": "说没收到"})

    assert answer["Location"] == "/disputes/1/examine/"
    assert rows.Call.objects.get().text == "说没收到"

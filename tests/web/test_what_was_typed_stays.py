"""A form that is refused comes back as it was filled, with the reason beside it: nobody types a chat twice."""

from datetime import datetime

import pytest
from django.test import Client

from mingbian.actions.close_dispute import close_dispute
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from page_in_order import read

PAPER = {
    "kind": "licence",
    "title": "雨衣质检报告",
    "valid_from": "2026-03-01",
    "valid_to": "2025-03-01",
    "batch": "B77",
}


@pytest.mark.parametrize(
    ("address", "told", "kept"),
    [
        ("chat", {"text": "昨天说好的\n雨衣破了一个洞"}, ["没有可以记下的聊天内容", "昨天说好的\n雨衣破了一个洞"]),
        (
            "call",
            {"at": "2027-01-01T00:00", "caller": "buyer", "text": "说没收到"},
            ["在将来", "说没收到", "2027-01-01T00:00"],
        ),
        ("certificate", PAPER, ["前后颠倒了", "雨衣质检报告", "2025-03-01", "B77"]),
        ("offer", {"amount": "很多", "text": "先补一件"}, ["“金额（元）”没有填好", "很多", "先补一件"]),
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

"""A receipt that only the order's own record tells of is told as that, and never as a courier's signing."""

import pytest

from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.told import told as in_a_sentence
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.assessment import Band
from mingbian.domain.claim import CellMark
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.negotiate.drafting import letters_for
from mingbian.negotiate.letter import Stage
from mingbian.render.record.logistics import event
from mingbian.rules.book import rule_book


@pytest.fixture
def confirmed(told: Dossier) -> Delivered:
    return told.deliveries[0]


def test_it_is_told_and_printed_as_the_orders_own_record(told: Dossier, confirmed: Delivered) -> None:
    """
    2026-03-01 10:00 order     260301-123456789012345 3990 雨衣
    2026-03-02 10:00 shipped   YT7000123456
    2026-03-05 00:00 delivered YT7000123456 订单记录：确认收货
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    assert in_a_sentence(confirmed) == "订单记录显示快递YT7000123456于2026-03-05 00:00确认收货"
    assert event(confirmed) == "确认收货（订单记录，不是快递签收）"
    assert told.signings == ()


def test_no_statement_and_no_letter_speaks_of_a_signing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-123456789012345 3990 雨衣
    2026-03-02 10:00 shipped   YT7000123456
    2026-03-05 00:00 delivered YT7000123456 订单记录：确认收货
    2026-03-09 22:15 complaint not_received 3990 一直没收到，你们根本没发货
    """
    judgement = judge(told, cap_fen=None)
    statement = draft(told, judgement, channel_of("evidence"), rule_book())
    letters = [
        letter.text
        for stage in Stage
        for band in Band
        for letter in letters_for(told, band, stage, extortion=False, offer=judgement.advice.offer)
    ]

    assert letters
    for text in (statement.short, statement.long, *letters):
        assert "签收" not in text, text


def test_a_fault_told_before_the_button_was_pressed_is_not_refuted_by_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-123456789012345 3990 雨衣
    2026-03-02 10:00 shipped   YT7000123456
    2026-03-06 10:00 complaint quality 3990 雨衣破了一个洞
    2026-03-09 00:00 delivered YT7000123456 订单记录：确认收货
    """
    cells = judge(told, cap_fen=None).matrix

    assert [cell for cell in cells if cell.mark is CellMark.CONTRADICTS] == []

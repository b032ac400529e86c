"""Proof that vanishes is listed with its last day from the first sign of a dispute, and ticked off where it is kept."""

from dataclasses import replace
from datetime import date

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.need import Vanishing
from mingbian.gather.needs_for import needs_for
from mingbian.gather.perishable import vanishing


def watched(dossier: Dossier) -> dict[str, Vanishing]:
    return {source.code: source for source in vanishing(dossier, needs_for(dossier))}


def test_the_chat_and_the_order_go_first(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 一次性雨衣
    2026-03-04 09:30 buyer     收到了,谢谢
    2026-03-09 22:15 complaint not_received 3990 没收到
    2026-03-10 08:00 now
    """
    sources = watched(told)

    assert sources["order_detail"].last == date(2026, 5, 30)
    assert sources["chat"].last == date(2026, 8, 31)
    assert sources["chat"].recorded, "the talk was imported; a picture of it is still wanted"
    assert not sources["chat"].kept
    assert next(iter(sources)) == "order_detail"


def test_what_is_kept_as_an_exhibit_is_ticked_off(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 一次性雨衣
    2026-03-09 22:15 complaint not_received 3990 没收到
    2026-03-10 08:00 now
    """
    dossier = told
    order_page = Exhibit(1, "order_detail", "0" * 64, "订单.png", "image/png", 9, beijing(2026, 3, 9, 23, 0))

    assert not watched(dossier)["order_detail"].kept
    assert watched(replace(dossier, exhibits=(order_page,)))["order_detail"].kept


def test_what_has_gone_is_said_to_have_gone(told: Dossier) -> None:
    """
    2025-10-01 10:02 order     251001-1 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 坏了
    2026-03-10 08:00 now
    """
    assert watched(told)["order_detail"].gone


def test_nothing_is_invented_of_a_source_that_nobody_timed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 一次性雨衣
    2026-03-09 22:15 complaint not_received 3990 没收到
    2026-03-10 08:00 now
    """
    sources = watched(told)

    assert "tracking" not in sources
    assert "chat" not in sources, "no message, so nothing dates it"
    assert all(source.source for source in sources.values())

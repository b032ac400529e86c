"""What goes into a pack under which number, what must not leave the house, and what stands on which picture."""

from dataclasses import replace

from mingbian.appeal.numbering import Record, numbered
from mingbian.appeal.pages import MOST_MESSAGES, MOST_SCANS, Page, gaps, pages
from mingbian.appeal.shelves import BESIDE_THE_ORDER, BESIDE_THE_PARCELS, shelf_of
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mingbian.gather.evidence_kinds import evidence_kinds
from packing import drafted, story


def exhibit(number: int, kind: str, media_type: str = "image/jpeg") -> Exhibit:
    return Exhibit(
        number=number,
        kind=kind,
        sha256=f"{number:064x}",
        name=f"{kind}.jpg",
        media_type=media_type,
        size=1000,
        added_at=beijing(2026, 3, 5),
    )


def test_records_come_first_and_our_files_follow_in_their_order() -> None:
    dossier = replace(story("missing"), exhibits=(exhibit(2, "chat"), exhibit(1, "weight_out")))

    found = numbered(dossier, {"weight_out": "发货称重图"})

    assert [held.number for held in found] == [1, 2, 3, 4, 5]
    assert [held.title for held in found] == [
        "订单与商品记录",
        "物流与称重记录",
        "沟通与售后记录",
        "发货称重图",
        "chat.jpg",
    ]
    assert [held.record for held in found[:3]] == [Record.ORDER, Record.LOGISTICS, Record.TALK]


def test_a_record_without_facts_has_no_number(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 用一次就破了
    """
    assert [held.title for held in numbered(told, {})] == ["订单与商品记录", "沟通与售后记录"]


def test_other_orders_other_buyers_and_our_own_counts_never_leave(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-01 11:02 order     260301-999999999999999 8990 登山杖
    2026-03-02 18:40 shipped   YT7000
    2026-03-02 18:41 shipped   YT9999 order=260301-999999999999999
    2026-03-03 10:00 scanned   YT9999 杭州 到达
    2026-03-04 10:00 account   reviews=3 negative=3 refunds=2
    2026-03-05 10:00 neighbour 260302-111111111111111 quality 用一次就破了
    2026-03-05 10:00 history   product orders=100 complaints=3 days=90
    2026-03-05 10:00 decided   intentional=3 honest=20
    2026-03-09 22:15 complaint quality 3990 用一次就破了
    """
    shown = {cite for held in numbered(told, {}) for cite in held.facts}
    kept = {type(fact).__name__ for fact in told.facts if fact.cite not in shown}

    assert kept == {"Order", "Shipped", "Scanned", "Account", "Neighbour", "History", "Decided"}
    assert "999999999999999" not in drafted(told).statement.long
    assert "111111111111111" not in drafted(told).statement.long


def test_three_pictures_show_order_parcels_and_talk() -> None:
    plan = planned("missing", most=3)

    assert [[record.record for record in page.records] for page in plan] == [
        [Record.ORDER],
        [Record.LOGISTICS],
        [Record.TALK],
    ]


def test_fewer_pictures_share_and_none_stay_none() -> None:
    assert [len(page.records) for page in planned("missing", most=2)] == [2, 1]
    assert [len(page.records) for page in planned("missing", most=1)] == [3]
    assert planned("missing", most=0) == ()


def test_files_stand_beside_their_record_and_take_spare_pictures() -> None:
    files = [exhibit(number, "weight_out") for number in range(1, 8)] + [
        exhibit(8, "inspection_report", "application/pdf")
    ]
    dossier = replace(story("missing"), exhibits=tuple(files))

    three = planned_for(dossier, most=3)
    six = planned_for(dossier, most=6)

    assert [len(page.files) for page in three] == [0, 3, 3]
    assert [len(page.files) for page in six] == [0, 3, 3, 1]
    assert all(held.file and held.file.media_type != "application/pdf" for page in six for held in page.files)


def test_what_the_statement_cites_is_never_left_out() -> None:
    talk = "\n".join(
        f"2026-03-05 {hour:02}:{minute:02} buyer 第{hour * 60 + minute}句"
        for hour in range(6, 9)
        for minute in range(0, 60, 2)
    )
    scans = "\n".join(f"2026-03-03 {hour:02}:00 scanned YT7000 第{hour}站 经过" for hour in range(24))
    dossier = read(f"""
        2026-03-01 10:02 order 260301-123456789012345 3990 一次性雨衣
        2026-03-02 18:40 shipped YT7000
        {scans}
        {talk}
        2026-03-09 22:15 complaint not_received 3990 没收到
    """)
    messages = [fact.cite for fact in dossier.facts if "句" in getattr(fact, "text", "")]
    cited = frozenset({messages[40], messages[41], messages[70]})

    plan = pages(numbered(dossier, {}), dossier, cited, most=3)
    shown = [cite for cite in plan[2].facts if cite in messages]

    assert cited <= set(shown)
    assert len(shown) == MOST_MESSAGES
    assert {messages[39], messages[42], messages[69]} <= set(shown)
    assert len(plan[1].facts) == MOST_SCANS + 1
    assert plan[1].left_out == 24 - MOST_SCANS
    assert sum(gaps(shown, tuple(messages)).values()) == messages.index(shown[-1]) - messages.index(shown[0]) + 1 - len(
        shown
    )


def test_every_kind_on_a_shelf_is_a_kind_of_evidence() -> None:
    assert set(evidence_kinds()) >= BESIDE_THE_ORDER | BESIDE_THE_PARCELS
    assert not BESIDE_THE_ORDER & BESIDE_THE_PARCELS
    assert shelf_of("chat") is Record.TALK


def planned(name: str, *, most: int) -> tuple[Page, ...]:
    return planned_for(story(name), most=most)


def planned_for(dossier: Dossier, *, most: int) -> tuple[Page, ...]:
    return pages(numbered(dossier, {}), dossier, frozenset(), most=most)

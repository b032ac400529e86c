"""Messages about what is due: one each way, at night only the last, tried again, and never about what is done."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from unittest.mock import patch

import pytest

from mingbian.actions import telling
from mingbian.actions.add_way import FieldMissingError, add_way
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.record_certificate import record_certificate
from mingbian.actions.record_countdown import record_countdown
from mingbian.actions.remind import remind
from mingbian.actions.remind_of_papers import remind_of_papers
from mingbian.actions.remove_way import remove_way
from mingbian.actions.send_notices import AGAIN_AFTER, send_notices, words
from mingbian.actions.set_certificate_aside import set_certificate_aside
from mingbian.actions.set_quiet_hours import NoSuchHourError, set_quiet_hours
from mingbian.actions.switch_way import switch_way
from mingbian.actions.telling import after_quiet
from mingbian.actions.try_way import try_way
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import CertificateKind
from mingbian.domain.outcome import FindingOfOwner
from mingbian.notify.sending import Sent
from mingbian.notify.way import WayNotUnderstoodError, ways
from mingbian.store import models as rows

BEGAN = beijing(2026, 3, 10, 8)
HALF, QUARTER, LAST = (BEGAN + timedelta(hours=hours) for hours in (24, 36, 46))
SENT, REFUSED = Sent(), Sent("连不上对方的服务器，请检查网络；会再试几次。")


class Outside:
    """The servers of others, as one list of what reached them."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self.answers = SENT

    def send(self, address: str, title: str, text: str) -> Sent:
        self.came.append(f"{address} {title} {text}")
        return self.answers


@pytest.fixture
def outside() -> Iterator[Outside]:
    there = Outside()
    with patch.object(telling, "send", there.send):
        yield there


@pytest.fixture
def due(dispute: rows.Dispute) -> rows.Dispute:
    """Forty-eight hours for one thing, and nothing else."""
    record_countdown(dispute, BEGAN + timedelta(hours=48), now=BEGAN, text="处理售后申请")
    rows.Reminder.objects.exclude(source="platform_countdown").delete()
    return dispute


def way(shop: rows.Shop, *, last_only: bool = False) -> rows.TellingWay:
    return add_way(shop, ways()["serverchan"], {"key": "SCT12345Tabcdefgh"}, now=BEGAN, last_only=last_only)


def go_on(now: datetime) -> list[rows.Notice]:
    """What the loops do at a moment."""
    list(remind(now=now, worker="a"))
    return [notice for notice, _ in send_notices(now=now)]


def test_a_reminder_goes_by_every_way_once(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop)
    way(due.shop)

    go_on(HALF)
    go_on(HALF)

    assert len(outside.came) == 2
    assert "明辨提醒：处理售后申请，还有 1 天" in outside.came[0]
    assert "晴天小铺 第 1 号纠纷，处理售后申请，03-12 08:00 到期。" in outside.came[0]


def test_a_message_names_no_order_no_goods_and_nobody(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop)
    go_on(HALF)

    told = " ".join(words(rows.Notice.objects.get(), HALF))
    assert due.order_sn not in told
    assert due.title not in told


def test_at_night_only_the_last_is_sent(due: rows.Dispute, outside: Outside) -> None:
    """A quarter is left at 20:00, the last call is at 06:00; quiet from 19 to 8."""
    way(due.shop)
    set_quiet_hours(due.shop, quiet_from=19, quiet_until=8, now=BEGAN)

    at_night = go_on(QUARTER)
    last = go_on(LAST)
    in_the_morning = go_on(BEGAN + timedelta(hours=48))

    assert (at_night, len(last), in_the_morning) == ([], 1, [])
    assert "还有 2 小时" in outside.came[0]


def test_what_waited_for_the_morning_is_sent_then(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop)
    set_quiet_hours(due.shop, quiet_from=7, quiet_until=9, now=BEGAN)

    assert go_on(HALF) == []
    assert len(go_on(HALF + timedelta(hours=1))) == 1
    assert "还有 23 小时" in outside.came[0], "as it is when it is sent"


def test_what_was_done_meanwhile_is_not_told(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop)
    set_quiet_hours(due.shop, quiet_from=7, quiet_until=9, now=BEGAN)
    go_on(HALF)

    close_dispute(due, FindingOfOwner.MISTAKEN, now=HALF)

    assert go_on(HALF + timedelta(hours=1)) == []
    assert not rows.Notice.objects.exists()


def test_a_partner_is_told_of_the_last_call_alone(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop, last_only=True)

    assert go_on(HALF) == []
    assert len(go_on(LAST)) == 1


def test_a_server_that_is_down_is_tried_again_until_it_is_too_late(due: rows.Dispute, outside: Outside) -> None:
    one = way(due.shop)
    outside.answers = REFUSED
    go_on(HALF)
    assert [notice.pk for notice in go_on(HALF + timedelta(seconds=30))] == []

    moment = HALF
    for wait in AGAIN_AFTER:
        moment += wait
        go_on(moment)
    go_on(moment + timedelta(hours=2))

    one.refresh_from_db()
    assert len(outside.came) == 1 + len(AGAIN_AFTER)
    assert one.problem == REFUSED.problem
    assert [event.facts["came"] for event in due.timeline.filter(kind="notice_over")] == [
        "没有送到：连不上对方的服务器，请检查网络；会再试几次"
    ]


def test_a_message_that_arrives_at_the_second_try_is_over(due: rows.Dispute, outside: Outside) -> None:
    one = way(due.shop)
    outside.answers = REFUSED
    go_on(HALF)
    outside.answers = SENT
    go_on(HALF + AGAIN_AFTER[0])
    go_on(HALF + timedelta(hours=3))

    one.refresh_from_db()
    assert len(outside.came) == 2
    assert one.problem == ""
    assert rows.Notice.objects.get().over_at == HALF + AGAIN_AFTER[0]


def test_a_worker_that_died_while_it_sent_is_taken_over_from(due: rows.Dispute, outside: Outside) -> None:
    way(due.shop)
    list(remind(now=HALF, worker="a"))
    rows.Notice.objects.update(claimed_at=HALF)

    assert go_on(HALF + timedelta(minutes=1)) == []
    assert len(go_on(HALF + timedelta(minutes=5))) == 1


def test_what_is_switched_off_or_removed_sends_nothing(due: rows.Dispute, outside: Outside) -> None:
    off, gone = way(due.shop), way(due.shop)
    list(remind(now=HALF, worker="a"))

    switch_way(off, on=False, last_only=False, now=HALF)
    remove_way(gone, now=HALF)

    assert go_on(HALF) == []
    assert go_on(LAST) == []


def test_a_try_says_what_came_of_it(shop: rows.Shop, outside: Outside) -> None:
    one = way(shop)
    assert try_way(one, now=BEGAN).ok
    outside.answers = REFUSED

    assert not try_way(one, now=BEGAN).ok

    one.refresh_from_db()
    assert one.problem == REFUSED.problem
    assert "试一下" in outside.came[0]


def test_secrets_are_not_kept_as_they_were_typed(shop: rows.Shop) -> None:
    one = way(shop)

    assert "SCT12345" not in one.filled
    assert "SCT12345" not in str(list(rows.TimelineEvent.objects.values_list("facts", flat=True)))


def test_what_was_sealed_elsewhere_is_told_and_not_sent(shop: rows.Shop, outside: Outside) -> None:
    one = way(shop)
    one.filled = "gAAAA"

    assert "重新添加" in try_way(one, now=BEGAN).problem
    assert outside.came == []


def test_what_cannot_be_a_way_is_refused_with_a_way_on(shop: rows.Shop) -> None:
    with pytest.raises(FieldMissingError, match="SendKey") as empty:
        add_way(shop, ways()["serverchan"], {}, now=BEGAN, last_only=False)
    with pytest.raises(WayNotUnderstoodError):
        add_way(shop, ways()["serverchan"], {"key": "abc"}, now=BEGAN, last_only=False)
    with pytest.raises(NoSuchHourError, match="24 点"):
        set_quiet_hours(shop, quiet_from=24, quiet_until=8, now=BEGAN)
    assert empty.value.hint
    assert not rows.TellingWay.objects.exists()


@pytest.mark.parametrize(
    ("hour", "quiet", "sent_at"),
    [
        (21, (22, 8), (10, 21)),
        (22, (22, 8), (11, 8)),
        (3, (22, 8), (10, 8)),
        (8, (22, 8), (10, 8)),
        (13, (12, 14), (10, 14)),
        (13, (9, 9), (10, 13)),
    ],
)
def test_quiet_hours(hour: int, quiet: tuple[int, int], sent_at: tuple[int, int]) -> None:
    assert after_quiet(beijing(2026, 3, 10, hour), *quiet) == beijing(2026, 3, *sent_at)


def ending(shop: rows.Shop) -> rows.Certificate:
    """A paper that ends on 31 May."""
    return record_certificate(
        shop,
        kind=CertificateKind.BRAND_AUTHORISATION,
        title="雨王授权书",
        valid_from=date(2025, 6, 1),
        valid_to=date(2026, 5, 31),
        now=BEGAN,
    )


def papers_at(*moment: int) -> list[rows.Notice]:
    """What the loops do for papers at a moment."""
    now = beijing(*moment)
    list(remind_of_papers(now=now))
    return [notice for notice, _ in send_notices(now=now)]


def test_a_paper_that_ends_is_told_by_message_a_month_and_a_week_before(shop: rows.Shop, outside: Outside) -> None:
    way(shop)
    ending(shop)

    told = [len(papers_at(2026, *day, 9)) for day in ((5, 1), (5, 2), (5, 24), (5, 25))]

    assert told == [1, 0, 1, 0]
    assert "明辨提醒：换新快到期的资质，还有 30 天" in outside.came[0]
    assert "晴天小铺 的一份品牌授权 2026-05-31 到期" in outside.came[0]
    assert "雨王" not in " ".join(outside.came), "it passes through servers of others"
    assert [event.facts["came"] for event in shop.timelineevent_set.filter(kind="notice_over")] == ["已送出", "已送出"]


def test_who_wants_the_last_call_alone_is_told_of_a_paper_a_week_before(shop: rows.Shop, outside: Outside) -> None:
    way(shop, last_only=True)
    ending(shop)

    assert [len(papers_at(2026, *day, 9)) for day in ((5, 1), (5, 24))] == [0, 1]


def test_a_paper_renewed_or_put_aside_meanwhile_is_not_told(shop: rows.Shop, outside: Outside) -> None:
    way(shop)
    set_quiet_hours(shop, quiet_from=8, quiet_until=11, now=BEGAN)
    renewed, aside = ending(shop), ending(shop)
    assert papers_at(2026, 5, 1, 9) == []
    assert rows.Notice.objects.count() == 2

    record_certificate(
        shop,
        kind=CertificateKind.BRAND_AUTHORISATION,
        title="雨王授权书",
        valid_from=date(2025, 6, 1),
        valid_to=date(2027, 5, 31),
        now=BEGAN,
        of=renewed,
    )
    set_certificate_aside(aside, now=BEGAN)

    assert papers_at(2026, 5, 1, 11) == []
    assert outside.came == []

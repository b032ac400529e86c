"""先冷静: the real time, and three things that can be done now, for every dispute whatever its kind."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mingbian.casework.calm import FIRST, calm
from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Route
from mingbian.domain.story import read

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))


@pytest.mark.parametrize("path", STORIES[::4], ids=lambda path: path.stem)
def test_every_dispute_has_three_things_to_do_and_a_word_on_the_time(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))
    found = calm(judge(dossier), dossier.now)

    for sentence in (found.time, *found.steps):
        assert sentence.endswith(("。", "？"))
        assert not re.search(r"骗子|恶意|欺诈|None|[a-z]_", sentence)
    assert len(set(found.steps)) == 3


def test_every_route_has_its_first_step() -> None:
    assert set(FIRST) == set(Route)


def test_there_is_more_time_than_it_feels(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-09 22:20 buyer     不退我就给差评
    2026-03-09 22:30 countdown 2026-03-11T22:15 处理售后申请
    2026-03-10 08:00 now
    """
    found = calm(judge(told), told.now)

    assert found.time == "最近的期限是处理售后申请，03-11 22:15 前，还有 1 天 14 小时，来得及。"


def test_when_hours_are_left_what_is_there_goes_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-09 22:30 countdown 2026-03-10T10:00 处理售后申请
    2026-03-10 08:00 now
    """
    assert "还有 2 小时。先把手上有的交上去" in calm(judge(told), told.now).time


def test_what_has_passed_is_said(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-09 22:30 countdown 2026-03-10T10:00 处理售后申请
    2026-03-10 08:00 now
    """
    judgement = judge(told)

    assert "已经过了" in calm(judgement, beijing(2026, 3, 20)).time
    assert "没有看到正在走的期限" in calm(replace(judgement, deadlines=()), told.now).time


def test_what_is_only_assumed_says_so_beside_what_has_passed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 08:00 aftersale refund_only 3990 没收到
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-10 10:00 now
    """
    both = calm(judge(told), told.now).time
    alone = calm(replace(judge(told), deadlines=judge(told).deadlines[1:]), told.now).time

    assert both.startswith("看到的期限（处理售后申请，03-10 08:00）已经过了。")
    assert "没有看到平台的通知，按规则推算是回复客诉工单，03-11 22:15 前" in both
    assert alone.startswith("没有看到平台的通知")
    assert "来得及" not in alone


def test_where_no_clock_is_known_nobody_is_told_to_go_by_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 鸡胸肉
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint professional_claim 39900 逾期不处理将向监管部门举报
    2026-03-10 10:00 now
    """
    judgement = judge(told)
    asked = replace(judgement, assessment=replace(judgement.assessment, inquiry=None))

    assert judgement.deadlines == ()
    assert "没有看到正在走的期限" in calm(judgement, told.now).time
    assert "期限" not in calm(asked, told.now).steps[2]


def test_what_vanishes_this_week_comes_before_what_decides(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-10 08:00 now
    """
    judgement = judge(told)
    soon = [replace(one, kept=False, recorded=False, gone=False) for one in judgement.vanishing]
    last = min(one.last for one in soon)
    almost = beijing(last.year, last.month, last.day) - timedelta(days=2)

    told_now = calm(replace(judgement, vanishing=tuple(soon)), almost).steps[1]
    told_without = calm(replace(judgement, vanishing=()), almost).steps[1]

    assert told_now.startswith("把“")
    assert f"{last:%m-%d} 以后可能就取不到了" in told_now
    assert told_without.startswith("找出最要紧的一样")


def test_a_threat_is_met_with_quiet(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 22:10 buyer     私下转我500，不然就给差评，明天中午前
    2026-03-09 22:12 buyer     转了我就删评价，不转就一直投诉
    2026-03-09 22:15 complaint quality 50000 质量有问题
    2026-03-10 08:00 now
    """
    judgement = judge(told)

    assert judgement.advice.offer.frozen
    assert calm(judgement, told.now).steps[0].startswith("先不报价，不私下转账")

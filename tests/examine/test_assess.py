"""What step 1 answers: findings in order, two calm stories with their start, and the question worth most."""

import re
from pathlib import Path

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.examine.assess import assess
from mingbian.examine.signal import signals

EVERY = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
QUOTES = re.compile(r"“[^”]*”|《[^》]*》")
ACCUSING = re.compile(r"骗子|欺诈|恶意|诈骗|职业打假|敲诈|勒索|撒谎|说谎|造假|刁民|可疑分子")


def story(path: Path) -> Dossier:
    return read(path.read_text("utf-8"))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_the_weightiest_finding_comes_first(path: Path) -> None:
    findings = assess(story(path)).findings

    assert list(findings) == sorted(findings, key=lambda finding: (-finding.weight.db, finding.code))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_both_stories_are_told_in_two_to_four_calm_sentences_with_their_start(path: Path) -> None:
    answer = assess(story(path))

    for told in (answer.honest_story, answer.intentional_story):
        sentences = [part for part in QUOTES.sub("", told).split("。") if part]
        assert 2 <= len(sentences) <= 4
        assert "起点" in told
        assert re.search(r"一百起里约 \d+ 起", told)
        assert not ACCUSING.search(QUOTES.sub("", told))
        assert "！" not in QUOTES.sub("", told)


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_each_story_stands_on_the_findings_of_its_side(path: Path) -> None:
    answer = assess(story(path))
    strongest = {
        side: next((f for f in answer.findings if f.speaks_for is side and f.weight.db > 0), None) for side in SpeaksFor
    }

    for side, told in (
        (SpeaksFor.HONEST, answer.honest_story),
        (SpeaksFor.INTENTIONAL, answer.intentional_story),
    ):
        finding = strongest[side]
        assert (finding.sentence.removesuffix("。") if finding else "没有专门支持这一说法的事实") in told


def test_one_more_fact_for_one_side_moves_the_balance_its_way(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    start = assess(told).doubt.probability
    thanked = assess(read(f"{TOLD}\n2026-03-04 10:00 buyer 收到了,谢谢")).doubt.probability
    found = assess(read(f"{TOLD}\n2026-03-09 10:00 buyer 不好意思找到了,家里人收了")).doubt.probability

    assert found < start < thanked


TOLD = """
2026-03-01 10:00 order     260301-1 3990 雨衣
2026-03-01 20:00 shipped   YT1
2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
2026-03-09 09:00 complaint not_received 3990 没收到
"""


def test_a_start_that_is_a_guess_is_called_one(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    answer = assess(told)

    assert answer.prior.guessed
    assert "我们的估计" in answer.intentional_story


def test_the_shops_own_decided_disputes_replace_the_guess(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-09 08:00 decided   intentional=1 honest=79
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    answer = assess(told)

    assert not answer.prior.guessed
    assert "按本店已判定的纠纷，一百起里约 3 起有意" in answer.intentional_story


def test_for_goods_called_not_received_the_proof_of_signing_is_asked_for() -> None:
    assert "出库记录或签收底单" in assess(read(TOLD)).ask


def test_for_a_parcel_left_in_a_locker_it_is_asked_who_took_it_out(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 丰巢快递柜
    2026-03-09 08:00 account   orders=2 refunds=0
    2026-03-09 08:00 buyer     在吗
    2026-03-09 09:00 complaint not_received 3990 没收到
    """
    assert "由谁取走" in assess(told).ask


def test_for_damage_without_a_picture_a_picture_with_the_waybill_is_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-09 08:00 account   orders=2 refunds=0
    2026-03-09 08:00 buyer     在吗
    2026-03-09 08:10 seller    可以给您换货
    2026-03-09 09:00 complaint damaged 3990 破了
    """
    assert "面单" in assess(told).ask


def test_for_a_return_on_its_way_the_scales_are_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1 412g
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 09:00 aftersale return_refund 3990 质量问题
    2026-03-07 09:00 returned  YT9
    """
    assert "称重" in assess(told).ask


def test_only_the_signals_that_are_given_look() -> None:
    assert assess(read(TOLD), []).findings == ()
    assert len(assess(read(TOLD), signals()[:10]).findings) <= 10

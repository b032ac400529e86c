"""What every letter promises: it fits, it reads kindly, it names nothing that is not known, and there is always one."""

import re
from functools import cache
from importlib.resources import files

import pytest

from mingbian.domain.assessment import Band
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import OfferRange
from mingbian.domain.story import read
from mingbian.domain.talk import Medium
from mingbian.negotiate.drafting import (
    letter_after_settlement,
    letters_at_once,
    letters_cleared_up,
    letters_for,
    letters_on_paper,
)
from mingbian.negotiate.letter import Draft, Letter, Stage
from mingbian.negotiate.letter_files import letters
from mingbian.negotiate.slots import SLOTS
from mingbian.negotiate.tone_check import objections

EVERY_LETTER = list(letters().values())
SHORTEST, LONGEST = 80, 180  # characters: long enough to be kind, short enough to be read on a phone
LONGEST_ON_PAPER = 450  # one page with date, salutation and signature
ASKS_FOR_PRAISE = re.compile(r"好评|五星|满意请|评价一下|支持一下")
OFFER = OfferRange(least_fen=1250, most_fen=3990, why="")

BARE = """
2026-03-01 10:02 order     260301-123456789012345 3990 户外加厚成人一次性雨衣徒步骑行便携雨披男女通用
2026-03-09 22:15 complaint {reason} 0
2026-03-10 12:00 now
"""
SIGNED = """
2026-02-01 09:00 shop      山野户外用品店
2026-02-01 09:00 product   G1 3990 weight=206g 一次性雨衣
2026-02-01 09:00 promise   ship_24h
2026-02-20 09:00 listing   加厚一次性雨衣
2026-02-20 09:00 certificate test_report from=2026-01-01 to=2026-12-31 雨衣批次检验报告
2026-03-01 10:02 order     260301-123456789012345 3990 goods=G1 一次性雨衣 x2
2026-03-03 18:40 shipped   YT7000123456789 412g 杭州转运中心
2026-03-04 06:12 weighed   YT7000123456789 410g 杭州网点
2026-03-04 09:12 delivered YT7000123456789 菜鸟驿站 本人取件
2026-03-07 09:12 return_weighed YT9000123456789 120g
2026-03-09 22:10 photo     p1 袋口
2026-03-09 22:15 complaint {reason} 3990 东西和我想的不一样
2026-03-10 08:00 countdown 2026-03-11T08:00
2026-03-10 12:00 now
"""
UNDERWAY = """
2026-02-01 09:00 shop      山野户外用品店
2026-02-01 09:00 promise   ship_24h
2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
2026-03-03 18:40 shipped   YT7000123456789 412g
2026-03-04 20:10 scanned   YT7000123456789 浙江省杭州转运中心 已发出
2026-03-09 22:10 photo     p1 物流页
2026-03-09 22:15 complaint {reason} 3990 一直没有动静
2026-03-10 08:00 countdown 2026-03-11T08:00
2026-03-10 12:00 now
"""
COUNTED = """
2026-02-01 09:00 shop      山野果园
2026-03-01 10:02 order     260301-123456789012345 3990 红富士苹果
2026-03-03 18:40 shipped   YT7000123456789
2026-03-04 09:12 delivered YT7000123456789 本人签收
2026-03-09 22:10 buyer     烂了5个，照片发你了
2026-03-09 22:15 complaint {reason} 957 苹果坏了5个，按比例退就行
2026-03-10 12:00 now
"""


def told(story: str, reason: Reason) -> Dossier:
    return read(story.format(reason=reason))


@cache
def every_draft(letter: Letter) -> list[Draft]:
    """The letter for a bare, a signed and an underway dispute, in each of its bands, with a sum and without."""
    reasons = letter.reasons or ((Reason.REVIEW_THREAT,) if letter.under_threat else (Reason.OTHER,))
    return [
        draft
        for story in (BARE, SIGNED, UNDERWAY, COUNTED)
        for reason in reasons
        for band in letter.bands
        for offer in (None, OFFER)
        for draft in offered(letter, told(story, reason), band, offer)
        if draft.code == letter.code
    ]


def offered(letter: Letter, dossier: Dossier, band: Band, offer: OfferRange | None) -> tuple[Draft, ...]:
    """Where the page would show it: at its stage, on its one occasion, or on paper."""
    if letter.medium is Medium.POST:
        return letters_on_paper(dossier, band, threatened=letter.under_threat)
    if letter.at_once:
        return letters_at_once(dossier)
    if letter.cleared_up:
        return letters_cleared_up(dossier)
    settled = letter_after_settlement(dossier) if letter.after_settlement else None
    return (settled,) if settled else letters_for(dossier, band, letter.stage, offer=offer)


@pytest.mark.parametrize("letter", EVERY_LETTER, ids=lambda letter: letter.code)
def test_every_letter_fits_and_reads_kindly_however_much_is_known(letter: Letter) -> None:
    drafts = every_draft(letter)

    assert drafts, "no story offers it"
    for draft in drafts:
        longest = LONGEST if letter.medium is Medium.CHAT else LONGEST_ON_PAPER
        assert SHORTEST <= len(draft.text) <= longest, (len(draft.text), draft.text)
        assert objections(draft.text) == ()
        assert not ASKS_FOR_PRAISE.search(draft.text)
        assert not re.search(r"[【】{}|]|None|，，|。。|，。|^[，。]", draft.text), draft.text
        assert draft.text.endswith(("。", "？") if letter.medium is Medium.CHAT else "日")


@pytest.mark.parametrize("letter", EVERY_LETTER, ids=lambda letter: letter.code)
def test_every_filling_cites_facts_of_the_dossier(letter: Letter) -> None:
    cited = {1: BARE, 2: SIGNED, 3: UNDERWAY, 4: COUNTED}
    lines = max(len(story.splitlines()) for story in cited.values())

    for draft in every_draft(letter):
        for filled in draft.slots:
            assert filled.text in draft.text
            assert filled.cites or filled.slot in ("补偿金额", "今天")
            assert all(1 <= cite <= lines for cite in filled.cites)


@pytest.mark.parametrize("letter", EVERY_LETTER, ids=lambda letter: letter.code)
def test_every_letter_says_what_to_mind_and_cites_rules_that_exist(letter: Letter) -> None:
    known = {code for path in files("mingbian.rules").iterdir() if path.is_dir() for code in codes_in(path)}

    assert letter.title
    assert letter.say.endswith("。")
    assert letter.never
    assert letter.rules
    assert set(letter.rules) <= known, set(letter.rules) - known


def codes_in(folder) -> list[str]:
    texts = (file.read_text(encoding="utf-8") for file in folder.iterdir() if file.name.endswith(".toml"))
    return [code for text in texts for code in re.findall(r'^code = "([^"]+)"', text, re.MULTILINE)]


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("stage", Stage)
def test_there_is_a_letter_for_every_reason_at_every_stage_however_little_is_known(
    reason: Reason, stage: Stage
) -> None:
    for band in Band:
        assert letters_for(told(BARE, reason), band, stage, offer=OFFER), band


@pytest.mark.parametrize("reason", Reason)
def test_under_a_threat_there_is_a_letter_at_every_stage_but_that_of_offers(reason: Reason) -> None:
    for band in Band:
        found = {stage: letters_for(told(BARE, reason), band, stage, extortion=True) for stage in Stage}

        assert [stage for stage in Stage if not found[stage]] == [Stage.OFFER]


@pytest.mark.parametrize("reason", Reason)
def test_an_honest_complaint_is_answered_in_one_message_that_asks_for_no_proof(reason: Reason) -> None:
    for story in (BARE, SIGNED, UNDERWAY, COUNTED):
        (draft,) = letters_at_once(told(story, reason))

        assert re.search("对不起|对不住", draft.text)
        assert re.search("退|补|重发|换", draft.text), "a remedy"
        assert not re.search("请您?(?:提供|补拍|证明)|举证|凭证", draft.text)


@pytest.mark.parametrize("reason", Reason)
def test_under_a_threat_no_letter_names_or_promises_money(reason: Reason) -> None:
    for stage in Stage:
        for draft in letters_for(told(SIGNED, reason), Band.CONCENTRATED, stage, extortion=True, offer=OFFER):
            assert not re.search(r"\d元|退您|补您|赔您|马上退|补偿金额", draft.text), draft.text


def test_every_slot_is_used_by_some_letter() -> None:
    used = {name for letter in EVERY_LETTER for sentence in letter.sentences for name, _ in sentence.slots}

    assert used == SLOTS

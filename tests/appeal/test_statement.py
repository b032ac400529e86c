"""What a composed statement promises: every claim answered, every sentence cited, nothing cut, nothing that accuses."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mingbian.appeal.channel_file import channel_of, channels
from mingbian.appeal.fitting import Paragraph, fitted
from mingbian.appeal.hard_words import is_calm
from mingbian.appeal.reader import VOICES, Reader
from mingbian.appeal.sentence import Part, Sentence
from mingbian.appeal.statement import LENGTHS, Statement, compose
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.assessment import Band
from mingbian.domain.dossier import Dossier
from mingbian.domain.masking import masked
from mingbian.domain.offer import Route
from mingbian.domain.story import read
from packing import STORIES, drafted, story

TOLD = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
CITED = re.compile(r"（(?:证据\d+(?:、\d+)*)?，?(?:规则[A-Z0-9、-]+)?）。$")


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("channel", ["evidence", "authority_reply", "report_buyer"])
def test_every_sentence_is_cited_and_stands_whole_in_the_long_form(name: str, channel: str) -> None:
    statement = drafted(story(name), channel).statement

    for sentence in statement.sentences:
        assert CITED.search(sentence.written) or sentence.part is Part.REQUEST, sentence.written
        assert sentence.written in statement.long


def made_of_whole_sentences(text: str, statement: Statement) -> bool:
    """Whether nothing is left of a short form once the statement's own sentences are taken out, each once."""
    rest = text
    spare = [said for found in (statement.pointer, statement.brief) for said in found.sentences]
    for sentence in (*statement.sentences, *spare):
        rest = rest.replace(sentence.written, "", 1)
    return re.sub("针对[^：]*：", "", rest) == ""


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("channel", channels())
def test_every_form_is_made_of_whole_sentences_within_its_limit(name: str, channel: str) -> None:
    composed = drafted(story(name), channel)
    statement, longest = composed.statement, composed.channel.limits.characters

    assert longest is not None or statement.short == statement.long
    for most in {*LENGTHS, longest or 300}:
        text = statement.within(most)
        assert made_of_whole_sentences(text, statement)
        assert len(text) <= most


@given(
    story_and_length=some.tuples(some.sampled_from(TOLD), some.integers(100, 900), some.sampled_from(list(channels())))
)
def test_no_form_is_ever_over_its_limit_whatever_the_limit(story_and_length: tuple[Path, int, str]) -> None:
    path, most, channel = story_and_length
    statement = drafted(read(path.read_text("utf-8")), channel).statement

    text = statement.within(most)

    assert len(text) <= most
    assert made_of_whole_sentences(text, statement)
    assert "恳请" in text


@pytest.mark.parametrize("name", STORIES)
def test_every_reader_is_told_the_same_facts_in_his_own_order(name: str) -> None:
    """The tone and the order are the reader's; no fact is kept from one and told to another."""
    told = {}
    for reader in Reader:
        channel = replace(channel_of("evidence"), reader=reader, only_on_report=False)
        dossier = story(name)
        composed = draft(dossier, judge(dossier), channel)
        told[reader] = {said.written for said in composed.sentences if said.part is not Part.REQUEST}

    assert len(set(map(frozenset, told.values()))) == 1
    assert len({VOICES[reader].check for reader in Reader}) == len(Reader)


@pytest.mark.parametrize("path", TOLD, ids=lambda path: path.stem)
def test_of_a_complaint_that_looks_honest_nothing_is_hinted_at(path: Path) -> None:
    """Where a threat is to be reported all the same, the report tells the words that were said, and only there."""
    dossier = read(path.read_text("utf-8"))
    judgement = judge(dossier)

    for channel in ("evidence", "report_buyer"):
        statement = draft(dossier, judgement, channel_of(channel))
        reported = [said for said in statement.sentences if said.part is Part.REPORTED]
        band, advised = judgement.assessment.doubt.band, judgement.advice.route is Route.REPORT
        if band in (Band.HONEST, Band.UNCLEAR) and channel == "evidence":
            assert reported == []
        if band is Band.HONEST and not advised:
            assert reported == []
        assert all(is_calm(re.sub("“[^”]*”", "", said.text)) for said in statement.sentences)


def test_a_doubtful_complaint_names_what_can_be_looked_up_and_no_more(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000 412g 杭州
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-04 09:30 buyer     收到了，谢谢
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-09 22:20 buyer     今晚转我200元，不然给差评再投诉12315
    2026-03-09 22:25 seller    您好，请您核实一下签收情况
    """
    composed = drafted(told)
    reported = [said for said in composed.statement.sentences if said.part is Part.REPORTED]

    assert "今晚转我200元" in composed.statement.long
    assert all(said.exhibits and said.facts for said in reported)
    assert composed.objections() == ()


@pytest.mark.parametrize("name", STORIES)
def test_it_ends_with_a_request_and_holds_no_personal_data(name: str) -> None:
    statement = drafted(story(name)).statement

    assert statement.sentences[-1].part is Part.REQUEST
    assert "恳请平台" in statement.short[-60:]
    for text in (statement.short, statement.long):
        assert masked(text) == text


def test_facts_stand_with_their_time_and_number_and_exhibit(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣 x2
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    long = drafted(told).statement.long

    assert "快递YT7000于2026-03-02 18:40发出，2026-03-04 09:12签收，物流记载“菜鸟驿站 本人取件”（证据2）。" in long
    assert "签收后5天13小时，买家于2026-03-09 22:15提出该问题（证据2、3）。" in long


def test_our_click_is_not_told_as_the_departure_where_the_courier_had_it_a_day_later(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-03 14:55 scanned   YT7000 杭州 已揽收
    2026-03-05 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    composed = drafted(told, "evidence")

    assert "快递YT7000于2026-03-01 12:00登记发货，2026-03-03 14:55有首条物流记录" in composed.statement.long
    assert "2026-03-01 12:00发出" not in composed.statement.long
    assert composed.objections() == ()


def test_a_record_that_begins_at_the_door_moves_no_departure(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 12:00 shipped   YT7000
    2026-03-04 14:55 scanned   YT7000 杭州 派送中
    2026-03-05 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    assert "快递YT7000于2026-03-01 12:00发出" in drafted(told, "evidence").statement.long


def test_what_is_ours_is_admitted_with_its_times(told: Dossier) -> None:
    """
    2026-04-01 09:00 promise   ship_48h
    2026-04-02 10:00 order     260402-423456789012345 2590 儿童防晒帽
    2026-04-05 18:00 shipped   ZT8800 120g 义乌
    2026-04-08 21:00 complaint late_shipping 500 等了三天才发货
    """
    composed = drafted(told)

    assert "相隔3天8小时，商品页承诺“48小时发货”，与买家所说一致，我店致歉（证据1、2）。" in composed.draft.short
    assert composed.draft.short.endswith("恳请平台核定处理办法，我店愿意按规则承担。")


def test_a_claim_about_goods_without_a_photograph_says_so(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 用一次就破了
    """
    assert "记录中没有买家提供的照片，我店愿意在看到照片或收到退件后核实（证据2）" in drafted(told).draft.short


def test_it_is_not_said_that_no_photograph_came_where_the_buyer_speaks_of_one(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 用一次就破了，照片发过了
    """
    short = drafted(told).draft.short

    assert "没有买家提供的照片" not in short
    assert "从现有记录还看不出原因，我店愿意收到退件后当面核实" in short


def test_what_we_call_the_buyers_reason_inside_is_not_said_outside(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint professional_claim 39900 按法律赔十倍
    """
    statement = drafted(told).statement

    assert "职业索赔" not in statement.short + statement.long


def test_our_efforts_are_told_and_unfriendly_words_of_ours_are_not(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 用一次就破了
    2026-03-09 22:16 seller    你就是骗子，想白拿东西
    2026-03-09 22:30 seller    您好，请您拍一下破损的位置，我们马上处理
    2026-03-09 23:00 offer     1000 部分退款
    """
    long = drafted(told).statement.long

    assert "骗子" not in long
    assert "我店于2026-03-09 22:30答复“请您拍一下破损的位置，我们马上处理”" in long
    assert "我店于2026-03-09 23:00提出退补10.00元，写明“部分退款”" in long


def test_who_is_asked_follows_the_channel(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-09 22:15 complaint quality 3990 用一次就破了
    """
    assert "恳请贵局" in drafted(told, "authority_reply").draft.short


def test_a_report_tells_the_words_and_not_what_the_buyer_is(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint quality 3990 质量差
    2026-03-09 22:20 buyer     今晚之前转我200块，不然就给差评再投诉到12315
    """
    composed = drafted(told, "report_buyer")

    assert "买家于2026-03-09 22:20写“今晚之前转我200块，不然就给差评再投诉到12315”（证据3）" in composed.draft.short
    assert composed.objections() == ()


def test_a_law_that_may_not_be_cited_is_not(told: Dossier) -> None:
    """
    2020-03-01 10:02 order     200301-123456789012345 3990 一次性雨衣
    2020-03-02 18:40 shipped   YT7000
    2020-03-04 09:12 delivered YT7000 本人签收
    2020-03-09 22:15 complaint not_received 3990 没收到
    """
    # The Civil Code came into force on 2021-01-01.
    assert "民法典" not in drafted(told).statement.long


SENTENCES = some.lists(
    some.builds(
        Sentence,
        some.just(Part.ANSWER),
        some.text("实据", min_size=1, max_size=40),
        some.just((1,)),
        some.integers(1, 10),
    ),
    min_size=1,
    max_size=4,
)


@given(
    answers=some.lists(SENTENCES, min_size=1, max_size=5),
    efforts=SENTENCES,
    longest=some.integers(60, 400),
)
def test_whatever_the_sentences_the_limit_holds(
    answers: list[list[Sentence]], efforts: list[Sentence], longest: int
) -> None:
    request = Paragraph("", "", (Sentence(Part.REQUEST, "恳请核实以上记录", (1,), 10),), obligatory=True)
    brief = Paragraph("", "", (Sentence(Part.REQUEST, "恳请核实", (1,), 10),), obligatory=True)
    pointer = Paragraph("", "", (Sentence(Part.ANSWER, "其余见附图", (1,), 10),))
    named = [Paragraph("", f"针对{number}：", tuple(found), obligatory=True) for number, found in enumerate(answers)]

    text = fitted((*named, Paragraph("", "", tuple(efforts)), request), longest, pointer, brief)

    assert len(text) <= longest
    assert text.endswith(("恳请核实以上记录（证据1）。", "恳请核实（证据1）。"))
    assert all(f"针对{number}：" in text for number in range(len(named))) or "其余见附图" in text


def test_without_a_limit_everything_stands() -> None:
    dossier = story("missing")
    judgement = judge(dossier)
    statement = compose(dossier, judgement.claims, judgement.matrix, channel_of("authority_reply"))

    assert all(sentence.written in statement.short for sentence in statement.sentences)


def test_a_paper_that_had_run_out_is_owned_up_to_as_such(told: Dossier) -> None:
    """
    2026-01-01 09:00 product 700111 2900 果干
    2026-01-01 09:00 certificate test_report from=2025-01-01 to=2026-01-31 goods=700111 检测报告
    2026-03-01 10:00 order 260301-000000000003007 2900 goods=700111 果干
    2026-03-05 10:05 complaint food_safety 2900 果干发霉
    2026-03-05 12:00 now
    """
    composed = drafted(told)

    assert "有效期2025-01-01至2026-01-31，下单时不在有效期内，我店致歉（证据1）。" in composed.statement.long
    assert composed.objections() == ()

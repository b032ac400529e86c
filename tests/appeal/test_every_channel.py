"""What holds for every channel, whoever adds the next: rules that exist, sane limits, proofs that are known."""

import re
from importlib.resources import files

import pytest

from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import DEFAULT_CHARACTERS, DEFAULT_PICTURE_BYTES, DEFAULT_PICTURES, channels
from mingbian.appeal.paper import FILLS
from mingbian.appeal.reader import VOICES, Reader
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.rule import Unit
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.rules.book import rule_book

CHANNELS = list(channels().values())
ABOUT_A_PERSON = re.compile(r"骗子|恶意|欺诈|无赖|刁民|碰瓷")
EXPECTED = {
    "evidence",
    "reject_refund",
    "work_order",
    "rights_appeal",
    "speed_refund_appeal",
    "speed_exchange_appeal",
    "compensation_appeal",
    "negative_experience",
    "negative_experience_again",
    "review_report",
    "abnormal_order",
    "report_buyer",
    "violation_appeal",
    "description_penalty",
    "ip_defence",
    "authority_reply",
    "police_report",
    "civil_claim",
}

every_channel = pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.code)


def test_every_way_that_the_platform_offers_is_there() -> None:
    assert set(channels()) >= EXPECTED


@every_channel
def test_every_channel_is_named_by_its_code_and_says_who_decides_and_where(channel: Channel) -> None:
    assert re.fullmatch(r"[a-z][a-z_]*", channel.code)
    assert len(channel.code) <= 40  # the column that keeps what was handed in
    assert files("mingbian.appeal.channels").joinpath(f"{channel.code}.toml").is_file()
    assert channel.title
    assert channel.decides
    assert channel.path
    assert channel.source
    assert channel.note == "" or channel.note.endswith("。")


@every_channel
def test_every_channel_says_what_it_costs_to_lose_and_where_that_stands(channel: Channel) -> None:
    assert channel.lose.words.endswith("。")
    assert channel.lose.rule == "" or channel.lose.rule in channel.rules
    assert not re.search(r"\d", channel.lose.words), "a number stands in its rule, where it has a source"


@every_channel
def test_every_channel_has_a_reader_who_decides_there(channel: Channel) -> None:
    assert channel.reader in VOICES
    outside = {Reader.AUTHORITY: "市场监督", Reader.POLICE: "公安", Reader.COURT: "法院"}
    assert outside.get(channel.reader, "平台") in channel.decides


@every_channel
def test_a_paper_is_only_where_papers_are_taken_and_every_field_can_be_filled(channel: Channel) -> None:
    if channel.reader in (Reader.AUTHORITY, Reader.POLICE, Reader.COURT):
        assert channel.paper is not None
    if channel.paper is not None:
        assert channel.limits.characters is None
        assert all(line.fill in FILLS or (line.hint and not line.fill) for line in channel.paper.fields)
        assert len({line.label for line in channel.paper.fields}) == len(channel.paper.fields)
        assert channel.paper.closing.endswith("。")


def test_the_three_kinds_of_a_rights_appeal_say_what_each_can_change() -> None:
    kinds = channels()["rights_appeal"].grounds

    assert [kind.title for kind in kinds] == ["判责申诉（纠纷退款率）", "货款申诉", "运费申诉"]
    assert all(kind.effect for kind in kinds)


@every_channel
def test_every_rule_that_a_channel_cites_exists(channel: Channel) -> None:
    assert channel.rules
    assert all(code in rule_book() for code in channel.rules)
    assert len(set(channel.rules)) == len(channel.rules)


@every_channel
def test_every_limit_is_sane_and_either_sourced_or_marked_as_ours(channel: Channel) -> None:
    limits = channel.limits
    for limit in (limits.text, limits.picture_count, limits.picture_size):
        assert limit.value is None or limit.value > 0
        assert limit.ours == (limit.confidence is None and limit.value is not None)
        assert limit.ours or limit.value is None or limit.source
    assert limits.characters is None or 100 <= limits.characters <= 5000
    assert limits.pictures is None or 1 <= limits.pictures <= 20
    assert limits.picture_bytes is None or 100_000 <= limits.picture_bytes <= 20_000_000
    assert limits.least_characters < (limits.characters or 5000)


@every_channel
def test_our_own_defaults_are_never_wider_than_the_tightest_form_known(channel: Channel) -> None:
    limits = channel.limits
    assert not limits.text.ours or limits.characters == DEFAULT_CHARACTERS
    assert not limits.picture_count.ours or limits.pictures == DEFAULT_PICTURES
    assert not limits.picture_size.ours or limits.picture_bytes == DEFAULT_PICTURE_BYTES


@every_channel
def test_every_proof_that_a_channel_asks_for_is_a_known_kind_of_evidence(channel: Channel) -> None:
    assert channel.grounds
    for ground in channel.grounds:
        asked = (*ground.must, *ground.may)
        assert set(asked) <= set(evidence_kinds()), ground.code
        assert len(asked) == len(set(asked)), ground.code
        assert ground.title


@every_channel
def test_the_grounds_of_a_channel_have_codes_of_their_own(channel: Channel) -> None:
    codes = [ground.code for ground in channel.grounds]

    assert len(codes) == len(set(codes))


@every_channel
def test_every_quota_says_what_its_rule_says(channel: Channel) -> None:
    for quota in channel.quotas:
        figure = rule_book().by_code(quota.rule).figure(quota.figure)
        assert figure.unit is Unit.TIMES
        assert quota.times == figure.to_rely_on
        assert quota.rule in channel.rules


@every_channel
def test_every_term_points_to_a_figure_that_is_a_time(channel: Channel) -> None:
    for due in channel.due:
        figure = rule_book().by_code(due.rule).figure(due.figure)
        assert figure.unit in (Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS)
        assert isinstance(due.purpose, DuePurpose)
        assert due.rule in channel.rules
        assert due.since


@every_channel
def test_a_limit_that_names_a_rule_agrees_with_it(channel: Channel) -> None:
    if channel.limits.picture_count.source in rule_book():
        rule = rule_book().by_code(channel.limits.picture_count.source)
        assert channel.limits.pictures == rule.figure("pictures").to_rely_on


@every_channel
def test_a_rule_that_refuses_edited_pictures_is_one_that_the_channel_cites(channel: Channel) -> None:
    assert not channel.refuses_edited or channel.refuses_edited in channel.rules


@every_channel
def test_what_can_be_sent_once_only_says_so_where_a_rule_says_it(channel: Channel) -> None:
    if "PDD-INT-02" in channel.rules:
        assert channel.one_shot


def test_nothing_that_is_read_judges_a_person() -> None:
    written = [text for channel in CHANNELS for text in (channel.title, channel.note, channel.path, channel.decides)]
    written += [ground.title for channel in CHANNELS for ground in channel.grounds]
    written += [channel.lose.words for channel in CHANNELS]

    assert [text for text in written if ABOUT_A_PERSON.search(text)] == []

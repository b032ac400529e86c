"""What holds for the page of every reason: nobody is left out, every sentence and term rests on a rule."""

import re
from importlib.resources import files

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.domain.claim import CLAIM_TITLES, ClaimKind
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.rule import Confidence
from mingbian.gather.needs_for import all_needs
from mingbian.rules.book import rule_book
from mingbian.rules.reason_guide import (
    PARTY_TITLES,
    Party,
    Procedure,
    ReasonFileError,
    ReasonGuide,
    procedures,
    read_guide,
    read_procedure,
    reason_guides,
)

GUIDES = list(reason_guides().values())
PROCEDURES = list(procedures().values())
ABOUT_A_PERSON = re.compile(r"骗子|恶意(?!发出错误通知)|无赖|刁民|碰瓷|羊毛党|职业打假")
NUMBER = re.compile(r"\d+ ?(?:小时|天|日内|个工作日|元|倍|张|次)")

every_guide = pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.reason.value)
every_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.code)


def test_no_reason_is_left_out_and_every_file_is_named_by_its_code() -> None:
    assert {guide.reason for guide in GUIDES} == set(Reason)
    for folder, codes in (("reasons", set(Reason)), ("procedures", set(procedures()))):
        names = {file.name for file in files(f"mingbian.rules.{folder}").iterdir() if file.name.endswith(".toml")}
        assert names == {f"{code}.toml" for code in codes}


@every_guide
def test_every_reason_says_how_it_goes_what_we_may_and_what_we_must(guide: ReasonGuide) -> None:
    assert guide.procedures
    assert guide.rights
    assert guide.duties
    assert len({one.code for one in guide.procedures}) == len(guide.procedures)


@every_guide
def test_every_sentence_rests_on_a_rule_that_was_read_and_judges_nobody(guide: ReasonGuide) -> None:
    for said in (*guide.rights, *guide.duties):
        assert said.rule in rule_book(), said
        assert not rule_book().by_code(said.rule).from_memory, said
        assert rule_book().by_code(said.rule).kind in ("platform", "law"), said
        assert said.text.endswith("。")
        assert not NUMBER.search(said.text), "a number in words would stay when the rule changes"
        assert not ABOUT_A_PERSON.search(said.text)


@every_procedure
def test_every_turn_of_a_procedure_has_its_rule_and_its_figure_is_there(procedure: Procedure) -> None:
    assert len(procedure.legs) >= 2
    assert procedure.rule in rule_book()
    assert procedure.by.endswith("。")
    for leg in procedure.legs:
        rule = rule_book().by_code(leg.rule)
        assert not rule.from_memory, leg
        assert leg.what.endswith("。")
        assert not leg.figure or rule.find(leg.figure), leg
        assert not ABOUT_A_PERSON.search(leg.what)


@every_procedure
def test_a_term_of_a_procedure_is_a_figure_and_never_written_out(procedure: Procedure) -> None:
    """A number in words would stay when the rule changes."""
    assert [leg.what for leg in procedure.legs if NUMBER.search(leg.what)] == []


@every_procedure
def test_a_procedure_is_no_surer_of_who_decides_than_a_reader_without_the_official_text_can_be(
    procedure: Procedure,
) -> None:
    platform = procedure.rule.startswith("PDD-")

    assert procedure.confidence in ((Confidence.LOW, Confidence.MEDIUM) if platform else tuple(Confidence))


@every_procedure
def test_every_procedure_is_used_and_the_seller_has_a_leg(procedure: Procedure) -> None:
    assert any(procedure in guide.procedures for guide in GUIDES)
    assert any(leg.who is Party.SELLER for leg in procedure.legs)
    assert set(PARTY_TITLES) == set(Party)


@every_guide
def test_every_reason_leads_to_claims_needs_and_a_channel(guide: ReasonGuide) -> None:
    assert CLAIM_TITLES[ClaimKind(guide.reason.value)]
    assert REASON_TITLES[guide.reason]
    assert any(need.decides(guide.reason) for need in all_needs().values())
    assert any(channel.grounds_for(guide.reason) for channel in channels().values())


GUIDE = """
code = "quality"
procedures = ["work_order"]

[[right]]
text = "可以申诉。"
rule = "PDD-APL-08"
"""


@pytest.mark.parametrize(
    ("line", "instead", "field"),
    [
        ('code = "quality"', 'code = "weather"', "code"),
        ('["work_order"]', '["by_magic"]', "procedures"),
        ('["work_order"]', "[]", "procedures"),
        ('text = "可以申诉。"\n', "", "right 第 1 项的 text"),
        ("[[right]]", "[[wright]]", "wright"),
    ],
)
def test_a_wrong_file_stops_the_start_with_its_field(line: str, instead: str, field: str) -> None:
    assert line in GUIDE
    with pytest.raises(ReasonFileError) as refused:
        read_guide(GUIDE.replace(line, instead), "reasons/quality.toml", procedures())

    assert refused.value.facts["field"] == field
    assert "reasons/quality.toml" in refused.value.message


def test_a_turn_of_nobody_is_refused() -> None:
    text = files("mingbian.rules.procedures").joinpath("work_order.toml").read_text("utf-8")

    with pytest.raises(ReasonFileError):
        read_procedure(text.replace('who = "buyer"', 'who = "nobody"'), "procedures/work_order.toml")

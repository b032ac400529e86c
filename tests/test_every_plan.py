"""What every conversation plan promises: no gap, nothing in it that must not be said, and nothing made up."""

import re
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from mingbian.domain.assessment import Band
from mingbian.domain.claim import EXHIBIT, Cell, CellMark
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.offer import OfferRange
from mingbian.domain.story import read
from mingbian.examine.question import questions
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.negotiate.conversation import Talk
from mingbian.negotiate.letter import Stage
from mingbian.negotiate.phone import script
from mingbian.negotiate.plan import STAGES, Card, Case, Course, Plan, plan
from mingbian.negotiate.plan_files import deciding, plan_file_for, plan_files
from mingbian.negotiate.tone_check import Objection, objections

OFFER, FROZEN = OfferRange(1250, 3990, ""), OfferRange(0, 0, "", frozen=True)
LONGEST_SAID = 45  # characters: one breath on the telephone
BARE = """
2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
2026-03-09 22:15 complaint {reason} 0
2026-03-10 12:00 now
"""
ASKED = {question.code for question in questions()}
QUOTED = re.compile("“([^”]+)”")
# What money promises look like: under a threat none is made.
MONEY = re.compile(r"退您|补您|赔您|退款|补发|补寄|运费我们|\d元")


def dossier_of(reason: Reason, *kinds: str) -> Dossier:
    told = read(BARE.format(reason=reason))
    numbered = enumerate(kinds, start=1)
    exhibits = (Exhibit(number, kind, "0" * 64, "a.jpg", "image/jpeg", 1, told.now) for number, kind in numbered)
    return replace(told, exhibits=tuple(exhibits))


def planned(
    dossier: Dossier, band: Band = Band.UNCLEAR, offer: OfferRange = OFFER, *cells: Cell, inquiry: str = ""
) -> Plan:
    case = Case(dossier, band, offer, cells, evidence_kinds(), inquiry=inquiry)
    return plan(case, Talk(dossier.now - timedelta(hours=12)))


def everything_said(card: Card) -> list[str]:
    return [card.say, *card.ask, *([card.deciding] if card.deciding else []), *(draft.text for draft in card.letters)]


def every_plan(reason: Reason) -> list[Plan]:
    told = dossier_of(reason)
    return [planned(told, band, offer) for band in Band for offer in (OFFER, FROZEN)]


@cache
def against(text: str) -> tuple[Objection, ...]:
    """Most letters stand in many plans and are read once."""
    return objections(text)


@pytest.mark.parametrize("reason", Reason)
def test_every_stage_of_every_plan_has_its_words(reason: Reason) -> None:
    for one in every_plan(reason):
        assert tuple(card.stage for card in one.cards) == STAGES[one.course]
        assert one.words
        assert len(one.note) >= 3, "what to write down on the telephone"
        for card in one.cards:
            assert card.say.endswith(("。", "？")), card.say
            assert len(card.say) <= LONGEST_SAID, card.say
            assert card.letters, card.stage
            assert card.never
            assert card.until.endswith("。")
            assert all("？" in question for question in card.ask), card.ask


@pytest.mark.parametrize("reason", Reason)
def test_something_is_asked_before_anything_is_offered(reason: Reason) -> None:
    for one in every_plan(reason):
        asked = {card.stage: card.ask for card in one.cards}
        if one.course in (Course.STEPS, Course.HOLDING):
            assert asked[Stage.LISTEN]
            assert asked[Stage.VERIFY]
        if one.course is Course.AT_ONCE:
            assert len(asked[Stage.OFFER]) <= 2, "an honest buyer is asked how, and not whether"


@pytest.mark.parametrize("reason", Reason)
def test_no_plan_says_what_must_not_be_said(reason: Reason) -> None:
    for one in every_plan(reason):
        forbidden = {words.strip("…") for card in one.cards for never in card.never for words in QUOTED.findall(never)}
        for card in one.cards:
            for said in everything_said(card):
                assert against(said) == (), said
                assert not [words for words in forbidden if words in said], said


@pytest.mark.parametrize("reason", Reason)
def test_a_threat_never_comes_to_a_stage_of_offers(reason: Reason) -> None:
    for band in Band:
        one = planned(dossier_of(reason), band, FROZEN)

        assert one.course is Course.HOLDING
        assert Stage.OFFER not in [card.stage for card in one.cards]
        for card in one.cards:
            assert not any(MONEY.search(said) for said in (card.say, *card.ask)), card


@pytest.mark.parametrize("reason", Reason)
def test_an_honest_complaint_is_one_message_and_a_last_word(reason: Reason) -> None:
    one = planned(dossier_of(reason), Band.HONEST)

    assert [card.stage for card in one.cards] == [Stage.OFFER, Stage.CLOSE]
    assert one.cards[0].title == "一次说清"
    assert re.search("对不起|对不住", one.cards[0].say)
    assert all(card.showing is None for card in one.cards), "nobody has to be convinced"


@pytest.mark.parametrize("reason", Reason)
def test_only_exhibits_of_this_dispute_are_shown_by_their_numbers(reason: Reason) -> None:
    kinds = ("chat", *evidence_kinds())
    told = dossier_of(reason, *kinds)
    for offer in (OFFER, FROZEN):
        shown = next(card.showing for card in planned(told, offer=offer).cards if card.showing)

        file = plan_file_for(reason, threatened=offer.frozen)
        assert bool(shown.exhibits) != bool(shown.nothing)
        for one in shown.exhibits:
            exhibit = told.exhibits[one.number - 1]
            assert exhibit.number == one.number
            assert exhibit.kind in file.exhibits
            assert one.title == evidence_kinds()[exhibit.kind].title


def test_what_is_shown_is_named_and_nothing_else_is_said_to_be_there() -> None:
    held = planned(dossier_of(Reason.NOT_RECEIVED, "courier_stamp", "chat"))
    bare = planned(dossier_of(Reason.NOT_RECEIVED))

    said = {card.stage: card.say for card in held.cards}[Stage.SHOW]
    assert said.startswith("快递公司盖章的签收证明我找出来了，发您看看。")
    assert {card.stage: card.say for card in bare.cards}[Stage.SHOW] == "记录还在查，查到什么都发您看，不让您干等。"


@pytest.mark.parametrize("reason", Reason)
def test_where_nothing_can_be_shown_the_plan_says_what_to_fetch_first(reason: Reason) -> None:
    shown = next(card.showing for card in planned(dossier_of(reason)).cards if card.showing)

    assert shown.exhibits == ()
    assert bool(shown.to_fetch) != bool(shown.nothing)
    assert all(one.how and one.title for one in shown.to_fetch)


def test_what_speaks_for_the_buyer_is_owned_up_to_and_never_shown_as_proof() -> None:
    told = dossier_of(Reason.NOT_RECEIVED, "sign_proof", "courier_stamp")
    supports = Cell("c1", f"{EXHIBIT}1", CellMark.SUPPORTS, "放在门口")

    shown = next(card.showing for card in planned(told, Band.UNCLEAR, OFFER, supports).cards if card.showing)

    assert [one.number for one in shown.exhibits] == [2]
    assert [(one.number, one.quote) for one in shown.admits] == [(1, "放在门口")]


def test_what_was_read_to_contradict_is_shown_before_what_only_its_kind_promises() -> None:
    told = dossier_of(Reason.NOT_RECEIVED, "sign_proof", "tracking")
    read_so = Cell("c1", f"{EXHIBIT}2", CellMark.CONTRADICTS, "本人签收")

    shown = next(card.showing for card in planned(told, Band.UNCLEAR, OFFER, read_so).cards if card.showing)

    assert [one.number for one in shown.exhibits] == [2, 1]


@pytest.mark.parametrize("code", sorted(deciding()))
def test_the_deciding_question_is_put_in_words_for_the_buyer(code: str) -> None:
    assert code in ASKED
    told = dossier_of(Reason.QUALITY)

    asked = {card.stage: card.deciding for card in planned(told, inquiry=code).cards}
    threatened = [card.deciding for card in planned(told, offer=FROZEN, inquiry=code).cards if card.deciding]

    assert asked[Stage.VERIFY] == deciding()[code].ask
    assert not any(asked[stage] for stage in Stage if stage is not Stage.VERIFY)
    assert bool(threatened) != deciding()[code].costs_us


def test_a_question_that_we_look_up_ourselves_is_not_put_to_the_buyer() -> None:
    for code in ASKED - set(deciding()):
        assert not any(card.deciding for card in planned(dossier_of(Reason.QUALITY), inquiry=code).cards), code


@pytest.mark.parametrize("reason", Reason)
def test_every_stage_can_be_said_on_the_telephone(reason: Reason) -> None:
    told = dossier_of(reason)
    for one in every_plan(reason):
        for card in one.cards:
            call = script(one, card, told)

            assert call.before
            assert call.note == one.note
            for said in (*call.opening, *call.closing):
                assert against(said) == (), said
                assert not re.search(r"[【】|]", said), said


def test_every_reason_has_one_plan_and_every_kind_that_it_shows_exists() -> None:
    assert sorted(reason for one in plan_files() for reason in one.reasons) == sorted(Reason)
    for one in plan_files():
        assert set(one.exhibits) <= set(evidence_kinds()), set(one.exhibits) - set(evidence_kinds())
        assert bool(one.exhibits) != bool(one.nothing_to_show)

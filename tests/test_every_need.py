"""What holds for every need, every kind of evidence and every word file, whoever writes the next one."""

import re
import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest

from mingbian.domain.claim import ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.need import SINCE_TITLES, UNTIL_WHEN, EvidenceKind, Keeper, Need
from mingbian.domain.rule import Confidence
from mingbian.gather.evidence_kinds import evidence_kinds, kinds_in_groups
from mingbian.gather.needs_for import all_needs, situations
from mingbian.gather.wording import Wording, wordings

NEEDS = list(all_needs().values())
KINDS = list(evidence_kinds().values())
WORDINGS = list(wordings().values())
NOBODY_CLAIMS = {ClaimKind.OTHER}
ABOUT_A_PERSON = re.compile(r"骗子|恶意|欺诈|诈骗犯|小人|无赖|刁民|碰瓷")


def rule_codes(folder: Traversable) -> set[str]:
    found: set[str] = set()
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= rule_codes(entry)
        elif entry.name.endswith(".toml"):
            found.add(str(tomllib.loads(entry.read_text("utf-8"))["code"]))
    return found


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.code)
def test_every_need_asks_for_evidence_that_is_known(need: Need) -> None:
    asked = (*need.must, *need.should, *need.may)

    assert need.must
    assert len(asked) == len(set(asked))
    assert set(asked) <= set(evidence_kinds())


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.code)
def test_every_need_applies_somewhere_and_says_what_decides(need: Need) -> None:
    assert need.occasions
    assert all(occasion.reasons for occasion in need.occasions)
    assert {occasion.when for occasion in need.occasions if occasion.when} <= set(situations())
    assert need.question.endswith("？")
    assert need.title
    assert need.outcome.endswith("。")


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.code)
def test_every_need_is_as_sure_of_its_outcome_as_the_table_is(need: Need) -> None:
    assert need.confidence in (Confidence.LOW, Confidence.MEDIUM)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.code)
def test_every_rule_that_a_need_cites_exists(need: Need) -> None:
    assert need.rules
    assert set(need.rules) <= rule_codes(files("mingbian.rules"))


def test_the_table_is_whole_and_every_reason_has_a_row() -> None:
    assert [need.code for need in NEEDS] == [f"C{number:02}" for number in range(1, 27)]
    assert {reason for reason in Reason if any(need.decides(reason) for need in NEEDS)} == set(Reason)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_kind_of_evidence_says_what_it_shows_and_where_it_lies(kind: EvidenceKind) -> None:
    assert re.fullmatch(r"[a-z][a-z_0-9]*", kind.code)
    assert kind.title
    assert kind.shows.endswith("。")
    assert kind.fetch.endswith("。")
    assert 0 < kind.minutes <= 240
    assert 0 < kind.found <= 1


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_kind_of_evidence_bears_on_a_claim_and_on_each_in_one_way(kind: EvidenceKind) -> None:
    claims = [proof.claim for proof in kind.proves]

    assert claims
    assert len(claims) == len(set(claims))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_how_long_a_source_lives_is_dated_from_something_and_has_a_source(kind: EvidenceKind) -> None:
    if kind.lives is None:
        return
    assert kind.lives.days > 0
    assert kind.lives.since in SINCE_TITLES
    assert kind.lives.source
    assert kind.lives.confidence is not Confidence.PLATFORM


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_kind_of_evidence_says_until_when_it_exists_or_who_holds_it(kind: EvidenceKind) -> None:
    assert kind.until.endswith("。")
    assert ("可信度" in kind.until) is (kind.lives is not None)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.place], ids=lambda kind: kind.code)
def test_a_way_in_the_back_office_is_only_told_with_its_source_and_how_sure_it_is(kind: EvidenceKind) -> None:
    assert kind.place is not None
    assert kind.place.path.startswith("商家后台 → ")
    assert kind.place.source
    assert kind.place.confidence in (Confidence.MEDIUM, Confidence.LOW)


def test_a_back_office_is_named_nowhere_but_where_a_source_told_the_way() -> None:
    assert [kind.code for kind in KINDS if "商家后台 → " in kind.fetch and kind.place is None] == []


def test_what_is_asked_for_in_every_dispute_of_trade_has_a_kind() -> None:
    """Order and transaction, page and policy, talk, papers, goods, parcel, return, and what comes after."""
    asked = """
        order_detail transaction_record listing_snapshot promise_snapshot after_sales_policy chat call_note
        brand_authorisation inspection_report third_party_test purchase_invoice batch_record
        shipping_slip packing_photo packing_video weight_out weight_courier weight_back
        tracking courier_stamp pickup_record unpack_video buyer_photo reviews penalty_notice
        police_receipt timestamp_proof
    """
    assert set(asked.split()) <= set(evidence_kinds())
    assert set(UNTIL_WHEN) == set(Keeper)


def test_every_file_is_named_by_its_code() -> None:
    for folder, codes in (("kinds", evidence_kinds()), ("needs", all_needs()), ("claim_words", wordings())):
        names = {entry.name for entry in files(f"mingbian.gather.{folder}").iterdir() if entry.name.endswith(".toml")}
        assert len(names) == len(codes)
        assert all(any(name.startswith(str(code)) for name in names) for code in codes)


def test_every_kind_of_claim_that_people_make_has_its_words() -> None:
    assert set(wordings()) == set(ClaimKind) - NOBODY_CLAIMS


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.kind.value)
def test_no_words_match_nothing_at_all(wording: Wording) -> None:
    patterns = [*(pattern for topic in wording.topics for pattern in topic.patterns), wording.unsays, wording.admits]

    assert not any(pattern.search("") for pattern in patterns if pattern)
    assert len({topic.about for topic in wording.topics}) == len(wording.topics)


def test_nothing_that_is_read_judges_a_person() -> None:
    written = [text for need in NEEDS for text in (need.title, need.question, need.outcome)]
    written += [text for kind in KINDS for text in (kind.title, kind.shows, kind.fetch)]

    assert [text for text in written if ABOUT_A_PERSON.search(text)] == []


def test_every_kind_stands_under_one_heading_in_the_order_of_a_sale() -> None:
    headings = [title for title, _ in kinds_in_groups()]
    listed = [kind.code for _, kinds in kinds_in_groups() for kind in kinds]

    assert headings[0] == "聊天与沟通"
    assert headings.index("打包与发货") < headings.index("快递与签收") < headings.index("退回的货")
    assert sorted(listed) == sorted(evidence_kinds())
    assert all(3 <= len(kinds) <= 14 for _, kinds in kinds_in_groups()), "a heading is looked through at one glance"

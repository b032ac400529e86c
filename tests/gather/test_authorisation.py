"""The chain of authorisation: whole only when every paper leads to the next, and the first break is named."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from cell_kit import a_story, cells, marks, missing
from hypothesis import given
from hypothesis import strategies as st

from mingbian.casework.tell import anonymised
from mingbian.domain.authorisation import AuthorisationChain, BreakKind, Role
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import Certificate, CertificateKind, Exhibit
from mingbian.gather.authorisation import chain_of, chains_on
from mingbian.gather.holdings import held

MARK = "trademark from=2019-03-07 to=2029-03-06 brand=雨王 issuer=国家知识产权局 holder=广东雨王公司 商标注册证"
FIRST = (
    "brand_authorisation from=2025-01-01 to=2026-12-31 brand=雨王 issuer=广东雨王公司 holder=华东经销公司 一级授权书"
)
SECOND = (
    "brand_authorisation from=2025-06-01 to=2026-06-30 brand=雨王 issuer=华东经销公司 holder=杭州晴天公司 二级授权书"
)
DIRECT = "brand_authorisation from=2025-01-01 to=2026-12-31 brand=雨王 issuer=广东雨王公司 holder=杭州晴天公司 授权书"
SHOP = "licence from=2015-03-02 to=2035-03-01 issuer=西湖区市场监管局 holder=杭州晴天公司 营业执照"


def chain(*papers: str) -> AuthorisationChain:
    """As it stood when a raincoat of the brand 雨王 was ordered on 2026-03-01."""
    told = a_story(
        *(f"2026-01-0{number} 10:00 certificate {paper}" for number, paper in enumerate(papers, 1)),
        "2026-03-01 10:02 order     260301-1 3990 goods=G1 雨王一次性雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )
    found = chain_of(told)
    assert found is not None
    return found


def broken(*papers: str) -> tuple[BreakKind, int]:
    found = chain(*papers).broken
    assert found is not None
    return found.kind, found.after


@pytest.mark.parametrize(
    "papers",
    [(MARK, FIRST, SECOND, SHOP), (SHOP, SECOND, MARK, FIRST), (MARK, DIRECT, SHOP)],
    ids=["two", "any", "one"],
)
def test_papers_that_lead_from_the_owner_to_our_shop_are_a_whole_chain(papers: tuple[str, ...]) -> None:
    found = chain(*papers)

    assert found.complete
    assert (found.links[0].role, found.links[-1].role) == (Role.OWNER, Role.SHOP)
    names = [found.links[0].paper.holder, *(link.paper.holder for link in found.links[1:])]
    assert (names[0], names[-1]) == ("广东雨王公司", "杭州晴天公司")


@pytest.mark.parametrize(
    ("papers", "kind", "after"),
    [
        ((FIRST, SECOND, SHOP), BreakKind.OWNER_UNPROVED, 0),
        ((MARK, SECOND, SHOP), BreakKind.LETTER_MISSING, 1),
        ((MARK, FIRST, SHOP), BreakKind.LETTER_MISSING, 2),
        ((MARK, FIRST, SECOND), BreakKind.SHOP_UNPROVED, 3),
        ((MARK, SHOP), BreakKind.LETTER_MISSING, 1),
        ((MARK.replace("2029-03-06", "2025-03-06"), DIRECT, SHOP), BreakKind.ENDED, 0),
        ((MARK, FIRST, SECOND.replace("2026-06-30", "2025-12-31"), SHOP), BreakKind.ENDED, 2),
        ((MARK, FIRST.replace("2025-01-01", "2026-03-02"), SECOND, SHOP), BreakKind.NOT_YET, 1),
        ((MARK, DIRECT.replace("杭州晴天公司", "杭州晴天店"), SHOP), BreakKind.LETTER_MISSING, 2),
        ((MARK, DIRECT.replace("广东雨王公司", "广东雨王总公司"), SHOP), BreakKind.NAME_DIFFERS, 1),
        ((MARK, DIRECT.replace("issuer=广东雨王公司 ", ""), SHOP), BreakKind.UNNAMED, 1),
        ((MARK, DIRECT.replace("brand=雨王", "brand=雨王 goods=G2"), SHOP), BreakKind.OUT_OF_SCOPE, 1),
        ((MARK, DIRECT.replace("brand=雨王", "brand=雨王 batch=B2"), SHOP), BreakKind.OUT_OF_SCOPE, 1),
    ],
)
def test_the_first_break_from_the_top_is_named(papers: tuple[str, ...], kind: BreakKind, after: int) -> None:
    assert broken(*papers) == (kind, after)


def test_the_break_says_between_whom_a_letter_is_missing() -> None:
    found = chain(MARK, SECOND, SHOP).broken

    assert found is not None
    assert (
        found.sentence == "从“广东雨王公司”到“华东经销公司”之间没有授权书：向“广东雨王公司”要一份给“华东经销公司”的。"
    )


def test_the_break_says_which_letter_had_ended_on_which_day() -> None:
    found = chain(MARK, DIRECT.replace("2026-12-31", "2025-12-31"), SHOP).broken

    assert found is not None
    assert found.sentence == "《授权书》已于 2025-12-31 到期，下单日 2026-03-01 不在其内：要一份续签的。"


def test_the_last_day_of_a_letter_still_counts() -> None:
    assert chain(MARK, DIRECT.replace("2026-12-31", "2026-03-01"), SHOP).complete


def test_of_a_letter_and_its_renewal_the_one_of_the_day_is_taken() -> None:
    old = DIRECT.replace("2025-01-01 to=2026-12-31", "2024-01-01 to=2025-12-31")
    new = DIRECT.replace("2025-01-01", "2026-01-01")

    found = chain(MARK, new, old, SHOP)

    assert found.complete
    assert found.links[1].paper.valid_from == date(2026, 1, 1)


def test_a_second_supplier_without_a_chain_does_not_break_the_first() -> None:
    other = "brand_authorisation from=2026-01-01 to=2027-12-31 brand=雨王 issuer=别家贸易行 holder=杭州晴天公司 授权书"

    assert chain(MARK, DIRECT, other, SHOP).complete


def test_brackets_and_blanks_make_no_other_name() -> None:
    letter = DIRECT.replace("杭州晴天公司", "「杭州晴天（中国） 公司」")

    assert chain(MARK, letter, SHOP.replace("杭州晴天公司", "杭州晴天(中国)公司")).complete


def test_the_owner_selling_himself_needs_no_letter() -> None:
    assert chain(MARK, SHOP.replace("杭州晴天公司", "广东雨王公司")).complete


def test_without_a_registration_the_licence_of_whoever_signed_stands_for_the_owner() -> None:
    owners = SHOP.replace("杭州晴天公司", "广东雨王公司")

    assert chain(owners, DIRECT, SHOP).complete


def test_with_two_licences_an_invoice_tells_which_is_ours() -> None:
    dealers = SHOP.replace("杭州晴天公司", "上海某某公司")
    assert broken(MARK, DIRECT, SHOP, dealers) == (BreakKind.SHOP_UNPROVED, 2)

    bought = "purchase_invoice from=2025-02-18 to=9999-12-31 issuer=义乌厂 holder=杭州晴天公司 发票"
    assert chain(MARK, DIRECT, SHOP, dealers, bought).complete


def test_letters_that_lead_in_a_ring_lead_to_no_owner() -> None:
    there = DIRECT.replace("广东雨王公司", "甲公司").replace("杭州晴天公司", "乙公司")
    back = DIRECT.replace("广东雨王公司", "乙公司").replace("杭州晴天公司", "甲公司")

    assert not chain(there, back, SHOP).complete


def test_another_brand_is_another_chain() -> None:
    other = DIRECT.replace("雨王", "晴王")
    told = a_story(
        f"2026-01-01 10:00 certificate {MARK}",
        f"2026-01-02 10:00 certificate {other}",
        "2026-03-01 10:02 order     260301-1 3990 雨王一次性雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )
    found = chain_of(told)

    assert found is not None
    assert (found.brand, [link.role for link in found.links]) == ("雨王", [Role.OWNER])
    on_shelf = chains_on(told.of(Certificate), date(2026, 3, 1))
    assert [one.brand for one in on_shelf] == ["晴王", "雨王"]


def test_a_shop_without_papers_about_a_brand_has_no_chain() -> None:
    told = a_story(
        f"2026-01-01 10:00 certificate {SHOP}",
        "2026-03-01 10:02 order     260301-1 3990 雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )

    assert chain_of(told) is None
    assert chains_on((), date(2026, 3, 1)) == ()


@pytest.mark.parametrize(
    ("papers", "is_held"),
    [
        ((MARK, DIRECT, SHOP), True),
        ((DIRECT, SHOP), False),
        (("brand_authorisation from=2025-01-01 to=2026-12-31 授权书",), True),
        (("brand_authorisation from=2025-01-01 to=2025-12-31 授权书",), False),
    ],
    ids=["whole", "broken", "nobody named, in time", "nobody named, ended"],
)
def test_the_chain_is_held_when_it_is_whole(papers: tuple[str, ...], is_held: bool) -> None:
    told = a_story(
        *(f"2026-01-0{number} 10:00 certificate {paper}" for number, paper in enumerate(papers, 1)),
        "2026-03-01 10:02 order     260301-1 3990 雨王雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )

    assert ("brand_authorisation" in held(told, ["brand_authorisation"])) is is_held
    assert ("brand_authorisation" not in missing(cells(told))) is is_held


def test_what_is_missing_says_where_the_chain_breaks() -> None:
    told = a_story(
        f"2026-01-01 10:00 certificate {DIRECT}",
        "2026-03-01 10:02 order     260301-1 3990 雨王雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )
    lacking = next(cell for cell in cells(told) if cell.evidence == "brand_authorisation")

    assert "现在断在：没有“广东雨王公司”的商标注册证或营业执照" in lacking.fetch


def test_a_letter_that_was_filed_is_no_chain_where_our_papers_show_a_break() -> None:
    def filed(*papers: str) -> bool:
        told = a_story(
            *(f"2026-01-0{number} 10:00 certificate {paper}" for number, paper in enumerate(papers, 1)),
            "2026-03-01 10:02 order     260301-1 3990 雨王雨衣",
            "2026-03-09 22:15 complaint fake 3990 假货",
        )
        letter = Exhibit(1, "brand_authorisation", "0" * 64, "a.pdf", "application/pdf", 1, told.now)
        return "brand_authorisation" in held(replace(told, exhibits=(letter,)), ["brand_authorisation"])

    assert filed(), "without papers on the shelf the owner's word stands"
    assert not filed(DIRECT, SHOP)
    assert filed(MARK, DIRECT, SHOP)


def test_a_letter_for_another_brand_contradicts_no_complaint_about_this_one() -> None:
    other = "brand_authorisation from=2025-01-01 to=2026-12-31 brand=晴王 授权书"
    story = ["2026-03-01 10:02 order     260301-1 3990 雨王雨衣", "2026-03-09 22:15 complaint fake 3990 假货"]

    only = a_story(f"2026-01-01 10:00 certificate {other}", *story)
    assert marks(only).get(1) == "contradicts", "a title need not name its brand"

    beside = a_story(f"2026-01-01 10:00 certificate {other}", f"2026-01-02 10:00 certificate {DIRECT}", *story)
    assert (marks(beside).get(1), marks(beside).get(2)) == ("silent", "contradicts")


FIRMS = st.sampled_from(["", "甲公司", "乙公司", "丙公司", "杭州晴天公司", "杭州晴天公司 "])
DAYS = st.dates(date(2025, 1, 1), date(2027, 1, 1))
PAPERS = st.builds(
    Certificate,
    at=st.just(beijing(2026, 1, 1)),
    cite=st.just(0),
    kind=st.sampled_from(CertificateKind),
    valid_from=DAYS,
    valid_to=DAYS,
    title=st.just("证书"),
    brand=st.sampled_from(["", "雨王", "晴王"]),
    issuer=FIRMS,
    holder=FIRMS,
)


@given(st.lists(PAPERS, max_size=9), DAYS)
def test_whatever_lies_on_the_shelf_a_whole_chain_is_whole_and_a_broken_one_says_where(
    papers: list[Certificate], day: date
) -> None:
    for found in chains_on(papers, day):
        if found.broken is not None:
            assert 0 <= found.broken.after <= len(found.links)
            assert found.broken.sentence.endswith("。")
            continue
        assert all(link.paper.valid_from <= day <= link.paper.valid_to for link in found.links)
        assert [found.links[0].role, found.links[-1].role] == [Role.OWNER, Role.SHOP]
        for upper, lower in pairwise(found.links):
            taken = lower.paper.holder if lower.role is Role.SHOP else lower.paper.issuer
            assert upper.paper.holder.split() == taken.split() != []


@given(st.permutations([MARK, FIRST, SECOND, SHOP]))
def test_the_order_in_which_papers_were_confirmed_does_not_matter(papers: list[str]) -> None:
    assert chain(*papers).complete


def test_told_to_others_the_firms_have_other_names_and_the_chain_is_as_it_was() -> None:
    told = a_story(
        *(f"2026-01-0{number} 10:00 certificate {paper}" for number, paper in enumerate((MARK, FIRST, SHOP), 1)),
        "2026-03-01 10:02 order     260301-1 3990 雨王一次性雨衣",
        "2026-03-09 22:15 complaint fake 3990 假货",
    )
    known, hidden = chain_of(told), chain_of(anonymised(told))

    assert known is not None
    assert hidden is not None
    assert "雨王公司" not in " ".join(link.paper.holder for link in hidden.links)
    assert [link.role for link in hidden.links] == [link.role for link in known.links]
    assert known.broken is not None
    assert hidden.broken is not None
    assert hidden.broken.after == known.broken.after

"""Rules are found by words of two characters and by codes, the best first; nothing is found for nothing."""

import pytest

from mingbian.rules.book import rule_book
from mingbian.rules.initials import initials
from mingbian.rules.search import codes_in, search
from mingbian.rules.search_parts import parts_of


def found(words: str) -> list[str]:
    return [hit.rule.code for hit in search(words, rule_book())]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("举证", "PDD-INT-01"),
        ("工单", "PDD-INT-06"),
        ("掉包", "LAW-TL-49"),
        ("保证金", "PDD-DEP-01"),
        ("仅退款", "PDD-AS-01"),
        ("红章", "PDD-INT-06"),
        ("签收", "LAW-MFD-512"),
        ("单独同意", "LAW-PI-23"),
        ("七天 无理由", "PDD-AS-08"),
        ("72小时", "PDD-AS-08"),
    ],
)
def test_a_word_finds_the_rules_it_stands_in(words: str, code: str) -> None:
    assert code in found(words)


def test_every_word_must_stand_in_a_rule() -> None:
    both = found("退货 签收")

    assert both
    assert set(both) <= set(found("退货")) & set(found("签收"))


def test_a_word_in_the_title_outweighs_one_in_a_note() -> None:
    assert found("工单")[0] == "PDD-INT-06"


@pytest.mark.parametrize(
    ("letters", "code"), [("jz", "PDD-INT-01"), ("JZSX", "PDD-INT-01"), ("gd", "PDD-INT-06"), ("jtk", "PDD-AS-01")]
)
def test_letters_find_what_is_spelt_so(letters: str, code: str) -> None:
    assert code in found(letters)


def test_what_begins_with_the_letters_comes_before_what_holds_them_in_the_middle() -> None:
    """`jz` is 举证 for a seller; in 反不正当竞争法 it is the end of one word and the beginning of the next."""
    told = found("jz")

    assert set(told[:3]) == {"PDD-INT-01", "PDD-INT-02", "PDD-INT-03"}
    assert "LAW-AUCL-12" in told[3:]


@pytest.mark.parametrize(
    ("phrase", "parts", "codes"),
    [
        ("退货包运费谁出", ("退货", "运费"), {"LAW-XF-25", "LAW-XF-24"}),
        ("举证要几小时", ("举证", "小时"), {"PDD-INT-01"}),
        ("打假人要十倍赔偿怎么办", ("十倍赔偿",), {"LAW-FOOD-148"}),
    ],
)
def test_a_phrase_without_blanks_falls_back_to_its_parts_and_says_so(
    phrase: str, parts: tuple[str, ...], codes: set[str]
) -> None:
    hits = search(phrase, rule_book())

    assert codes <= {hit.rule.code for hit in hits}
    assert {hit.by for hit in hits} == {parts}
    assert not any(hit.whole for hit in hits)


def test_a_phrase_is_cut_where_our_rules_speak_so() -> None:
    assert parts_of("没收到货", ("收到收到收到", "没收", "到货")) == ("收到",)
    assert parts_of("谁来怎么办", ("谁来", "怎么办")) == ()
    assert parts_of("", ("退款",)) == ()


def test_a_word_of_letters_may_also_stand_in_a_rule_as_it_is() -> None:
    assert "LAW-AIGC" in found("AIGC")
    assert found("qqqqzz") == []


def test_initials_leave_what_has_no_reading_as_it_stands() -> None:
    assert initials("举证时限 48 小时,OK") == "jzsx48xs,ok"


def test_other_platforms_stand_after_our_own() -> None:
    kinds = [hit.rule.kind == "other_platform" for hit in search("举证", rule_book())]

    assert any(kinds)
    assert kinds == sorted(kinds)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("PDD-INT-01", ["PDD-INT-01"]),
        ("pdd-int-01", ["PDD-INT-01"]),
        ("INT-01", ["PDD-INT-01"]),
        ("INT-01/02", ["PDD-INT-01", "PDD-INT-02"]),
        ("LAW-XF-48/52", ["LAW-XF-48", "LAW-XF-52"]),
        ("LAW-EC-58–63", ["LAW-EC-58-63"]),
        ("LAW-EC-62", ["LAW-EC-58-63"]),
        ("LAW-MFD-148/150", ["LAW-MFD-148", "LAW-MFD-150"]),
        ("LAW-EC-42/43 PDD-IP-02", ["LAW-EC-42", "LAW-EC-43", "PDD-IP-02"]),
        ("ＰＤＤ－ＡＳ－０２", ["PDD-AS-02"]),
    ],
)
def test_a_code_is_found_also_cut_short_joined_or_in_full_width(words: str, codes: list[str]) -> None:
    assert found(words) == codes


def test_the_head_of_a_code_finds_all_that_begin_so() -> None:
    assert set(found("SPC24")) == set() or all("SPC24" in code for code in found("SPC24"))
    assert found("LAW-SPC24") == ["LAW-SPC24-1", "LAW-SPC24-12", "LAW-SPC24-15", "LAW-SPC24-8"]


def test_a_number_alone_is_no_code() -> None:
    assert codes_in("12315") == ()
    assert codes_in("48小时") == ()


def test_where_no_rule_holds_all_words_the_nearest_are_said_to_be_near_only() -> None:
    hits = search("签收后反悔不退", rule_book())

    assert hits
    assert not any(hit.whole for hit in hits)


@pytest.mark.parametrize("words", ["", "   ", "火星人", "[/bold]", "%", "。", "'; DROP TABLE"])
def test_nothing_is_found_for_nothing_and_for_what_is_not_there(words: str) -> None:
    assert found(words) == []


def test_the_same_words_give_the_same_order() -> None:
    assert found("退款") == found("退款")
    assert found("退款") == [hit.rule.code for hit in search("退款", reversed(list(rule_book())))]

"""Two words together say what a page is; one alone says nothing, and two kinds at once are never sure."""

import pytest

from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.looks_like import ALL, looks_like


@pytest.mark.parametrize("marks", ALL, ids=[marks.kind for marks in ALL])
def test_every_kind_is_one_that_we_file_and_is_known_by_its_first_words(marks: object) -> None:
    assert marks.kind in evidence_kinds()

    found = looks_like(f"{marks.titles[0]}\n{marks.beside[0]}：……")

    assert found is not None
    assert found.kind == marks.kind


@pytest.mark.parametrize(
    ("words", "kind", "sure"),
    [
        ("营 业 执 照\n统一社会信用代码 9133", "qualification", True),
        ("检测报告\n委托单位：某某商行\n样品名称：雨衣", "third_party_test", True),
        ("出厂检验报告\n检验员 03\n委托单位 无", "inspection_report", False),
        ("受案回执\n某某市公安局某某派出所", "police_receipt", True),
        ("前言" * 200 + "营业执照 统一社会信用代码", "qualification", False),
    ],
)
def test_a_title_and_what_goes_with_it(words: str, kind: str, sure: bool) -> None:
    found = looks_like(words)

    assert found is not None
    assert (found.kind, found.sure) == (kind, sure)


@pytest.mark.parametrize("words", ["", "营业执照", "买家说：你们有检测报告吗", "出厂检验报告", "派出所"])
def test_one_word_alone_says_nothing(words: str) -> None:
    assert looks_like(words) is None

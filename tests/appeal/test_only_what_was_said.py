"""Between quotation marks stand words that somebody said; and what was said is not cut where it matters."""

from pathlib import Path

import pytest

from mingbian.appeal.draft import Form
from mingbian.casework.judge import judge
from mingbian.domain.claim import is_said
from mingbian.domain.story import read
from packing import drafted

LIBRARY = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
REFUSED = """
    2026-03-01 10:00 order     260301-1 15900 四件套
    2026-03-02 10:00 shipped   YT7000 2380g
    2026-03-04 10:00 delivered YT7000 本人签收
    2026-03-05 10:00 aftersale return_refund 15900 七天无理由退货
    2026-03-05 10:05 returned  SF9000
    2026-03-08 10:00 return_weighed SF9000 53g
    2026-03-08 10:30 seller    我们收到的包裹里是空的
    2026-03-08 11:00 complaint return_refused 15900 货退回去了不给退钱
    2026-03-08 12:00 now
"""
PRESSED = """
    2026-03-01 10:00 order     260301-1 4590 鸡胸肉
    2026-03-02 10:00 shipped   YT7000
    2026-03-04 10:00 delivered YT7000 本人签收
    2026-03-04 11:00 buyer     你家产品标签不符合规定，我按食品安全法要十倍
    2026-03-04 11:01 seller    您好，请问具体是哪一处？
    2026-03-04 11:05 buyer     不退货，私下给 3000 我就撤，明天中午前给答复，否则市场监管和起诉一起来
    2026-03-04 12:00 account   registered=2026-02-22 reviews=40 negative=33
    2026-03-04 12:00 complaint professional_claim 300000 依据食品安全法退一赔十，逾期不处理将向监管部门举报并提起诉讼
    2026-03-04 13:00 now
"""


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_a_claim_s_words_were_said_or_are_our_title_for_it(path: Path) -> None:
    dossier = read(path.read_text("utf-8"))

    assert all(is_said(claim, dossier) or claim.is_by_title for claim in judge(dossier).claims)


def test_our_title_for_a_complaint_is_not_put_into_the_buyers_mouth() -> None:
    composed = drafted(read(REFUSED), "reject_refund").draft

    for form in (Form.SHORT, Form.LONG):
        assert "“退货被拒”" not in composed.text(form)
        assert "退货处理" in composed.text(form)


@pytest.mark.parametrize("form", [Form.SHORT, Form.LONG])
def test_the_referee_objects_where_somebody_does(form: Form) -> None:
    composed = drafted(read(REFUSED), "reject_refund")
    changed = composed.draft.text(form).replace("退货处理", "“退货被拒”", 1)

    found = composed.objections(composed.with_text(form, changed))

    assert [(one.code, one.spot) for one in found if one.code == "quote_differs"] == [("quote_differs", "退货被拒")]


@pytest.mark.parametrize("channel", ["police_report", "civil_claim", "authority_reply", "report_buyer"])
def test_a_paper_quotes_a_threat_with_its_condition(channel: str) -> None:
    composed = drafted(read(PRESSED), channel)

    assert "明天中午前给答复，否则市场监管和起诉一起来”" in composed.statement.long
    assert "逾期不处理将向监管部门举报并提起诉讼”" in composed.statement.long
    assert composed.objections() == ()


def test_a_demand_that_was_only_said_is_not_looked_at() -> None:
    told = drafted(read(PRESSED), "police_report").statement.long

    assert "对此我店愿意核实" in told
    assert "已看到" not in told


def test_a_promise_of_ours_is_kept_not_admitted() -> None:
    promised = "    2026-02-01 10:00 promise   seven_days\n" + REFUSED.removeprefix("\n")

    told = drafted(read(promised), "reject_refund").statement.long

    assert "“七天无理由退货”，这一承诺我店认" in told
    assert "如实说明" not in told

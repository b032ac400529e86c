"""A letter proposes only what can be done: nobody returns what never came, or what he has sent back already."""

import re

import pytest

from mingbian.domain.assessment import Band
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.negotiate.drafting import letters_on_paper
from mingbian.negotiate.goods_where import Where, where

STORY = """
    2026-02-01 10:00 shop      山野户外
    2026-03-01 10:00 order     260301-123456789012345 4990 卫裤
    2026-03-02 10:00 shipped   YT7000 300g
    2026-03-03 10:00 scanned   YT7000 上海转运中心 已到达
    {between}
    2026-03-09 10:00 complaint {reason} 4990 麻烦处理
    2026-03-10 10:00 now
"""
SIGNED = "2026-03-04 10:00 delivered YT7000 本人签收"
BACK = f"{SIGNED}\n    2026-03-06 10:00 returned  SF9000"


def told(reason: Reason, between: str = "") -> Dossier:
    return read(STORY.format(reason=reason, between=between))


@pytest.mark.parametrize(
    ("reason", "between", "there"),
    [
        (Reason.NOT_RECEIVED, "", Where.NEVER_CAME),
        (Reason.NOT_RECEIVED, SIGNED, Where.NEVER_CAME),
        (Reason.LATE_SHIPPING, "", Where.NEVER_CAME),
        (Reason.LATE_SHIPPING, SIGNED, Where.WITH_THE_BUYER),
        (Reason.MISSING_ITEM, SIGNED, Where.NOTHING_TO_SEND_BACK),
        (Reason.QUALITY, SIGNED, Where.WITH_THE_BUYER),
        (Reason.QUALITY, BACK, Where.SENT_BACK),
        (Reason.RETURN_REFUSED, SIGNED, Where.SENT_BACK),
    ],
)
def test_the_goods_are_where_the_record_and_the_complaint_say(reason: Reason, between: str, there: Where) -> None:
    assert where(told(reason, between)) is there


@pytest.mark.parametrize("band", Band)
@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("between", ["", SIGNED, BACK])
def test_no_letter_on_paper_asks_back_what_is_not_there(reason: Reason, between: str, band: Band) -> None:
    dossier = told(reason, between)

    drafts = letters_on_paper(dossier, band, threatened=False)

    assert len(drafts) == 2, "one to the buyer, one to who mediates"
    for draft in drafts:
        offers_a_return = re.search("退货退款|换货|愿意退货|来回运费", draft.text)
        assert bool(offers_a_return) is (where(dossier) is Where.WITH_THE_BUYER), draft.text
        assert draft.text.count("一、") == 1
        if band is Band.HONEST:
            assert "退" in draft.text
            assert "4990" not in draft.text

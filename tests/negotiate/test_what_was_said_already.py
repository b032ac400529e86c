"""Nobody is asked what he has said, and no letter offers more than he wants."""

import pytest

from mingbian.domain.assessment import Band
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import OfferRange
from mingbian.domain.story import read
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.negotiate.conversation import Talk
from mingbian.negotiate.drafting import letters_at_once, letters_for
from mingbian.negotiate.letter import Stage
from mingbian.negotiate.plan import Case, plan
from mingbian.negotiate.slots import fill

STORY = """
    2026-03-01 10:00 order     260301-1 2680 红富士苹果
    2026-03-02 10:00 shipped   JT7000
    2026-03-04 10:00 delivered JT7000 本人签收
    2026-03-04 12:00 buyer     {said}
    2026-03-04 13:00 complaint bad_fruit {asked} 坏了按比例退
    2026-03-04 14:00 now
"""


def told(said: str, asked: int = 957) -> Dossier:
    return read(STORY.format(said=said, asked=asked))


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("烂了5个，照片发你了", "5个"),
        ("有三个坏了", "三个"),
        ("10 个苹果都烂了", "10个"),
        ("坏了两个，刚看又坏了四个", "四个"),
        ("坏了一些", None),
        ("买了5个", None),
    ],
)
def test_the_count_is_heard_as_it_was_last_said(said: str, count: str | None) -> None:
    found = fill("坏果数", told(said), None)

    assert (found.text if found else None) == count


@pytest.mark.parametrize(("asked", "sum_"), [(957, "9.57元"), (2680, "26.80元"), (0, None), (9900, None)])
def test_a_sum_is_heard_where_it_is_a_part_of_what_was_paid(asked: int, sum_: str | None) -> None:
    found = fill("所提金额", told("烂了5个", asked), None)

    assert (found.text if found else None) == sum_


def test_a_buyer_who_counted_is_paid_by_his_count_and_asked_nothing() -> None:
    dossier = told("烂了5个，照片发你了")
    case = Case(dossier, Band.HONEST, OfferRange(957, 957, ""), (), evidence_kinds())
    card = plan(case, Talk(dossier.opened_at)).cards[0]

    assert card.ask == ()
    (draft, *_) = card.letters
    assert "坏了5个" in draft.text
    assert "9.57元" in draft.text
    assert "几个坏" not in draft.text
    assert "整单" not in draft.text
    assert "您说了算" not in draft.text


def test_a_buyer_who_did_not_count_is_asked_once() -> None:
    dossier = told("好多都烂了")
    case = Case(dossier, Band.HONEST, OfferRange(957, 957, ""), (), evidence_kinds())

    assert plan(case, Talk(dossier.opened_at)).cards[0].ask == ("一共坏了几个？",)
    assert "坏了几个" in letters_at_once(dossier)[0].text


@pytest.mark.parametrize("stage", [Stage.LISTEN, Stage.VERIFY])
def test_before_an_offer_too_the_count_is_taken_as_it_was_said(stage: Stage) -> None:
    (draft,) = letters_for(told("烂了5个"), Band.UNCLEAR, stage)

    assert "坏了5个" in draft.text
    assert "数数坏了几个" not in draft.text

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.claim import Cell, CellMark, Strength
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.trade import Order
from mingbian.gather.claims import claims
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import all_needs, needs_for
from mingbian.gather.strength import strength

FILED = beijing(2026, 3, 9, 22, 15)


def strength_of(dossier: Dossier) -> Strength:
    found, needs = claims(dossier), needs_for(dossier)
    return strength(dossier, found, matrix(dossier, found, needs), needs)


def complained(reason: Reason, text: str = "") -> Dossier:
    order = Order(at=beijing(2026, 3, 1, 10), cite=1, order_sn="260301-1", amount_fen=3990, title="雨衣")
    complaint = Complaint(at=FILED, cite=2, reason=reason, amount_fen=0, text=text)
    return Dossier((order, complaint), FILED)


def holding(dossier: Dossier, *kinds: str) -> Dossier:
    exhibits = tuple(
        Exhibit(number, kind, "0" * 64, f"{kind}.jpg", "image/jpeg", 1, FILED) for number, kind in enumerate(kinds, 1)
    )
    return replace(dossier, exhibits=exhibits)


def test_with_nothing_in_hand_nothing_can_be_proved() -> None:
    empty = strength_of(complained(Reason.NOT_RECEIVED))

    assert empty == Strength(0.0, ("tracking", "courier_statement"))


def test_with_all_that_a_row_asks_for_much_can_be_proved(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    before = strength_of(told)
    after = strength_of(holding(told, *all_needs()["C06"].must))

    assert before.missing == ("courier_stamp", "sign_proof", "shipping_slip")
    assert before.score == 0.35  # one of four in hand: 0.6/4, and one contradiction: 0.4/2
    assert after == Strength(0.95, ())  # all in hand: 0.6, and three contradictions: 0.4·7/8


def test_what_bears_the_claim_out_takes_away(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-05 09:12 seller    抱歉,快递说这件丢了,是丢件
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert strength_of(told).score == 0.2625


def test_the_claim_that_will_be_decided_counts_twice() -> None:
    told = complained(Reason.ATTITUDE, "少了一件，客服态度差")
    needs, found = needs_for(told), claims(told)
    against = [Cell(claim.id, 1, CellMark.CONTRADICTS, "") for claim in found]

    main = strength(told, found, against[1:], needs).score
    side = strength(told, found, against[:1], needs).score

    assert found[1].kind.value == "attitude"
    assert main == pytest.approx(2 * side, abs=0.001)


KNOWN = st.sampled_from(sorted(evidence_kinds()))


@given(st.sampled_from(list(Reason)), st.lists(KNOWN, max_size=6), KNOWN)
def test_more_evidence_against_the_claim_never_weakens_us(reason: Reason, kinds: list[str], added: str) -> None:
    told = holding(complained(reason), *kinds)
    more = holding(complained(reason), *kinds, added)
    found = claims(told)
    supporting = [cell for cell in matrix(more, found, needs_for(more)) if cell.mark is CellMark.SUPPORTS]
    bears_out = any(cell.exhibit == len(kinds) + 1 for cell in supporting)

    assert bears_out or strength_of(more).score >= strength_of(told).score


@given(st.sampled_from(list(Reason)), st.lists(KNOWN, max_size=12), st.text(max_size=30))
def test_it_is_a_share_and_what_is_missing_is_not_held(reason: Reason, kinds: list[str], text: str) -> None:
    found = strength_of(holding(complained(reason, text), *kinds))

    assert 0 <= found.score <= 1
    assert not set(found.missing) & set(kinds)
    assert set(found.missing) <= set(evidence_kinds())

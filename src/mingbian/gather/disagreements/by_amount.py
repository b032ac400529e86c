"""What is said to have been paid or is asked for, and what the order and the request say."""

import re
from collections.abc import Iterator
from decimal import Decimal

from mingbian.domain.clock import in_words
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.money import yuan
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import BEYOND_THE_PRICE, COUPON_OR_FREIGHT, of_this_order
from mingbian.gather.statements import statements

ROUNDED_FEN = 100  # “四十块” of 39.90 is how people speak
_PAID = re.compile(r"(?:花了?|付了?|支付了?|实付|买成|买的时候)\s*(\d{1,6}(?:\.\d{1,2})?)\s*(?:元|块)")


@disagreement("amount", "金额", place=50)
def look(case: Case) -> Iterator[Disagreement]:
    yield from _paid(case)
    yield from _asked(case)


def _asked(case: Case) -> Iterator[Disagreement]:
    complaint, request = case.dossier.complaint, case.dossier.aftersale
    if complaint is None or request is None or 0 in (complaint.amount_fen, request.amount_fen):
        return
    if complaint.amount_fen != request.amount_fen:
        asked = f"售后单申请的 {yuan(request.amount_fen)} 元"
        sentence = f"投诉里要求 {yuan(complaint.amount_fen)} 元，与{asked}不一致。"
        innocent = (BEYOND_THE_PRICE, *of_this_order(case.dossier))
        yield Disagreement("amount", "金额", sentence, (complaint.cite, request.cite), innocent)


def _paid(case: Case) -> Iterator[Disagreement]:
    order = case.dossier.order
    for statement in statements(case.dossier):
        match = _PAID.search(statement.text)
        said_fen = int(Decimal(match[1]) * 100) if match else order.amount_fen
        if match and abs(said_fen - order.amount_fen) >= ROUNDED_FEN and said_fen not in _explained(case):
            sentence = f"{in_words(statement.at)} 写的“{match.group()}”，与订单实付 {yuan(order.amount_fen)} 元不一致。"
            innocent = (COUPON_OR_FREIGHT, *of_this_order(case.dossier))
            yield Disagreement("amount", "金额", sentence, (statement.cite, order.cite), innocent)


def _explained(case: Case) -> frozenset[int]:
    """Sums that the record itself explains: before the coupon, or with the buyer's other orders."""
    order, others = case.dossier.order, case.dossier.other_orders
    together = order.amount_fen + sum(other.amount_fen for other in others)
    return frozenset({order.amount_fen + (order.coupon_fen or 0), together})

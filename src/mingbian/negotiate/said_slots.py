"""Slots that tell what the buyer has said already, so that nobody asks it again."""

import re
from collections.abc import Iterator

from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.money import yuan
from mingbian.domain.talk import Message, Review, Speaker
from mingbian.negotiate.filling import Filling, of

_COUNT = r"(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*([个只颗粒枚串])"
_BAD_PIECES = re.compile(
    rf"(?:坏|烂|霉|腐|变质|裂|磕)(?:掉|掉了|了|的有|的)?(?:有|大概|差不多)?\s*{_COUNT}"
    rf"|{_COUNT}(?:苹果|果子|水果|橙子|桃子?|梨)?(?:都|全|是|已经)?(?:坏|烂|霉|腐)"
)


def bad_pieces(dossier: Dossier) -> Filling | None:
    """How many the buyer last said were bad: `5个`."""
    found = [(fact, match) for fact, text in _said(dossier) for match in _BAD_PIECES.finditer(text)]
    if not found:
        return None
    fact, match = found[-1]
    count, measure = (match[1], match[2]) if match[1] else (match[3], match[4])
    return of(fact, f"{count}{measure}")


def asked_for(dossier: Dossier) -> Filling | None:
    """The sum that the buyer asks for, where it is a part of what he paid."""
    asked_fen = dossier.demanded_fen
    if not 0 < asked_fen <= dossier.order.amount_fen:
        return None
    asking = next(fact for fact in (dossier.complaint, dossier.aftersale) if fact and fact.amount_fen == asked_fen)
    return of(asking, f"{yuan(asked_fen)}元")


def _said(dossier: Dossier) -> Iterator[tuple[Fact, str]]:
    for fact in dossier.facts:
        if fact.at < dossier.order.at:
            continue
        match fact:
            case Message(speaker=Speaker.BUYER, text=text) | Complaint(text=text) | Review(text=text):
                yield fact, text
            case AfterSale(text=text, order_sn=order_sn) if dossier.is_disputed(order_sn):
                yield fact, text

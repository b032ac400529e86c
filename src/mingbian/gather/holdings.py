"""Which kinds of evidence we hold today: as exhibits in the vault, or in the record itself."""

from collections.abc import Callable, Iterable
from datetime import datetime

from mingbian.domain.authorisation import is_of_another_brand
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import AfterSale
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, CertificateKind, Photo
from mingbian.domain.record import Account, History, Scope
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.domain.trade import Listing, Promise
from mingbian.gather.authorisation import chain_of
from mingbian.gather.collection import collection
from mingbian.gather.weights import came_back, goods_g, weighed_by_courier, weighed_out

CHAIN = "brand_authorisation"


def held(dossier: Dossier, codes: Iterable[str]) -> frozenset[str]:
    """Of these codes of evidence the ones that can be shown today.

    What the record holds counts, for it can be exported; a paper that only someone else can issue (a courier's stamp)
    counts only as an exhibit. A letter of authorisation that was filed is no chain where our own papers show a break.
    """
    filed = {exhibit.kind for exhibit in dossier.exhibits}
    if CHAIN in filed and (chain := chain_of(dossier)) is not None and chain.named and chain.broken:
        filed.discard(CHAIN)
    return frozenset(code for code in codes if code in filed or _in_the_record(code, dossier))


def _in_the_record(code: str, dossier: Dossier) -> bool:
    is_there = IN_THE_RECORD.get(code)
    return is_there is not None and is_there(dossier)


def _covered(*kinds: CertificateKind) -> Callable[[Dossier], bool]:
    """Whether a paper of one of these kinds speaks for the goods on the day of the order, and for no other brand."""

    def is_there(dossier: Dossier) -> bool:
        order = dossier.order
        return any(
            paper.kind in kinds
            and paper.covers(day_of(order.at), goods_id=order.goods_id, batch=order.batch)
            and not is_of_another_brand(paper, dossier)
            for paper in dossier.of(Certificate)
        )

    return is_there


def _authorised(dossier: Dossier) -> bool:
    """Whether the chain is whole. Papers on which nobody is named are taken as whoever confirmed them took them."""
    chain = chain_of(dossier)
    if chain is None:
        return False
    return chain.complete if chain.named else _covered(CertificateKind.BRAND_AUTHORISATION)(dossier)


def _ordered_at(dossier: Dossier) -> datetime:
    return dossier.order.at


def _buyer_began(dossier: Dossier) -> bool:
    talk = [message for message in dossier.of(Message) if message.speaker is not Speaker.PLATFORM]
    return bool(talk) and talk[0].speaker is Speaker.BUYER


IN_THE_RECORD: dict[str, Callable[[Dossier], bool]] = {
    "tracking": lambda dossier: bool(dossier.signings or dossier.scans_of(dossier.our_trackings)),
    "collection_record": lambda dossier: collection(dossier) is not None,
    "weight_out": lambda dossier: weighed_out(dossier) is not None,
    "weight_courier": lambda dossier: bool(weighed_by_courier(dossier)),
    "weight_standard": lambda dossier: goods_g(dossier) is not None,
    "weight_back": lambda dossier: came_back(dossier) is not None,
    "chat": lambda dossier: bool(dossier.of(Message)),
    "threat_words": lambda dossier: bool(dossier.said_by(Speaker.BUYER)),
    "reply_times": lambda dossier: bool(dossier.said_by(Speaker.SELLER)),
    "contact_log": lambda dossier: bool(dossier.of(Call) or dossier.said_by(Speaker.SELLER)),
    "buyer_started": _buyer_began,
    "call_note": lambda dossier: bool(dossier.of(Call)),
    "partial_offer": lambda dossier: bool(dossier.of(OfferMade)),
    "listing_snapshot": lambda dossier: any(page.at <= _ordered_at(dossier) for page in dossier.of(Listing)),
    "promise_snapshot": lambda dossier: any(made.at <= _ordered_at(dossier) for made in dossier.of(Promise)),
    "inspection_report": _covered(CertificateKind.INSPECTION, CertificateKind.TEST_REPORT),
    "third_party_test": _covered(CertificateKind.TEST_REPORT),
    CHAIN: _authorised,
    "qualification": _covered(CertificateKind.LICENCE),
    "purchase_invoice": _covered(CertificateKind.PURCHASE_INVOICE),
    "buyer_photo": lambda dossier: bool(dossier.of(Photo)),
    "image_check": lambda dossier: any(photo.hash for photo in dossier.of(Photo)),
    "reviews": lambda dossier: bool(dossier.of(Review)),
    "after_sale_page": lambda dossier: bool(dossier.of(AfterSale)),
    "order_detail": lambda dossier: bool(dossier.order.order_sn),
    "claim_letter": lambda dossier: bool(dossier.complaint and dossier.complaint.text),
    "sales_count": lambda dossier: any(found.scope is Scope.PRODUCT for found in dossier.of(History)),
    "buyer_orders": lambda dossier: bool(dossier.other_orders or dossier.of(Account)),
}

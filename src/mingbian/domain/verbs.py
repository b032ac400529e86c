"""The verbs of a story: for each, which fact it tells, with which fields, options and text, in which order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mingbian.domain import notation as n
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Complaint, Reason
from mingbian.domain.evidence import Certificate, CertificateKind, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Countdown, Ending, Verdict
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.record import Account, Decided, History, Neighbour, Scope, Spread
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.domain.trade import Campaign, Listing, Order, Product, Promise, PromiseCode, Shop


@dataclass(frozen=True, slots=True)
class Part:
    """One field or option: the fact's attribute `name`, how it is written, and whether it must be there."""

    name: str
    how: n.Notation
    key: str = ""
    must: bool = True


@dataclass(frozen=True, slots=True)
class Verb:
    """One line's grammar: `text` names the attribute that takes the rest of the line, empty where nothing does.

    A `counted` text may end in ` xN`. A chat verb has no options: all that follows is what was said.
    """

    word: str
    fact: type[Fact]
    fields: tuple[Part, ...] = ()
    options: tuple[Part, ...] = ()
    text: str = ""
    always: Mapping[str, object] = field(default_factory=dict)
    counted: bool = False
    chat: bool = False

    @property
    def usage(self) -> str:
        """What would be understood after this verb, in one line."""
        fields = [part.how.meant if part.must else f"[{part.how.meant}]" for part in self.fields]
        options = [f"{p.key}={p.how.meant}" if p.must else f"[{p.key}={p.how.meant}]" for p in self.options]
        rest = ["文字" + (" [xN]" if self.counted else "")] if self.text else []
        return " ".join([self.word, *fields, *options, *rest])

    def tells(self, fact: Fact) -> bool:
        return type(fact) is self.fact and all(getattr(fact, name) == value for name, value in self.always.items())


def _option(name: str, how: n.Notation = n.WORD, key: str = "", *, must: bool = False) -> Part:
    return Part(name, how, key or name, must)


_TRACKING = Part("tracking", n.WORD)
_AMOUNT = Part("amount_fen", n.FEN)
_WEIGHT = Part("weight_g", n.WEIGHT)
_OF_ORDER = _option("order_sn", key="order")
_GOODS = _option("goods_id", key="goods")
_BATCH = _option("batch")
_CATEGORY = _option("category")
_ADDRESS = _option("address")
ACCOUNT_COUNTS = ("reviews", "negative", "orders", "refunds", "rejected", "supported", "same")
_REGISTERED = _option("registered_on", n.DAY, "registered")

VERBS: tuple[Verb, ...] = (
    Verb("shop", Shop, (Part("name", n.WORD),), (_CATEGORY,)),
    Verb(
        "product",
        Product,
        (Part("goods_id", n.WORD), Part("price_fen", n.FEN)),
        (_option("weight_g", n.WEIGHT, "weight"), _CATEGORY),
        text="title",
    ),
    Verb("promise", Promise, (Part("code", n.one_of(PromiseCode)),), text="text"),
    Verb("listing", Listing, text="text"),
    Verb("campaign", Campaign, (Part("name", n.WORD),), (_option("until", n.MOMENT, must=True),)),
    Verb(
        "order",
        Order,
        (Part("order_sn", n.WORD), _AMOUNT),
        (
            _GOODS,
            _ADDRESS,
            _option("coupon_fen", n.FEN),
            _BATCH,
            _option("spec"),
            _option("grouped_at", n.MOMENT, "grouped"),
            _option("ship_by", n.MOMENT),
        ),
        text="title",
        counted=True,
    ),
    Verb(
        "shipped",
        Shipped,
        (_TRACKING, Part("weight_g", n.WEIGHT, must=False), Part("place", n.WORD, must=False)),
        (_OF_ORDER,),
    ),
    Verb("scanned", Scanned, (_TRACKING, Part("place", n.WORD)), text="text"),
    Verb("weighed", Weighed, (_TRACKING, _WEIGHT, Part("place", n.WORD))),
    Verb("delivered", Delivered, (_TRACKING,), (_OF_ORDER,), text="text"),
    Verb("returned", Returned, (_TRACKING,), (_option("from_place", key="from"),)),
    Verb("return_weighed", ReturnWeighed, (_TRACKING, _WEIGHT)),
    *(Verb(str(who), Message, text="text", always={"speaker": who}, chat=True) for who in Speaker),
    Verb(
        "call",
        Call,
        (Part("caller", n.one_of(Speaker, only=(Speaker.SELLER, Speaker.BUYER))),),
        text="text",
    ),
    Verb("review", Review, (Part("stars", n.STARS),), text="text"),
    Verb("aftersale", AfterSale, (Part("kind", n.one_of(AfterSaleKind)), _AMOUNT), (_OF_ORDER,), text="text"),
    Verb("complaint", Complaint, (Part("reason", n.one_of(Reason)), _AMOUNT), text="text"),
    Verb(
        "photo",
        Photo,
        (Part("name", n.WORD),),
        (
            _option("captured_at", n.MOMENT, "captured"),
            _option("hash", n.PICTURE_HASH),
            _option("aigc", n.AIGC_LABEL),
            _option("c2pa"),
            _option("watermark"),
            _option("seen"),
        ),
        text="text",
    ),
    Verb(
        "certificate",
        Certificate,
        (Part("kind", n.one_of(CertificateKind)),),
        (
            _option("valid_from", n.DAY, "from", must=True),
            _option("valid_to", n.DAY, "to", must=True),
            _GOODS,
            _BATCH,
            _option("brand"),
            _option("issuer"),
            _option("holder"),
        ),
        text="title",
    ),
    Verb(
        "account",
        Account,
        (),
        (_REGISTERED, *(_option(name, n.COUNT) for name in ACCOUNT_COUNTS)),
    ),
    Verb(
        "history",
        History,
        (Part("scope", n.one_of(Scope)),),
        (
            *(_option(name, n.COUNT, must=True) for name in ("orders", "complaints", "days")),
            _GOODS,
            _option("reason", n.one_of(Reason)),
            _BATCH,
        ),
    ),
    Verb("spread", Spread, (), tuple(_option(name, n.COUNT, must=True) for name in ("products", "differ"))),
    Verb(
        "neighbour",
        Neighbour,
        (Part("order_sn", n.WORD), Part("reason", n.one_of(Reason))),
        (
            _REGISTERED,
            _ADDRESS,
            _GOODS,
            _BATCH,
            _option("photo", n.PICTURE_HASH),
            _option("courier"),
            _option("ordered_at", n.MOMENT, "ordered"),
        ),
        text="text",
    ),
    Verb("decided", Decided, (), tuple(_option(name, n.COUNT, must=True) for name in ("intentional", "honest"))),
    Verb("countdown", Countdown, (Part("due_at", n.MOMENT),), text="text"),
    Verb("offer", OfferMade, (_AMOUNT,), text="text"),
    Verb("verdict", Verdict, (Part("ending", n.one_of(Ending)), Part("amount_fen", n.FEN, must=False))),
)

BY_WORD = {verb.word: verb for verb in VERBS}

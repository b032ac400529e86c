"""What wins a complaint of one kind, and what each kind of evidence is, where it lies and how long it lasts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mingbian.domain.claim import CellMark, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.rule import CONFIDENCE_TITLES, Confidence


@dataclass(frozen=True, slots=True)
class Proof:
    """What a kind of evidence does to a kind of claim when it shows what it should."""

    claim: ClaimKind
    mark: CellMark


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a source can still be fetched: so many days after a fact of the kind that `since` names."""

    days: int
    since: str
    """`order`, `shipped`, `delivered`, `opened` or `message`"""
    confidence: Confidence
    source: str


class Keeper(StrEnum):
    """Who holds a source until somebody fetches it: as long as he does, and no longer, it can be had."""

    OURS = "ours"
    PLATFORM = "platform"
    COURIER = "courier"
    BUYER = "buyer"
    OTHERS = "others"


class KindGroup(StrEnum):
    """Under which heading a kind of evidence is looked for, in the order of a sale."""

    TALK = "talk"
    ORDER = "order"
    PACKING = "packing"
    COURIER = "courier"
    RETURNED = "returned"
    BUYER = "buyer"
    PAGE = "page"
    QUALITY = "quality"
    PATTERN = "pattern"
    RIGHTS = "rights"
    AUTHORITY = "authority"


KIND_GROUP_TITLES = {
    KindGroup.TALK: "聊天与沟通",
    KindGroup.ORDER: "订单、售后与平台通知",
    KindGroup.PACKING: "打包与发货",
    KindGroup.COURIER: "快递与签收",
    KindGroup.RETURNED: "退回的货",
    KindGroup.BUYER: "买家给的图片和视频",
    KindGroup.PAGE: "商品页与承诺",
    KindGroup.QUALITY: "质量与资质",
    KindGroup.PATTERN: "评价与关联订单",
    KindGroup.RIGHTS: "图片版权",
    KindGroup.AUTHORITY: "报案、律师与存证",
}


UNTIL_WHEN = {
    Keeper.OURS: "本店自己保管，丢了就没有了。",
    Keeper.PLATFORM: "在平台的页面上，没有查到保留多久，请先截取。",
    Keeper.COURIER: "由快递保管，没有查到保留多久，请尽早索取。",
    Keeper.BUYER: "在买家手里，只能请他提供。",
    Keeper.OTHERS: "由出具的机构提供，拿到后请存好原件。",
}
"""What can be said of a source of which nobody told how long it lasts."""

SINCE_TITLES = {
    "order": "下单",
    "shipped": "发货",
    "delivered": "签收",
    "opened": "买家提出",
    "message": "最早一条消息",
}
"""The facts from which a source's life can be counted."""


@dataclass(frozen=True, slots=True)
class Place:
    """The way to a source in the merchant's back office, as far as somebody told of it (`source`, `confidence`)."""

    path: str
    confidence: Confidence
    source: str


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """One kind of evidence. `lives` is None where nobody knows.

    `minutes` is what fetching it costs, `found` how often (0 to 1) whoever looks for it gets it: both our guess.
    """

    code: str
    title: str
    shows: str
    fetch: str
    minutes: int
    found: float
    proves: tuple[Proof, ...]
    keeper: Keeper
    group: KindGroup
    place: Place | None = None
    lives: Lifetime | None = None

    @property
    def until(self) -> str:
        """Until when it exists, as far as anybody told, with how sure that is; else who holds it."""
        if self.lives is None:
            return UNTIL_WHEN[self.keeper]
        since = SINCE_TITLES[self.lives.since]
        sure = CONFIDENCE_TITLES[self.lives.confidence]
        return f"{since}起约 {self.lives.days} 天内可取（可信度{sure}；{self.lives.source}）。"

    def mark_for(self, claim: ClaimKind) -> CellMark | None:
        """What it does to such a claim; None where it has nothing to do with it."""
        return next((proof.mark for proof in self.proves if proof.claim is claim), None)


@dataclass(frozen=True, slots=True)
class Vanishing:
    """A source of proof that will be gone after `last`, as far as somebody has told (`source`, `confidence`).

    `kept` says that we hold it as an exhibit, `recorded` that our record has what it says but no picture of it.
    """

    code: str
    title: str
    last: date
    kept: bool
    recorded: bool
    gone: bool
    confidence: Confidence
    source: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a need applies: one of these reasons, and the situation of that name where one is named."""

    reasons: tuple[Reason, ...]
    when: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """A row of the table of what wins a complaint: must (without it the case is as good as lost), should, may.

    The evidence codes stand in order, the decisive first. `outcome` is how such cases typically end, in our own words.
    """

    code: str
    title: str
    occasions: tuple[Occasion, ...]
    question: str
    must: tuple[str, ...]
    should: tuple[str, ...]
    may: tuple[str, ...]
    rules: tuple[str, ...]
    outcome: str
    confidence: Confidence

    def decides(self, reason: Reason) -> bool:
        """Whether a complaint of this reason is among those that it wins, whatever the situation."""
        return any(reason in occasion.reasons for occasion in self.occasions)

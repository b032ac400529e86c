"""What happened in a shop close together or alike, and what that may innocently come from.

Nothing here is about a person: a group is several things that happened, with what ties them to each other.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mingbian.domain.complaint import Reason


class HappeningKind(StrEnum):
    """What is counted when a shop is watched for bursts; each kind by itself."""

    COMPLAINT = "complaint"
    REFUND = "refund"
    REVIEW = "review"
    ORDER = "order"


HAPPENING_TITLES = {
    HappeningKind.COMPLAINT: "投诉",
    HappeningKind.REFUND: "退款申请",
    HappeningKind.REVIEW: "差评",
    HappeningKind.ORDER: "下单",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One complaint, request or poor review, with what is known of its order. What is not known is empty or None.

    `at` is when it was made, `ordered_at` when its order was placed; `photos` are perceptual hashes (16 hex digits);
    `dispute` is our number of it where there is one.
    """

    kind: HappeningKind
    at: datetime
    order_sn: str
    reason: Reason | None = None
    text: str = ""
    registered_on: date | None = None
    address: str = ""
    goods_id: str = ""
    batch: str = ""
    courier: str = ""
    ordered_at: datetime | None = None
    photos: tuple[str, ...] = ()
    dispute: int | None = None


@dataclass(frozen=True, slots=True)
class Burst:
    """More of one kind than a shop like this sees in so short a time. `first` and `last` are the outermost of them.

    `expected` are so many in an ordinary window of this length; `by_chance` is how many such bursts, or stronger ones,
    a quarter of ordinary days would show.
    """

    kind: HappeningKind
    first: datetime
    last: datetime
    count: int
    expected: float
    by_chance: float


class LinkKind(StrEnum):
    """What ties two happenings of different orders to each other."""

    WORDS = "words"
    PHOTO = "photo"
    ADDRESS = "address"
    DISTRICT = "district"
    AGE = "age"
    MINUTES = "minutes"
    TIME = "time"
    GOODS = "goods"


LINK_TITLES = {
    LinkKind.WORDS: "文字相同",
    LinkKind.PHOTO: "照片相同",
    LinkKind.ADDRESS: "同一收货地址",
    LinkKind.DISTRICT: "同一区县",
    LinkKind.AGE: "账号都是新注册",
    LinkKind.MINUTES: "几乎同时下单",
    LinkKind.TIME: "投诉集中在短时间",
    LinkKind.GOODS: "同款商品",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A tie between two members, by their places in the group; `number` says how close, in the user's words."""

    one: int
    other: int
    kind: LinkKind
    number: str


class CauseKind(StrEnum):
    """What may innocently make many complaints come together or sound alike."""

    DEFAULT_WORDS = "default_words"
    BATCH = "batch"
    COURIER = "courier"
    WEATHER = "weather"
    CAMPAIGN = "campaign"
    VIRAL = "viral"
    BOUGHT_TOGETHER = "bought_together"


CAUSE_TITLES = {
    CauseKind.DEFAULT_WORDS: "平台默认文字",
    CauseKind.BATCH: "同一批次的质量问题",
    CauseKind.COURIER: "快递线路出了问题",
    CauseKind.WEATHER: "天气",
    CauseKind.CAMPAIGN: "店铺活动",
    CauseKind.VIRAL: "热帖或直播带来的关注",
    CauseKind.BOUGHT_TOGETHER: "一起买的人",
}


class CauseOutcome(StrEnum):
    """What came of looking at one cause."""

    EXPLAINS = "explains"
    DOES_NOT = "does_not"
    UNKNOWN = "unknown"


CAUSE_OUTCOME_TITLES = {
    CauseOutcome.EXPLAINS: "可以解释",
    CauseOutcome.DOES_NOT: "不能解释",
    CauseOutcome.UNKNOWN: "资料不够，没法判断",
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One innocent cause that was looked at, with the figures in one sentence, and the ties that it would explain."""

    kind: CauseKind
    outcome: CauseOutcome
    sentence: str
    explains: frozenset[LinkKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Tie:
    """What most members of a group share: how many of them, and the figures in one sentence."""

    kind: LinkKind
    members: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """Happenings that are tied to each other. `left` are the ties that no innocent cause explains.

    `counts` is True where enough independent ties are left that chance and innocent causes hardly make them.
    """

    members: tuple[Happening, ...]
    links: tuple[Link, ...]
    burst: Burst | None
    ties: tuple[Tie, ...]
    causes: tuple[Cause, ...]
    left: tuple[LinkKind, ...]
    counts: bool

    @property
    def first(self) -> datetime:
        return self.members[0].at

    @property
    def last(self) -> datetime:
        return self.members[-1].at


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something that the shop wrote down about a time: a promotion, bad weather, a post that many people saw."""

    name: str
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Sold:
    """Orders and complaints of the goods, or of one batch of it where one is named, in the time looked at."""

    goods_id: str
    batch: str
    orders: int
    complaints: int


@dataclass(frozen=True, slots=True)
class ShopTime:
    """What is known of the shop around the happenings: its activities, and what it sold.

    `orders`, `complaints`, `refunds` and `reviews` (poor ones) are the whole shop's in `days` days; None where nobody
    counted.
    """

    days: float
    orders: int | None = None
    complaints: int | None = None
    activities: tuple[Activity, ...] = ()
    sold: tuple[Sold, ...] = ()
    refunds: int | None = None
    reviews: int | None = None

    def counted(self, kind: HappeningKind) -> int | None:
        """How many of a kind there were in those days."""
        return {
            HappeningKind.COMPLAINT: self.complaints,
            HappeningKind.REFUND: self.refunds,
            HappeningKind.REVIEW: self.reviews,
            HappeningKind.ORDER: self.orders,
        }[kind]

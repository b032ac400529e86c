"""What step 1 answers: findings for and against, the probability with its interval, and both stories."""

import math
from dataclasses import dataclass
from enum import StrEnum

Z_80 = 1.2816
"""Eight cases in ten lie within this many standard deviations; every interval that we tell is of eight in ten."""

NATS_PER_DB, DB_PER_NAT = math.log(10) / 10, 10 / math.log(10)
"""Weights are told in decibans and reckoned with in natural logarithms."""


class Family(StrEnum):
    """Findings of one family look at one thing, so their weights are capped together, never simply added."""

    PRODUCT = "product"
    TIMING = "timing"
    ACCOUNT = "account"
    CHAT = "chat"
    LOGISTICS = "logistics"
    PHOTO = "photo"
    DEMAND = "demand"
    COORDINATION = "coordination"
    """What several sent is the same: words, pictures, the address they gave."""
    GATHERING = "gathering"
    """That they came at the same time, from the same place, as new accounts.

    Apart from COORDINATION: once the innocent causes that would make both are tried and do not explain them, a copied
    text says nothing about the minute of an order, so each may add up to its own cap.
    """
    OWN_FAULT = "own_fault"


FAMILY_TITLES = {
    Family.PRODUCT: "产品基线",
    Family.TIMING: "时间",
    Family.ACCOUNT: "账号",
    Family.CHAT: "聊天",
    Family.LOGISTICS: "物流",
    Family.PHOTO: "照片",
    Family.DEMAND: "诉求",
    Family.COORDINATION: "关联",
    Family.GATHERING: "同时同地",
    Family.OWN_FAULT: "本店责任",
}


class SpeaksFor(StrEnum):
    """Which story a finding makes more likely. A mistake of the buyer's counts as honest."""

    INTENTIONAL = "intentional"
    HONEST = "honest"


@dataclass(frozen=True, slots=True)
class Weight:
    """Weight of evidence in decibans, 10·log10 of the likelihood ratio; low and high bound eight cases in ten.

    All three are positive: the direction is the finding's.
    """

    db: float
    low_db: float
    high_db: float

    def __post_init__(self) -> None:
        if not 0 <= self.low_db <= self.db <= self.high_db:
            raise ValueError(f"a weight lies between its low and high: {self}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was seen. `sentence` holds facts that can be checked; `cites` are the facts' numbers."""

    code: str
    title: str
    family: Family
    speaks_for: SpeaksFor
    weight: Weight
    sentence: str
    cites: tuple[int, ...]
    broken: bool = False
    """True when the signal itself crashed: shown, weighs nothing."""

    @property
    def signed_db(self) -> float:
        return self.weight.db if self.speaks_for is SpeaksFor.INTENTIONAL else -self.weight.db


class Band(StrEnum):
    """The probability in four words."""

    HONEST = "honest"
    UNCLEAR = "unclear"
    DOUBTFUL = "doubtful"
    CONCENTRATED = "concentrated"


BAND_TITLES = {
    Band.HONEST: "多为属实",
    Band.UNCLEAR: "难以判断",
    Band.DOUBTFUL: "有疑点",
    Band.CONCENTRATED: "疑点集中",
}


@dataclass(frozen=True, slots=True)
class Prior:
    """Where doubt starts: a Beta distribution over P(intentional); `guessed` while the shop has decided nothing."""

    alpha: float
    beta: float
    guessed: bool

    @property
    def mean(self) -> float:
        return self.alpha / (self.alpha + self.beta)


@dataclass(frozen=True, slots=True)
class Doubt:
    """P(intentional) with its interval, and the band that both of them allow."""

    probability: float
    low: float
    high: float
    band: Band


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One answer that may come to a question: how likely it comes, and the probability that it would lead to.

    `words` end a sentence that begins with 若.
    """

    words: str
    chance: float
    probability: float


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What could be asked or fetched, with the answers that may come.

    What is left of the chances is that nothing telling comes. `expected_change` is how far the probability is expected
    to move, in either direction: the sum over the answers of chance times distance.
    """

    code: str
    text: str
    expected_change: float
    foreseen: tuple[Foreseen, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole answer of step 1. `ask` is the one question or document that would change our mind the most.

    `inquiry` says why it is that one; None where nothing open would change anything worth asking for.
    """

    doubt: Doubt
    prior: Prior
    findings: tuple[Finding, ...]
    honest_story: str
    intentional_story: str
    ask: str
    inquiry: Inquiry | None = None

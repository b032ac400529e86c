"""A complaint taken apart: what is claimed in which words, what is demanded, and what each claim meets."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from mingbian.domain.complaint import AFTER_SALE_TITLES, REASON_TITLES
from mingbian.domain.dossier import Dossier


class ClaimKind(StrEnum):
    """What one claim says. The first names are the complaint's reasons; the rest are what people say beside them."""

    NOT_RECEIVED = "not_received"
    NOT_AS_DESCRIBED = "not_as_described"
    QUALITY = "quality"
    FAKE = "fake"
    MISSING_ITEM = "missing_item"
    WRONG_ITEM = "wrong_item"
    DAMAGED = "damaged"
    LATE_SHIPPING = "late_shipping"
    FALSE_SHIPPING = "false_shipping"
    EMPTY_PARCEL = "empty_parcel"
    ATTITUDE = "attitude"
    HARASSMENT = "harassment"
    FALSE_ADVERTISING = "false_advertising"
    FOOD_SAFETY = "food_safety"
    BAD_FRUIT = "bad_fruit"
    REFUND_SLOW = "refund_slow"
    RETURN_REFUSED = "return_refused"
    REVIEW_THREAT = "review_threat"
    PROFESSIONAL_CLAIM = "professional_claim"
    IMAGE_THEFT = "image_theft"
    OTHER = "other"
    PROMISED = "promised"
    USED_GOODS = "used_goods"
    INJURY = "injury"


CLAIM_TITLES = {ClaimKind(reason): title for reason, title in REASON_TITLES.items()} | {
    ClaimKind.PROMISED: "本店曾有承诺",
    ClaimKind.USED_GOODS: "收到旧货",
    ClaimKind.INJURY: "造成身体不适或伤害",
}
_OUR_TITLES = frozenset((*CLAIM_TITLES.values(), *AFTER_SALE_TITLES.values()))


@dataclass(frozen=True, slots=True)
class Claim:
    """One atomic claim: `words` stand so in the complaint, in the fact number `cite`. `count` is N in “少了 N 件”.

    `key` names it when other claims come or go, which moves its `id`; a copy with masked words keeps it.
    """

    id: str
    kind: ClaimKind
    words: str
    cite: int
    count: int | None = None
    key: str = field(default="", compare=False)

    @property
    def is_by_title(self) -> bool:
        """Whether the words are only what we call such a complaint: then they are not put between quotation marks."""
        return self.words in _OUR_TITLES


def is_said(claim: Claim, dossier: Dossier) -> bool:
    """Whether somebody said the claim's words: they stand so in its fact, and are not merely our title for it."""
    said = next((fact for fact in dossier.facts if fact.cite == claim.cite), None)
    return bool(claim.words) and claim.words in getattr(said, "text", "")


KEY_SIGNS = 8


def key_of(kind: ClaimKind, words: str) -> str:
    """The claim's kind, and a few signs of the hash of its words: `damaged.1f0c9a3e`."""
    return f"{kind}.{sha256(words.encode()).hexdigest()[:KEY_SIGNS]}"


class DemandKind(StrEnum):
    """What the buyer wants."""

    REFUND_ONLY = "refund_only"
    RETURN_REFUND = "return_refund"
    EXCHANGE = "exchange"
    RESEND = "resend"
    REPAIR = "repair"
    COMPENSATION = "compensation"
    APOLOGY = "apology"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Demand:
    """What is wanted, how much, by when; `by` is None when no time was set."""

    what: DemandKind
    amount_fen: int
    by: datetime | None


class CellMark(StrEnum):
    """What a piece of evidence does to a claim. 支持 / 反驳 / 未涉及 / 缺失."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    SILENT = "silent"
    MISSING = "missing"


CELL_TITLES = {
    CellMark.SUPPORTS: "支持",
    CellMark.CONTRADICTS: "反驳",
    CellMark.SILENT: "未涉及",
    CellMark.MISSING: "缺失",
}


EXHIBIT = "exhibit:"


@dataclass(frozen=True, slots=True)
class Cell:
    """One claim against one piece of evidence: a fact's number, `exhibit:3` for our third exhibit, or a missing code.

    `quote` is the spot that says so; `fetch` tells for a missing piece what to get and where. `by_owner` is True for an
    exhibit that the owner put to this very claim.
    """

    claim: str
    evidence: int | str
    mark: CellMark
    quote: str
    fetch: str = ""
    by_owner: bool = False

    @property
    def exhibit(self) -> int | None:
        """The number of the exhibit that it speaks of, if it is one of ours."""
        named = isinstance(self.evidence, str) and self.evidence.startswith(EXHIBIT)
        return int(str(self.evidence).removeprefix(EXHIBIT)) if named else None


@dataclass(frozen=True, slots=True)
class Strength:
    """Could we prove our side today? 0 to 1, with the needs that are missing, the decisive first."""

    score: float
    missing: tuple[str, ...]

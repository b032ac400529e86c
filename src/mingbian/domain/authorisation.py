"""A brand's authorisation from its owner down to our shop, link by link, and the first place where it breaks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mingbian.domain.evidence import Certificate


class Role(StrEnum):
    """What one paper does in the chain."""

    OWNER = "owner"
    LETTER = "letter"
    SHOP = "shop"


ROLE_TITLES = {Role.OWNER: "品牌方", Role.LETTER: "授权", Role.SHOP: "本店"}


@dataclass(frozen=True, slots=True)
class Link:
    """One confirmed paper: whose the brand is, a letter from one to the next, or who our shop is."""

    role: Role
    paper: Certificate


class BreakKind(StrEnum):
    """Why a chain proves nothing from some place on."""

    OWNER_UNPROVED = "owner_unproved"
    LETTER_MISSING = "letter_missing"
    UNNAMED = "unnamed"
    NAME_DIFFERS = "name_differs"
    NOT_YET = "not_yet"
    ENDED = "ended"
    OUT_OF_SCOPE = "out_of_scope"
    SHOP_UNPROVED = "shop_unproved"


@dataclass(frozen=True, slots=True)
class Break:
    """`after` is how many links stand before it: 0 at the very top. `sentence` says what is wrong and what to get."""

    kind: BreakKind
    after: int
    sentence: str


@dataclass(frozen=True, slots=True)
class AuthorisationChain:
    """Of one brand on one day. `brand` is empty where no paper names one; `named` says that a paper names somebody.

    `links` go from the brand's owner down to our shop, as far as there are papers.
    """

    brand: str
    day: date
    links: tuple[Link, ...]
    broken: Break | None
    named: bool

    @property
    def complete(self) -> bool:
        return self.broken is None

"""A brand's authorisation from its owner down to our shop, link by link, and the first place where it breaks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import OF_A_BRAND, Certificate


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


def brand_sold(dossier: Dossier) -> str:
    """The first brand of our papers that stands in the title of what was bought; empty where none does."""
    product = dossier.product
    titles = " ".join((dossier.order.title, product.title if product else "")).casefold()
    named = (paper.brand for paper in dossier.of(Certificate) if paper.kind in OF_A_BRAND and paper.brand)
    return next((brand for brand in named if brand.casefold() in titles), "")


def is_of_another_brand(paper: Certificate, dossier: Dossier) -> bool:
    """Whether the title names the brand of another paper of ours; a title that names none need not be of another."""
    if paper.kind not in OF_A_BRAND or not paper.brand:
        return False
    sold = brand_sold(dossier)
    return bool(sold) and sold.casefold() != paper.brand.casefold()

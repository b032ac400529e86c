"""What the pages of the tray show: the files that wait, and what may be done with them."""

from dataclasses import dataclass

from mingbian.domain.claim import Claim
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import Dispute, Shop, TrayFile
from mingbian.store.queries.tray import open_disputes_of, set_aside, tray_of
from mingbian.web.desk import Desk
from mingbian.web.tray_cards import Choice, TrayCard, lacking, tray_cards

A_PAGE = 60
"""Cards at once; what is sorted makes room for the next."""
ASIDE_SHOWN = 20


@dataclass(frozen=True, slots=True)
class TrayShown:
    """The tray of the dispute with the number `of`, or of the shop where that is None.

    `cards` are the first of `waiting` files, `aside` the last of `aside_count` that were put aside. `wanted` is what
    the dispute lacks, `claims` what it claims, `disputes` those into which a file may be sorted, `kinds` every kind of
    evidence by its code.
    """

    of: int | None
    cards: list[TrayCard]
    waiting: int
    wanted: tuple[Choice, ...]
    disputes: list[Dispute]
    aside: list[TrayFile]
    aside_count: int
    kinds: dict[str, str]
    claims: tuple[Claim, ...]


def tray_of_dispute(desk: Desk) -> TrayShown:
    """What the dispute lacks is offered for every file."""
    return _shown(desk.dispute.shop, desk.dispute, lacking(desk.judgement), desk.judgement.claims)


def tray_of_shop(shop: Shop) -> TrayShown:
    """Each file may be another dispute's, so only what it looks like is offered."""
    return _shown(shop, None, (), ())


def kind_titles() -> dict[str, str]:
    return {code: kind.title for code, kind in evidence_kinds().items()}


def _shown(shop: Shop, dispute: Dispute | None, wanted: tuple[Choice, ...], claims: tuple[Claim, ...]) -> TrayShown:
    waiting, aside = tray_of(shop, dispute), set_aside(shop, dispute)
    return TrayShown(
        of=dispute.number if dispute else None,
        cards=tray_cards(waiting[:A_PAGE], wanted, claims),
        waiting=waiting.count(),
        wanted=wanted,
        disputes=open_disputes_of(shop),
        aside=list(aside[:ASIDE_SHOWN]),
        aside_count=aside.count(),
        kinds=kind_titles(),
        claims=claims,
    )

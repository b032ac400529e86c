"""A complaint taken apart into atomic claims, each with the exact words it comes from.

“收到的是破的，还少了两件，客服也不理人” claims three things; each must be answered. The complaint's own reason
is always claimed, even by an empty text. What is denied, supposed or quoted from us claims nothing (see `spotting`).
"""

from collections.abc import Iterable

from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.complaint import AFTER_SALE_TITLES, REASON_TITLES, Reason
from mingbian.domain.dossier import Dossier
from mingbian.gather.spotting import Spot, spots
from mingbian.gather.statements import statements

SAID_IN_ITS_WORDS = (ClaimKind.PROMISED,)  # two promises are two claims; what else is said twice is one claim


def claims(dossier: Dossier) -> tuple[Claim, ...]:
    """Every claim made, `c1` first. `words` stand so in the fact `cite`, or are the title of the complaint's reason."""
    said = list(_first_of_each(_said(dossier)))
    stated = _reason_itself(dossier, said)
    ordered = [*([stated] if stated else []), *said]
    return tuple(_numbered(claim, number) for number, claim in enumerate(ordered, start=1))


def about(claim: Claim, reason: Reason) -> str:
    """What the claim is about within its kind (“size”, “colour”); empty where it is about nothing in particular."""
    return next((spot.about for spot in spots(claim.words, reason) if spot.kind is claim.kind), "")


def main_claim(dossier: Dossier, among: tuple[Claim, ...]) -> Claim:
    """The claim that will be decided: the first of the complaint's own reason, else the first made."""
    return next((claim for claim in among if claim.kind.value == dossier.reason.value), among[0])


def _said(dossier: Dossier) -> Iterable[tuple[Spot, Claim]]:
    for statement in statements(dossier):
        for spot in spots(statement.text, dossier.reason):
            yield spot, Claim("", spot.kind, spot.words, statement.cite, spot.count)


def _first_of_each(found: Iterable[tuple[Spot, Claim]]) -> Iterable[Claim]:
    """The first of the claims that say the same; a particular one makes the general one needless."""
    known: dict[tuple[object, ...], Claim] = {}
    for spot, claim in found:
        known.setdefault((spot.kind, spot.about, claim.count, *_own_words(claim)), claim)
    for key, claim in known.items():
        kind, particular, count, *_ = key
        others = [other for other in known if other[0] is kind and other is not key]
        if not particular and count is None and any(other[1] or other[2] is not None for other in others):
            continue
        yield claim


def _own_words(claim: Claim) -> tuple[str, ...]:
    return (claim.words,) if claim.kind in SAID_IN_ITS_WORDS else ()


def _reason_itself(dossier: Dossier, said: list[Claim]) -> Claim | None:
    """The reason that was chosen, where no words claim it; a request of the platform's own stands for a complaint."""
    complaint, aftersale = dossier.complaint, dossier.aftersale
    if complaint is not None:
        kind = ClaimKind(complaint.reason.value)
        served = any(claim.kind is kind for claim in said) or (complaint.reason is Reason.OTHER and said)
        return None if served else Claim("", kind, REASON_TITLES[complaint.reason], complaint.cite)
    if said or aftersale is None:
        return None
    return Claim("", ClaimKind.OTHER, aftersale.text.strip() or AFTER_SALE_TITLES[aftersale.kind], aftersale.cite)


def _numbered(claim: Claim, number: int) -> Claim:
    return Claim(f"c{number}", claim.kind, claim.words, claim.cite, claim.count)

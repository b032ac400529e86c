"""A complaint taken apart into atomic claims, each with the exact words it comes from.

“收到的是破的，还少了两件，客服也不理人” claims three things; each must be answered. They stand in the complaint, the
request, the talk since then and the reviews; where none of these holds a word, the talk before tells what is meant.
The complaint's own reason is always claimed, even by an empty text. What is denied, supposed, quoted from us or told of
another order claims nothing (see `spotting`).
"""

from collections.abc import Iterable
from typing import NamedTuple

from mingbian.domain.claim import Claim, ClaimKind, key_of
from mingbian.domain.complaint import AFTER_SALE_TITLES, REASON_TITLES, Reason
from mingbian.domain.dossier import Dossier
from mingbian.gather.clauses import clauses, longest_run
from mingbian.gather.spotting import LONGEST_WORDS, Spot, spots
from mingbian.gather.statements import Statement, reviewed, said_before, statements

SHORTEST_NAME = 2  # characters that the words must share with the title of what was bought
SAID_IN_ITS_WORDS = (ClaimKind.PROMISED,)  # two promises are two claims; what else is said twice is one claim


class _Said(NamedTuple):
    """What makes two claims one: the kind and topic, the number of pieces, the thing named, and a promise's words."""

    kind: ClaimKind
    about: str
    pieces: int | None
    thing: str
    words: tuple[str, ...]


def claims(dossier: Dossier) -> tuple[Claim, ...]:
    """Every claim made, `c1` first. `words` stand so in the fact `cite`, or are the title of the complaint's reason."""
    said = list(_first_of_each(_said(dossier), dossier))
    stated = _reason_itself(dossier, said)
    ordered = [*([stated] if stated else []), *said]
    return tuple(_numbered(claim, number) for number, claim in enumerate(ordered, start=1))


def about(claim: Claim, reason: Reason) -> str:
    """What the claim is about within its kind (“size”, “colour”); empty where it is about nothing in particular."""
    return next((spot.about for spot in spots(claim.words, reason) if spot.kind is claim.kind), "")


def main_claim(dossier: Dossier, among: tuple[Claim, ...]) -> Claim:
    """The claim that will be decided: the first of the complaint's own reason, else the first made."""
    return next((claim for claim in among if claim.kind.value == dossier.reason.value), among[0])


def _said(dossier: Dossier) -> list[tuple[Spot, Claim]]:
    told = (*statements(dossier), *reviewed(dossier))
    silent = not any(statement.text.strip() for statement in told)
    return _spotted(said_before(dossier) if silent else told, dossier)


def _spotted(among: Iterable[Statement], dossier: Dossier) -> list[tuple[Spot, Claim]]:
    return [
        (spot, Claim("", spot.kind, spot.words, statement.cite, spot.count))
        for statement in among
        for spot in spots(statement.text, dossier.reason)
    ]


def _first_of_each(found: Iterable[tuple[Spot, Claim]], dossier: Dossier) -> Iterable[Claim]:
    """The first of the claims that say the same; a particular one makes the general one needless.

    The same fault of two things that were bought is two claims: “杯子碎了，盘子也碎了” of a 杯子盘子套装.
    """
    titles = dict.fromkeys([dossier.order.title, *([dossier.product.title] if dossier.product else [])])
    known: dict[_Said, Claim] = {}
    for spot, claim in found:
        thing = max((longest_run(spot.words, title) for title in titles), key=len)
        named = thing if len(thing) >= SHORTEST_NAME else ""
        known.setdefault(_Said(spot.kind, spot.about, claim.count, named, _own_words(claim)), claim)
    for said, claim in known.items():
        if not any(_says_more(other, said) for other in known if other is not said):
            yield claim


def _says_more(other: _Said, said: _Said) -> bool:
    """Whether the other says the same of something in particular, of a number, or of one of the things by its name."""
    if other.kind is not said.kind:
        return False
    if not said.about and said.pieces is None and (other.about or other.pieces is not None):
        return True
    return not said.thing and bool(other.thing) and (other.about, other.pieces) == (said.about, said.pieces)


def _own_words(claim: Claim) -> tuple[str, ...]:
    return (claim.words,) if claim.kind in SAID_IN_ITS_WORDS else ()


def _reason_itself(dossier: Dossier, said: list[Claim]) -> Claim | None:
    """The reason that was chosen, where no words claim it; a request of the platform's own stands for a complaint."""
    complaint, aftersale = dossier.complaint, dossier.aftersale
    if complaint is not None:
        kind = ClaimKind(complaint.reason.value)
        served = any(claim.kind is kind for claim in said) or (complaint.reason is Reason.OTHER and said)
        # What we do not understand is claimed as well: then his own first words stand for it.
        words = _opening(complaint.text) if complaint.reason is Reason.OTHER else ""
        return None if served else Claim("", kind, words or REASON_TITLES[complaint.reason], complaint.cite)
    if said or aftersale is None:
        return None
    return Claim("", ClaimKind.OTHER, aftersale.text.strip() or AFTER_SALE_TITLES[aftersale.kind], aftersale.cite)


def _opening(text: str) -> str:
    parts = clauses(text)
    return parts[0].text[:LONGEST_WORDS].strip() if parts else ""


def _numbered(claim: Claim, number: int) -> Claim:
    return Claim(f"c{number}", claim.kind, claim.words, claim.cite, claim.count, key_of(claim.kind, claim.words))

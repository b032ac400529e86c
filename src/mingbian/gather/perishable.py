"""What of the proof will soon be gone: each source with its last day, ticked off where we hold it.

A chat can be looked up for about so many days and an order list for three months; whoever waits for the appeal finds
nothing. Only sources that somebody gave a time for are watched: nothing is known of the others, and none is invented.
"""

from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import Need, Vanishing
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.holdings import held
from mingbian.gather.missing import last_day

ALWAYS = ("chat", "order_detail")
"""Whatever the complaint, the whole talk and the order as it was are asked for."""


def vanishing(dossier: Dossier, needs: tuple[Need, ...]) -> tuple[Vanishing, ...]:
    """The sources that these needs ask for and that vanish, what goes first at the head."""
    asked = [code for need in needs for code in (*need.must, *need.should, *need.may)]
    codes = tuple(dict.fromkeys([*ALWAYS, *asked]))
    exhibits = {exhibit.kind for exhibit in dossier.exhibits}
    holding = held(dossier, codes)
    found = []
    for code in codes:
        kind = evidence_kinds()[code]
        last = last_day(kind, dossier)
        if last is not None and kind.lives is not None:
            recorded = code in holding and code not in exhibits
            found.append(
                Vanishing(
                    code=code,
                    title=kind.title,
                    last=last,
                    kept=code in exhibits,
                    recorded=recorded,
                    gone=last < day_of(dossier.now),
                    confidence=kind.lives.confidence,
                    source=kind.lives.source,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.last, one.code)))

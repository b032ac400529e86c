"""Complaints that sent the same also came together: in time, ordered by minutes, from one place, as new accounts.

For an intentional complaint. Strong where several such ties are left after every innocent cause was tried, weak for
one. Silent where the group does not count, where nothing was copied (then other signals tell what is shared), and where
an innocent cause explains what came together. A copied text says nothing about the minute of an order, so this stands
in a family of its own. The pattern is of PAT-10 and PAT-11; the weights are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.domain.group import Group, LinkKind
from mingbian.domain.record import Neighbour
from mingbian.examine.group_here import group_here
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import listed

COPIED = (LinkKind.WORDS, LinkKind.PHOTO)
OF_ONE_TIE = {
    LinkKind.ADDRESS: 4.0,
    LinkKind.DISTRICT: 1.5,
    LinkKind.AGE: 2.0,
    LinkKind.MINUTES: 2.0,
    LinkKind.TIME: 2.0,
}
MOST = 8.0  # our guess: however many agree, they may share a cause that nobody thought of
LOW, HIGH = 0.4, 1.25  # of the weight


@signal("G01", "同组投诉同时同地", Family.GATHERING)
def look(dossier: Dossier) -> Seen | None:
    group = group_here(dossier)
    if group is None or not group.counts or not any(kind in group.left for kind in COPIED):
        return None
    ties = [tie for tie in group.ties if tie.kind in group.left and tie.kind in OF_ONE_TIE]
    if not ties:
        return None
    db = min(MOST, sum(OF_ONE_TIE[tie.kind] for tie in ties))
    numbers = _others(group, dossier)
    told = "".join(tie.sentence for tie in ties).replace("。", "；").removesuffix("；")
    sentence = f"与另外 {len(numbers)} 起（{listed(numbers)}）内容相同，而且{told}；已逐项核对过的无辜原因都不能解释。"
    facts = [fact for fact in dossier.of(Neighbour) if fact.order_sn in numbers]
    return intentional(Weight(db, db * LOW, db * HIGH), sentence, (dossier.opening, *facts))


def _others(group: Group, dossier: Dossier) -> list[str]:
    return [member.order_sn for member in group.members if member.order_sn != dossier.order.order_sn]

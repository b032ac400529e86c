"""The shop's papers as one dispute sees them: which cover its order, and why the others do not."""

from dataclasses import dataclass

from mingbian.domain.evidence import Certificate
from mingbian.gather.authorisation import chain_of
from mingbian.gather.paper_gaps import Gap, gaps
from mingbian.store.facts.papers import as_fact
from mingbian.store.models import Certificate as Row
from mingbian.store.models import Evidence
from mingbian.store.queries.papers import shelf
from mingbian.web.chain_shown import ChainShown, chain_shown
from mingbian.web.desk import Desk

MOST = 8


@dataclass(frozen=True, slots=True)
class PaperHere:
    """One paper, its gaps with this order, and the number of the exhibit that it is already, if it is one."""

    row: Row
    fact: Certificate
    gaps: tuple[Gap, ...]
    exhibit: int | None

    @property
    def covers(self) -> bool:
        return not any(gap.decides for gap in self.gaps)


def dispute_chain(desk: Desk) -> ChainShown | None:
    """The chain of the disputed goods' brand on the day of the order; None where no paper is about a brand."""
    chain = chain_of(desk.dossier)
    return chain_shown(chain, shelf(desk.dispute.shop)) if chain else None


def dispute_papers(desk: Desk) -> list[PaperHere]:
    """Those that cover the order first; of the others those with the fewest reasons, `MOST` in all."""
    kept = dict(Evidence.objects.filter(dispute=desk.dispute).values_list("sha256", "number"))
    papers = [
        PaperHere(row, fact, gaps(fact, desk.dossier), kept.get(row.sha256))
        for row in shelf(desk.dispute.shop)
        if (fact := as_fact(row))
    ]
    papers.sort(key=lambda paper: (not paper.covers, len(paper.gaps), paper.row.pk))
    return papers[:MOST]

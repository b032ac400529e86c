"""Which of our papers it is that was put on the shelf; or that it is another document altogether."""

from dataclasses import dataclass

from mingbian.domain.evidence import CertificateKind
from mingbian.reading.certificate_text import PaperText
from mingbian.reading.document_kind import likenesses

FEWEST = 2


@dataclass(frozen=True, slots=True)
class Looks:
    """`kind` is what it looks like, None where nothing tells. `instead` names another document that it rather is.

    `besides` are other kinds with as many signs.
    """

    kind: CertificateKind | None
    instead: str = ""
    besides: tuple[CertificateKind, ...] = ()


def paper_looks(paper: PaperText) -> Looks:
    """Whoever puts it on the shelf says that it is a paper: a title by itself is enough."""
    found = likenesses(paper)
    ours = [(one.document.paper, one.score) for one in found if one.document.paper is not None]
    other = next((one for one in found if one.document.paper is None), None)
    most = ours[0][1] if ours else 0
    if other is not None and other.score >= FEWEST and other.score > most:
        return Looks(None, instead=other.document.name)
    if most < FEWEST:
        return Looks(None)
    best = [kind for kind, score in ours if score == most]
    return Looks(best[0], besides=tuple(best[1:]))

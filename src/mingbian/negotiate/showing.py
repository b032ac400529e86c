"""Which exhibits of ours to show the buyer, by their numbers, the most telling first; or what to fetch before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mingbian.domain.claim import Cell, CellMark
from mingbian.domain.evidence import Exhibit
from mingbian.domain.need import EvidenceKind

MOST_SHOWN = 3  # more than three pictures are not looked at on a phone; our choice
MOST_TO_FETCH = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """One exhibit: its number in this dispute, what it is called, and the words in it that matter, if any were read."""

    number: int
    title: str
    quote: str


@dataclass(frozen=True, slots=True)
class ToFetch:
    """One thing that could be shown and is not there yet, with how to get it."""

    code: str
    title: str
    how: str


@dataclass(frozen=True, slots=True)
class Showing:
    """What to show, what to fetch where nothing can be shown, and what bears the buyer's words out.

    Exactly one of `exhibits`, `to_fetch` and `nothing` says something, unless there is nothing left to fetch.
    """

    exhibits: tuple[Shown, ...] = ()
    to_fetch: tuple[ToFetch, ...] = ()
    nothing: str = ""
    admits: tuple[Shown, ...] = ()


def showing(
    codes: tuple[str, ...],
    exhibits: Iterable[Exhibit],
    matrix: Iterable[Cell],
    kinds: Mapping[str, EvidenceKind],
    *,
    nothing: str = "",
) -> Showing:
    """Of the exhibits of these kinds those that prove most. What was read to bear a claim out is never shown as proof.

    `nothing` is why nothing is shown, for complaints in which a proof would only be another quarrel.
    """
    held, cells = tuple(exhibits), tuple(matrix)
    admits = tuple(_shown(one, cells, kinds) for one in held if _speaks_for_buyer(one, cells))
    if nothing:
        return Showing(nothing=nothing, admits=admits)
    fit = [one for one in held if one.kind in codes and not _speaks_for_buyer(one, cells)]
    ranked = sorted(fit, key=lambda one: (_rank(one, cells), codes.index(one.kind), one.number))
    if ranked:
        return Showing(tuple(_shown(one, cells, kinds) for one in ranked[:MOST_SHOWN]), admits=admits)
    wanted = [kinds[code] for code in codes if code in kinds][:MOST_TO_FETCH]
    return Showing(to_fetch=tuple(ToFetch(kind.code, kind.title, kind.fetch) for kind in wanted), admits=admits)


def _shown(exhibit: Exhibit, cells: tuple[Cell, ...], kinds: Mapping[str, EvidenceKind]) -> Shown:
    kind = kinds.get(exhibit.kind)
    quote = next((cell.quote for cell in _cells_of(exhibit, cells) if cell.quote), "")
    return Shown(exhibit.number, kind.title if kind else "其他材料", quote)


def _cells_of(exhibit: Exhibit, cells: tuple[Cell, ...]) -> list[Cell]:
    return [cell for cell in cells if cell.exhibit == exhibit.number]


def _speaks_for_buyer(exhibit: Exhibit, cells: tuple[Cell, ...]) -> bool:
    marks = {cell.mark for cell in _cells_of(exhibit, cells)}
    return CellMark.SUPPORTS in marks and CellMark.CONTRADICTS not in marks


def _rank(exhibit: Exhibit, cells: tuple[Cell, ...]) -> int:
    """0 where it was read to contradict, 1 where its kind does, 2 where it only bears on the matter."""
    against = [cell for cell in _cells_of(exhibit, cells) if cell.mark is CellMark.CONTRADICTS]
    return 0 if any(cell.quote for cell in against) else 1 if against else 2

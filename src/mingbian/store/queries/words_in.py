"""The words that were read in a kept file, page by page."""

from dataclasses import dataclass

from mingbian.reading.words import Line, Page, from_kept
from mingbian.store.models import Evidence, FileWords


@dataclass(frozen=True, slots=True)
class Words:
    """All pages of one file, in order. `problem` is why nothing could be read, as a sentence; then there are none."""

    pages: tuple[Page, ...]
    problem: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every page's lines, one after the other."""
        return tuple(line for page in self.pages for line in page.lines)


def words_in(evidence: Evidence) -> Words | None:
    """Of one exhibit; None where it was not read yet."""
    return words_of_file(evidence.dispute.shop_id, evidence.sha256)


def words_of_file(shop_id: int, sha256: str) -> Words | None:
    """Of any file that the shop keeps, an exhibit's or a paper's; None where it was not read yet."""
    kept = list(FileWords.objects.filter(shop=shop_id, sha256=sha256).order_by("page"))
    if not kept:
        return None
    if problem := kept[0].problem:
        return Words((), problem)
    return Words(tuple(_page(one) for one in kept))


def _page(kept: FileWords) -> Page:
    return Page(kept.page, kept.width_px, kept.height_px, from_kept(kept.lines), printed=kept.printed)

"""Our own files on a page: the picture, its number and caption burnt in below, and the hash of the original."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.evidence import Exhibit
from mingbian.domain.masking import masked
from mingbian.render.blocks import Block
from mingbian.render.pictures import Unready, made_ready
from mingbian.render.typeset import first_page

Read = Callable[[Exhibit], bytes]
"""The original bytes of an exhibit, from the vault or from a test."""

SCREEN_FROM = 1.35  # height by width: a screenshot or a paper, whose small words must stay legible
HASH_SHOWN = 12  # hex signs of the SHA-256 under a picture; the whole hash stands in the list of files


@dataclass(frozen=True, slots=True)
class Tallest:
    """How high a photograph and a screenshot may stand on a page, in points."""

    photo: int
    screen: int


ON_PICTURE = Tallest(photo=320, screen=780)
ON_PAPER = Tallest(photo=240, screen=560)

PDF = "application/pdf"


@dataclass(slots=True)
class Gallery:
    """Prepares each picture once, however often it is placed, and collects the files that the template names."""

    read: Read
    files: dict[str, bytes] = field(default_factory=dict)
    ready: dict[int, Block] = field(default_factory=dict)

    def cards(self, exhibits: Iterable[PackExhibit], tallest: Tallest, *, titled: bool) -> list[Block]:
        """`titled` burns number and title in below the picture; else they stand in a heading above."""
        return [self._card(held, held.file, tallest, titled=titled) for held in exhibits if held.file]

    def files_of(self, exhibits: Iterable[PackExhibit]) -> dict[str, bytes]:
        """The prepared pictures of these exhibits, under the names that the template uses."""
        names = {self.ready[held.number].get("file") for held in exhibits if held.number in self.ready}
        return {name: content for name, content in self.files.items() if name in names}

    def _card(self, held: PackExhibit, file: Exhibit, tallest: Tallest, *, titled: bool) -> Block:
        if held.number not in self.ready:
            self.ready[held.number] = self._shown(held.number, file)
        shown = self.ready[held.number]
        ratio = shown.get("ratio")
        high = tallest.screen if isinstance(ratio, float) and ratio >= SCREEN_FROM else tallest.photo
        title = {"number": f"证据{held.number}", "title": held.title} if titled else {}
        return {"notes": _notes(held, file), "tallest": high, **title, **shown}

    def _shown(self, number: int, file: Exhibit) -> Block:
        if file.media_type == PDF:
            page = first_page(self.read(file))
            made = made_ready(page) if page else Unready("PDF 文件无法在此显示，原件随材料一并提交")
        elif file.media_type.startswith("image/"):
            made = made_ready(self.read(file))
        else:
            made = Unready(f"{_kind_of_file(file)}，原件随材料一并提交")
        if isinstance(made, Unready):
            return {"missing": made.why}
        name = f"exhibit-{number}.jpg"
        self.files[name] = made.content
        return {"file": name, "ratio": made.ratio}


def _notes(held: PackExhibit, file: Exhibit) -> list[str]:
    caption = masked(file.caption)
    said = [caption] if caption and caption != held.title else []
    first = ["这是第 1 页，全文见原件"] if file.media_type == PDF else []
    return [*said, *first, f"原件 {masked(file.name)}，SHA-256 {file.sha256[:HASH_SHOWN]}…"]


def _kind_of_file(file: Exhibit) -> str:
    kinds = {"video/": "视频文件", "audio/": "录音文件"}
    return next((title for begin, title in kinds.items() if file.media_type.startswith(begin)), "文件")

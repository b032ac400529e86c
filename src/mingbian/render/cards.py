"""Our own files on a page: the picture, its number and caption burnt in below, and the hash of the original."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.evidence import Exhibit
from mingbian.domain.masking import masked
from mingbian.render.blocks import Block
from mingbian.render.pictures import Ready, made_ready

Read = Callable[[Exhibit], bytes]
"""The original bytes of an exhibit, from the vault or from a test."""

SCREEN_FROM = 1.6  # height by width: a telephone's screen, whose small words must stay legible
HASH_SHOWN = 16  # hex signs of the SHA-256 under a picture; the whole hash stands in the list of files


@dataclass(frozen=True, slots=True)
class Tallest:
    """How high a photograph and a screenshot may stand on a page, in points."""

    photo: int
    screen: int


ON_PICTURE = Tallest(photo=400, screen=780)
ON_PAPER = Tallest(photo=300, screen=600)


@dataclass(slots=True)
class Gallery:
    """Prepares each picture once, however often it is placed, and collects the files that the template names."""

    read: Read
    files: dict[str, bytes] = field(default_factory=dict)
    ready: dict[int, Block] = field(default_factory=dict)

    def cards(self, exhibits: Iterable[PackExhibit], tallest: Tallest) -> list[Block]:
        return [self._card(held, held.file, tallest) for held in exhibits if held.file]

    def _card(self, held: PackExhibit, file: Exhibit, tallest: Tallest) -> Block:
        if held.number not in self.ready:
            self.ready[held.number] = self._picture(held.number, file)
        shown = self.ready[held.number]
        ratio = shown.get("ratio")
        high = tallest.screen if isinstance(ratio, float) and ratio >= SCREEN_FROM else tallest.photo
        return {
            "number": f"证据{held.number}",
            "title": held.title,
            "notes": _notes(held, file),
            "tallest": high,
        } | shown

    def _picture(self, number: int, file: Exhibit) -> Block:
        if not file.media_type.startswith("image/"):
            return {"missing": f"{_kind_of_file(file)}，原件随材料一并提交"}
        made = made_ready(self.read(file))
        if not isinstance(made, Ready):
            return {"missing": made.why}
        name = f"exhibit-{number}.jpg"
        self.files[name] = made.content
        return {"file": name, "ratio": made.ratio}


def _notes(held: PackExhibit, file: Exhibit) -> list[str]:
    caption = masked(file.caption)
    said = [caption] if caption and caption != held.title else []
    return [*said, f"原件 {masked(file.name)}，SHA-256 {file.sha256[:HASH_SHOWN]}…"]


def _kind_of_file(file: Exhibit) -> str:
    kinds = {"video/": "视频文件", "audio/": "录音文件", "application/pdf": "PDF 文件"}
    return next((title for begin, title in kinds.items() if file.media_type.startswith(begin)), "文件")

"""Our own files on a page: the picture, its number and caption burnt in below, and the hash of the original."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field

from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.evidence import Exhibit
from mingbian.domain.marking import Marking
from mingbian.domain.masking import masked
from mingbian.render.blocks import Block
from mingbian.render.pictures import SCREEN_FROM, Ready, Unready, made_ready
from mingbian.render.typeset import first_page

Read = Callable[[Exhibit], bytes]
"""The original bytes of an exhibit, from the vault or from a test."""

Copy = Callable[[Exhibit], bytes | None]
"""The bytes of an exhibit that may be seen on a page: its copy with personal data hidden, None where there is none."""

UNSEEN = "这份文件还没有可以示人的遮盖副本，原件随材料一并提交"

HASH_SHOWN = 12  # hex signs of the SHA-256 under a picture; the whole hash stands in the list of files


@dataclass(frozen=True, slots=True)
class Tallest:
    """How high a photograph and a screenshot may stand on a page, in points."""

    photo: int
    screen: int


ON_PICTURE = Tallest(photo=320, screen=780)
ON_PAPER = Tallest(photo=240, screen=560)

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Gallery:
    """The prepared pictures of a pack: `files` are what the templates name, `shown` what stands for each exhibit."""

    files: Mapping[str, bytes]
    shown: Mapping[int, Block]
    markings: Mapping[int, Marking] = field(default_factory=dict)
    """What was drawn over the copies, by the exhibit's number in the dispute."""

    def cards(self, exhibits: Iterable[PackExhibit], tallest: Tallest, *, titled: bool) -> list[Block]:
        """`titled` burns number and title in below the picture; else they stand in a heading above."""
        return [self._card(held, held.file, tallest, titled=titled) for held in exhibits if held.file]

    def files_of(self, exhibits: Iterable[PackExhibit]) -> dict[str, bytes]:
        """The pictures of these exhibits, under the names that the template uses."""
        names = {self.shown[held.number].get("file") for held in exhibits if held.file}
        return {name: content for name, content in self.files.items() if name in names}

    def _card(self, held: PackExhibit, file: Exhibit, tallest: Tallest, *, titled: bool) -> Block:
        shown = self.shown[held.number]
        ratio = shown.get("ratio")
        high = tallest.screen if isinstance(ratio, float) and ratio >= SCREEN_FROM else tallest.photo
        title = {"number": f"证据{held.number}", "title": held.title} if titled else {}
        notes = [*_drawn(self.markings.get(file.number)), *_notes(held, file)]
        return {"notes": notes, "tallest": high, **title, **shown}


def gallery(
    exhibits: Iterable[PackExhibit], copy: Copy, pool: Executor, markings: Mapping[int, Marking] | None = None
) -> Gallery:
    """Every file of ours made ready for pages. Pictures are decoded side by side; what is read, is read here.

    `markings` are drawn over the copies that `copy` gives, in which what is personal is burnt out already.
    """
    over = markings or {}
    held = [(one.number, one.file) for one in exhibits if one.file]
    made = pool.map(_ready, [(file, copy(file), over.get(file.number)) for _, file in held])
    files: dict[str, bytes] = {}
    shown: dict[int, Block] = {}
    for (number, _), one in zip(held, made, strict=True):
        if isinstance(one, Unready):
            shown[number] = {"missing": one.why}
        else:
            name = f"exhibit-{number}.jpg"
            files[name] = one.content
            shown[number] = {"file": name, "ratio": one.ratio}
    return Gallery(files, shown, over)


def gallery_of(exhibits: Iterable[PackExhibit], copy: Copy, markings: Mapping[int, Marking] | None = None) -> Gallery:
    """The same, for who needs the pictures alone."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return gallery(exhibits, copy, pool, markings)


def _ready(given: tuple[Exhibit, bytes | None, Marking | None]) -> Ready | Unready:
    file, content, marking = given
    if content is None:
        seen = file.media_type == PDF or file.media_type.startswith("image/")
        return Unready(UNSEEN if seen else f"{_kind_of_file(file)}，原件随材料一并提交")
    if file.media_type == PDF or file.media_type.startswith("image/"):
        return picture_of(content, file.media_type, marking)
    return Unready(f"{_kind_of_file(file)}，原件随材料一并提交")


def picture_of(copy: bytes, media_type: str, marking: Marking | None) -> Ready | Unready:
    """A copy as it stands on a page, of a PDF its first page, with what was drawn over it."""
    if media_type != PDF:
        return made_ready(copy, marking)
    page = first_page(copy)
    return made_ready(page, marking) if page else Unready("PDF 文件无法在此显示，原件随材料一并提交")


def _drawn(marking: Marking | None) -> list[str]:
    """What somebody wrote beside the picture, and that the copy is not as it was taken."""
    if marking is None:
        return []
    said = [f"说明：{masked(marking.caption)}"] if marking.caption else []
    done = [word for word, is_done in (("裁剪", marking.crop), ("标注", marking.marks)) if is_done]
    return [*said, *([f"副本上有本店的{'和'.join(done)}，原件未改动"] if done else [])]


def _notes(held: PackExhibit, file: Exhibit) -> list[str]:
    caption = masked(file.caption)
    said = [caption] if caption and caption != held.title else []
    first = ["这是第 1 页，全文见原件"] if file.media_type == PDF else []
    return [*said, *first, f"原件 {masked(file.name)}，SHA-256 {file.sha256[:HASH_SHOWN]}…"]


def _kind_of_file(file: Exhibit) -> str:
    kinds = {"video/": "视频文件", "audio/": "录音文件"}
    return next((title for begin, title in kinds.items() if file.media_type.startswith(begin)), "文件")

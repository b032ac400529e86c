"""A pack: everything that one channel takes, as named files. Pure but for typesetting; it writes nothing."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from mimetypes import guess_extension
from pathlib import PurePosixPath

from mingbian.appeal.channel import Channel
from mingbian.appeal.draft import FORM_TITLES, Draft, Form
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.pages import Page, pages
from mingbian.appeal.picture_plan import UPLOADS, Mode, PicturePlan
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement
from mingbian.domain.claim import Claim
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.marking import Marking
from mingbian.domain.rule import Rule
from mingbian.render.cards import Copy, Gallery, Read, gallery
from mingbian.render.case_file import case_pdf
from mingbian.render.fitting import PictureTooLargeError
from mingbian.render.pages import Picture, picture
from mingbian.render.said import made_up
from mingbian.render.typeset import typesetter

SHORT_TEXT, LONG_TEXT, CASE, NOTES = "statement.txt", "statement-long.txt", "case.pdf", "说明.txt"
ORIGINALS = "originals"
NO_PICTURES = "（没有图片）"
KEPT_APART = "原件，未经改动，含个人信息：只交给平台、公安、法院和市场监管部门，不要公开"
SIDE_BY_SIDE = 4  # three pictures, and one more to decode meanwhile
PLAIN_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
KNOWN_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif", ".bmp", ".pdf", ".mp4", ".mov", ".txt"})


@dataclass(frozen=True, slots=True)
class Pack:
    """`files` are names to bytes; `objections` is what the referee holds against it, empty when it may be sealed.

    `pictures` are the pages that were drawn; `uploads` what is put into the form in this order: those pages, or
    originals where the plan says so.
    """

    draft: Draft
    statement: Statement
    pictures: tuple[Picture, ...]
    uploads: tuple[str, ...]
    files: Mapping[str, bytes]
    objections: tuple[Objection, ...]


def pack(
    dossier: Dossier,
    claims: tuple[Claim, ...],
    statement: Statement,
    channel: Channel,
    read: Read,
    *,
    copy: Copy,
    rules: Iterable[Rule] = (),
    text: str | None = None,
    plan: PicturePlan | None = None,
    markings: Mapping[int, Marking] | None = None,
    code: Callable[[Mapping[str, bytes]], str] | None = None,
) -> Pack:
    """Everything for one channel from one dossier. `read` gives an exhibit's original bytes, which go along sealed.

    `code` makes of all that goes along with the case file what is printed on it, to tie the paper to the bundle.

    `copy` gives what pages may show of it, with `markings` drawn over. `text` is the short statement as the owner
    changed it; the referee reads it like any other. Without a `plan` everything that finds room is drawn.
    """
    book = tuple(rules)
    # Decoding and typesetting leave Python alone, so pictures are made side by side; the case file comes after them,
    # because its code speaks of all that goes along.
    with ThreadPoolExecutor(max_workers=SIDE_BY_SIDE) as pool:
        shown = gallery(statement.exhibits, copy, pool, markings)
        drawn = tuple(pool.map(lambda page: page(), drawings(dossier, statement, channel, shown, plan)))
    alone = plan is not None and plan.mode is Mode.ORIGINALS
    pages_drawn = {page_name(one.number): one.content for one in drawn}
    uploads = _originals(plan, statement, read) if plan and alone else pages_drawn
    sizes = tuple(map(len, uploads.values()))
    draft = Draft(statement.short if text is None else text, statement.long, statement.exhibits, sizes, originals=alone)
    files = {
        SHORT_TEXT: draft.short.encode(),
        LONG_TEXT: draft.long.encode(),
        **pages_drawn,
        **uploads,
        UPLOADS: "".join(f"{name}\n" for name in uploads).encode(),
        **{original_name(held): read(held.file) for held in draft.exhibits if held.file},
        NOTES: _notes(draft, channel, dossier, tuple(pages_drawn), tuple(uploads)).encode(),
    }
    files[CASE] = case_pdf(dossier, statement, channel, shown, book, code=code(files) if code else "")
    return Pack(draft, statement, drawn, tuple(uploads), files, objections(draft, dossier, claims, channel, book))


def page_name(number: int) -> str:
    return f"page-{number}.png"


def _originals(plan: PicturePlan, statement: Statement, read: Read) -> dict[str, bytes]:
    """The originals that go as pictures, under the names in whose order they are put into the form."""
    by_number = {one.number: one for one in statement.exhibits}
    chosen = [held for number in plan.numbers(statement.exhibits) if (held := by_number[number]).file]
    return {
        f"original-{place}{_suffix(held.file)}": read(held.file)
        for place, held in enumerate(chosen, start=1)
        if held.file
    }


def original_name(held: PackExhibit) -> str:
    """`originals/04-courier_stamp.jpg`: number in the pack and kind; the seller's own file name may tell too much."""
    file = held.file
    if file is None:
        raise ValueError("a record page has no original")
    kind = file.kind if PLAIN_CODE.fullmatch(file.kind) else "file"
    return f"{ORIGINALS}/{held.number:02d}-{kind}{_suffix(file)}"


def _suffix(file: Exhibit) -> str:
    own = PurePosixPath(file.name).suffix.lower()
    return own if own in KNOWN_SUFFIXES else guess_extension(file.media_type) or ".bin"


def drawings(
    dossier: Dossier, statement: Statement, channel: Channel, shown: Gallery, plan: PicturePlan | None
) -> Iterator[Callable[[], Picture]]:
    """How to draw each page of the plan; where originals go as pictures, the pages that explain them."""
    made = planned_pages(dossier, statement, channel, plan)
    for page in made:
        yield partial(_fitting, page, len(made), dossier, statement, shown, most_bytes=channel.limits.picture_bytes)


def planned_pages(
    dossier: Dossier, statement: Statement, channel: Channel, plan: PicturePlan | None
) -> tuple[Page, ...]:
    """What stands on which page."""
    cited = frozenset(cite for said in statement.sentences for cite in said.facts)
    order = plan.numbers(statement.exhibits) if plan else None
    if plan and plan.mode is Mode.ORIGINALS:
        order = (*(one.number for one in statement.exhibits if one.record), *(order or ()))
    return pages(statement.exhibits, dossier, cited, most=channel.limits.pictures, order=order)


def _fitting(
    page: Page, of: int, dossier: Dossier, statement: Statement, shown: Gallery, *, most_bytes: int | None
) -> Picture:
    """The picture with as many of its photographs as the bytes allow; the others stay in the case file."""
    try:
        return picture(page, of, dossier, statement, shown, most_bytes=most_bytes)
    except PictureTooLargeError:
        if not page.files:
            raise
        fewer = replace(page, files=page.files[:-1])
        return _fitting(fewer, of, dossier, statement, shown, most_bytes=most_bytes)


def _notes(draft: Draft, channel: Channel, dossier: Dossier, drawn: tuple[str, ...], uploads: tuple[str, ...]) -> str:
    """What each file is for, for the person who hands it in."""
    what = "第 {} 张图片，原图" if draft.originals else "第 {} 张图片"
    listed = [f"  {name}　{what.format(place)}" for place, name in enumerate(uploads, start=1)]
    beside = [f"  {name}　整理图：不放进图片栏，需要补充说明的地方再用" for name in drawn if name not in uploads]
    pictures = "\n".join([*listed, *beside])
    numbered = "\n".join(f"  证据{held.number}　{held.title}　{_where(held)}" for held in draft.exhibits)
    limit = channel.limits.characters
    originals = f"  {ORIGINALS}/　{KEPT_APART}\n" if any(held.file for held in draft.exhibits) else ""
    length = f"{len(draft.short)} 字" + (f"，渠道最多 {limit} 字" if limit is not None else "")
    return f"""{channel.title}：订单 {dossier.order.order_sn}{made_up(dossier)}
整理于 {in_full(dossier.now)}（北京时间），排版 {typesetter()}

递交到：{channel.path}
由谁处理：{channel.decides}

  {SHORT_TEXT}　{FORM_TITLES[Form.SHORT]}，粘贴到说明框（{length}）
{pictures or f"  {NO_PICTURES}"}
  {CASE}　完整案卷，可打印、可转交
  {LONG_TEXT}　{FORM_TITLES[Form.LONG]}
{originals}
证据编号
{numbered}

校验：在任何装有 Python 的电脑上运行证据包里的 verify.py，就能看出文件有没有被改动。
"""


def _where(held: PackExhibit) -> str:
    return original_name(held) if held.file else "按记录整理，见图片和案卷"

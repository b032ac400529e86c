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
from mingbian.appeal.referee import Objection, objections
from mingbian.appeal.statement import Statement
from mingbian.domain.claim import Claim
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.rule import Rule
from mingbian.render.cards import Copy, Gallery, Read, gallery
from mingbian.render.case_file import case_pdf
from mingbian.render.fitting import PictureTooLargeError
from mingbian.render.pages import Picture, picture
from mingbian.render.said import made_up
from mingbian.render.typeset import typesetter

SHORT_TEXT, LONG_TEXT, CASE, NOTES = "statement.txt", "statement-long.txt", "case.pdf", "说明.txt"
ORIGINALS = "originals"
KEPT_APART = "原件，未经改动，含个人信息：只交给平台、公安、法院和市场监管部门，不要公开"
SIDE_BY_SIDE = 4  # three pictures and the case file
PLAIN_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
KNOWN_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif", ".bmp", ".pdf", ".mp4", ".mov", ".txt"})


@dataclass(frozen=True, slots=True)
class Pack:
    """`files` are names to bytes; `objections` is what the referee holds against it, empty when it may be sealed."""

    draft: Draft
    statement: Statement
    pictures: tuple[Picture, ...]
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
) -> Pack:
    """Everything for one channel from one dossier. `read` gives an exhibit's original bytes, which go along sealed.

    `copy` gives what pages may show of it. `text` is the short statement as the owner changed it; the referee reads it
    like any other.
    """
    book = tuple(rules)
    # Decoding and typesetting leave Python alone, so pictures and case file are made side by side.
    with ThreadPoolExecutor(max_workers=SIDE_BY_SIDE) as pool:
        shown = gallery(statement.exhibits, copy, pool)
        case = pool.submit(case_pdf, dossier, statement, channel, shown, book)
        drawn = tuple(pool.map(lambda page: page(), _pictures(dossier, statement, channel, shown)))
    sizes = tuple(len(one.content) for one in drawn)
    draft = Draft(statement.short if text is None else text, statement.long, statement.exhibits, sizes)
    files = {
        SHORT_TEXT: draft.short.encode(),
        LONG_TEXT: draft.long.encode(),
        **{f"page-{one.number}.png": one.content for one in drawn},
        CASE: case.result(),
        **{original_name(held): read(held.file) for held in draft.exhibits if held.file},
        NOTES: _notes(draft, channel, dossier).encode(),
    }
    return Pack(draft, statement, drawn, files, objections(draft, dossier, claims, channel, book))


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


def _pictures(
    dossier: Dossier, statement: Statement, channel: Channel, shown: Gallery
) -> Iterator[Callable[[], Picture]]:
    """How to draw each picture of the plan."""
    cited = frozenset(cite for said in statement.sentences for cite in said.facts)
    plan = pages(statement.exhibits, dossier, cited, most=channel.limits.pictures)
    for page in plan:
        yield partial(_fitting, page, len(plan), dossier, statement, shown, most_bytes=channel.limits.picture_bytes)


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


def _notes(draft: Draft, channel: Channel, dossier: Dossier) -> str:
    """What each file is for, for the person who hands it in."""
    pictures = "\n".join(f"  page-{number}.png　第 {number} 张图片" for number in range(1, len(draft.pictures) + 1))
    numbered = "\n".join(f"  证据{held.number}　{held.title}　{_where(held)}" for held in draft.exhibits)
    limit = channel.limits.characters
    originals = f"  {ORIGINALS}/　{KEPT_APART}\n" if any(held.file for held in draft.exhibits) else ""
    length = f"{len(draft.short)} 字" + (f"，渠道最多 {limit} 字" if limit is not None else "")
    return f"""{channel.title}：订单 {dossier.order.order_sn}{made_up(dossier)}
整理于 {in_full(dossier.now)}（北京时间），排版 {typesetter()}

递交到：{channel.path}
由谁处理：{channel.decides}

  {SHORT_TEXT}　{FORM_TITLES[Form.SHORT]}，粘贴到说明框（{length}）
{pictures or "  （此渠道不收图片）"}
  {CASE}　完整案卷，可打印、可转交
  {LONG_TEXT}　{FORM_TITLES[Form.LONG]}
{originals}
证据编号
{numbered}

校验：在任何装有 Python 的电脑上运行证据包里的 verify.py，就能看出文件有没有被改动。
"""


def _where(held: PackExhibit) -> str:
    return original_name(held) if held.file else "按记录整理，见图片和案卷"

"""A pack from a raw case, and a case file with twelve pictures. Bars: 5 s for the pack, 1 s for the case file.

The pack is everything from the dossier on: judging, statement, referee, three pictures, case file, originals, sealed
bundle. The first run counts: a workbench that has just started.

Beside the case file stands WeasyPrint, with the same words, the same twelve prepared pictures and the same font, in the
ways that its makers document as the fast ones: one font configuration and one image cache for all runs, images not
optimised, and whole fonts embedded instead of subset (the faster of both counts). No dependency of ours; to see it too:

    .venv/bin/python -m pip install weasyprint
"""

import hashlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from html import escape
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image

from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.statement import Statement
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mingbian.render.cards import Gallery, gallery
from mingbian.render.case_file import case_data, case_pdf
from mingbian.render.glyphs import FONTS
from mingbian.render.pack import pack
from mingbian.render.typeset import Data
from mingbian.rules.book import rule_book
from mingbian.vault.ledger import head_of, next_entry
from mingbian.vault.seal import manifest_of, write_bundle

PACK_BAR_S, CASE_BAR_S = 5.0, 1.0
PICTURES, PAGES = 12, 9
ROUNDS = 5
CHANNEL = "evidence"
KINDS = ("weight_out", "packing_photo", "courier_stamp", "goods_photo", "chat", "buyer_photo")

STORY = """
2026-02-01 09:00 product 600123456789 1995 weight=206g 一次性雨衣加厚成人户外便携旅游骑行雨披男女通用透明款
2026-02-01 10:00 promise ship_48h
2026-02-01 10:00 listing 加厚一次性雨衣，成人通用，3件装，单件约206克，独立包装
2026-03-01 10:02 order 260301-223456789012345 5985 goods=600123456789 一次性雨衣加厚成人户外便携旅游骑行雨披 x3
2026-03-02 18:40 shipped YT7000123456789 620g 杭州转运中心
2026-03-02 21:10 scanned YT7000123456789 杭州转运中心 快件离开【杭州转运中心】，已发往【嘉兴分拨】
2026-03-02 21:15 weighed YT7000123456789 618g 杭州转运中心
2026-03-03 08:10 scanned YT7000123456789 嘉兴分拨 快件到达
2026-03-04 09:12 delivered YT7000123456789 菜鸟驿站 凭取件码出库
2026-03-04 20:15 complaint missing_item 1995 买了三件只收到两件，少发一件，要求退一件的钱
2026-03-04 20:20 seller 您好，非常抱歉给您带来不便，请您拍一下收到的全部商品和外包装面单，我们马上核实
2026-03-04 20:31 buyer 就是少了，没有照片
2026-03-04 20:40 offer 500 先退5元作为补偿
2026-03-05 08:00 now
"""


def photographs(count: int, width: int, height: int) -> list[bytes]:
    """Noisy pictures: what compresses worst."""
    made = []
    for number in range(count):
        noise = Image.effect_noise((width // 6, height // 6), 40 + number).resize((width, height))
        out = BytesIO()
        noise.convert("RGB").save(out, "JPEG", quality=90)
        made.append(out.getvalue())
    return made


def with_exhibits(contents: list[bytes], number: int = 0) -> tuple[Dossier, dict[str, bytes]]:
    """The case with these pictures as its exhibits, under an order number of its own, and the vault that holds them."""
    held = {hashlib.sha256(content).hexdigest(): content for content in contents}
    exhibits = tuple(
        Exhibit(
            number=place,
            kind=KINDS[place % len(KINDS)],
            sha256=sha256,
            name=f"IMG_{place:04}.jpg",
            media_type="image/jpeg",
            size=len(content),
            added_at=beijing(2026, 3, 5),
        )
        for place, (sha256, content) in enumerate(held.items(), start=1)
    )
    return replace(read(STORY.replace("260301-2234", f"260301-{number}234")), exhibits=exhibits), held


def whole_pack(dossier: Dossier, held: dict[str, bytes]) -> int:
    """From the dossier to the sealed bundle on the disk; answers the bundle's bytes."""
    channel, book = channel_of(CHANNEL), rule_book()
    judgement = judge(dossier, book)
    statement = draft(dossier, judgement, channel, book)

    def read(one: Exhibit) -> bytes:
        return held[one.sha256]

    made = pack(dossier, judgement.claims, statement, channel, read, copy=read, rules=book)
    assert made.objections == (), made.objections
    assert len(made.pictures) == channel.limits.pictures
    manifest = manifest_of(made.files)
    entry = next_entry(None, at=dossier.now, action="pack_sealed", subjects=["dispute:1", manifest.subject])
    with TemporaryDirectory() as folder:
        target = Path(folder) / "1.zip"
        return write_bundle(target, made.files, manifest, links=[entry], head=head_of(entry)).size


def taken_s(act: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Seconds of each round, in order: the first is the honest one."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return taken


def told(taken: list[float]) -> str:
    return f"first {taken[0]:5.2f} s   best {min(taken):5.2f} s"


def as_html(data: Data, folder: Path, shown: Gallery) -> str:
    """The same words and pictures for the peer, plainly laid out on the same paper in the same font."""
    for name, content in shown.files.items():
        (folder / name).write_bytes(content)
    faces = "".join(
        f"@font-face{{font-family:N;font-weight:{weight};src:url('{(FONTS / f'NotoSansSC-{name}.otf').as_uri()}')}}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    paper = "@page{size:A4;margin:22mm 20mm}body{font:10pt N;line-height:1.6}figure{break-inside:avoid}"
    pictures = "img{display:block;height:240pt;margin:auto}"
    return f"<style>{faces}{paper}{pictures}</style>{''.join(_html(data['summary']))}{''.join(_html(data['sections']))}"


def _html(said: object) -> Iterator[str]:
    """Every text of the data as a paragraph, every picture as a figure."""
    match said:
        case {"file": name}:
            yield f"<figure><img src='{name}'></figure>"
        case dict():
            yield from (piece for value in said.values() for piece in _html(value))
        case str():
            yield f"<p>{escape(said)}</p>"
        case list() | tuple():
            yield from (piece for value in said for piece in _html(value))


def measured_pack() -> int:
    dossier, held = with_exhibits(photographs(len(KINDS), 3000, 2250))
    taken = taken_s(lambda: whole_pack(dossier, held))
    size = sum(map(len, held.values())) / 1e6
    print(f"  pack from a raw case with {len(held)} photographs of {size:.0f} MB together")
    print(f"    ours                      {told(taken)}")
    return _held(taken[0], PACK_BAR_S)


def measured_case() -> int:
    # A case of its own each round: the same one again would come out of the typesetter's memory in no time.
    cases = [_case(number) for number in range(ROUNDS)]
    made = []
    taken = [taken_s(lambda case=case: made.append(_printed(case)), 1)[0] for case in cases]
    pages = len(pypdfium2.PdfDocument(made[0]))
    assert pages >= PAGES, pages
    print(f"  case file with {PICTURES} pictures that are prepared already")
    print(f"    ours                      {told(taken)}   {pages} pages, {len(made[0]) / 1e6:.1f} MB")
    return _held(taken[0], CASE_BAR_S)


def measured_peer() -> int:
    if find_spec("weasyprint") is None:
        print("    WeasyPrint is not installed (see the top of this file); its side is left out")
        return 0
    html_of = import_module("weasyprint").HTML
    fonts, cache = import_module("weasyprint.text.fonts").FontConfiguration(), {}
    for whole, name in ((False, "subset"), (True, "whole ")):
        made, taken = [], []
        for number in range(ROUNDS):
            dossier, statement, channel, shown = _case(number)
            with TemporaryDirectory() as place:
                page = as_html(case_data(dossier, statement, channel, shown), Path(place), shown)
                started = time.perf_counter()
                html = html_of(string=page, base_url=place)
                made.append(html.write_pdf(font_config=fonts, cache=cache, full_fonts=whole))
                taken.append(time.perf_counter() - started)
        pages = len(pypdfium2.PdfDocument(made[0]))
        print(f"    WeasyPrint, fonts {name}  {told(taken)}   {pages} pages, {len(made[0]) / 1e6:.1f} MB")
    return 0


Case = tuple[Dossier, Statement, Channel, Gallery]


def _case(number: int) -> Case:
    """A case with twelve pictures, which are prepared already: both sides are timed on typesetting alone."""
    dossier, vault = with_exhibits(photographs(PICTURES, 1400, 1050), number)
    channel = channel_of(CHANNEL)
    statement = draft(dossier, judge(dossier), channel)
    with ThreadPoolExecutor() as pool:
        return dossier, statement, channel, gallery(statement.exhibits, lambda one: vault[one.sha256], pool)


def _printed(case: Case) -> bytes:
    dossier, statement, channel, shown = case
    return case_pdf(dossier, statement, channel, shown, rule_book().rules)


def _held(first: float, bar: float) -> int:
    print(f"    bar {bar:.0f} s: {'held' if first <= bar else 'MISSED'}")
    return int(first > bar)


PARTS = {"pack": measured_pack, "case": measured_case, "peer": measured_peer}


def main(wanted: list[str]) -> int:
    """Runs each part in a process of its own, so that none finds what another has warmed; 1 when a bar was missed."""
    if wanted:
        return PARTS[wanted[0]]()
    runs = [subprocess.run([sys.executable, "-m", "bench.pack", part], check=False).returncode for part in PARTS]
    return int(any(runs))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

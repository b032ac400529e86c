"""Checks, offline and alone, whether sealed evidence is still what it was when it was sealed.

One file, standard library only, Python 3.8 or later, so that a stranger can read it and run it; each bundle has a copy:

    python verify.py                  the unpacked bundle that this file lies in
    python verify.py BUNDLE           a bundle, as zip or unpacked
      --head 120:9f3c…                and its ledger against an entry that was noted elsewhere
      --json                          the answer for a program

Exit codes: 0 intact, 1 not intact, 2 nothing that could be checked. docs/evidence-format.md describes the format. The
canonical form is computed here and nowhere else: the writing side (ledger.py, seal.py) imports it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import struct
import sys
import zlib
from pathlib import Path
from typing import BinaryIO, Iterable, Iterator, NamedTuple, Union  # noqa: UP035 (Python 3.8)

FORMAT, ZERO = "mingbian-ledger-1", "0" * 64
SHA256 = re.compile(r"[0-9a-f]{64}")
MOMENT = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\+08:00")
ACTION = re.compile(r"[a-z][a-z_]{2,39}")
# Ten digits hold any row number, and no telephone (11), identity (18) or order number (21).
SUBJECT = re.compile(r"[a-z][a-z_]{1,23}:(?:[0-9]{1,10}|[0-9a-f]{32}|[0-9a-f]{64})")

LEDGER, MANIFEST, TAG_MANIFEST = "ledger.jsonl", "manifest-sha256.txt", "tagmanifest-sha256.txt"
TAGS = ("bag-info.txt", "bagit.txt", LEDGER, MANIFEST, TAG_MANIFEST, "verify.py")
LEFT_BY_THE_SYSTEM = (".DS_Store", "Thumbs.db", "desktop.ini")
UNSAFE = re.compile(r'[\\:*?"<>|%]|^[ ]|[ .]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|^$', re.IGNORECASE)
LONGEST_TEXT, PIECE = 64 << 20, 1 << 20  # a manifest or ledger is read into memory; ours stay far below

CANNOT_PROVE = (
    "存证能发现改动，不能防止改动，也只发现封存之后的；封存之前的内容是否真实、完整，核验不能证明。",
    "时间取自当时那台电脑的时钟，只说明先后；第一个可信时间戳之前的时刻，核验不能证明。",
    "掌握那台电脑的人可以把文件和存证链全部重做一遍；请把「存证链末条」与当时另存在别处的记录对照（--head）。",
    "只给出摘要的条目看不到内容；节选第一条之前的条目不在包内，没有核对。",
    "签名和时间戳由同包的 witness.py 核对，没有就不证明是谁、在何时做的；包内的程序也可能被换过，请以另外取得的为准。",
)


class Entry(NamedTuple):
    """One thing that was done: `at` in Beijing time to the second, each subject as `kind:number` or `kind:hash`."""

    seq: int
    at: str
    action: str
    subjects: tuple[str, ...]
    previous: str
    hash: str


class Closed(NamedTuple):
    """An entry that concerns others, inside an excerpt: only the hash of its content, so that the chain still holds."""

    seq: int
    content: str
    previous: str
    hash: str


class Head(NamedTuple):
    """An entry by number and hash, as it was noted elsewhere: without it, a ledger cut short at its end looks whole."""

    seq: int
    hash: str


Link = Union[Entry, Closed]  # noqa: UP007 (Python 3.8)
START = Head(0, ZERO)


class Fault(NamedTuple):
    """One thing that is not as it was: `item` is a path or 「第 N 条」, `seq` the ledger entry where there is one."""

    code: str
    item: str
    seq: int | None
    sentence: str


class Part(NamedTuple):
    """One file of a bundle: its hash, and where its bytes lie (in a zip at an offset)."""

    sha256: str
    size: int
    path: Path
    offset: int


class Report(NamedTuple):
    """What was found. `head` is the last entry read, `sealed_by` sealed the files, `erased` files went on purpose."""

    faults: tuple[Fault, ...]
    files: int = 0
    octets: int = 0
    entries: int = 0
    closed: int = 0
    head: Head | None = None
    sealed_by: Entry | None = None
    erased: int = 0


class UnsoundError(ValueError):
    """What was found cannot be read any further; holds the fault, of code `not_a_bundle` where there is nothing."""

    def __init__(self, code: str, item: str, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = Fault(code, item, None, sentence)


def canonical(value: object) -> str:
    """JSON with sorted keys, no spaces, ASCII only: one value has one text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def content_hash(at: str, action: str, subjects: Iterable[str]) -> str:
    content = canonical({"action": action, "at": at, "subjects": list(subjects)})
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def link_hash(seq: int, previous: str, content: str) -> str:
    """Ties a content to its place: the format, number, previous hash and content hash, a line each."""
    return hashlib.sha256(f"{FORMAT}\n{seq}\n{previous}\n{content}\n".encode("ascii")).hexdigest()


def is_code(at: str, action: str, subjects: Iterable[str]) -> bool:
    """Whether an entry's content is codes, numbers and hashes only, so that no name or text can stand in it."""
    parts = [(MOMENT, at), (ACTION, action), *((SUBJECT, subject) for subject in subjects)]
    return all(isinstance(text, str) and form.fullmatch(text) for form, text in parts)


def is_sound(link: Link) -> bool:
    """Whether an entry has the form of one; its place in the chain is another question."""
    hashes = (link.previous, link.hash, link.content if isinstance(link, Closed) else ZERO)
    hashed = all(isinstance(text, str) and SHA256.fullmatch(text) for text in hashes)
    sound = type(link.seq) is int and link.seq >= 0 and hashed
    return sound and (isinstance(link, Closed) or is_code(link.at, link.action, link.subjects))


def first_fault(links: Iterable[Link], head: Head | None = None, start: Head = START) -> Fault | None:
    """The first entry that is changed, missing, repeated, out of place or cut off; None when the chain holds.

    `start` is what comes before the first entry: START for a whole ledger. Reads `links` once, and only so far.
    """
    last = start
    for link in links:
        fault = _place_fault(link, last.seq + 1) or _hash_fault(link, last, start)
        if fault:
            return fault
        last = Head(link.seq, link.hash)
    return _end_fault(last, head) if head else None


def _entry_fault(code: str, seq: int, sentence: str) -> Fault:
    return Fault(code, f"第 {seq} 条", seq, f"存证链第 {seq} 条{sentence}")


def _place_fault(link: Link, expected: int) -> Fault | None:
    if not is_sound(link):
        return _entry_fault("entry_malformed", expected, "写法不对，被改过。")
    if link.seq > expected:
        return _entry_fault("entry_missing", expected, f"不在它的位置，那里是第 {link.seq} 条：有缺失，或顺序被改。")
    if link.seq < expected:
        return _entry_fault("entry_repeated", link.seq, f"又出现了一次，那里应是第 {expected} 条。")
    return None


def _hash_fault(link: Link, last: Head, start: Head) -> Fault | None:
    content = link.content if isinstance(link, Closed) else content_hash(link.at, link.action, link.subjects)
    if link.hash != link_hash(link.seq, link.previous, content):
        return _entry_fault("entry_changed", link.seq, "与它自己的摘要不符，被改过。")
    if link.previous == last.hash:
        return None
    if last is start:
        return _entry_fault("entry_replaced", link.seq, "接不上前面的条目，整条被换过。")
    return _entry_fault("entry_replaced", last.seq, f"与第 {link.seq} 条记下的摘要不符，整条被换过。")


def _end_fault(last: Head, head: Head) -> Fault | None:
    if last.seq < head.seq:
        return _entry_fault("entry_missing", last.seq + 1, f"缺失：应有 {head.seq} 条，只到第 {last.seq} 条。")
    if last.seq > head.seq:
        return _entry_fault("entry_beyond_head", head.seq + 1, f"多出来了：应止于第 {head.seq} 条。")
    if last.hash != head.hash:
        return _entry_fault("entry_replaced", last.seq, "与另外记下的末条摘要不符，整条被换过。")
    return None


def ledger_line(link: Link) -> bytes:
    return canonical(link._asdict()).encode("ascii") + b"\n"


def ledger_header(start: Head, head: Head) -> bytes:
    """The first line of a ledger file: what comes before its first entry, and its last entry."""
    return canonical({"format": FORMAT, "head": head._asdict(), "start": start._asdict()}).encode("ascii") + b"\n"


def read_ledger(lines: list[bytes]) -> tuple[Head, Head, list[Link]]:
    """(start, head, entries) of a ledger file. Raises UnsoundError when its first line is not one."""
    try:
        found = json.loads(lines[0])
        start, head = Head(**found["start"]), Head(**found["head"])
        ends = is_sound(Closed(start.seq, ZERO, start.hash, ZERO)) and is_sound(Closed(head.seq, ZERO, head.hash, ZERO))
        sound = ends and (start == START or start.seq > 0) and lines[0] == ledger_header(start, head)
    except (ValueError, TypeError, LookupError, RecursionError):
        sound = False
    if not sound:
        raise UnsoundError("ledger_malformed", LEDGER, "首行的写法不对，被改过。")
    return start, head, [_link_of(line) for line in lines[1:]]


def _link_of(line: bytes) -> Link:
    """One line as an entry; what is not in canonical form becomes one without form, which `first_fault` names."""
    try:
        found = json.loads(line)
        link = Closed(**found) if "content" in found else Entry(**{**found, "subjects": tuple(found["subjects"])})
        return link if is_sound(link) and ledger_line(link) == line else Closed(0, "", "", "")
    except (ValueError, TypeError, KeyError, RecursionError):
        return Closed(0, "", "", "")


def is_safe(path: str) -> bool:
    """Whether a path stays inside its folder and can be unpacked on any system: no `..`, no drive, no odd sign."""
    return path.isprintable() and len(path) <= 200 and not any(UNSAFE.search(part) for part in path.split("/"))


def local_header(name: bytes, crc: int, size: int) -> bytes:
    """What stands before each file in our zips: stored, 1980-01-01, UTF-8 name, nothing else."""
    return struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0x800, 0, 0, 0x21, crc, size, size, len(name), 0) + name


def central_header(name: bytes, crc: int, size: int, offset: int) -> bytes:
    """The same file in the zip's directory: a plain file, mode 644."""
    fixed = (b"PK\1\2", 3 << 8 | 20, 20, 0x800, 0, 0, 0x21, crc, size, size, len(name), 0, 0, 0, 0, 0o100644 << 16)
    return struct.pack("<4s6H3I5H2I", *fixed, offset) + name


def end_record(count: int, length: int, offset: int) -> bytes:
    return struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, length, offset, 0)


def _part_here(path: Path, stream: BinaryIO, size: int) -> tuple[Part, int]:
    """The next `size` bytes as a part, with their CRC-32; shorter where the file ends early."""
    digest, crc, offset, left = hashlib.sha256(), 0, stream.tell(), size
    while left and (piece := stream.read(min(PIECE, left))):
        digest.update(piece)
        crc, left = zlib.crc32(piece, crc), left - len(piece)
    return Part(digest.hexdigest(), size - left, path, offset), crc


def _parts_of_zip(path: Path) -> tuple[dict[str, Part], list[Fault]]:
    """The files of a zip, read front to back and held against the one form that we write, so that nothing can hide.

    The second value says what is wrong with the shell although the files could be read. Raises UnsoundError.
    """
    parts: dict[str, Part] = {}
    directory: list[tuple[str, bytes]] = []
    wrong: list[str] = []
    bases: set[str] = set()
    with path.open("rb") as stream:
        while (head := stream.read(30))[:4] == b"PK\3\4" and len(head) == 30:
            offset = stream.tell() - 30
            crc, size, length = struct.unpack("<14xI4xIH2x", head)
            name = stream.read(length)
            whole = name.decode("utf-8", "replace")
            base, _, text = whole.partition("/")
            bases.add(base)
            if len(bases) > 1 or text in parts or not is_safe(whole.rstrip("/")):
                raise UnsoundError("name_unsafe", whole, "不是封存时会有的文件名，没有展开。")
            if not text or whole.endswith("/") or head + name != local_header(name, crc, size):
                raise UnsoundError("shell_changed", whole, "在压缩包里变了样。重新压缩过的，请解压后核对。")
            parts[text], seen = _part_here(path, stream, size)
            if parts[text].size < size:
                raise UnsoundError("cut_short", text, "在压缩包里断了，后面的内容缺失。")
            wrong += [text] if seen != crc else []
            directory.append((text, central_header(name, crc, size, offset)))
        stream.seek(-len(head), os.SEEK_CUR)
        end = end_record(len(parts), sum(len(header) for _, header in directory), stream.tell())
        shell = [*directory, ("压缩包的结尾", end), ("压缩包的结尾之后", b"")]
        wrong += [text for text, expected in shell if stream.read(len(expected) or 1) != expected]
    return parts, [Fault("shell_changed", text, None, "在压缩包的外层里不是封存时的样子。") for text in wrong[:1]]


def _parts_of_folder(root: Path) -> dict[str, Part]:
    """The files of an unpacked bundle; links are never followed. Raises UnsoundError."""
    parts: dict[str, Part] = {}
    for folder, inner, names in os.walk(root):
        for path in (Path(folder, name) for name in sorted([*inner, *names])):
            text = path.relative_to(root).as_posix()
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise UnsoundError("not_a_file", text, "是快捷方式或特殊文件，没有打开。")
            if path.is_file() and path.name not in LEFT_BY_THE_SYSTEM:
                with path.open("rb") as stream:
                    parts[text], _ = _part_here(path, stream, path.stat().st_size)
    return parts


def _parts_of(path: Path) -> tuple[dict[str, Part], list[Fault]]:
    parts, shell = (_parts_of_folder(_root_of(path)), []) if path.is_dir() else _parts_of_zip(path)
    absent = [tag for tag in TAGS if tag not in parts]
    if absent == list(TAGS):
        raise UnsoundError("not_a_bundle", path.name, "不是证据包，没有可以核对的内容。")
    if absent:
        raise UnsoundError("file_missing", absent[0], "缺失：每个证据包都有它。")
    return parts, shell


def _root_of(folder: Path) -> Path:
    """The bundle's own folder: unpacking often puts it one folder deeper. A folder that is none is not walked."""
    for inner in (folder, *sorted(folder.iterdir())):
        if any((inner / tag).is_file() for tag in TAGS[1:5]):
            return inner
    raise UnsoundError("not_a_bundle", folder.name, "里没有证据包，没有可以核对的内容。")


def _bytes_of(part: Part, name: str) -> bytes:
    if part.size > LONGEST_TEXT:
        raise UnsoundError("too_long", name, "大得不像封存时的样子，没有读入。")
    with part.path.open("rb") as stream:
        stream.seek(part.offset)
        return stream.read(part.size)


def manifest_text(hashes: Iterable[tuple[str, str]]) -> bytes:
    """(path, hash) as a BagIt manifest: sorted by path, two spaces, a line feed each."""
    return "".join(f"{sha256}  {path}\n" for path, sha256 in sorted(hashes)).encode("utf-8")


def _manifest_faults(name: str, text: bytes, found: dict[str, str]) -> Iterator[Fault]:
    """Each file that is missing, changed or not listed; or else a manifest that is not written as we write it."""
    lines = [line.partition("  ") for line in text.decode("utf-8", "replace").split("\n") if line]
    listed = {path: sha256 for sha256, _, path in lines}
    for path in sorted({*listed, *found}):
        if path not in found:
            yield Fault("file_missing", path, None, "缺失：清单里有，包里没有。")
        elif path not in listed:
            yield Fault("file_unlisted", path, None, "是多出来的：清单里没有。")
        elif listed[path] != found[path]:
            yield Fault("file_changed", path, None, "与清单不符，被改过。")
    if listed == found and text != manifest_text(found.items()):
        yield Fault("file_changed", name, None, "的写法被改过。")


def _file_faults(parts: dict[str, Part]) -> Iterator[Fault]:
    payload = {path: part.sha256 for path, part in parts.items() if path.startswith("data/")}
    tags = {path: part.sha256 for path, part in parts.items() if path not in payload and path != TAG_MANIFEST}
    yield from _manifest_faults(TAG_MANIFEST, _bytes_of(parts[TAG_MANIFEST], TAG_MANIFEST), tags)
    yield from _manifest_faults(MANIFEST, _bytes_of(parts[MANIFEST], MANIFEST), payload)


def _ledger_faults(links: list[Link], start: Head, head: Head, known: Head | None) -> Iterator[Fault]:
    fault = first_fault(links, head, start)
    if fault:
        yield fault
    noted = {start.seq: start.hash, **{link.seq: link.hash for link in links}}
    if known and known.seq not in noted:
        yield _entry_fault("entry_missing", known.seq, "另外记下过，却不在这份存证链里。")
    elif known and noted[known.seq] != known.hash:
        yield _entry_fault("entry_replaced", known.seq, "与另外记下的摘要不符，被换过。")


def verify_bundle(path: Path, known: Head | None = None) -> Report:
    """Everything that can be checked of a bundle, the ledger's faults first; what cannot be opened is no bundle.

    `known` is an entry of its ledger that was noted where nobody who could change the bundle could change it too.
    """
    try:
        parts, shell = _parts_of(path)
        start, head, links = read_ledger(_bytes_of(parts[LEDGER], LEDGER).splitlines(keepends=True))
        faults = [*_ledger_faults(links, start, head, known), *_file_faults(parts)]
    except UnsoundError as unsound:
        return Report((unsound.fault,))
    except OSError as error:
        why = "没有这个文件" if isinstance(error, FileNotFoundError) else f"打不开（{error.strerror}）"
        return Report((Fault("not_a_bundle", str(path), None, f"{why}。"),))
    manifest = f"manifest:{parts[MANIFEST].sha256}"
    seals = [link for link in links if isinstance(link, Entry) and manifest in link.subjects]
    if not seals:
        faults.append(Fault("seal_missing", MANIFEST, None, "没有登记在存证链里：文件与存证链对不上。"))
    data = [part.size for path, part in parts.items() if path.startswith("data/")]
    closed = sum(isinstance(link, Closed) for link in links)
    return Report(tuple(faults or shell), len(data), sum(data), len(links), closed, head, seals[-1] if seals else None)


def sentences(report: Report) -> Iterator[str]:
    """The answer as calm Chinese lines, with what it cannot prove."""
    if report.faults and report.faults[0].code == "not_a_bundle":
        yield f"结论：无法核对。{_words(report.faults[0])}"
    elif report.faults:
        yield f"结论：不一致，共 {len(report.faults)} 处。第一处：{_words(report.faults[0])}"
        yield from (f"  · {_words(fault)}" for fault in report.faults[1:20])
    else:
        yield "结论：一致。没有发现封存之后的改动。"
    if report.head:
        yield f"文件：{report.files} 个，{report.octets:,} 字节，逐个核对 SHA-256。"
        yield f"存证链：{report.entries} 条，逐条核对首尾相接；其中 {report.closed} 条只给出摘要。"
        yield f"存证链末条：{report.head.seq}:{report.head.hash}"
    if report.sealed_by:
        yield f"封存：第 {report.sealed_by.seq} 条，{report.sealed_by.at}。"
    yield "它不能证明的："
    yield from (f"  · {sentence}" for sentence in CANNOT_PROVE)


def _words(fault: Fault) -> str:
    """A fault as one sentence. What cannot be printed is shown as its code, so that no name can write on the screen."""
    item = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in fault.item)
    return fault.sentence if fault.seq else f"「{item}」{fault.sentence}"


def as_json(report: Report) -> str:
    told = {"intact": not report.faults, **report._asdict(), "cannot_prove": CANNOT_PROVE}
    told["faults"] = [fault._asdict() for fault in report.faults]
    told.update({key: told[key] and told[key]._asdict() for key in ("head", "sealed_by")})
    return json.dumps(told, ensure_ascii=False, indent=1)


def _noted(text: str) -> Head:
    seq, _, sha256 = text.partition(":")
    if not (seq.isdecimal() and SHA256.fullmatch(sha256)):
        raise argparse.ArgumentTypeError("应写成「条号:64 位摘要」，例如核验结果里的「存证链末条」")
    return Head(int(seq), sha256)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="离线核对证据包。", usage=argparse.SUPPRESS, add_help=False)
    group = parser.add_argument_group("可以给出")
    here = Path(__file__).parent
    group.add_argument("bundle", metavar="证据包", nargs="?", type=Path, default=here, help="zip 或解压后的文件夹")
    group.add_argument("--head", metavar="条号:摘要", type=_noted, help="当时另存在别处的存证链末条")
    group.add_argument("--json", action="store_true", help="以 JSON 输出")
    group.add_argument("-h", "--help", action="help", help="显示这段说明")
    asked = parser.parse_args(arguments)
    report = verify_bundle(asked.bundle, asked.head)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # a console that cannot show a sign must not stop the answer
    print(as_json(report) if asked.json else "\n".join(sentences(report)))
    return 2 if report.faults and report.faults[0].code == "not_a_bundle" else int(bool(report.faults))


if __name__ == "__main__":
    sys.exit(main())

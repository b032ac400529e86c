"""`mingbian verify [BUNDLE]`: hold a bundle, or without one the whole vault, against its ledger."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mingbian.domain.errors import MingbianError
from mingbian.vault import verify
from mingbian.vault.printed import CodeReport, Printed, code_report, read_code

if TYPE_CHECKING:
    from mingbian.actions.verify_vault import VaultReport
    from mingbian.sealing.checking import Checked

needs_store = False

LONGEST_SHOWN = 60
"""Characters of a code that was not understood."""

NOTHING = 2
"""The exit code of a verifier that found nothing to check."""


class CodeNotUnderstoodError(MingbianError):
    """The text of the QR code on a case's first page, and which bundle it is to be held against."""

    code = "code_not_understood"
    message_format = "“{text}”不是案卷二维码的文字，或者没有说明对照哪个证据包。"
    hint_format = "请扫案卷首页的二维码，把整行文字放在 --code 后面，并写上证据包：mingbian verify 证据包.zip --code …"


class HeadNotUnderstoodError(MingbianError):
    """What was noted of the chain's end is its entry's number, a colon and its hash."""

    code = "head_not_understood"
    message_format = "“{text}”不是存证链末条的写法。"
    hint_format = "请照核验结果里「存证链末条」那一行写：条号、冒号、64 位摘要。"


@click.command("verify", help="核对证据有没有被改过：给出证据包（zip 或解压后的文件夹）核对它，不给则核对整个证据库。")
@click.argument("bundle", metavar="[证据包]", required=False, type=click.Path(path_type=Path))
@click.option("--head", metavar="条号:摘要", help="当时另存在别处的存证链末条，与证据包或证据库对照。")
@click.option(
    "--heads",
    metavar="文件夹",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="当时另存到别处的 heads 文件夹，与证据库逐条对照。",
)
@click.option(
    "--roots",
    metavar="文件",
    envvar="MINGBIAN_TSA_ROOTS",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="时间戳服务的根证书（PEM），给出后连时间戳的签发一起核对。",
)
@click.option("--code", metavar="文字", help="案卷首页二维码扫出的文字，与证据包对照。")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出。")
def command(
    bundle: Path | None, head: str | None, heads: Path | None, roots: Path | None, code: str | None, *, as_json: bool
) -> None:
    """Ends with 0 when all is as it was, 1 when something was changed, 2 when there was nothing to check."""
    on_paper = read_code(code) if code else None
    if code and (on_paper is None or bundle is None):
        raise CodeNotUnderstoodError(text=code[:LONGEST_SHOWN])
    noted = _noted(head) if head else None
    if bundle is not None:
        sys.exit(_bundle(bundle, noted, roots, on_paper, as_json=as_json))
    # Only the whole vault needs the database: checking a bundle must leave no data folder behind.
    import_module("mingbian.store.opening").open_store()
    report: VaultReport = import_module("mingbian.actions.verify_vault").verify_vault(noted, heads=heads, roots=roots)
    click.echo(_as_json(report) if as_json else "\n".join(_sentences(report)))
    sys.exit(0 if report.intact else 1)


def _bundle(
    bundle: Path, noted: verify.Head | None, roots: Path | None, on_paper: Printed | None, *, as_json: bool
) -> int:
    """The offline verifier's own answer with what it cannot check itself: signatures, timestamps, the printed code."""
    report = verify.verify_bundle(bundle, noted)
    if report.faults and report.faults[0].code == "not_a_bundle":
        click.echo(verify.as_json(report) if as_json else "\n".join(verify.sentences(report)))
        return NOTHING
    told: Checked = import_module("mingbian.sealing.bundle").checked_bundle(bundle, roots)
    paper = code_report(bundle, on_paper) if on_paper else None
    if as_json:
        whole = {**json.loads(verify.as_json(report)), "witnesses": asdict(told)}
        whole |= {"code": {"intact": not paper.faults, "in_chain": paper.in_chain}} if paper else {}
        whole["intact"] = whole["intact"] and not told.faults and not (paper and paper.faults)
        click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(bundle_sentences(report, told, paper)))
    return int(bool(report.faults or told.faults or (paper and paper.faults)))


def bundle_sentences(report: verify.Report, told: "Checked", paper: CodeReport | None) -> Iterator[str]:
    """The whole answer. Its first line is what came of everything that was checked, for many read no further."""
    said = verify.sentences(report)
    beside = [*(paper.faults if paper else ()), *told.faults]
    if beside and not report.faults:
        next(said)  # the files alone are as they were sealed, and that is not the conclusion any more
        other = "二维码" if paper and paper.faults else "签名或时间戳"
        yield f"结论：不一致，{other}对不上。{beside[0].sentence}"
        yield "证据包本身：没有发现封存之后的改动。"
    yield from said
    yield from witness_sentences(told)
    yield from code_sentences(paper) if paper else ()


def code_sentences(paper: CodeReport) -> Iterator[str]:
    """What the code on the case's first page says of the bundle."""
    if paper.faults:
        yield from (f"二维码：不一致。{fault.sentence}" for fault in paper.faults)
    elif paper.in_chain:
        yield "二维码：一致。证据包里的文件就是做案卷时的那些，当时的存证链末条也在链里。"
    else:
        yield "二维码：一致。证据包里的文件就是做案卷时的那些；当时的存证链末条在节选之前，没有核对。"


def witness_sentences(told: "Checked") -> Iterator[str]:
    """What signatures and timestamps say, in calm lines."""
    if not told.noted:
        yield "签名和时间戳：没有。只能与另存在别处的存证链末条对照。"
        return
    yield f"签名：记下的 {told.noted} 个末条里，{told.signed} 个签名核对无误。"
    if told.keyless:
        yield f"  · 另有 {told.keyless} 个签名的公钥不在这里，没有核对。"
    latest = f"，最近一个是 {told.last_stamp}（UTC）" if told.last_stamp else ""
    yield f"时间戳：{told.stamped} 个与记下的末条相符{latest}。"
    if told.stamped > told.rooted:
        unrooted = told.stamped - told.rooted
        yield f"  · 其中 {unrooted} 个没有核对签发者：请用 --roots 给出根证书，或用 openssl ts -verify。"
    yield from (f"  · {fault.sentence}" for fault in told.faults)


def _noted(text: str) -> verify.Head:
    seq, _, sha256 = text.partition(":")
    if not (seq.isdecimal() and verify.SHA256.fullmatch(sha256)):
        raise HeadNotUnderstoodError(text=text)
    return verify.Head(int(seq), sha256)


def _sentences(report: "VaultReport") -> Iterator[str]:
    if report.head_lost:
        yield "结论：不一致。另外记下的那一条，在哪家店铺的存证链里都没有：整条链被换过，或者记错了条号和摘要。"
    for name, checked, witnesses in report.shops:
        yield f"【{name}】"
        yield from verify.sentences(checked)
        yield from witness_sentences(witnesses)
        if checked.erased:
            yield f"另有 {checked.erased} 个文件已依法删除，删除登记在存证链里，链完整。"
    if not report.shops:
        yield "证据库还是空的，没有可以核对的内容。"
    if report.orphans:
        yield f"另有 {len(report.orphans)} 个文件没有任何记录用到，是当时中断的操作留下的，不影响证据。"
    if report.unfinished:
        yield f"另有 {report.unfinished} 个写到一半的文件，没有被使用，可以删除。"


def _as_json(report: "VaultReport") -> str:
    shops = [
        {"shop": name, **json.loads(verify.as_json(checked)), "witnesses": asdict(witnesses)}
        for name, checked, witnesses in report.shops
    ]
    told = {
        "intact": report.intact,
        "shops": shops,
        "head_lost": report.head_lost,
        "orphans": report.orphans,
        "unfinished": report.unfinished,
    }
    return json.dumps(told, ensure_ascii=False, indent=1)

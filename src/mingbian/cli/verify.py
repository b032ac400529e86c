"""`mingbian verify [BUNDLE]`: hold a bundle, or without one the whole vault, against its ledger."""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mingbian.domain.errors import MingbianError
from mingbian.vault import verify

if TYPE_CHECKING:
    from mingbian.actions.verify_vault import VaultReport

needs_store = False


class HeadNotUnderstoodError(MingbianError):
    """What was noted of the chain's end is its entry's number, a colon and its hash."""

    code = "head_not_understood"
    message_format = "“{text}”不是存证链末条的写法。"
    hint_format = "请照核验结果里「存证链末条」那一行写：条号、冒号、64 位摘要。"


@click.command("verify", help="核对证据有没有被改过：给出证据包（zip 或解压后的文件夹）核对它，不给则核对整个证据库。")
@click.argument("bundle", metavar="[证据包]", required=False, type=click.Path(path_type=Path))
@click.option("--head", metavar="条号:摘要", help="当时另存在别处的存证链末条，与证据包或证据库对照。")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出。")
def command(bundle: Path | None, head: str | None, *, as_json: bool) -> None:
    """Ends with 0 when all is as it was, 1 when something was changed, 2 when there was nothing to check."""
    if bundle is not None:
        options = [*(["--head", head] if head else []), *(["--json"] if as_json else [])]
        sys.exit(verify.main([str(bundle), *options]))
    noted = _noted(head) if head else None
    # Only the whole vault needs the database: checking a bundle must leave no data folder behind.
    import_module("mingbian.store.opening").open_store()
    report: VaultReport = import_module("mingbian.actions.verify_vault").verify_vault(noted)
    click.echo(_as_json(report) if as_json else "\n".join(_sentences(report)))
    sys.exit(0 if report.intact else 1)


def _noted(text: str) -> verify.Head:
    seq, _, sha256 = text.partition(":")
    if not (seq.isdecimal() and verify.SHA256.fullmatch(sha256)):
        raise HeadNotUnderstoodError(text=text)
    return verify.Head(int(seq), sha256)


def _sentences(report: "VaultReport") -> Iterator[str]:
    for name, checked in report.shops:
        yield f"【{name}】"
        yield from verify.sentences(checked)
        if checked.erased:
            yield f"另有 {checked.erased} 个文件已依法删除，删除登记在存证链里，链完整。"
    if not report.shops:
        yield "证据库还是空的，没有可以核对的内容。"
    if report.head_lost:
        yield "结论：不一致。另外记下的那一条，在哪家店铺的存证链里都没有：整条链被换过，或者记错了条号和摘要。"
    if report.orphans:
        yield f"另有 {len(report.orphans)} 个文件没有任何记录用到，是当时中断的操作留下的，不影响证据。"
    if report.unfinished:
        yield f"另有 {report.unfinished} 个写到一半的文件，没有被使用，可以删除。"


def _as_json(report: "VaultReport") -> str:
    shops = [{"shop": name, **json.loads(verify.as_json(checked))} for name, checked in report.shops]
    told = {
        "intact": report.intact,
        "shops": shops,
        "head_lost": report.head_lost,
        "orphans": report.orphans,
        "unfinished": report.unfinished,
    }
    return json.dumps(told, ensure_ascii=False, indent=1)

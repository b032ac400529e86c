"""`mingbian verify [BUNDLE]`: hold a bundle, or without one the whole vault, against its ledger."""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mingbian.vault import verify

if TYPE_CHECKING:
    from mingbian.actions.verify_vault import VaultReport

needs_store = False


@click.command("verify", help="核对证据有没有被改过：给出证据包（zip 或解压后的文件夹）核对它，不给则核对整个证据库。")
@click.argument("bundle", metavar="[证据包]", required=False, type=click.Path(path_type=Path))
@click.option("--head", metavar="条号:摘要", help="当时另存在别处的存证链末条，与证据包对照。")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出。")
def command(bundle: Path | None, head: str | None, *, as_json: bool) -> None:
    """Ends with 0 when all is as it was, 1 when something was changed, 2 when there was nothing to check."""
    if bundle is not None:
        options = [*(["--head", head] if head else []), *(["--json"] if as_json else [])]
        sys.exit(verify.main([str(bundle), *options]))
    # Only the whole vault needs the database: checking a bundle must leave no data folder behind.
    import_module("mingbian.store.opening").open_store()
    report: VaultReport = import_module("mingbian.actions.verify_vault").verify_vault()
    click.echo(_as_json(report) if as_json else "\n".join(_sentences(report)))
    sys.exit(0 if report.intact else 1)


def _sentences(report: "VaultReport") -> Iterator[str]:
    for name, checked in report.shops:
        yield f"【{name}】"
        yield from verify.sentences(checked)
    if not report.shops:
        yield "证据库还是空的，没有可以核对的内容。"
    if report.orphans:
        yield f"另有 {len(report.orphans)} 个文件没有任何记录用到，是当时中断的操作留下的，不影响证据。"
    if report.unfinished:
        yield f"另有 {report.unfinished} 个写到一半的文件，没有被使用，可以删除。"


def _as_json(report: "VaultReport") -> str:
    shops = [{"shop": name, **json.loads(verify.as_json(checked))} for name, checked in report.shops]
    told = {"intact": report.intact, "shops": shops, "orphans": report.orphans, "unfinished": report.unfinished}
    return json.dumps(told, ensure_ascii=False, indent=1)

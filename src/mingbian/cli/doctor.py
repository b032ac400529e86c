"""`mingbian doctor`: look the workbench over, and say for each thing that is wrong what to do next."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mingbian.doctor.look_over import Looked

needs_store = False


@click.command("doctor", help="全面检查：数据库、磁盘和存证链是否一致，密钥、时钟、空间是否正常；只看，不改。")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出。")
def command(*, as_json: bool) -> None:
    """Ends with 0 when nothing is wrong, else with 1. The tables are neither made nor brought up to this version."""
    import_module("mingbian.store.opening").load_rows()
    # All of it needs the rows' library, which a question about the options must not load.
    ready = import_module("mingbian.doctor.tables").tables()[0].name == "READY"
    now = import_module("django.utils.timezone").now()
    looked = list(import_module("mingbian.doctor.look_over").look_over(now, rows=ready))
    click.echo(_as_json(looked) if as_json else "\n".join(_sentences(looked)))
    sys.exit(int(any(one.wrong for one in looked)))


def _sentences(looked: Sequence["Looked"]) -> Iterator[str]:
    marks = import_module("mingbian.doctor.finding").MARKS
    for one in looked:
        yield f"【{one.title}】"
        if one.skipped:
            yield "  · 这次没有查：数据库还不能读。"
        for finding in one.findings:
            yield f"  {marks[finding.level]} {finding.sentence}"
            if finding.next_step:
                yield f"    → {finding.next_step}"
    wrong = sum(finding.level == "wrong" for one in looked for finding in one.findings)
    yield f"结论：{wrong} 处需要处理。" if wrong else "结论：没有发现需要处理的问题。"


def _as_json(looked: Iterable["Looked"]) -> str:
    checks = [asdict(one) for one in looked]
    sound = not any(finding["level"] == "wrong" for one in checks for finding in one["findings"])
    return json.dumps({"sound": sound, "checks": checks}, ensure_ascii=False, indent=1)

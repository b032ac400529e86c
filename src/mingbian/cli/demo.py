"""`mingbian demo`: a made-up shop, from its exports to a sealed pack, in a data folder of its own."""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import click

from mingbian.casework.in_words import in_words
from mingbian.domain.assessment import BAND_TITLES, Band
from mingbian.domain.clock import BEIJING, in_full
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.domain.offer import Route
from mingbian.domain.outcome import ENDING_TITLES, Ending
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.negotiate.letter import STAGE_TITLES
from mingbian.render.pack import CASE, LONG_TEXT, SHORT_TEXT, page_name
from mingbian.sample.demo_folder import DATA, PACK, SHOP, fresh
from mingbian.vault.verify import verify_bundle

if TYPE_CHECKING:
    from mingbian.actions.load_sample import Loaded
    from mingbian.actions.walk_sample import Walk

# The store of this machine is none of its business: it opens one of its own.
needs_store = False

SEED = 2026


class NothingToShowError(MingbianError):
    """A seed of which no disputed parcel was photographed."""

    code = "nothing_to_show"
    message_format = "种子 {seed} 的示例店铺里没有留着照片的纠纷，走不完四步。"
    hint_format = "请换一个种子，例如 --seed {other}。"


@click.command("demo", help="用示例店铺走一遍：导入、研判、取证、协商，直到封存申诉材料。不碰你自己的数据。")
@click.option("--seed", default=SEED, metavar="数字", show_default=True, help="种子：换一个，就是另一家店。")
@click.option(
    "--folder",
    default=Path("demo"),
    show_default=True,
    type=click.Path(path_type=Path),
    help="放在哪个文件夹；每次从头开始，只清理演示自己留下的。",
)
def command(seed: int, folder: Path) -> None:
    """Each part is told as soon as it is done."""
    fresh(folder)
    now = datetime.now(BEIJING).replace(microsecond=0)
    click.echo(f"【示例数据】店铺、订单、买家、聊天和图片都是编写的，与真实店铺无关（种子 {seed}）。\n正在写出并导入……")
    acts = _acts_on(folder / DATA)
    loaded: Loaded = acts.open_sample(folder / SHOP, seed=seed, now=now)
    click.echo("\n".join(_told_of_shop(loaded, folder / SHOP, now)))
    chosen = acts.worth_showing(loaded.disputes, folder / SHOP, now=now)
    if chosen is None:
        raise NothingToShowError(seed=seed, other=seed + 1)
    walk: Walk = acts.walk_sample(chosen, folder / SHOP, folder / PACK, now=now)
    for part in (_told_of_steps(walk), _told_of_letter(walk), _told_of_pack(walk), _told_of_going_on(walk, folder)):
        click.echo("\n".join(part))


def _acts_on(data: Path) -> ModuleType:
    """The actions, on a store of the demo's own: whichever this machine works with is neither read nor written."""
    os.environ["MINGBIAN_HOME"] = str(data)
    os.environ.pop("MINGBIAN_DATABASE", None)
    import_module("mingbian.store.opening").open_store()
    return import_module("mingbian.actions.walk_sample")


def _told_of_shop(loaded: "Loaded", folder: Path, now: datetime) -> Iterator[str]:
    files, disputes, beside = loaded.report.files, loaded.disputes, loaded.report.passed_by
    refused = sum(file.refused + (file.refusal is not None) for file in files)
    sound = f"{refused} 处有问题" if refused else "没有一行有问题"
    yield f"\n一、导入 {folder}"
    yield from (f"  {Path(file.name).name}　{'、'.join(file.kinds)}，{file.rows} 行" for file in files)
    yield f"  共 {len(files)} 个文件、{sum(file.rows for file in files)} 行，{sound}；略过 {len(beside)} 个图片和说明。"
    bands = Counter(dispute.band for dispute in disputes)
    counted = "，".join(f"{BAND_TITLES[band]} {bands[band]} 起" for band in Band if bands[band])
    yield f"\n二、{len(disputes)} 起纠纷，逐起研判\n  {counted}。"
    running = [(due, one.number, one.due_for) for one in disputes if (due := one.due_at) and due > now]
    if running:
        due, number, purpose = min(running)
        what = DUE_TITLES[DuePurpose(purpose)]
        yield f"  还在期限内 {len(running)} 起，最急的是第 {number} 号：{in_full(due)} 前{what}。"
    ends = Counter(verdict.ending for verdict in loaded.verdicts)
    if ends:
        told = "，".join(f"{ENDING_TITLES[ending]} {ends[ending]} 起" for ending in Ending if ends[ending])
        yield f"  较早的 {len(loaded.verdicts)} 起已有结果：{told}。"


def _told_of_steps(walk: "Walk") -> Iterator[str]:
    dispute, dossier = walk.dispute, walk.dossier
    yield f"\n三、第 {dispute.number} 号纠纷，走完四步（手里留着照片，拿它来演示）"
    demanded = f"，要求 {yuan(dossier.demanded_fen)} 元" if dossier.demanded_fen else ""
    yield f"  订单 {dispute.order_sn}「{dossier.order.title}」，买家投诉{REASON_TITLES[dossier.reason]}{demanded}。"
    titles = evidence_kinds()
    kept = "、".join(f"{one.name}（{titles[one.kind].title}）" for one in walk.kept)
    before, after = walk.before.strength.score, walk.after.strength.score
    yield f"  已存入证据库：{kept}。能证明本店一方的把握：{before:.0%} → {after:.0%}。"
    yield from (f"  {line}" for line in in_words(walk.after, dossier).splitlines())


def _told_of_letter(walk: "Walk") -> Iterator[str]:
    if walk.letter is None:
        yield "\n四、给买家的话：没有合适的话术，请自己写一段，发送前会检查语气。"
        return
    yield f"\n四、给买家的话（{STAGE_TITLES[walk.letter.stage]}：{walk.letter.title}）"
    yield f"  {walk.letter.text}"
    yield from (f"  语气检查：{found.why}{found.better}" for found in walk.objections)
    yield "  所以示例里先不发送。" if walk.objections else "  语气检查：没有异议，示例里记为已发送。"


def _told_of_pack(walk: "Walk") -> Iterator[str]:
    pack, limit = walk.sealed.pack, walk.channel.limits.characters
    most = f"，最多 {limit} 字" if limit is not None else ""
    yield f"\n五、申诉材料：{walk.channel.title}（{walk.channel.path}）"
    if walk.after.advice.route is Route.SETTLE_FAST:
        yield "  研判的建议是尽快致歉解决；材料只为演示，真遇到时不必去争。"
    yield f"  说明 {len(pack.draft.short)} 字{most}，审稿没有异议："
    yield from (f"  {line}" for line in pack.draft.short.splitlines())
    if pack.draft.originals:
        yield f"  这个渠道只收原图，按顺序上传：{'、'.join(pack.uploads) or '还没有图片证物'}"
    pictures = [page_name(picture.number) for picture in pack.pictures]
    yield f"  旁边的文件：{'、'.join([*pictures, SHORT_TEXT, LONG_TEXT, CASE])}，原件在 originals。"
    report = verify_bundle(walk.sealed.bundle)
    found = (
        "、".join(fault.sentence for fault in report.faults) or f"一致，{report.files} 个文件、{report.entries} 条存证"
    )
    yield f"  离线核验：{found}。"


def _told_of_going_on(walk: "Walk", folder: Path) -> Iterator[str]:
    data = folder / DATA
    windows = f'$env:MINGBIAN_HOME="{data}"; .venv\\Scripts\\python -m mingbian run'
    yield "\n提交由你自己在商家后台完成，明辨不替你发送任何东西。想在浏览器里看这家示例店铺："
    yield f"  {windows if os.name == 'nt' else f'MINGBIAN_HOME={data} .venv/bin/mingbian run'}"
    yield f"\n示例数据的申诉材料在：{walk.sealed.bundle}"

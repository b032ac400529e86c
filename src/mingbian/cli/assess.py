"""`mingbian assess [--shadow]`: judge again what is under way, or only show what would be told otherwise."""

from collections.abc import Iterator

import click
from django.utils import timezone

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.casework.outcomes import held_out, learned_from
from mingbian.casework.shadow import Change, change, told_now, told_then
from mingbian.domain.assessment import BAND_TITLES, Band
from mingbian.domain.errors import MingbianError
from mingbian.domain.learned import Learned
from mingbian.examine.signal import all_signals
from mingbian.learn.calibration import calibration
from mingbian.learn.refit import FEWEST
from mingbian.store import models as rows
from mingbian.store.queries.kept_assessments import latest_assessments, under_way
from mingbian.store.queries.learning import decided_cases, learned_of, learning_of
from mingbian.store.queries.shops import shop_called

needs_store = True


class NoShopYetError(MingbianError):
    """There is nothing to judge."""

    code = "no_shop_yet"
    message_format = "这里还没有店铺，没有可以研判的纠纷。"
    hint_format = "先运行 mingbian import 导入文件，或 mingbian run 打开工作台。"


@click.command("assess", help="把处理中的纠纷按现在所知重新研判并记下；加 --shadow 只看不记。")
@click.option("--shadow", is_flag=True, help="不改任何东西，只列出试行的检查和新的校准会改变哪些研判。")
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
def command(*, shadow: bool, shop: str) -> None:
    """Without `--shadow` every open dispute gets a new kept assessment."""
    found = shop_called(shop)
    if found is None:
        raise NoShopYetError
    for line in _in_the_shadow(found) if shadow else _judged_again(found):
        click.echo(line)


def _judged_again(shop: rows.Shop) -> Iterator[str]:
    now, disputes = timezone.now(), under_way(shop)
    for dispute in disputes:
        kept = assess_dispute(dispute, now=now)
        yield f"{dispute.number} 号：{BAND_TITLES[Band(kept.band)]}（{kept.probability:.0%}）"
    yield f"重新研判了 {len(disputes)} 起处理中的纠纷。"


def _in_the_shadow(shop: rows.Shop) -> Iterator[str]:
    cases = decided_cases(shop)
    enough = len(cases) >= FEWEST
    learned = learned_from(cases) if enough else learned_of(learning_of(shop))
    yield from _what_is_tried(count=len(cases), enough=enough)
    yield from _what_would_change(shop, learned)
    if enough:
        before = calibration([(case.told, case.intentional) for case in cases if case.told is not None])
        after = calibration(held_out(cases))
        if before and after:
            yield f"与已结案的认定对照：Brier 分 {before.brier:.3f} → {after.brier:.3f}，越小越准。"
    yield "以上只是对照，什么也没有改。"


def _what_is_tried(*, count: int, enough: bool) -> Iterator[str]:
    tried = [one for one in all_signals() if one.shadow]
    yield f"试行的检查：{'、'.join(f'{one.title}（{one.code}）' for one in tried) or '没有'}。"
    if enough:
        yield f"试用按 {count} 起已结案纠纷的校准。"
    else:
        yield f"已结案并写了认定的有 {count} 起，不满 {FEWEST} 起，分量不校准。"


def _what_would_change(shop: rows.Shop, learned: Learned | None) -> Iterator[str]:
    titles = {one.code: one.title for one in all_signals()}
    seen = changed = 0
    for kept, dossier in latest_assessments(shop):
        seen += 1
        found = change(told_then(kept.judgement), told_now(dossier, all_signals(), learned))
        if found:
            changed += 1
            yield f"{kept.dispute.number} 号：{_in_words(found, titles)}"
    yield f"看了 {seen} 起记录过的研判，{changed} 起会不同。"


def _in_words(found: Change, titles: dict[str, str]) -> str:
    before, after = found.before, found.after
    told = [
        f"{BAND_TITLES[before.band]} {before.probability:.0%} → {BAND_TITLES[after.band]} {after.probability:.0%}",
        *(f"多出「{titles.get(code, code)}」{after.weights[code]:+.1f}" for code in found.came),
        *(f"不再有「{titles.get(code, code)}」{before.weights[code]:+.1f}" for code in found.went),
        *(
            f"「{titles.get(code, code)}」{before.weights[code]:+.1f} → {after.weights[code]:+.1f}"
            for code in found.moved
        ),
    ]
    return "；".join(told)

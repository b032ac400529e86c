"""`mingbian search WORDS`: one search over rules, disputes, complaints, chats, files, papers and letters."""

import json

import click
from django.utils import timezone

from mingbian.domain.clock import day_of, in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.snippet import snippet
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.search import Group, checked, search_all
from mingbian.store.queries.search_hits import Hit
from mingbian.store.queries.shops import shop_called
from mingbian.store.queries.words_found import asked_words

needs_store = True

BY_PARTS = "没有哪一条整句写着「{words}」，下面是按其中的{parts}找到的。"


class NothingToSearchError(MingbianError):
    """There is no shop yet; rules alone have a command of their own."""

    code = "nothing_to_search"
    message_format = "这里还没有店铺，没有可以查的资料。"
    hint_format = "先运行 mingbian import 导入文件；只查规则用 mingbian rules {words}。"


@click.command(
    "search",
    help="一次查遍纠纷、投诉、聊天、文件里的文字、证书、回复和规则；几个词都有的才算；纠纷也可以用订单号或快递单号找。",
)
@click.argument("words", nargs=-1, required=True, metavar="词…")
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
@click.option(
    "--limit", default=5, metavar="条数", show_default=True, type=click.IntRange(1, 200), help="每一类最多显示几条。"
)
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出，供程序使用。")
def command(words: tuple[str, ...], shop: str, limit: int, *, as_json: bool) -> None:
    """Telephones and doors are starred here as on every page."""
    asked = checked(" ".join(words))
    named = shop_called(shop)
    if named is None:
        raise NothingToSearchError(words=asked)
    answer = search_all(named, asked, book_of(named, day_of(timezone.now())), most=limit)
    if as_json:
        click.echo(json.dumps([_group_data(group) for group in answer.groups], ensure_ascii=False, indent=1))
    elif answer.groups:
        if answer.by:
            click.echo(BY_PARTS.format(words=asked, parts="".join(f"「{part}」" for part in answer.by)))
        click.echo("\n".join(line for group in answer.groups for line in _told(group, asked_words(answer.words))))
    else:
        click.echo(f"没有找到「{asked}」。可以换一个说法，或者只写其中两个字。")


def _told(group: Group, words: tuple[str, ...]) -> list[str]:
    """A heading with the count, then a line a hit, what was looked for in brackets."""
    count = f"超过 {group.count} 条" if group.or_more else f"{group.count} 条"
    near = "，没有规则写全这些字，这里是最接近的" if group.near else ""
    return [f"{group.title}（{count}{near}）", *(f"  {_line(hit, words)}" for hit in group.hits)]


def _line(hit: Hit, words: tuple[str, ...]) -> str:
    place = hit.place
    where = f"第 {place.dispute} 号" if place.dispute else place.rule or place.order_sn
    said = "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in snippet(hit.text, words))
    return " ".join(filter(None, (where, in_full(hit.at) if hit.at else "", f"{hit.title}：{said}")))


def _group_data(group: Group) -> dict[str, object]:
    return {
        "kind": group.kind.value,
        "count": group.count,
        "or_more": group.or_more,
        "hits": [_hit_data(hit) for hit in group.hits],
    }


def _hit_data(hit: Hit) -> dict[str, object]:
    place = hit.place
    return {
        "dispute": place.dispute,
        "exhibit": place.exhibit,
        "rule": place.rule or None,
        "order_sn": place.order_sn or None,
        "at": hit.at.isoformat() if hit.at else None,
        "title": hit.title,
        "text": hit.text,
    }

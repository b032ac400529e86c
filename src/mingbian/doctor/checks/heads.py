"""Noted heads: closed, signed, written out of the database, and carried elsewhere by somebody."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from mingbian.actions.witness_heads import HEADS, folder_of
from mingbian.doctor.finding import Finding, good, note, wrong
from mingbian.domain.clock import day_of
from mingbian.sealing.signing import KEY_FILE, KeyUnusableError, public_key
from mingbian.store.models import LedgerEntry, LedgerHead, NotedHead

TITLE, NEEDS_ROWS = "每日末条与签名", True
LATE = timedelta(hours=26)


def look(now: datetime) -> Iterator[Finding]:
    """What the loop has left undone, and a key that cannot be used."""
    yield from _key()
    unsigned = NotedHead.objects.filter(signature="", at__lt=now - LATE).count()
    if unsigned:
        yield wrong(f"{unsigned} 个末条一天多没有签名。", "请看上面密钥一项；工作台开着时每分钟会再试。")
    if open_days := sum(_is_left_open(head, now) for head in LedgerHead.objects.filter(seq__gt=0)):
        yield note(
            f"{open_days} 家店铺有前些天的末条还没有记下。", "工作台开着时会自动记下；请运行 mingbian run 一两分钟。"
        )
    yield from _files()


def _key() -> Iterator[Finding]:
    if not (Path(settings.HOME) / KEY_FILE).exists():
        if NotedHead.objects.exclude(signature="").exists():
            yield wrong(
                "签名密钥不见了。", f"请从备份恢复 {KEY_FILE}；没有备份时会自动换一把，旧签名仍可用旧公钥核对。"
            )
        return
    try:
        public_key(settings.HOME)
    except (KeyUnusableError, OSError):
        yield wrong(f"签名密钥 {KEY_FILE} 读不出来。", "请从备份恢复它；没有备份就把坏的移走，工作台会换一把新的。")


def _is_left_open(head: LedgerHead, now: datetime) -> bool:
    at = LedgerEntry.objects.filter(shop=head.shop, seq=head.seq).values_list("at", flat=True).first()
    is_over = at is not None and datetime.fromisoformat(at).date() < day_of(now - timedelta(hours=2))
    return is_over and not NotedHead.objects.filter(shop=head.shop, seq=head.seq, closes_day=True).exists()


def _files() -> Iterator[Finding]:
    """A head whose file is gone can be written again from its row; that it is gone is worth knowing."""
    signed = list(NotedHead.objects.exclude(signature="").order_by("shop_id", "seq"))
    gone = [head for head in signed if not (folder_of(head) / f"head-{head.seq}-{head.hash[:16]}.txt").exists()]
    if gone:
        said = f"{HEADS} 文件夹里少了 {len(gone)} 个末条，第一个是第 {gone[0].seq} 条。"
        yield wrong(
            said, "有人动过这个文件夹，或数据不是整个恢复的。请与 U 盘上的那份对照：mingbian verify --heads 文件夹。"
        )
    elif signed:
        yield good(f"{len(signed)} 个末条已签名。请定期把 {Path(settings.HOME) / HEADS} 复制到 U 盘。")
    else:
        yield good("还没有记下过末条；存入证据的第二天起，每天自动记一个。")

"""Who is to notice when the workbench itself falls silent: an address that expects to be called every few minutes."""

from datetime import datetime
from urllib.parse import urlsplit

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.sealed_text import seal

LONGEST = 500


class WatcherNotUnderstoodError(MingbianError):
    """What was typed is no address that can be called."""

    code = "watcher_not_understood"
    message_format = "“{address}”不是一个可以访问的网址。"
    hint_format = "请填以 https:// 或 http:// 开头的完整地址；留空就是不用。"


def set_watcher(shop: rows.Shop, address: str, *, now: datetime, by: User | None = None) -> rows.Telling:
    """The shop's wishes; an empty address takes the watcher away. Raises WatcherNotUnderstoodError."""
    wanted = address.strip()
    if wanted and not _callable(wanted):
        raise WatcherNotUnderstoodError(address=wanted[:60])
    with acting("watcher_set", shop, now=now, by=by) as act:
        sealed = seal({"address": wanted}) if wanted else ""
        wishes, _ = rows.Telling.objects.update_or_create(shop=shop, defaults={"watcher": sealed})
        act.tell(how="设好了守望地址" if wanted else "取消了守望地址")
    return wishes


def _callable(address: str) -> bool:
    try:
        told = urlsplit(address)
        return told.scheme in ("http", "https") and bool(told.hostname) and told.port != 0 and len(address) <= LONGEST
    except ValueError:  # a port that is no number
        return False

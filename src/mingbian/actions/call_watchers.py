"""Call the addresses that wait to be called while reminders are told: who misses the call tells the owner."""

import logging
from datetime import datetime, timedelta
from urllib.request import Request, urlopen

from mingbian.actions.beat import beat
from mingbian.store import models as rows
from mingbian.store.queries.telling import REMINDERS, silent_since
from mingbian.store.sealed_text import opened

EVERY = timedelta(minutes=5)
SECONDS = 10

log = logging.getLogger(__name__)


def call_watchers(*, now: datetime) -> int:
    """How many answered. Nobody is called while the loop of reminders is silent: then the silence is the message."""
    if silent_since(REMINDERS, now) is not None or not beat(now=now, name="watchers", every=EVERY):
        return 0
    return sum(_answered(wishes) for wishes in rows.Telling.objects.exclude(watcher=""))


def _answered(wishes: rows.Telling) -> bool:
    address = (opened(wishes.watcher) or {}).get("address", "")
    if not address.startswith(("http://", "https://")):
        return False
    try:
        with urlopen(Request(address, headers={"User-Agent": "mingbian"}), timeout=SECONDS):  # noqa: S310 — as said above
            return True
    except (OSError, ValueError):
        log.warning("the watcher of shop %s did not answer", wishes.shop_id)  # never the address: it is a secret
        return False

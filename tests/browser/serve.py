"""The workbench as `mingbian run` starts it, on a data folder of a test's own: serve.py PORT [stocked]

Its clock begins at ten in the morning, for a message at night would be objected to; and its sample is a small one.
"""

import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

from django.utils import timezone

from mingbian.store.opening import load_rows, open_store


def main(port: str, *how: str) -> None:
    load_rows()
    ticking = timezone.now
    behind = ticking() - timezone.localtime(ticking()).replace(hour=10, minute=0)
    timezone.now = lambda: ticking() - behind
    open_store()
    from mingbian.actions import load_sample
    from mingbian.cli.run import command
    from mingbian.store.home import home
    from small_shop import DISPUTES, ORDERS, small_shop

    load_sample.sample_shop = partial(load_sample.sample_shop, orders=ORDERS, disputes=DISPUTES)
    if "stocked" in how:
        small_shop(Path(home()) / "sample", timezone.now() - timedelta(minutes=10))
    command(["--port", port])


main(*sys.argv[1:])

"""What holds when several processes act at once, or one is killed, on a real database of their own."""

import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

PREAMBLE = """
import os, signal, sys, time
from mingbian.store.opening import open_store
open_store()
from django.db import connection
from mingbian.store import models as rows
from mingbian.domain.clock import beijing
from stock import SN, complaint, order_line
NOW = beijing(2026, 3, 10, 8, 0)
def wait_for_the_other():
    "Both come this far before either goes on."
    open(os.path.join(os.environ["MINGBIAN_HOME"], f"ready-{os.getpid()}"), "w").close()
    for _ in range(600):
        if sum(name.startswith("ready-") for name in os.listdir(os.environ["MINGBIAN_HOME"])) >= 2: return
        time.sleep(0.05)
"""


class Site:
    """A data folder and a database in which other processes work."""

    def __init__(self, home: Path, database: str) -> None:
        paths = os.pathsep.join([str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")])
        self.home = home
        self.env = os.environ | {"MINGBIAN_HOME": str(home), "MINGBIAN_DATABASE": database, "PYTHONPATH": paths}

    def begin(self, code: str) -> subprocess.Popen[str]:
        whole = PREAMBLE + textwrap.dedent(code)
        out = subprocess.PIPE
        return subprocess.Popen([sys.executable, "-c", whole], env=self.env, stdout=out, stderr=out, text=True)

    def run(self, code: str) -> str:
        return said(self.begin(code))


def said(process: subprocess.Popen[str]) -> str:
    out, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    return out.strip()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty PostgreSQL database where the suite runs on one, else none: SQLite in the home."""
    address = os.environ.get("MINGBIAN_DATABASE", "")
    if not address:
        yield ""
        return
    import psycopg

    name = f"mingbian_site_{os.getpid()}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield re.sub(r"/mingbian(?=\?|$)", f"/{name}", address)
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, database: str) -> Site:
    """One shop with one order that is complained about."""
    site = Site(tmp_path_factory.mktemp("site"), database)
    site.run("""
        shop = rows.Shop.objects.create(name="晴天小铺", opened_at=NOW)
        order_line(shop); complaint(shop)
    """)
    return site


def test_of_two_who_open_one_dispute_one_is_told_that_it_is_open(site: Site) -> None:
    code = """
        from mingbian.actions.open_dispute import AlreadyDisputedError, open_dispute
        wait_for_the_other()
        try:
            print("opened", open_dispute(rows.Shop.objects.get(), SN, now=NOW).number)
        except AlreadyDisputedError as refusal:
            print(refusal.code)
    """

    answers = sorted(said(process) for process in [site.begin(code), site.begin(code)])

    assert answers == ["already_disputed", "opened 1"]


def test_of_two_first_visits_at_once_one_makes_the_owner(site: Site) -> None:
    for ready in site.home.glob("ready-*"):
        ready.unlink()
    code = """
        from mingbian.actions.create_owner import AlreadySetUpError, create_owner
        save = rows.Shop.save
        def slowly(shop, **told):
            time.sleep(1)  # the other comes this far meanwhile
            save(shop, **told)
        rows.Shop.save = slowly
        wait_for_the_other()
        try:
            create_owner(username=f"dianzhu{os.getpid()}", password="mai yusan de laoban", shop_name="晴天", now=NOW)
            print("made")
        except AlreadySetUpError as refusal:
            print(refusal.code)
    """

    answers = sorted(said(process) for process in [site.begin(code), site.begin(code)])

    assert answers == ["already_set_up", "made"]
    counted = (
        "from django.contrib.auth.models import User; print(User.objects.count(), rows.Membership.objects.count())"
    )
    assert site.run(counted) == "1 1"


def test_two_workers_claim_each_reminder_exactly_once(site: Site) -> None:
    site.run("""
        from datetime import timedelta
        dispute = rows.Dispute.objects.get()
        rows.Reminder.objects.all().delete()
        rows.Reminder.objects.bulk_create(
            rows.Reminder(shop=dispute.shop, dispute=dispute, purpose="answer", due_at=beijing(2026, 4, 1),
                          remind_at=NOW - timedelta(seconds=n), source="platform_countdown")
            for n in range(60)
        )
    """)
    for ready in site.home.glob("ready-*"):
        ready.unlink()
    code = """
        from mingbian.actions.remind import remind
        wait_for_the_other()
        print(*[reminder.pk for reminder in remind(now=NOW, worker=str(os.getpid()))])
    """

    one, other = (said(process).split() for process in [site.begin(code), site.begin(code)])

    assert len(one) + len(other) == 60
    assert len({*one, *other}) == 60
    told = site.run('print(rows.TimelineEvent.objects.filter(kind="reminded").count())')
    assert told == "60"


def test_a_process_killed_in_the_middle_of_an_act_leaves_nothing_of_it(site: Site) -> None:
    before = site.run("print(rows.Offer.objects.count(), rows.TimelineEvent.objects.count())")
    killed = site.begin("""
        from mingbian.actions.record_offer import record_offer
        rows.TimelineEvent.save = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
        record_offer(rows.Dispute.objects.get(), 500, "补偿 5 元", now=NOW)
    """)
    killed.communicate(timeout=120)
    assert killed.returncode != 0

    after = site.run("print(rows.Offer.objects.count(), rows.TimelineEvent.objects.count())")

    assert after == before
    again = site.run("""
        from mingbian.actions.record_offer import record_offer
        print(record_offer(rows.Dispute.objects.get(), 500, "补偿 5 元", now=NOW).amount_fen)
    """)
    assert again == "500"


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite alone can be given a small disk by a setting")
def test_a_full_disk_is_said_and_nothing_half_written(site: Site) -> None:
    answer = site.run("""
        from mingbian.actions.record_listing import record_listing
        from mingbian.actions.refusals import DiskFullError
        shop, page = rows.Shop.objects.get(), "雨衣" * 200_000
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0] + 2}")
        try:
            record_listing(shop, "1", page, now=NOW)
        except DiskFullError as refusal:
            print(refusal.message)
        print(rows.ListingSnapshot.objects.count())
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA max_page_count = 1000000")
        record_listing(shop, "1", page, now=NOW)
        print(rows.ListingSnapshot.objects.count())
    """)

    assert answer.splitlines() == ["磁盘已满，这一步没有写入，原有资料没有变。", "0", "1"]

"""Start the workbench: the pages and the loop of reminders, in one process."""

import logging
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module

import click
import waitress
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.utils import timezone

from mingbian.actions.beat import beat
from mingbian.actions.remind import remind
from mingbian.domain.clock import in_words
from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.domain.errors import MingbianError
from mingbian.own_addresses import ANY, reached_by_others
from mingbian.store.arrivals import room_for_arrivals
from mingbian.store.models import Reminder
from mingbian.store.queries.redactions import unredacted
from mingbian.store.queries.unread_chats import unread_chats
from mingbian.store.queries.unread_pictures import unread_pictures
from mingbian.store.queries.unread_words import unread_words

needs_store = True

PORT = 8620
LOOK_EVERY = timedelta(seconds=30)
A_ROUND = 200
BY_ITSELF = (0, 1, 2)  # how a program of ours ends, well or with a message; a signal and a broken decoder end otherwise
READ_EVERY = timedelta(seconds=10)
TELL_EVERY = timedelta(seconds=15)
WITNESS_EVERY = timedelta(seconds=60)
TIDY_EVERY = timedelta(minutes=2)
THREADS = 8
LARGEST_REQUEST = (settings.LARGEST_UPLOAD_MIB + 64) << 20
"""Bytes; a little more than the pages take, so that it is a page that says so."""

log = logging.getLogger(__name__)


class PortTakenError(MingbianError):
    """Something else listens there."""

    code = "port_taken"
    message_format = "端口 {port} 已被占用。"
    hint_format = "工作台可能已经开着，请先在浏览器打开 http://{host}:{port} 看看；要另开一个，请加 --port {other}。"


@click.command("run")
@click.option(
    "--host",
    default="127.0.0.1",
    metavar="地址",
    show_default=True,
    help="只给本机用时不要改；要让同一个 Wi-Fi 里的手机也打得开，写 0.0.0.0。",
)
@click.option(
    "--port", default=PORT, metavar="端口", show_default=True, type=click.IntRange(1, 65535), help="网页的端口。"
)
def command(host: str, port: int) -> None:
    """打开工作台，按 Ctrl+C 停止。"""
    _refuse_taken(host, port)
    tempfile.tempdir = str(room_for_arrivals(settings.HOME))
    beat(now=timezone.now())  # the night in which the computer was off is not a loop that fell silent
    stop = threading.Event()
    for name, loop in LOOPS.items():
        threading.Thread(target=loop, args=(stop,), name=name, daemon=True).start()
    open_to(host, port)
    click.echo("\n".join(_opened(host, port)))
    try:
        waitress.serve(
            get_wsgi_application(),
            host=host,
            port=port,
            threads=THREADS,
            max_request_body_size=LARGEST_REQUEST,
            ident="mingbian",
            _quiet=True,
        )
    finally:
        stop.set()
    click.echo("已停止。")


def open_to(host: str, port: int) -> None:
    """Let in whoever types one of this machine's own addresses, where it listens for others; nobody's else."""
    others = reached_by_others(host)
    settings.ALLOWED_HOSTS = [*dict.fromkeys((*settings.ALLOWED_HOSTS, *others))]
    settings.REACHED_AT = tuple(f"http://{other}:{port}" for other in others)


def _opened(host: str, port: int) -> Iterator[str]:
    """Where to open it, on this machine and on a phone."""
    here = "127.0.0.1" if host in ANY else host
    yield f"明辨已打开：http://{here}:{port}"
    yield "请在浏览器里访问这个地址；按 Ctrl+C 停止。"
    if settings.REACHED_AT:
        yield f"同一个 Wi-Fi 里的手机打开：{' 或 '.join(settings.REACHED_AT)}"
        yield "这样打开没有加密：只在自己家里或店里的 Wi-Fi 用，公用的 Wi-Fi 不要用。打不开时，看看防火墙是否放行。"
    elif host in ANY:
        yield "没有找到这台电脑在局域网里的地址，手机暂时打不开；连上 Wi-Fi 或网线后重新打开一次。"


def _refuse_taken(host: str, port: int) -> None:
    """Asked before, for waitress tells it in English and too late."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        if os.name != "nt":  # on Windows this would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            here = "127.0.0.1" if host in ANY else host
            raise PortTakenError(host=here, port=port, other=port + 1) from error


def remind_until(stop: threading.Event) -> None:
    """The loop of reminders. It says that it is alive, so that the pages can tell when it is not."""
    worker = f"{socket.gethostname()}:{os.getpid()}"

    def once() -> None:
        now = timezone.now()
        beat(now=now)
        for reminder in remind(now=now, worker=worker):
            click.echo(_told(reminder))
        for paper in import_module("mingbian.actions.remind_of_papers").remind_of_papers(now=now):
            click.echo(f"提醒：{paper.shop.name} 的资质《{paper.title}》{paper.valid_to} 到期。")
        # What judges a dispute anew is loaded in the first round: the first page does not wait for it.
        import_module("mingbian.actions.catching_up").go_on_to_the_next_deadline(now)

    _rounds(stop, LOOK_EVERY, "reminders", once)


def tell_until(stop: threading.Event) -> None:
    """Sends what waits to be told, and calls the watchers. A thread of its own: a reminder waits for no server."""

    def once() -> None:
        for notice, sent in import_module("mingbian.actions.send_notices").send_notices(now=timezone.now()):
            if not sent.ok:
                what = f"第 {notice.dispute.number} 号纠纷" if notice.dispute else "快到期的资质"
                click.echo(f"提醒没有送到（{what}）：{sent.problem}")
        import_module("mingbian.actions.call_watchers").call_watchers(now=timezone.now())

    _rounds(stop, TELL_EVERY, "messages", once)


def read_until(stop: threading.Event) -> None:
    """Have kept pictures read by a process of its own, which ends when none waits: a broken decoder breaks only that.

    What it could not read is left alone until another picture is kept, or the workbench is started again. Where it was
    ended by force it is started anew for the others: the file that did it is given up after the second time.
    """
    left: set[object] = set()

    def once() -> None:
        nonlocal left
        if not _waiting() <= left:
            left = _waiting() if _read_what_waits() else set()

    _rounds(stop, READ_EVERY, "reading pictures", once)


def witness_until(stop: threading.Event) -> None:
    """Signs and stamps the noted ends of the chains. A thread of its own: a reminder waits for no timestamp server."""

    def once() -> None:
        # What signs and asks a server is loaded in the first round, after the first page.
        import_module("mingbian.actions.witness_heads").witness_heads(now=timezone.now())

    _rounds(stop, WITNESS_EVERY, "signing and stamping", once)


def tidy_until(stop: threading.Event) -> None:
    """Finishes what an erasure left to be done, and looks after closed cases whose time is over."""

    def once() -> None:
        now = timezone.now()
        import_module("mingbian.actions.erasures_under_way").finish_erasures(now=now)
        for sentence in import_module("mingbian.actions.watch_retention").watch_retention(now=now):
            click.echo(sentence)

    _rounds(stop, TIDY_EVERY, "tidying", once)


LOOPS = {
    "reminders": remind_until,
    "messages": tell_until,
    "pictures": read_until,
    "witnesses": witness_until,
    "tidying": tidy_until,
}


def _rounds(stop: threading.Event, every: timedelta, what: str, once: Callable[[], None]) -> None:
    """Once every so often. What goes wrong in one round is logged and does not stop the next."""
    while not stop.wait(every.total_seconds()):
        close_old_connections()
        try:
            once()
        except Exception:
            log.exception("the round of %s broke off", what)


def _read_what_waits() -> bool:
    """Whether the reader ended by itself, and not by force."""
    ended = subprocess.run([sys.executable, "-m", "mingbian", "read-pictures"], check=False, capture_output=True)
    return ended.returncode in BY_ITSELF


def _waiting() -> set[object]:
    """The pictures, the chats, the files whose words, and the exhibits whose personal data, were not looked for yet."""
    pictures = {evidence.pk for evidence in unread_pictures(most=A_ROUND)}
    chats = {("chat", evidence.pk) for evidence in unread_chats(most=A_ROUND)}
    copies = {("copy", evidence.pk) for evidence in unredacted(most=A_ROUND)}
    return pictures | chats | copies | {(file.shop.pk, file.sha256) for file in unread_words(most=A_ROUND)}


def _told(reminder: Reminder) -> str:
    number, what = reminder.dispute.number, DUE_TITLES[DuePurpose(reminder.purpose)]
    return f"提醒：{reminder.shop.name} 第 {number} 号纠纷，{what}，{in_words(reminder.due_at)} 到期。"

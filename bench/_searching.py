"""One database's part of `search.py`: rows written with the index and without, then words looked for both ways."""

import itertools
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

SHOWN = 20
WORDS_ASKED = 120
PEER_ASKED = 15  # a LIKE reads every row; more words would tell nothing new
A_YEAR = 365 * 86_400
PLAIN_ROWS = 100_000
COMMON = (
    "退款 差评 没有 收到 快递 质量 颜色 发货 什么 时候 可以 谢谢 你好 客服 投诉 平台 赔偿 假货 包装 少了 物流 "
    "签收 驿站 照片 退货 运费 麻烦 处理 一下 尺码"
).split()
UNSAID = ["龘龘", "齉龘", "龘爨"]
HAN_FROM, HAN_MANY = 0x4E00, 2500
_server: list[int] = []


def vocabulary() -> list[str]:
    """The common words first, then four thousand that come ever more rarely."""
    chance = random.Random(2026)
    rare = ["".join(chr(HAN_FROM + chance.randrange(HAN_MANY)) for _ in range(2)) for _ in range(4000)]
    return [*COMMON, *rare]


def asked(count: int) -> list[str]:
    """Words from everywhere in the vocabulary, the common ones twice as likely, and a few that nobody said."""
    known, chance = vocabulary(), random.Random(7)
    return [*chance.choices(known, k=count // 2), *chance.choices(COMMON, k=count - count // 2 - 3), *UNSAID]


def texts(count: int) -> Iterator[str]:
    """One to twelve words, a comma here, a number there; the commonest word stands in every tenth message."""
    chance, known = random.Random(2026), vocabulary()
    weights = list(itertools.accumulate(1 / (place + 10) for place in range(len(known))))
    for _ in range(count):
        words = chance.choices(known, cum_weights=weights, k=chance.randrange(1, 13))
        if chance.random() < 0.3:
            words.insert(len(words) // 2, "，")
        if chance.random() < 0.05:
            words.append(f"YT{chance.randrange(10**13):013d}")
        yield "".join(words)


def messages(shop: object, count: int) -> Iterator[object]:
    """A year of messages in the order of time, as exports would bring them."""
    from mingbian.domain.clock import beijing
    from mingbian.store.models import ChatMessage

    first, apart = beijing(2026, 1, 1), A_YEAR / count
    for place, text in enumerate(texts(count)):
        yield ChatMessage(
            shop=shop,
            line_key=str(place),
            order_sn=f"260301-{place // 8:015d}",
            at=first + timedelta(seconds=int(place * apart)),
            speaker="buyer" if place % 2 else "seller",
            text=text,
            row=place,
        )


def write(shop: object, count: int) -> float:
    """Seconds of the processors for 100,000 rows, in batches as an import writes them; the server's own are in them."""
    from mingbian.store.models import ChatMessage

    rows, begun = messages(shop, count), cpu_s()
    while some := list(itertools.islice(rows, 20_000)):
        ChatMessage.objects.bulk_create(some, batch_size=2000)  # type: ignore[arg-type]
    return (cpu_s() - begun) * 100_000 / count


def spent(act: Callable[[str], object], words: list[str], rounds: int) -> dict[str, float]:
    """Milliseconds over all words: p50 and p95 of the best round each, and p95 of what the processors did for one."""
    walls, cpus = [], []
    for word in words:
        taken, worked = [], cpu_s()
        for _ in range(rounds):
            begun = time.perf_counter()
            act(word)
            taken.append((time.perf_counter() - begun) * 1000)
        cpus.append((cpu_s() - worked) * 1000 / rounds)
        walls.append(min(taken))
    walls.sort()
    cpus.sort()
    last = int(0.95 * len(words))
    return {"p50": statistics.median(walls), "p95": walls[last], "cpu": cpus[last]}


def cpu_s() -> float:
    """Seconds that the processors worked for us, in this process and in the server's that answers us."""
    from django.db import connection

    ours = time.process_time()
    if connection.vendor == "sqlite":
        return ours
    if not _server:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            _server.append(cursor.fetchone()[0])
    told = Path(f"/proc/{_server[0]}/stat")
    ticks = sum(map(int, told.read_text().split()[13:15])) if told.exists() else 0
    return ours + ticks / os.sysconf("SC_CLK_TCK")


def without_index(shop: object) -> float:
    """The same where nothing follows them, in a table that is then emptied."""
    from django.db import connection

    from mingbian.store.models import ChatMessage
    from mingbian.store.word_index import follow

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for when in ("in", "out", "anew"):
                cursor.execute(f"DROP TRIGGER chat_message_words_{when}")
        else:
            cursor.execute("DROP INDEX chat_message_words")
            cursor.execute("DROP INDEX chat_message_words_by_time")
        taken = write(shop, PLAIN_ROWS)
        ChatMessage.objects.all().delete()
    follow()
    return taken


def main(arguments: list[str]) -> None:
    """Prints what was taken, as JSON."""
    from mingbian.store.opening import open_store

    open_store()
    from mingbian.domain.clock import beijing
    from mingbian.store.models import ChatMessage, Shop
    from mingbian.store.queries.words_found import MOST_WEIGHED, words_found

    shop = Shop.objects.create(name="大店", opened_at=beijing(2026, 1, 1))
    plain = without_index(shop)
    with_index = write(shop, int(arguments[0]))
    words = asked(WORDS_ASKED)
    rows = ChatMessage.objects.filter(shop=shop).order_by("-at", "-pk")
    some = words[:: WORDS_ASKED // PEER_ASKED]
    ways: dict[str, tuple[Callable[[str], object], list[str], int]] = {
        "best": (lambda word: words_found(shop.pk, word, "chat_message", most=SHOWN), words, 5),
        "newest": (lambda word: words_found(shop.pk, word, "chat_message", most=SHOWN, newest=True), words, 20),
        "contains": (lambda word: list(rows.filter(text__contains=word)[:SHOWN]), some, 3),
        "icontains": (lambda word: list(rows.filter(text__icontains=word)[:SHOWN]), some, 3),
    }
    for word in words[:10]:
        ours = {found.id for found in words_found(shop.pk, word, "chat_message", most=10**6).found}
        theirs = set(rows.filter(text__contains=word).values_list("pk", flat=True)[:MOST_WEIGHED])
        assert ours == theirs, f"{word}: {len(ours)} of {len(theirs)} found"
    taken = {f"{name}_{key}": ms for name, way in ways.items() for key, ms in spent(*way).items()}
    print(json.dumps({**taken, "written": with_index, "plain": plain}))


if __name__ == "__main__":
    main(sys.argv[1:])

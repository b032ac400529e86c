"""A hundred thousand stories, read and judged. Bars: no more than 10 % more time a story, or memory, at the end than
after a tenth of them. How much quicker two processes are is told; it depends on what else the machine does. (Of far
fewer stories the first tenth is done before the memories of texts are full, and memory seems to grow.)

The stories are those of the tests, each told anew some five hundred times: on another day, with other order numbers,
with one more clause in the buyer's words, so that nothing that was remembered of one text serves the next. Beside it
stands a rule engine, zen-engine, on the same stories: thirty rules of the kind that signals begin with, on the same
numbers picked out beforehand, compiled once, with the same answers as the same thirty in plain Python. It is no
dependency of ours; to see it too:

    .venv/bin/python -m pip install zen-engine

    python -m bench stories             a hundred thousand (some ten minutes)
    python -m bench.stories 10000       so many
"""

import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from multiprocessing import get_context

from bench.judge import RULES, STORIES, Numbers, as_functions, as_table, numbers
from mingbian.casework.judge import judge
from mingbian.domain.story import read

MANY, AT_ONCE = 100_000, 500
TENTHS = (1, 3, 10)  # where the course is told
MORE = 1.10
RULED = 5_000  # stories that both sides are asked thirty rules of

DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")
ORDER = re.compile(r"\b(\d{6})-(\d+)\b")
SAID = re.compile(r"^(\S+ \S+ +(?:buyer|complaint) .+)$", re.MULTILINE)
CLAUSES = ("等了{}天了", "这是第{}次找你们", "我下单尾号{}", "家里{}口人都看到了", "问了{}遍", "截图有{}张")


@dataclass(frozen=True, slots=True)
class Course:
    """How far one process was after so many stories: the processor's time, the clock's, and its most memory so far."""

    stories: int
    cpu_s: float
    wall_s: float
    peak_mib: float


def told_anew(number: int, texts: list[str]) -> str:
    """The story of this number: one of the tests', on another day, of other orders, in a few other words."""
    chance = random.Random(number)
    later, shift = timedelta(days=chance.randrange(-200, 200)), chance.randrange(1, 10**6)

    def order(found: re.Match[str]) -> str:
        return f"{found[1]}-{(int(found[2]) + shift) % 10 ** len(found[2]):0{len(found[2])}d}"

    text = DAY.sub(lambda found: str(date.fromisoformat(found[0]) + later), texts[number % len(texts)])
    text = SAID.sub(lambda found: f"{found[1]}，{chance.choice(CLAUSES).format(chance.randrange(2, 9999))}", text)
    return ORDER.sub(order, text)


def sources() -> list[str]:
    """The tests' stories, those whose dates can be moved without a word of them changing its meaning."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORIES.rglob("*.story"))]
    return [text for text in texts if not re.search(r"(?:buyer|seller|complaint) .*20\d\d-\d\d", text)]


def judged(first: int, last: int) -> list[Course]:
    """Judges the stories of these numbers in this process. What making them takes is not counted."""
    texts, course, cpu, wall = sources(), [], 0.0, 0.0
    stops = {first + (last - first) * tenths // 10 for tenths in TENTHS}
    edges = sorted({*range(first, last, AT_ONCE), *stops, last})
    for begins, ends in pairwise(edges):
        made = [told_anew(number, texts) for number in range(begins, ends)]
        cpu, wall = cpu - time.process_time(), wall - time.perf_counter()
        for text in made:
            judge(read(text))
        cpu, wall = cpu + time.process_time(), wall + time.perf_counter()
        if ends in stops:
            course.append(Course(ends - first, cpu, wall, peak_mib()))
    return course


def peak_mib() -> float:
    """The most memory that this process has had; 0 where the system does not tell it."""
    if not find_spec("resource"):
        return 0.0
    resource = import_module("resource")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak) / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def in_processes(count: int, processes: int) -> list[list[Course]]:
    """The same stories shared out among so many processes; the course of each."""
    edges = [count * share // processes for share in range(processes + 1)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        return list(pool.map(judged, edges[:-1], edges[1:]))


def alone(count: int) -> tuple[list[Course], bool]:
    """Prints the course of one process; whether time and memory kept to their bars."""
    (course,) = in_processes(count, 1)
    for step in course:
        each = step.cpu_s / step.stories * 1000
        print(f"    {step.stories:8,} stories {step.cpu_s:8.1f} s   {each:5.2f} ms each   {step.peak_mib:6.0f} MiB")
    early, late = course[0], course[-1]
    slower = late.cpu_s / late.stories / (early.cpu_s / early.stories)
    larger = late.peak_mib / early.peak_mib if early.peak_mib else 1.0
    print(f"    the whole beside the first tenth: {slower:.2f} times the time each, {larger:.2f} times the memory")
    return course, slower <= MORE and larger <= MORE


def told(count: int) -> Iterator[Numbers]:
    texts = sources()
    return (numbers(read(told_anew(number, texts))) for number in range(count))


def each_us(act: Callable[[Numbers], object], known: list[Numbers]) -> float:
    started = time.process_time()
    for one in known:
        act(one)
    return (time.process_time() - started) / len(known) * 1e6


def beside_the_engine(count: int) -> None:
    """Prints what the rule part takes on the same stories, ours and the engine's."""
    known, functions = list(told(min(count, RULED))), as_functions()

    def plain(one: Numbers) -> list[str]:
        return [code for rule in functions if (code := rule(one))]

    ours = each_us(plain, known)
    print(
        f"  {len(RULES)} rules on ready numbers of {len(known):,} stories\n    plain Python        {ours:8.1f} µs each"
    )
    if find_spec("zen") is None:
        print("    zen-engine is not installed (see the top of this file); its side is left out")
        return
    engine = import_module("zen").ZenEngine({"loader": {"type": "static", "content": {"rules": as_table()}}})
    assert all([row["code"] for row in engine.evaluate("rules", one)["result"]] == plain(one) for one in known)
    peer = each_us(lambda one: engine.evaluate("rules", one), known)
    print(f"    zen-engine          {peer:8.1f} µs each   {peer / ours:.0f} times ours, same answers")


def main(count: int = MANY) -> int:
    """Prints the measurement; answers 1 when a bar was missed."""
    print(f"{count:,} stories told anew from {len(sources())}, read and judged\n  one process")
    course, held = alone(count)
    print("  two processes")
    both = [one[-1] for one in in_processes(count, 2)]
    one_s, two_s = course[-1].wall_s, max(half.wall_s for half in both)
    work = sum(half.cpu_s for half in both) / course[-1].cpu_s
    print(f"    {two_s:.1f} s by the clock, alone {one_s:.1f} s: {one_s / two_s:.2f} times as quick")
    print(f"    {work:.2f} times the processor's time of one: {2 / work:.2f} times as quick on two cores that are free")
    beside_the_engine(count)
    print(f"  bar    time and memory within {MORE - 1:.0%}: {'held' if held else 'MISSED'}")
    return int(not held)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))

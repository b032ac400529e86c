"""Words of two characters in 500,000 chat messages. Bars, both databases: p95 50 ms the best first, 5 ms the newest.

Ours is the question of the search page, to the index that follows every row. Beside it, over the same rows in the same
process, what the framework offers without one: `text__contains` (LIKE) and `text__icontains`, the newest first. On
PostgreSQL they may walk our index of times, and stop early at a common word; a rare one makes them read every row.
An index is paid for when rows are written: that is measured with it and without. Each database has a process of its
own (`_searching.py`); PostgreSQL is left out, and said so, where it is not installed.

    python -m bench search
    python -m bench.search 100000      so many messages
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

MESSAGES = 500_000
BAR_BEST_MS, BAR_NEWEST_MS = 50.0, 5.0
TITLES = {
    "best": "ours, the best first",
    "newest": "ours, the newest first",
    "contains": "peer, contains",
    "icontains": "peer, icontains",
}
TOOLS = Path(__file__).parent.parent / "tools"


def measured(address: str, messages: int) -> dict[str, float]:
    """What one database takes: milliseconds of a question, processor seconds of 100,000 rows."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = os.environ | {"MINGBIAN_HOME": home, "MINGBIAN_DATABASE": address}
        command = [sys.executable, "-m", "bench._searching", str(messages)]
        return json.loads(subprocess.run(command, env=surroundings, check=True, stdout=subprocess.PIPE).stdout)


def postgresql(messages: int) -> dict[str, float] | None:
    """The same on a server that is started for it in a folder of its own; None where there is none."""
    sys.path.insert(0, str(TOOLS))
    import postgres

    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)  # the server's user must reach into it
        postgres.FOLDER = Path(parent) / "server"
        postgres.DATA = postgres.FOLDER / "data"
        try:
            postgres.start()
            return measured(f"postgres://mingbian@/mingbian?host={postgres.FOLDER}", messages)
        except FileNotFoundError:
            return None
        finally:
            postgres.stop()


def told(name: str, taken: dict[str, float]) -> bool:
    """Prints what one database takes; answers whether both bars were held."""
    print(name)
    for how, title in TITLES.items():
        p50, p95, cpu = (taken[f"{how}_{key}"] for key in ("p50", "p95", "cpu"))
        ratio = "" if how in ("best", "newest") else f"   {p95 / taken['newest_p95']:.0f} times ours at p95"
        print(f"  {title:24} p50 {p50:7.1f} ms   p95 {p95:7.1f} ms   ({cpu:.1f} ms CPU){ratio}")
    written, plain = taken["written"], taken["plain"]
    print(f"  100,000 rows written {written:.1f} s CPU, without the index {plain:.1f} s CPU")
    return taken["best_p95"] <= BAR_BEST_MS and taken["newest_p95"] <= BAR_NEWEST_MS


def main(arguments: list[str]) -> int:
    """Prints the measurement; answers 1 when a bar was missed."""
    messages = int(arguments[0]) if arguments else MESSAGES
    print(f"{messages:,} messages of one shop in a year, words of two characters, {os.cpu_count()} cores")
    held = told("SQLite", measured("", messages))
    server = postgresql(messages)
    if server:
        held &= told("PostgreSQL", server)
    else:
        print("PostgreSQL is not installed here and was left out.")
    print(f"  bar: p95 {BAR_BEST_MS:.0f} ms, {BAR_NEWEST_MS:.0f} ms: {'held' if held else 'MISSED'}")
    return int(not held)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

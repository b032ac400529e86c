"""Which of a shop's products and batches stand out: 400 products beside each other. Bar: 100 ms a look.

Beside it stands what one would write in an afternoon with pandas: group by product, the rate, the shop's own rate, and
a product called unusual where a binomial interval of it lies above. Both are asked of the same made-up shops in which
nothing is wrong, and of shops with one product far above the others: the peer is about as fast and calls ordinary
products unusual in nearly every shop, because ordinary products differ and many are looked at. pandas is no dependency
of ours; to see it too:

    .venv/bin/python -m pip install pandas
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from mingbian.examine.baseline import Counted, compare
from mingbian.examine.rates import Count, as_much_as

BAR_MS = 100.0
PRODUCTS, SHOPS, ROUNDS = 400, 60, 5
TIMES = 6  # ordinary products differ by half of the mean, so three times would still be one of them
Z_95 = 1.645  # one-sided, the usual choice
Found = Callable[[list[Counted]], set[str]]


def shop(chance: random.Random, products: int, *, bad: bool = False) -> list[Counted]:
    """Ordinary rates lie half of their mean apart; a bad product lies far above and has a thousand orders."""
    alike = as_much_as(0.02, 0.5)
    made = []
    for place in range(products):
        orders, rate = max(30, int(chance.lognormvariate(5.3, 1.2))), chance.betavariate(0.02 * alike, 0.98 * alike)
        if bad and place == 0:
            orders, rate = 1000, TIMES * 0.02
        made.append(Counted(f"G{place}", Count(orders, sum(chance.random() < rate for _ in range(orders)))))
    return made


def ours(counted: list[Counted]) -> set[str]:
    return {one.key for one in compare(counted) if one.unusual}


def by_pandas(counted: list[Counted]) -> set[str]:
    """Grouped and compared as a table."""
    pandas = import_module("pandas")
    rows = [(one.key, one.count.orders, one.count.complaints) for one in counted]
    table = pandas.DataFrame(rows, columns=["goods", "orders", "complaints"]).groupby("goods", as_index=False).sum()
    table["rate"] = table["complaints"] / table["orders"]
    usual = table["complaints"].sum() / table["orders"].sum()
    half = Z_95 * (table["rate"] * (1 - table["rate"]) / table["orders"]) ** 0.5
    enough = (table["orders"] >= 30) & (table["complaints"] >= 3)
    return set(table.loc[enough & (table["rate"] - half > usual), "goods"])


def taken_ms(found: Found, counted: list[Counted]) -> float:
    """The processor's time of one look, the best of some."""
    taken = []
    for _ in range(ROUNDS):
        started = time.process_time()
        found(counted)
        taken.append(time.process_time() - started)
    return min(taken) * 1000


def told(name: str, found: Found, quiet: list[list[Counted]], bad: list[list[Counted]], large: list[Counted]) -> float:
    """Prints one side's measurement; answers its milliseconds for the large shop."""
    answers = [found(one) for one in quiet]
    alarms = sum(bool(answer) for answer in answers) / len(quiet)
    called = statistics.mean(len(answer) for answer in answers)
    hits = sum("G0" in found(one) for one in bad) / len(bad)
    taken = taken_ms(found, large)
    print(
        f"  {name:6} {taken:7.1f} ms a look   false alarm in {alarms:4.0%} of quiet shops ({called:.1f} products each)"
        f"   a product at {TIMES} times the usual rate found in {hits:4.0%}"
    )
    return taken


def main() -> int:
    """Prints the measurement; answers 1 when the bar was missed."""
    chance = random.Random(20260301)
    quiet = [shop(chance, 40) for _ in range(SHOPS)]
    bad = [shop(chance, 40, bad=True) for _ in range(SHOPS)]
    large = shop(chance, PRODUCTS)
    print(f"{PRODUCTS} products a look; {SHOPS} quiet shops and {SHOPS} with one bad product, 40 products each")
    taken = told("ours", ours, quiet, bad, large)
    if find_spec("pandas") is None:
        print("  pandas is not installed (see the top of this file); its side is left out")
    else:
        peer = told("pandas", by_pandas, quiet, bad, large)
        print(f"         {peer / taken:.1f} times our time")
    print(f"  bar    {BAR_MS:.0f} ms: {'held' if taken <= BAR_MS else 'MISSED'}")
    return int(taken > BAR_MS)


if __name__ == "__main__":
    sys.exit(main())

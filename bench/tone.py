"""How much of what must not be sent is noticed, how much that is fine is minded: words, likeness and both together.

Two hundred sentences each are by four strangers who had seen neither the checks nor what the likeness was learnt from
(`tests/negotiate/held_out`). Nobody who mended either read them; how many of the first three's are noticed was looked
at in between, of the fourth's only at the end. Aim: 98 of the bad, no more than 3 of the good. Beside them stands the
peer of every shop: a list of forbidden words, as long as such lists are. A second opinion, where ../shared/data is
present: COLD, sentences that offend groups of people, which is not how shops offend, so that little of it is ours to
find; and ordinary after-sales chat, of which hardly any may be minded. With whatever Python has pyarrow:

    /path/to/python/with/pyarrow -m bench.tone
"""

import random
import re
import sys
import time
import tomllib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [] if find_spec("mingbian") else [str(ROOT / "src")]

from mingbian.negotiate.tone_check import objections  # noqa: E402  # found just above

HELD_OUT = ROOT / "tests" / "negotiate" / "held_out"
DATA = ROOT.parent / "shared" / "data"
COLD, CHAT = DATA / "zh_offense" / "cold.parquet", DATA / "jddc_dialogs" / "chat.parquet"
STRANGERS = ("first", "second", "third", "fourth")
SAMPLE = 1_000
FORBIDDEN = re.compile(
    "微信|加V|薇|QQ|扣扣|支付宝|转账|红包|返现|好评|差评|骗子|骗|讹|敲诈|恶意|白嫖|律师|法院|报警|起诉|曝光|拉黑"
    "|黑名单|撤诉|撤销|最终解释|概不|不退不换|绝对|百分百|100%|全网|最低|垃圾|傻|滚|穷|有病|脑子|活该|找快递|不归我们"
)

Minds = Callable[[str], bool]


def firm(text: str) -> bool:
    """Whether a check that knows words minds it."""
    return any(objection.sure for objection in objections(text))


def alike(text: str) -> bool:
    """Whether it reads like those learnt from."""
    return any(not objection.sure for objection in objections(text))


def both(text: str) -> bool:
    """Whether anything at all is said against it."""
    return bool(objections(text))


def listed(text: str) -> bool:
    """Whether a plain list of forbidden words holds one of its words."""
    return FORBIDDEN.search(text) is not None


WAYS: dict[str, Minds] = {"a list of words": listed, "checks": firm, "only likeness": alike, "both": both}


def share(texts: list[str], minds: Minds) -> float:
    return sum(map(minds, texts)) / len(texts)


def told(title: str, texts: list[str]) -> None:
    """One line: which share of the texts each way minds."""
    print(f"{title:<34}" + "".join(f"{name} {share(texts, minds):6.1%}   " for name, minds in WAYS.items()), flush=True)


def rows(path: Path, **wanted: object) -> list[str]:
    """The texts of a table whose columns hold what is wanted, a thousand of them by a fixed chance."""
    from pyarrow import parquet  # only where the data are

    table = parquet.read_table(path).to_pylist()
    texts = sorted(
        {
            str(row.get("text") or row.get("TEXT"))
            for row in table
            if all(row[name] == value for name, value in wanted.items())
        }
    )
    return random.Random(0).sample(texts, min(SAMPLE, len(texts)))


def main() -> int:
    """Prints the table; answers 1 where more than three good sentences of a hundred are minded."""
    bad, good = list[str](), list[str]()
    for file in (HELD_OUT / f"{stranger}.toml" for stranger in STRANGERS):
        held_out = tomllib.loads(file.read_text("utf-8"))
        told(f"the {file.stem} stranger's bad ones", texts := [entry["text"] for entry in held_out["bad"]])
        told(f"the {file.stem} stranger's good ones", held_out["good"])
        bad, good = bad + texts, good + held_out["good"]
    told("all bad ones", bad)
    told("all good ones", good)
    started = time.process_time()
    for text in good:
        objections(text)
    print(f"{(time.process_time() - started) / len(good) * 1000:.2f} ms of the processor a good message")
    if find_spec("pyarrow") and DATA.exists():
        told("COLD, offensive", rows(COLD, label=1))
        told("COLD, not offensive", rows(COLD, label=0))
        told("ordinary chat, the shop's side", rows(CHAT, speaker="agent"))
    else:
        print("left out: COLD and ordinary chat are not here, or pyarrow is not")
    return int(share(good, both) > 0.03)


if __name__ == "__main__":
    sys.exit(main())

"""Claims split from texts that nobody here wrote: precision and recall against what a person read in each of them.

The texts are not ours (../shared/data: what plaintiffs asked for and why, in judgments, and cases as reported) and are
left out with a plain word where they are not there. Ours is `tests/gather/checked/claims.toml`: the number of a row and
the kinds of claims that a person found on reading it, the buyer's own only. More than a third of the rows is held out:
the word files were never tuned on them. Beside it stands a peer that takes every word of the word files for a claim,
denied or quoted, as a plain list of keywords would: a plaintiff denies little, so the two come out near each other.
Bar: 0.85 for precision and recall, on all rows and on the held-out ones. With whatever Python has pyarrow:

    /path/to/python/with/pyarrow -m bench.claims
"""

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [] if find_spec("mingbian") else [str(ROOT / "src")]

from mingbian.domain.claim import ClaimKind  # noqa: E402  # found just above
from mingbian.domain.complaint import Reason  # noqa: E402
from mingbian.gather.spotting import spots  # noqa: E402
from mingbian.gather.wording import topics  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
CHECKED = ROOT / "tests" / "gather" / "checked" / "claims.toml"
JUDGMENTS, CASES = DATA / "judgments_zh" / "professional_claimant.parquet", DATA / "real_cases" / "cases.parquet"
BAR = 0.85
LONGEST = 400  # of a plaintiff's reasons; what follows is law quoted at length
_BEGINS = re.compile("事实(?:和|与|及)?理由[:：]")
_ENDS = re.compile("辩称|未作答辩|未到庭|答辩|；本院|为支持其|提交(?:了)?(?:如下|以下)?证据|提供证据|本院经审理")

Split = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Checked:
    """One text with the kinds of claims that a person read in it."""

    source: str
    row: int
    text: str
    kinds: frozenset[str]
    held_out: bool


@dataclass(frozen=True, slots=True)
class Score:
    """How many kinds were found rightly, wrongly, and not at all, over some texts."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def plaintiffs_reasons(facts: str) -> str:
    """What a judgment tells of why the plaintiff sued, up to where the other side answers."""
    begins = _BEGINS.search(facts)
    told = facts[begins.end() :] if begins else ""
    ends = _ENDS.search(told)
    return (told[: ends.start()] if ends else told)[:LONGEST]


def checked() -> list[Checked]:
    """Every checked text. Needs pyarrow and the data."""
    from pyarrow import parquet

    judgments = parquet.read_table(JUDGMENTS, columns=["claim", "facts"]).to_pylist()
    told = parquet.read_table(CASES, columns=["facts"]).to_pylist()
    texts: dict[str, Callable[[int], str]] = {
        "asked": lambda row: judgments[row]["claim"],
        "reasons": lambda row: plaintiffs_reasons(judgments[row]["facts"]),
        "cases": lambda row: told[row]["facts"],
    }
    rows = tomllib.loads(CHECKED.read_text(encoding="utf-8"))["text"]
    return [
        Checked(row["of"], row["row"], texts[row["of"]](row["row"]), frozenset(row["claims"]), row["held_out"])
        for row in rows
    ]


def ours(text: str) -> frozenset[str]:
    return frozenset(spot.kind.value for spot in spots(text, Reason.OTHER))


def keywords(text: str) -> frozenset[str]:
    """The peer: a word that claims something, wherever it stands."""
    fitting = [topic for topic in topics() if topic.fits(Reason.OTHER)]
    return frozenset(topic.kind.value for topic in fitting for pattern in topic.patterns if pattern.search(text))


def score(split: Split, among: Iterable[Checked]) -> Score:
    found = [(split(one.text), one.kinds) for one in among]
    return Score(
        right=sum(len(said & meant) for said, meant in found),
        wrong=sum(len(said - meant) for said, meant in found),
        missed=sum(len(meant - said) for said, meant in found),
    )


def told(name: str, found: Score) -> str:
    counted = f"{found.right} right, {found.wrong} wrong, {found.missed} missed"
    return f"{name:<26} precision {found.precision:.3f}   recall {found.recall:.3f}   ({counted})"


def by_kind(among: list[Checked]) -> None:
    meant = Counter(kind for one in among for kind in one.kinds)
    found = Counter(kind for one in among for kind in one.kinds & ours(one.text))
    extra = Counter(kind for one in among for kind in ours(one.text) - one.kinds)
    for kind in ClaimKind:
        if meant[kind] or extra[kind]:
            print(f"    {kind:<20} {found[kind]:>3} of {meant[kind]:>3} found, {extra[kind]} beside")


def main() -> int:
    """Prints the measurement; answers 1 when the bar was missed."""
    if not find_spec("pyarrow") or not JUDGMENTS.exists() or not CASES.exists():
        print("the texts, or pyarrow to read them, are not here: left out")
        return 0
    everything = checked()
    held = [one for one in everything if one.held_out]
    seen = [one for one in everything if not one.held_out]
    whole, unseen = score(ours, everything), score(ours, held)
    print(f"{len(everything)} texts read by a person, {len(held)} of them held out")
    print("  " + told("ours, all", whole))
    print("  " + told("ours, held out", unseen))
    print("  " + told("peer: keywords, all", score(keywords, everything)))
    print("  " + told("peer: keywords, held out", score(keywords, held)))
    print("  ours by kind, on the rows that may be looked at")
    by_kind(seen)
    kept = min(whole.precision, whole.recall, unseen.precision, unseen.recall) >= BAR
    print(f"  bar    {BAR} each: {'held' if kept else 'MISSED'}")
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())

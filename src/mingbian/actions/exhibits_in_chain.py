"""Each exhibit's row against the chain: is it still the file that was kept under its number then, and is it there?

A row can be turned to another kept file, dated back or deleted, and every chain and file is whole all the same: only
what an entry noted of dispute, number, file and moment together shows it. Not an action of its own; nothing is written.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mingbian.domain.clock import BEIJING
from mingbian.store.models import Dispute, Evidence, Shop
from mingbian.vault.ledger import ERASED, Entry
from mingbian.vault.verify import Fault

ERASURE = "person_erased"


class _Noted(NamedTuple):
    """What an entry says of one exhibit; `at` as it stands in the chain, Beijing time to the second."""

    seq: int
    at: str
    sha256: str


class ExhibitsInChain:
    """Learns from the entries as they pass by; then `faults` tells what the rows say differently."""

    def __init__(self) -> None:
        self._noted: dict[tuple[str, str], _Noted] = {}
        self._erased: set[str] = set()

    def seen(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        for entry in entries:
            told = _by_kind(entry.subjects)
            self._erased.update(told.get(ERASED, ()))
            if entry.action == ERASURE:
                self._erased.update(told.get("dispute", ()))
            elif told.keys() >= {"dispute", "exhibit", "file"}:
                # Later entries repeat what the first one said (a spot shown after all): the first is the keeping.
                place = told["dispute"][0], told["exhibit"][0]
                self._noted.setdefault(place, _Noted(entry.seq, entry.at, told["file"][0]))
            yield entry

    def faults(self, shop: Shop) -> Iterator[Fault]:
        """In the order of the disputes, then what is missing. An erased dispute has no exhibits any more."""
        rows = Evidence.objects.filter(dispute__shop=shop).order_by("dispute__number", "number")
        held = rows.values_list("dispute_id", "dispute__number", "number", "sha256", "at")
        met = set()
        for dispute, called, number, sha256, at in held.iterator():
            place = str(dispute), str(number)
            met.add(place)
            noted = self._noted.get(place)
            if said := _difference(noted, sha256, at.astimezone(BEIJING).isoformat(timespec="seconds")):
                yield _fault("exhibit_changed", str(called), number, noted, said)
        for place, gone in self._noted.items():
            if place not in met and self._erased.isdisjoint((place[0], gone.sha256)):
                name = Dispute.objects.filter(pk=place[0]).values_list("number", flat=True).first()
                said = "登记过，记录却不见了：被从数据库里删掉了。"
                yield _fault("exhibit_missing", str(name or "（已不在）"), place[1], gone, said)


def _difference(noted: _Noted | None, sha256: str, moment: str) -> str:
    """What the chain says otherwise; empty where it says the same."""
    if noted is None:
        return "没有登记：这条记录不是存入证据时写下的。"
    if noted.sha256 != sha256:
        return f"登记的文件是 {noted.sha256[:12]}…，记录现在指向 {sha256[:12]}…：被换过。"
    return "" if noted.at == moment else f"登记的存入时间是 {noted.at}，记录写着 {moment}：被改过。"


def _fault(code: str, dispute: str, number: object, noted: _Noted | None, said: str) -> Fault:
    which = f"第 {dispute} 号纠纷第 {number} 号证物"
    where = f"存证链第 {noted.seq} 条" if noted else "存证链里"
    return Fault(code, which, noted.seq if noted else None, f"{which}：{where}{said}")


def _by_kind(subjects: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for subject in subjects:
        kind, _, value = subject.partition(":")
        found.setdefault(kind, []).append(value)
    return found

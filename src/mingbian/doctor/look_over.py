"""Every check in turn. A file in `checks/` is one check: its TITLE, whether it NEEDS_ROWS, and `look`.

A check that breaks becomes a finding that names it, and never stops the others.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType

from mingbian.doctor.finding import Finding, Level, wrong
from mingbian.domain.discovery import modules_in

Look = Callable[[datetime], Iterator[Finding]]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Looked:
    """One check with what it found; `skipped` where the database could not be asked."""

    title: str
    findings: tuple[Finding, ...]
    skipped: bool = False

    @property
    def wrong(self) -> bool:
        return any(finding.level == Level.WRONG for finding in self.findings)


def checks() -> list[ModuleType]:
    """In name order, so that the same workbench gives the same answer."""
    return list(modules_in("mingbian.doctor.checks"))


def look_over(now: datetime, *, rows: bool) -> Iterator[Looked]:
    """What each check found. `rows` is False where the tables are not to be read: checks that need them are skipped."""
    for module in checks():
        if module.NEEDS_ROWS and not rows:
            yield Looked(module.TITLE, (), skipped=True)
        else:
            yield Looked(module.TITLE, tuple(_found(module, now)))


def _found(module: ModuleType, now: datetime) -> Iterator[Finding]:
    look: Look = module.look
    try:
        yield from look(now)
    except Exception as error:
        log.exception("the check %s broke off", module.__name__)
        name = module.__name__.rpartition(".")[2]
        said = f"这一项没有查完（{name}：{type(error).__name__}）。"
        yield wrong(said, "其他各项不受影响。请把 mingbian doctor 的全部输出留存，再查一次；仍这样请报告问题。")

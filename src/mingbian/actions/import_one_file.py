"""Bring one file in: everything that it says, or nothing."""

import hashlib
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User

from mingbian.actions.acting import Act, acting
from mingbian.actions.import_report import Ending, FileReport, Tell
from mingbian.actions.judging import judged
from mingbian.actions.reading_lines import Reading
from mingbian.domain.dispute import State
from mingbian.domain.problem import Problem
from mingbian.platforms.incoming import Incoming
from mingbian.store import models as rows
from mingbian.store.derive import recount_sales, relist_grievances
from mingbian.store.spread import reckon_spread
from mingbian.store.upserts.watching import watch

BATCH = 1_000
LONGEST_NAME = 255
LONGEST_COLUMN = 100
GRIEVED_OVER = frozenset(("OrderLine", "AfterSaleLine", "ComplaintLine"))


def import_one_file(
    shop: rows.Shop, file: Incoming, *, now: datetime, by: User | None, progress: Tell | None = None
) -> FileReport:
    """One file in one transaction, with one event for the shop and one for each dispute it tells something new of.

    Raises what refuses the file (`platforms.refusals`) or the action (`actions.refusals`), with nothing written.
    """
    sha256 = _sha256(file.path)
    if _is_known(shop, sha256):
        return FileReport(file.name, Ending.KNOWN)
    with acting("file_imported", shop, now=now, by=by) as act:
        # Two imports of one shop at once would both look for a row, miss it, and write it.
        rows.Shop.objects.select_for_update().get(pk=shop.pk)
        rows.ImportedFile.objects.filter(shop=shop, sha256=sha256).delete()
        imported = rows.ImportedFile.objects.create(
            shop=shop,
            sha256=sha256,
            size=file.path.stat().st_size,
            name=file.name[-LONGEST_NAME:],
            imported_at=now,
            imported_by=by,
        )
        watched = watch(shop.pk)
        reading = Reading(file, shop_id=shop.pk, imported_id=imported.pk, watched=watched.numbers, now=now)
        reading.read_all(progress)
        _derive(shop, reading)
        disputes = watched.told(reading.about)
        _record(act, imported, reading)
        _tell_disputes(act, file.name, disputes)
        _judge_anew(shop, disputes, now)
    return _report(file, imported, reading, len(disputes))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_known(shop: rows.Shop, sha256: str) -> bool:
    """Whether these bytes were imported before. A file of which nothing was good may be tried again."""
    known = rows.ImportedFile.objects.filter(shop=shop, sha256=sha256).first()
    return known is not None and (known.added + known.changed > 0 or known.refused < known.rows)


def _derive(shop: rows.Shop, reading: Reading) -> None:
    """Count and list anew what is kept ready of the rows that this file changed."""
    days = {day for tally in reading.tallies.values() for day in tally.days}
    if days:
        recount_sales(shop.pk, days)
    if any(tally.added or tally.changed for kind, tally in reading.tallies.items() if kind in GRIEVED_OVER):
        relist_grievances(shop.pk)
        reckon_spread(shop)


def _record(act: Act, imported: rows.ImportedFile, reading: Reading) -> None:
    imported.kind = "、".join(reading.kinds)[:50]
    imported.rows, imported.refused = reading.rows, reading.with_problem
    imported.added, imported.changed = reading.added, reading.changed
    imported.save(update_fields=["kind", "rows", "refused", "added", "changed"])
    problems = (_problem_row(imported, problem) for problem in reading.problems)
    rows.ImportProblem.objects.bulk_create(problems, batch_size=BATCH)
    act.tell(
        file=imported.name,
        rows=imported.rows,
        added=imported.added,
        changed=imported.changed,
        refused=imported.refused,
    )


def _problem_row(imported: rows.ImportedFile, problem: Problem) -> rows.ImportProblem:
    return rows.ImportProblem(
        imported=imported,
        file=problem.file[-LONGEST_NAME:],
        row=problem.row,
        column=problem.column[:LONGEST_COLUMN],
        code=problem.code,
        reason=problem.reason,
        value=problem.value,
    )


def _tell_disputes(act: Act, file: str, disputes: dict[int, int]) -> None:
    events = (
        rows.TimelineEvent(
            shop=act.shop,
            dispute_id=dispute,
            at=act.now,
            by=act.by,
            kind="facts_imported",
            facts={"file": file[-LONGEST_NAME:], "count": count},
        )
        for dispute, count in sorted(disputes.items())
    )
    rows.TimelineEvent.objects.bulk_create(events, batch_size=BATCH)
    rows.Dispute.objects.filter(pk__in=list(disputes)).update(stale=True)  # see catching_up.py


def _judge_anew(shop: rows.Shop, disputes: dict[int, int], now: datetime) -> None:
    """What the lists and reminders show of a dispute follows the new facts at once."""
    for dispute in rows.Dispute.objects.filter(shop=shop, pk__in=disputes).exclude(state=State.CLOSED):
        judged(dispute, now)


def _report(file: Incoming, imported: rows.ImportedFile, reading: Reading, disputes: int) -> FileReport:
    return FileReport(
        name=file.name,
        ending=Ending.IMPORTED,
        kinds=tuple(reading.kinds.values()),
        rows=reading.rows,
        added=reading.added,
        changed=reading.changed,
        unchanged=reading.unchanged,
        refused=reading.with_problem,
        disputes=disputes,
        passed_over=reading.passed_over,
        problems=tuple(reading.problems),
        problems_beyond=reading.beyond,
        imported=imported.pk,
    )

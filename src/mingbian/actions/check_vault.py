"""Hold one shop's evidence against its chain now, and keep in the timeline what was found."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.translating import translated
from mingbian.actions.verify_vault import verify_shop
from mingbian.store import models as rows
from mingbian.store.queries.ledger import files_of_records
from mingbian.vault.verify import Report


def check_vault(shop: rows.Shop, *, now: datetime, by: User | None = None) -> Report:
    """What was found. Reads every byte that the shop's chain names. Raises OSError where the shelf does not answer."""
    with translated():
        report, _ = verify_shop(shop, files_of_records(shop))
    with acting("vault_verified", shop, now=now, by=by) as act:
        act.tell(found=_found(report), faults=len(report.faults), entries=report.entries, files=report.files)
    return report


def _found(report: Report) -> str:
    looked = f"存证链 {report.entries} 条、文件 {report.files} 个"
    if report.faults:
        return f"{looked}，{len(report.faults)} 处不一致，第一处：{report.faults[0].sentence.rstrip('。')}"
    return f"{looked}，没有发现改动"

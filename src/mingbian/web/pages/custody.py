"""The custody of one exhibit: who kept, looked at, took, corrected and handed it in, with its place in the chain."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.actions.attested import attested_by
from mingbian.actions.look_book import Glance, looks_of
from mingbian.domain.clock import day_of
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.store.models import Evidence
from mingbian.store.queries.custody import custody
from mingbian.store.queries.dispute_page import dispute_of, exhibit
from mingbian.store.queries.people import names_of
from mingbian.web.page import page, shop_of, shown

DONE = {Glance.SEEN: "看过", Glance.TAKEN: "下载原件", Glance.COPY: "下载遮盖副本"}


@page("disputes/<int:number>/exhibits/<int:of>/custody/")
def view(request: HttpRequest, number: int, of: int) -> HttpResponse:
    held = exhibit(dispute_of(shop_of(request), number), of)
    kind = evidence_kinds().get(held.kind)
    return shown(
        request,
        "custody",
        dispute=held.dispute,
        held=held,
        title=kind.title if kind else held.kind,
        lines=custody(held),
        today=_today(held),
        receipts=attested_by(held),
    )


def _today(held: Evidence) -> list[str]:
    """What was looked at today and is not in the chain before the day is over: once for each account."""
    now = timezone.now()
    looks = [one for one in looks_of(day_of(now)) if (one.dispute, one.exhibit) == (held.dispute_id, held.number)]
    who = names_of({one.by for one in looks})
    told = sorted({(who.get(one.by, ""), one.what) for one in looks if one.what in DONE})
    return [f"{name} {DONE[what]}" for name, what in told]

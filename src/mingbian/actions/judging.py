"""The judgement of a stored dispute, and what of it the lists show. Not an action: actions call it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.due import follow
from mingbian.casework.as_json import as_json
from mingbian.casework.judge import judge
from mingbian.casework.still_due import still_due
from mingbian.domain.clock import day_of
from mingbian.domain.dispute import State
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.after_handing_in import handed_before
from mingbian.store.queries.learning import learned_of, learning_of
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.typed_costs import typed_costs
from mingbian.store.snapshots import kept, plain


def judged(dispute: rows.Dispute, now: datetime) -> tuple[Dossier, Judgement]:
    """What is known at `now`, and what the four steps say of it; the lists and reminders follow at once."""
    dossier = plain(dossier_of(dispute, now))
    learned = learned_of(learning_of(dispute.shop))
    judgement = judge(
        dossier,
        book_of(dispute.shop, day_of(now)),
        learned=learned,
        cap_fen=dispute.shop.offer_cap_fen,
        typed=typed_costs(dispute),
    )
    dispute.opened_at = min(dispute.opened_at, dossier.opened_at)  # an older complaint may have come with a file
    dispute.goods_id = dossier.order.goods_id
    dispute.title = dossier.order.title
    dispute.reason = dossier.reason
    dispute.demanded_fen = dossier.demanded_fen
    dispute.band = judgement.assessment.doubt.band
    dispute.stale = False
    due = still_due(judgement.deadlines, handed_before(dispute), State(dispute.state))
    follow(dispute, due, now, judgement.vanishing)
    dispute.save()
    return dossier, judgement


def snapshot(
    dispute: rows.Dispute, dossier: Dossier, judgement: Judgement, *, now: datetime, by: User | None
) -> rows.Assessment:
    """The judgement with all that is needed to repeat it."""
    story, exhibits = kept(dossier)
    return rows.Assessment.objects.create(
        dispute=dispute,
        at=now,
        by=by,
        engine_version=judgement.engine_version,
        story=story,
        exhibits=exhibits,
        cap_fen=dispute.shop.offer_cap_fen,
        costs={**dispute.shop.costs, **dispute.costs},
        learning=learning_of(dispute.shop),
        judgement=as_json(judgement),
        probability=judgement.assessment.doubt.probability,
        band=judgement.assessment.doubt.band,
    )

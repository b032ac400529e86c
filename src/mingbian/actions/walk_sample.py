"""Walk one dispute of the sample shop through the four steps, as its owner would. Not an act of its own.

Nothing is handed in: that is always done by a human, on the platform's own page.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.choose_route import choose_route
from mingbian.actions.create_shop import create_shop
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.load_sample import Loaded, load_sample
from mingbian.actions.mark_letter_sent import mark_letter_sent
from mingbian.actions.seal_pack import SealedPack, seal_pack
from mingbian.actions.take_step import take_step
from mingbian.appeal.channel import Channel, recommended
from mingbian.appeal.channel_file import channel_of, channels
from mingbian.casework.judge import judge
from mingbian.domain.dispute import State, Step
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.negotiate.drafting import letters_for
from mingbian.negotiate.letter import Draft, Stage
from mingbian.negotiate.tone_check import Objection, objections
from mingbian.sample.catalogue import SHOP_NAME
from mingbian.store import models as rows
from mingbian.store.snapshots import restored

PICTURES = "证据"
KINDS = {"发货称重": "weight_out", "打包照片": "packing_photo", "签收底单": "sign_proof"}
"""What each picture of the sample shows, by the name of its file."""

USUAL_CHANNEL = "evidence"


@dataclass(frozen=True, slots=True)
class Walk:
    """What each step came to. `before` is the judgement without our own pictures, `after` the one with them.

    `letter` is None where none fits; it was marked as sent unless the tone check objects.
    """

    dispute: rows.Dispute
    dossier: Dossier
    before: Judgement
    after: Judgement
    kept: tuple[rows.Evidence, ...]
    letter: Draft | None
    objections: tuple[Objection, ...]
    channel: Channel
    sealed: SealedPack


def open_sample(shop_folder: Path, *, seed: int, now: datetime) -> Loaded:
    """A shop with nothing but the sample in it; its files stay in `shop_folder`."""
    return load_sample(create_shop(SHOP_NAME, now=now), shop_folder, now=now, seed=seed)


def walk_sample(
    dispute: rows.Dispute, shop_folder: Path, pack_folder: Path, *, now: datetime, by: User | None = None
) -> Walk:
    """The whole way of one dispute, its pictures taken from `shop_folder`, its sealed pack left in `pack_folder`.

    Raises RefereeObjectsError and whatever else refuses one of the acts; the steps before it are done then.
    """
    before = judge(_assessed(dispute, now, by))
    take_step(dispute, Step.GATHER, now=now, by=by)
    kept = tuple(_keep(dispute, picture, now, by) for picture in pictures_of(dispute, shop_folder))
    dossier = _assessed(dispute, now, by)
    after = judge(dossier)
    choose_route(dispute, after.advice.route, now=now, by=by)
    take_step(dispute, Step.NEGOTIATE, now=now, by=by)
    letter = _letter(dossier, after)
    objected = objections(letter.text, dossier, now) if letter else ()
    if letter and not objected:
        mark_letter_sent(dispute, letter.text, stage=letter.stage, template=letter.code, now=now, by=by)
    take_step(dispute, Step.APPEAL, now=now, by=by)
    channel = _channel(dossier, after)
    sealed = seal_pack(dispute, channel, pack_folder, now=now, by=by)
    return Walk(dispute, dossier, before, after, kept, letter, objected, channel, sealed)


def worth_showing(disputes: Iterable[rows.Dispute], shop_folder: Path, *, now: datetime) -> rows.Dispute | None:
    """The most doubtful open dispute with pictures; before that, one in time, and in which they are asked for."""
    pictured = [one for one in disputes if one.state == State.OPEN and pictures_of(one, shop_folder)]
    return max(pictured, key=lambda dispute: (_is_in_time(dispute, now), *_asked_and_doubt(dispute)), default=None)


def pictures_of(dispute: rows.Dispute, shop_folder: Path) -> list[Path]:
    """The sample's pictures of this order that we know the kind of, in name order."""
    found = (shop_folder / PICTURES / dispute.order_sn).glob("*.jpg")
    return sorted(picture for picture in found if picture.stem in KINDS)


def _is_in_time(dispute: rows.Dispute, now: datetime) -> bool:
    return dispute.due_at is not None and dispute.due_at > now


def _asked_and_doubt(dispute: rows.Dispute) -> tuple[bool, float]:
    """Whether one of our pictures is still missing from the proof, and P(intentional)."""
    last = rows.Assessment.objects.filter(dispute=dispute).latest("pk")
    missing = last.judgement["strength"]["missing"]
    return not set(KINDS.values()).isdisjoint(missing), last.probability


def _assessed(dispute: rows.Dispute, now: datetime, by: User | None) -> Dossier:
    """Examined once more, and the dossier that was kept with the answer."""
    assessment = assess_dispute(dispute, now=now, by=by)
    return restored(assessment.story, assessment.exhibits)


def _keep(dispute: rows.Dispute, picture: Path, now: datetime, by: User | None) -> rows.Evidence:
    kind = KINDS[picture.stem]
    with picture.open("rb") as file:
        return keep_evidence(dispute, file, name=picture.name, kind=kind, media_type="image/jpeg", now=now, by=by)


def _letter(dossier: Dossier, judgement: Judgement) -> Draft | None:
    """The first letter that fits: what we found is shown, or where there is nothing to show, the buyer is heard."""
    band, offer = judgement.assessment.doubt.band, judgement.advice.offer
    for stage in (Stage.SHOW, Stage.LISTEN):
        for letter in letters_for(dossier, band, stage, extortion=offer.frozen, offer=offer):
            return letter
    return None


def _channel(dossier: Dossier, judgement: Judgement) -> Channel:
    """The way to take first among those that are open now."""
    ways = recommended(dossier, channels().values(), judgement.advice.route)
    return ways[0] if ways else channel_of(USUAL_CHANNEL)

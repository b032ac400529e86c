"""What a dispute's own page asks for beside its dossier."""

from datetime import datetime

from django.http import Http404

from mingbian.domain.dispute import LEADS_TO, STEP_TITLES, Step
from mingbian.domain.masking import masked
from mingbian.domain.offer import ROUTE_TITLES
from mingbian.domain.timeline import told
from mingbian.store.models import Dispute, Evidence, HandedIn, Letter, Shop, TimelineEvent


def dispute_of(shop: Shop, number: int) -> Dispute:
    """The dispute of this number in this shop; any other shop's is not found."""
    found = Dispute.objects.select_related("shop").filter(shop=shop, number=number).first()
    if found is None:
        raise Http404
    return found


def timeline(dispute: Dispute, *, most: int = 40) -> list[tuple[datetime, str, str]]:
    """What was done here, the latest first: when, in which words, by whom. A note's telephone numbers are starred."""
    events = TimelineEvent.objects.filter(dispute=dispute).select_related("by").order_by("-at", "-pk")[:most]
    return [
        (event.at, masked(told(event.kind, event.facts)), event.by.get_username() if event.by else "")
        for event in events
    ]


def steps_done(dispute: Dispute) -> frozenset[Step]:
    """The steps that were in hand once and were left for a later one; the last one when something was handed in.

    Whoever closes a dispute, or hands in, straight from the first step has not gathered and not negotiated.
    """
    in_hand = {Step.EXAMINE}
    for event in TimelineEvent.objects.filter(dispute=dispute, kind__in=("step_taken", "route_chosen")):
        told_of = event.facts.get("step") or event.facts.get("route")
        in_hand |= {step for step, words in STEP_TITLES.items() if words == told_of}
        in_hand |= {LEADS_TO[route] for route, words in ROUTE_TITLES.items() if words == told_of}
    now_at = list(Step).index(Step(dispute.step))
    left = {step for step in in_hand if list(Step).index(step) < now_at}
    handed = HandedIn.objects.filter(dispute=dispute, struck_at=None).exists()
    return frozenset(left | ({Step.APPEAL} if handed else set()))


def evidence(dispute: Dispute) -> list[Evidence]:
    return list(Evidence.objects.filter(dispute=dispute).order_by("number"))


def exhibit(dispute: Dispute, number: int) -> Evidence:
    """The dispute's exhibit of this number. 404 where there is none."""
    found = Evidence.objects.filter(dispute=dispute, number=number).first()
    if found is None:
        raise Http404
    return found


def pictures_without_reading(dispute: Dispute) -> list[Evidence]:
    """The buyer's pictures of which nobody has written down yet what they show."""
    pictures = Evidence.objects.filter(dispute=dispute, kind="buyer_photo", media_type__startswith="image/")
    return list(pictures.exclude(photoreading__text__gt="").order_by("number"))


def letters(dispute: Dispute) -> list[Letter]:
    return list(Letter.objects.filter(dispute=dispute).order_by("-at"))


def handed_in(dispute: Dispute) -> list[HandedIn]:
    return list(HandedIn.objects.filter(dispute=dispute).order_by("-at"))

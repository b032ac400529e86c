"""The offers of one dispute with their answers, and who else is there to agree."""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.http import Http404

from mingbian.domain.offer import Answer, OfferState
from mingbian.store.models import Dispute, Membership, Offer, OfferAnswer, Shop


@dataclass(frozen=True, slots=True)
class Told:
    """One offer with all its answers, the latest first."""

    offer: Offer
    answers: tuple[OfferAnswer, ...]

    @property
    def accepted(self) -> bool:
        return bool(self.answers) and self.answers[0].answer == Answer.ACCEPTED


def offers_told(dispute: Dispute) -> list[Told]:
    """Every offer of this dispute, the latest first."""
    answers: dict[int, list[OfferAnswer]] = {}
    for answer in OfferAnswer.objects.filter(dispute=dispute).select_related("by").order_by("-at", "-pk"):
        answers.setdefault(answer.offer_id, []).append(answer)
    offers = Offer.objects.filter(dispute=dispute).select_related("by", "decided_by").order_by("-at", "-pk")
    return [Told(offer, tuple(answers.get(offer.pk, ()))) for offer in offers]


def offer_of(dispute: Dispute, number: int) -> Offer:
    """One offer of this dispute; any other's is not found."""
    found = Offer.objects.filter(dispute=dispute, pk=number).select_related("dispute__shop", "by").first()
    if found is None:
        raise Http404
    return found


def accepted_fen(dispute: Dispute) -> int:
    """How much money the buyer has taken already in this dispute."""
    return sum(told.offer.amount_fen for told in offers_told(dispute) if told.accepted)


def is_settled(dispute: Dispute) -> bool:
    """Whether the buyer has accepted an offer that was made."""
    return accepted_last(dispute) is not None


def accepted_last(dispute: Dispute) -> Told | None:
    """The last offer that was made and that the buyer has accepted."""
    taken = (told for told in offers_told(dispute) if told.accepted and told.offer.state == OfferState.MADE)
    return max(taken, key=lambda told: told.answers[0].at, default=None)


def has_others(shop: Shop, user: User | None) -> bool:
    """Whether somebody else works in this shop who can sign in."""
    others = Membership.objects.filter(shop=shop, user__is_active=True)
    return (others.exclude(user=user) if user else others).count() > (0 if user else 1)

"""What was said in one dispute since the complaint: by chat, by telephone, by letter, and what came of our offers."""

from collections.abc import Iterator

from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import Answer, OfferState
from mingbian.domain.talk import Message, Speaker
from mingbian.negotiate.conversation import Spoken, Talk
from mingbian.negotiate.letter import Stage
from mingbian.store.models import Call, Dispute, Letter
from mingbian.store.queries.offers import offers_told

NO = (Answer.REFUSED, Answer.NONE)


def talk_so_far(dispute: Dispute, dossier: Dossier) -> Talk:
    """The chat from the dossier; messages that were marked as sent and calls from their rows, with their stages."""
    made = [told for told in offers_told(dispute) if told.offer.state == OfferState.MADE]
    return Talk(
        opened_at=dossier.opened_at,
        spoken=tuple(sorted(_spoken(dispute, dossier), key=lambda one: one.at)),
        accepted=any(told.accepted for told in made),
        refused=bool(made) and all(told.answers and told.answers[0].answer in NO for told in made),
    )


def _spoken(dispute: Dispute, dossier: Dossier) -> Iterator[Spoken]:
    for message in dossier.of(Message):
        if message.speaker is not Speaker.PLATFORM:
            yield Spoken(message.at, ours=message.speaker is Speaker.SELLER)
    for letter in Letter.objects.filter(dispute=dispute, sent_at__isnull=False, sent_at__lte=dossier.now):
        if letter.sent_at:
            yield Spoken(letter.sent_at, ours=True, stage=_stage(letter.stage))
    calls = Call.objects.filter(shop=dispute.shop, order_sn=dispute.order_sn, at__lte=dossier.now, reached=True)
    for call in calls:
        ours = call.caller == Speaker.SELLER or bool(call.stage)
        yield Spoken(call.at, ours=ours, stage=_stage(call.stage), both=bool(call.stage))


def _stage(code: str) -> Stage | None:
    return Stage(code) if code in list(Stage) else None

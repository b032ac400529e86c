"""Write down what the buyer said to an offer: taken, refused, another sum named, or nothing."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.domain.offer import ANSWER_TITLES, Answer, OfferState, offered_in_words
from mingbian.store import models as rows


class OfferNotMadeError(MingbianError):
    """The buyer can't have answered what he was never told."""

    code = "offer_not_made"
    message_format = "这个方案还没有对买家说，不会有答复。"
    hint_format = "请先记下“已对买家说”，再记买家的答复。"


class AnswerTooEarlyError(MingbianError):
    """An answer comes after what it answers."""

    code = "answer_too_early"
    message_format = "答复的时间 {at} 在提出方案（{made}）之前。"
    hint_format = "请核对年月日和时间。"


class CounterSumUnfitError(MingbianError):
    """A counter-offer without a sum says nothing, and a sum beside “accepted” says two things."""

    code = "counter_sum_unfit"
    message_format = "“{answer}”{wrong}。"
    hint_format = "买家另提了数目时填他要的金额，其余的答复把金额留空。"


def record_answer(
    offer: rows.Offer,
    answer: Answer,
    *,
    at: datetime,
    now: datetime,
    by: User | None = None,
    amount_fen: int | None = None,
    text: str = "",
) -> rows.OfferAnswer:
    """The answer, beside any earlier one; the latest counts. `amount_fen` is what a counter-offer names.

    Raises OfferNotMadeError, InFutureError, AnswerTooEarlyError, CounterSumUnfitError.
    """
    if at > now:
        raise InFutureError(what="答复的时间", at=in_full(at))
    if (answer is Answer.COUNTERED) != (amount_fen is not None) or (amount_fen or 0) < 0:
        wrong = "还没有金额" if answer is Answer.COUNTERED else "不带金额"
        raise CounterSumUnfitError(answer=ANSWER_TITLES[answer], wrong=wrong)
    with acting("offer_answered", offer.dispute, now=now, by=by) as act:
        offer.refresh_from_db()
        if offer.state != OfferState.MADE:
            raise OfferNotMadeError
        # A page tells minutes: an answer of the minute in which the offer was noted came after it.
        if at < offer.at.replace(second=0, microsecond=0):
            raise AnswerTooEarlyError(at=in_full(at), made=in_full(offer.at))
        told = rows.OfferAnswer.objects.create(
            dispute=offer.dispute, offer=offer, at=at, by=by, answer=answer, amount_fen=amount_fen, text=text
        )
        named = f" {yuan(amount_fen)} 元" if amount_fen is not None else ""
        act.tell(what=offered_in_words(offer.kind, offer.amount_fen), answer=ANSWER_TITLES[answer] + named)
    return told

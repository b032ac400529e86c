"""Whose turn it is: what the seller owes now, which rule says by when, and which fact started the clock.

The after-sale page shows one clock at a time (answer, then return, then evidence); a work order, a penalty, an
authority and a rights holder each have their own. What is owed is said here without numbers: those stand in the rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSale, AfterSaleKind, Complaint, Reason
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Verdict
from mingbian.domain.parcel import Returned
from mingbian.domain.standing import (
    authority_notice,
    came_home,
    intervened,
    likely_work_order,
    penalised,
    refused,
    said_to_have_filed,
    shipped_by,
    work_order_notice,
)
from mingbian.domain.trade import PromiseCode

ON_THE_AFTER_SALE_PAGE = frozenset(
    {DuePurpose.ANSWER, DuePurpose.RETURN_REVIEW, DuePurpose.RETURN_INSPECTION, DuePurpose.EVIDENCE}
)
PENALTY_REASONS = frozenset({Reason.NOT_AS_DESCRIBED, Reason.FALSE_ADVERTISING, Reason.FAKE, Reason.QUALITY})
CLOCKS = frozenset(
    {
        (DuePurpose.ANSWER, "PDD-AS-01", "answer"),
        (DuePurpose.ANSWER, "PDD-AS-02", "answer"),
        (DuePurpose.ANSWER, "PDD-SHIP-01", "ship"),
        (DuePurpose.ANSWER, "PDD-SHIP-01", "ship_promised"),
        (DuePurpose.RETURN_REVIEW, "PDD-AS-06", "review"),
        (DuePurpose.RETURN_INSPECTION, "PDD-AS-07", "after_signing"),
        (DuePurpose.RETURN_INSPECTION, "PDD-AS-07", "confirm"),
        (DuePurpose.EVIDENCE, "PDD-INT-01", "evidence"),
        (DuePurpose.EVIDENCE, "PDD-APL-09", "first_evidence"),
        (DuePurpose.WORK_ORDER, "PDD-INT-06", "answer"),
        (DuePurpose.APPEAL, "PDD-APL-09", "appeal"),
        (DuePurpose.ABNORMAL_ORDER, "PDD-APL-04", "after_grouping"),
        (DuePurpose.AUTHORITY_REPLY, "LAW-SAMR121-DL", "accept"),
        (DuePurpose.IP_DEFENCE, "PDD-IP-02", "defence"),
    }
)
"""Every clock that a duty can run by: what is due, the rule, the figure."""

PROMISED_SHIPPING = {PromiseCode.SHIP_24H: "ship_promised", PromiseCode.SHIP_48H: "ship"}


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing that is owed: its clock is a rule's figure and began at `began_at`; `says` is why, in a half-sentence.

    `useless_before`: a clock that ran out before this moment never concerned this dispute. `assumed`: no fact proves
    that this clock runs; it is kept because to be early costs nothing, and `says` tells what was not seen.
    """

    purpose: DuePurpose
    rule: str
    figure: str
    began_at: datetime
    says: str
    useless_before: datetime | None = None
    assumed: bool = False


def duties(dossier: Dossier) -> tuple[Duty, ...]:
    """All that is owed in this dispute; once a verdict is known, only what began after it."""
    owed = (*after_sale_duties(dossier), *_ticket(dossier), *_penalty(dossier), *_outside(dossier))
    verdict = dossier.latest(Verdict)
    return tuple(duty for duty in owed if verdict is None or duty.began_at > verdict.at)


def after_sale_duties(dossier: Dossier) -> Iterator[Duty]:
    """What the after-sale page waits for: evidence and the return where they have begun, else our answer."""
    stepped_in, refusal, home = intervened(dossier), refused(dossier), _home(dossier)
    answered = stepped_in or refusal
    if stepped_in:
        says = f"平台于 {in_words(stepped_in.at)} 介入"
        yield Duty(DuePurpose.EVIDENCE, "PDD-INT-01", "evidence", stepped_in.at, says)
    if home and not (answered and answered.at >= home.at):
        says = f"退件于 {in_words(home.at)} 回到本店"
        yield Duty(DuePurpose.RETURN_INSPECTION, "PDD-AS-07", "after_signing", home.at, says)
    elif not stepped_in:
        yield from _before_anything_came_back(dossier, refusal)


def _before_anything_came_back(dossier: Dossier, refusal: Fact | None) -> Iterator[Duty]:
    under_way = _return_under_way(dossier)
    if refusal:
        says = f"已于 {in_words(refusal.at)} 拒绝，买家随时可能申请平台介入；若当即申请，这是最早的举证截止"
        yield Duty(DuePurpose.EVIDENCE, "PDD-INT-01", "evidence", refusal.at, says, assumed=True)
    elif under_way:
        says = f"买家于 {in_words(under_way.at)} 填写退货单号"
        yield Duty(DuePurpose.RETURN_INSPECTION, "PDD-AS-07", "confirm", under_way.at, says)
    else:
        yield from _answers(dossier)


def _answers(dossier: Dossier) -> Iterator[Duty]:
    """The request's own clock. Nobody waits for an answer to a request that was never filed.

    Where the request's clock had run out and the buyer complained again, nothing tells until when we have time; the
    same span from his complaint is assumed.
    """
    request = dossier.aftersale
    if request is None:
        return
    complaints = tuple(
        complaint
        for complaint in dossier.of(Complaint)
        if complaint.at > request.at and complaint.reason is not Reason.IMAGE_THEFT
    )
    asked: tuple[AfterSale | Complaint, ...] = (request, *complaints)
    for fact, after in zip_longest(asked, complaints):
        yield _answer(dossier, request, fact, after.at if after else None)
    if not shipped_by(dossier, dossier.now):
        yield from _shipping_promised(dossier, asked[-1])


def _answer(dossier: Dossier, request: AfterSale, asked: AfterSale | Complaint, asked_again: datetime | None) -> Duty:
    again, says = isinstance(asked, Complaint), _words_for(request, asked)
    if request.kind is AfterSaleKind.RETURN_REFUND:
        return Duty(DuePurpose.RETURN_REVIEW, "PDD-AS-06", "review", asked.at, says, asked_again, again)
    if shipped_by(dossier, asked.at):
        return Duty(DuePurpose.ANSWER, "PDD-AS-02", "answer", asked.at, says, asked_again, again)
    says = f"{says}，当时没有发货记录"
    return Duty(DuePurpose.ANSWER, "PDD-AS-01", "answer", asked.at, says, asked_again, again)


def _words_for(request: AfterSale, asked: AfterSale | Complaint) -> str:
    if isinstance(asked, Complaint):
        return f"买家于 {in_words(asked.at)} 又投诉，{in_words(request.at)} 的售后申请没有看到处理结果"
    known = asked.kind in (AfterSaleKind.REFUND_ONLY, AfterSaleKind.RETURN_REFUND)
    untold = "" if known else "（没有查到单独的时限，按仅退款的时限）"
    return f"买家于 {in_words(asked.at)} 申请{AFTER_SALE_TITLES[asked.kind]}{untold}"


def _shipping_promised(dossier: Dossier, asked: Fact) -> Iterator[Duty]:
    """A request still open when the promised shipping time comes counts as agreed (PDD-AS-03)."""
    for promise, figure in PROMISED_SHIPPING.items():
        if dossier.promised(promise):
            says, since = "尚未发货，到承诺的发货时间即视为同意退款（PDD-AS-03）", dossier.order.clock_from
            yield Duty(DuePurpose.ANSWER, "PDD-SHIP-01", figure, since, says, useless_before=asked.at)


def _ticket(dossier: Dossier) -> Iterator[Duty]:
    notice = work_order_notice(dossier)
    if notice:
        says = f"平台于 {in_words(notice.at)} 通知有客诉工单"
        yield Duty(DuePurpose.WORK_ORDER, "PDD-INT-06", "answer", notice.at, says)
    elif likely := likely_work_order(dossier):
        says = f"没有看到工单通知；买家于 {in_words(likely.at)} 投诉，可能以客诉工单等我们回复"
        yield Duty(DuePurpose.WORK_ORDER, "PDD-INT-06", "answer", likely.at, says, assumed=True)


def _penalty(dossier: Dossier) -> Iterator[Duty]:
    penalty = penalised(dossier)
    if penalty and dossier.reason in PENALTY_REASONS:
        says = f"平台于 {in_words(penalty.at)} 通知处罚"
        yield Duty(DuePurpose.APPEAL, "PDD-APL-09", "appeal", penalty.at, f"{says}，先发起申诉")
        yield Duty(DuePurpose.EVIDENCE, "PDD-APL-09", "first_evidence", penalty.at, f"{says}，申诉的第一次举证")


def _outside(dossier: Dossier) -> Iterator[Duty]:
    """Clocks that are not on the after-sale page: an authority's, a rights holder's, the abnormal order's."""
    complaint, order = dossier.complaint, dossier.order
    yield from _authority(dossier)
    if complaint and complaint.reason is Reason.IMAGE_THEFT:
        says = f"{in_words(complaint.at)} 收到侵权投诉"
        yield Duty(DuePurpose.IP_DEFENCE, "PDD-IP-02", "defence", complaint.at, says)
    if not shipped_by(dossier, dossier.now):
        known = "成团" if order.grouped_at else "下单（成团时间没有记录，从下单算）"
        says = f"订单于 {in_words(order.clock_from)} {known}，尚未发货"
        since, opened = order.clock_from, dossier.opened_at
        yield Duty(DuePurpose.ABNORMAL_ORDER, "PDD-APL-04", "after_grouping", since, says, useless_before=opened)


def _authority(dossier: Dossier) -> Iterator[Duty]:
    """A reply to an authority is owed to its notice; a threat to call it in starts nothing."""
    notice, filed = authority_notice(dossier), said_to_have_filed(dossier)
    if notice:
        says = f"{in_words(notice.at)} 收到 12315 或市场监管部门的通知，按部门决定是否受理的时间倒排"
        yield Duty(DuePurpose.AUTHORITY_REPLY, "LAW-SAMR121-DL", "accept", notice.at, says)
    elif filed:
        says = f"没有看到通知；买家于 {in_words(filed.at)} 说已经投诉到 12315，按部门决定是否受理的时间倒排"
        yield Duty(DuePurpose.AUTHORITY_REPLY, "LAW-SAMR121-DL", "accept", filed.at, says, assumed=True)


def _home(dossier: Dossier) -> Fact | None:
    """What came back after the buyer asked; a parcel that was back before, or unasked, is no return to inspect."""
    home = came_home(dossier) if dossier.aftersale else None
    return home if home and home.at >= dossier.opened_at else None


def _return_under_way(dossier: Dossier) -> Returned | None:
    request = dossier.aftersale
    if request is None:
        return None
    return next((parcel for parcel in dossier.of(Returned) if parcel.at >= request.at), None)

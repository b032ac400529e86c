"""Where a dispute stands with the platform: what it has asked of whom, as its own notices and the parcels show.

Nothing here is guessed from silence. A notice that only tells the buyer what he *could* do (“如有异议可申请平台介入”)
moves nothing.
"""

import re
from datetime import datetime
from enum import StrEnum

from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import AGAINST_US, Verdict
from mingbian.domain.parcel import ReturnWeighed
from mingbian.domain.talk import Message, Review, Speaker

POOR_STARS = 3  # a review of so many stars at most is one that a seller may want to answer or report

_CLAUSE = re.compile(r"[^。！？；;，,\n]+")
_NOT_SO = re.compile(
    r"可申请|可以|有权|如需|如果|如有|如对|若|否则|可能|将|避免|以免|无需|不会|未介入|不再介入|(?:撤销|取消|关闭)[^。]{0,4}介入"
)
_STEPPED_IN = re.compile(r"介入")
_EVIDENCE_ASKED = re.compile(r"举证")
_EVIDENCE_NOT_ASKED = re.compile(r"如需|如果|如有|若|无需|不会|(?:买家|消费者|用户)[^。]{0,6}举证")
_NOT_BY_US = re.compile(_NOT_SO.pattern + r"|(?:平台|客服|买家|消费者|用户)[^商您]{0,4}(?:拒绝|驳回)")
_REFUSED = re.compile(r"(?:已经?|主动)?(?:拒绝|驳回)了?(?:该|本|此|买家|消费者|您)?的?(?:退款|退货|售后|换货|申请)")
_PENALISED = re.compile(r"处罚|违规|罚款|扣款|下架|限制提现|限制资金")
_SIGNED = re.compile(r"签收")
_NOT_SIGNED = re.compile(r"未签收|待签收|签收失败|拒签|拒收|预计")


class Standing(StrEnum):
    """One thing that is true of where a dispute stands. Of the first three at most one holds; the rest stand beside."""

    REQUESTED = "requested"
    """The buyer's after-sale request awaits our answer."""
    REFUSED = "refused"
    """We refused the request; the buyer may go to the platform."""
    INTERVENED = "intervened"
    """The platform stepped in or asked for evidence."""
    TICKET = "ticket"
    """The buyer complained to the platform, which asks us by a work order."""
    UNSHIPPED = "unshipped"
    """Nothing had left when the buyer first asked."""
    REVIEWED = "reviewed"
    """A poor review of this order is there."""
    PENALISED = "penalised"
    """The platform announced a penalty."""
    SPEED_REFUNDED = "speed_refunded"
    """The platform refunded at once, by its own rule."""
    SPEED_EXCHANGED = "speed_exchanged"
    """The platform had the goods exchanged at once, by its own rule."""
    COMPENSATED = "compensated"
    """The platform made us compensate the buyer."""
    SUMMONED = "summoned"
    """An authority was called in: its notice came, or the buyer says that he filed with it."""
    NEGATIVE_EXPERIENCE = "negative_experience"
    """The platform charged us for a bad experience of the buyer's."""
    LOST = "lost"
    """The platform decided against us, in whole or in part."""


STANDING_TITLES = {
    Standing.REQUESTED: "买家的售后申请等我们处理",
    Standing.REFUSED: "售后申请已经拒绝",
    Standing.INTERVENED: "平台已经介入或要求举证",
    Standing.TICKET: "客诉工单等我们回复",
    Standing.UNSHIPPED: "提出时还没有发货",
    Standing.REVIEWED: "这一单有低分评价",
    Standing.PENALISED: "平台通知了处罚或扣款",
    Standing.SPEED_REFUNDED: "平台已经极速退款",
    Standing.SPEED_EXCHANGED: "平台已经极速换货",
    Standing.COMPENSATED: "平台已经判了赔偿",
    Standing.SUMMONED: "收到 12315 或市场监管部门的通知（或买家说已经投诉）",
    Standing.NEGATIVE_EXPERIENCE: "平台收了消费者负向体验的费用",
    Standing.LOST: "平台的结果对我们不利",
}

TICKET_REASONS = frozenset({Reason.NOT_RECEIVED, Reason.MISSING_ITEM, Reason.WRONG_ITEM})
OFF_THE_ORDER_PAGE = frozenset({Reason.PROFESSIONAL_CLAIM, Reason.IMAGE_THEFT})

_WORK_ORDER = re.compile(r"工单")
_OFFICE = r"(?:12315|市监|市场监[督管]|工商|消协|监管部门)"
_FROM_AN_AUTHORITY = re.compile(
    rf"{_OFFICE}.{{0,16}}(?:转来|转办|转交|通知|受理|立案|告知|调解)|(?:收到|转来|来自).{{0,8}}{_OFFICE}"
)
_FILED = re.compile(
    rf"已经?.{{0,6}}{_OFFICE}.{{0,8}}(?:投诉|举报|登记|提交|反映)|已经?.{{0,6}}(?:投诉|举报|反映|提交|登记)(?:到|给|至)?了?.{{0,4}}{_OFFICE}"
    rf"|(?:打|拨|找|报|投诉|举报)(?:了|过)(?:电话)?.{{0,4}}{_OFFICE}|{_OFFICE}.{{0,6}}(?:投诉|举报|受理|登记)了"
    rf"|{_OFFICE}.{{0,8}}(?:登记|投诉|受理|工单|举报)?(?:编号|单号|回执)"
)
_NOT_FILED = re.compile(r"没有?(?:打|投|举|去|向)|还没|如果|要是|再不|否则|不然|准备|打算|信不信|就(?:去|要|打|投|举)")
_NOTICES = {
    Standing.SPEED_REFUNDED: re.compile(r"已.{0,8}极速退款|极速退款.{0,6}(?:已|成功|完成|到账)"),
    Standing.SPEED_EXCHANGED: re.compile(r"已.{0,8}极速换货|极速换货.{0,6}(?:已|成功|完成)"),
    Standing.COMPENSATED: re.compile(r"(?:已|扣).{0,8}(?:赔偿|赔付|补偿)|(?:赔偿|赔付|补偿)单?.{0,4}(?:已|生效|成功)"),
    Standing.NEGATIVE_EXPERIENCE: re.compile(r"负向体验"),
    Standing.PENALISED: _PENALISED,
}


def standings(dossier: Dossier) -> frozenset[Standing]:
    """Everything that holds, for whoever has to choose a way on. After a verdict nothing awaits an answer any more."""
    found = {standing for standing, words in _NOTICES.items() if noticed(dossier, words)}
    verdict = dossier.latest(Verdict)
    held = {
        Standing.TICKET: verdict is None and has_ticket(dossier),
        Standing.SUMMONED: bool(authority_notice(dossier) or said_to_have_filed(dossier)),
        Standing.UNSHIPPED: not shipped_by(dossier, dossier.opened_at),
        Standing.REVIEWED: any(review.stars <= POOR_STARS for review in dossier.of(Review)),
        Standing.LOST: verdict is not None and verdict.ending in AGAINST_US,
    }
    stage = [] if verdict else [_stage(dossier)]
    return frozenset(found | {standing for standing, holds in held.items() if holds} | set(filter(None, stage)))


def work_order_notice(dossier: Dossier) -> Message | None:
    """The platform's own notice of a work order: what proves that there is one."""
    return noticed(dossier, _WORK_ORDER)


def likely_work_order(dossier: Dossier) -> Complaint | None:
    """The complaint that is a work order as far as is known: of the kind that becomes one, or made without a request.

    A complaint to the platform beside which no after-sale was filed can hardly be anything else.
    """
    if dossier.reason in TICKET_REASONS:
        return dossier.complaint
    if dossier.aftersale is not None:
        return None
    on_the_page = [one for one in dossier.of(Complaint) if one.reason not in OFF_THE_ORDER_PAGE]
    return on_the_page[-1] if on_the_page else None


def has_ticket(dossier: Dossier) -> bool:
    """Whether a work order is open, as far as is known."""
    return work_order_notice(dossier) is not None or likely_work_order(dossier) is not None


def authority_notice(dossier: Dossier) -> Message | None:
    """The notice that an authority has the complaint, where the platform passed it on."""
    return noticed(dossier, _FROM_AN_AUTHORITY)


def said_to_have_filed(dossier: Dossier) -> Complaint | Message | None:
    """Where somebody who claims by the law first says that he has filed with an authority; a threat to do so is none.

    His word is no notice: what follows from it is assumed, and has to say so.
    """
    if dossier.reason is not Reason.PROFESSIONAL_CLAIM:
        return None
    told: list[Complaint | Message] = [*dossier.of(Complaint), *dossier.said_by(Speaker.BUYER)]
    filed = [one for one in told if _has_filed(one.text)]
    return min(filed, key=lambda fact: (fact.at, fact.cite), default=None)


def _has_filed(text: str) -> bool:
    return any(_FILED.search(clause) and not _NOT_FILED.search(clause) for clause in _CLAUSE.findall(text))


def _stage(dossier: Dossier) -> Standing | None:
    if intervened(dossier):
        return Standing.INTERVENED
    if refused(dossier):
        return Standing.REFUSED
    return Standing.REQUESTED if dossier.aftersale else None


def noticed(
    dossier: Dossier, words: re.Pattern[str], since: datetime | None = None, unless: re.Pattern[str] = _NOT_SO
) -> Message | None:
    """The platform's first notice with these words in a clause that says what is, not what could be."""
    for message in dossier.of(Message):
        if message.speaker is not Speaker.PLATFORM or (since and message.at < since):
            continue
        clauses = _CLAUSE.findall(message.text)
        if any(words.search(clause) and not unless.search(clause) for clause in clauses):
            return message
    return None


def intervened(dossier: Dossier) -> Message | None:
    """The notice by which the platform stepped in or asked for evidence, after the request as it stands now."""
    since = _asked_at(dossier)
    stepped_in = noticed(dossier, _STEPPED_IN, since)
    asked = noticed(dossier, _EVIDENCE_ASKED, since, _EVIDENCE_NOT_ASKED)
    return min(filter(None, (stepped_in, asked)), key=lambda message: (message.at, message.cite), default=None)


def refused(dossier: Dossier) -> Message | None:
    """The notice that we refused the request as it stands now."""
    return noticed(dossier, _REFUSED, _asked_at(dossier), _NOT_BY_US) if dossier.aftersale else None


def penalised(dossier: Dossier) -> Message | None:
    """The first notice of a penalty."""
    return noticed(dossier, _PENALISED)


def came_home(dossier: Dossier) -> Fact | None:
    """What first shows a return, or our own parcel, back with us: its signing, or its weighing."""
    signed = [
        scan
        for scan in dossier.scans_of(dossier.return_trackings)
        if _SIGNED.search(scan.text) and not _NOT_SIGNED.search(scan.text)
    ]
    arrived: list[Fact] = [*signed, *dossier.of(ReturnWeighed)]
    return min(arrived, key=lambda fact: (fact.at, fact.cite), default=None)


def shipped_by(dossier: Dossier, moment: datetime) -> bool:
    """Whether any parcel of the disputed order had left, or had already been signed for."""
    return any(parcel.at <= moment for parcel in (*dossier.shipments, *dossier.deliveries))


def _asked_at(dossier: Dossier) -> datetime:
    return dossier.aftersale.at if dossier.aftersale else dossier.opened_at

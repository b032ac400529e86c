"""The one question or document that would change our mind the most, chosen by what its answer would weigh.

Each question knows which answer would speak for which story, as strongly as the signal that would read it, and how
often such an answer comes at all. Its worth is the expected change of the probability: an answer that is sure to come
and points far one way is worth more than one that would only confirm. Nothing here is drawn by lot.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mingbian.domain.assessment import Family, Finding, SpeaksFor, Weight
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.parcel import Returned, ReturnWeighed
from mingbian.domain.record import Account, Decided, History, Scope
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Listing
from mingbian.examine.alleged import NEVER_CAME, OF_THE_GOODS, alleged
from mingbian.examine.doubt import doubt, prior
from mingbian.examine.handover import Handed, handed, signed
from mingbian.examine.remedies import asked_to_show, offered_in
from mingbian.examine.scales import goods_g, went_out
from mingbian.examine.wording import plain

ENOUGH = "材料已比较完整；可以请买家用一句话说明，他希望怎样解决。"
CONTENT = frozenset({Reason.MISSING_ITEM, Reason.EMPTY_PARCEL})
OF_WORDS = frozenset({Reason.NOT_AS_DESCRIBED, Reason.FALSE_ADVERTISING})
EATEN = frozenset({Reason.FOOD_SAFETY, Reason.BAD_FRUIT})
OF_PAPERS = frozenset({Reason.FAKE, Reason.FOOD_SAFETY})


@dataclass(frozen=True, slots=True)
class Question:
    """What could be asked or fetched. `up` is what an answer for *intentional* would weigh, `down` one for *honest*.

    `tells`: in how many of ten cases an answer comes that says anything; our guess, like the weights, which follow the
    signals that would read the answer. `open_in` says whether it fits this dossier and is not answered yet.
    """

    text: str
    family: Family
    up_db: float
    down_db: float
    tells: float
    open_in: Callable[[Dossier], bool]


def _claims(dossier: Dossier, reasons: frozenset[Reason]) -> bool:
    return bool(alleged(dossier) & reasons)


def _left_somewhere(dossier: Dossier) -> bool:
    parcel = signed(dossier)
    return parcel is not None and handed(parcel.text) in (Handed.LEFT, Handed.TO_HOUSEHOLD, Handed.UNSAID)


def _held(dossier: Dossier, *kinds: str) -> bool:
    return any(exhibit.kind in kinds for exhibit in dossier.exhibits)


def _may_ask_for_pictures(dossier: Dossier) -> bool:
    """Not a third time, and not once the goods lie here."""
    return len(asked_to_show(dossier)) < 2 and not dossier.of(ReturnWeighed)


def _offered(dossier: Dossier) -> bool:
    return any(offered_in(plain(message.text)) for message in dossier.said_by(Speaker.SELLER))


QUESTIONS: tuple[Question, ...] = (
    Question(
        "向快递网点或驿站调取这件货的出库记录或签收底单：什么时间、凭什么、由谁取走。",
        Family.LOGISTICS,
        up_db=7.0,
        down_db=5.0,
        tells=0.8,
        open_in=lambda d: (
            _claims(d, NEVER_CAME) and signed(d) is not None and not _held(d, "courier_stamp", "signing_proof")
        ),
    ),
    Question(
        "请买家问一下家人、同事和门卫，并到快递柜或驿站按单号查一次，把结果告诉本店。",
        Family.CHAT,
        up_db=1.5,
        down_db=9.0,
        tells=0.6,
        open_in=lambda d: _claims(d, NEVER_CAME) and _left_somewhere(d),
    ),
    Question(
        "按单号查完整物流轨迹：是否停滞、有无丢件或退回记录、最后一次扫描在哪里。",
        Family.LOGISTICS,
        up_db=5.0,
        down_db=8.0,
        tells=0.9,
        open_in=lambda d: (
            _claims(d, NEVER_CAME) and signed(d) is None and not d.scans_of(d.our_trackings) and not d.deliveries
        ),
    ),
    Question(
        "退件到后先称重，从面单开始全程录像再拆，把退回重量与发出重量对一对。",
        Family.LOGISTICS,
        up_db=6.5,
        down_db=5.0,
        tells=0.9,
        open_in=lambda d: bool(d.of(Returned)) and not d.of(ReturnWeighed),
    ),
    Question(
        "从面单开始录像拆开退件，核对序列号、吊牌、配件与发出时的照片是否为同一件。",
        Family.LOGISTICS,
        up_db=6.0,
        down_db=6.0,
        tells=0.7,
        open_in=lambda d: bool(d.of(Returned)) and bool(d.of(ReturnWeighed)),
    ),
    Question(
        "查这一单的出库称重和快递各段称重，并核对单件标准重量。",
        Family.LOGISTICS,
        up_db=5.0,
        down_db=8.0,
        tells=0.8,
        open_in=lambda d: _claims(d, CONTENT) and (went_out(d) is None or goods_g(d) is None),
    ),
    Question(
        "请快递提供派件前的称重记录，与发出重量比较。",
        Family.LOGISTICS,
        up_db=3.0,
        down_db=6.0,
        tells=0.6,
        open_in=lambda d: _claims(d, CONTENT) and went_out(d) is not None and not d.weights_of(d.our_trackings),
    ),
    Question(
        "请买家发一张照片或一段视频：看得清问题，并把快递面单一起拍进去。",
        Family.PHOTO,
        up_db=4.5,
        down_db=4.0,
        tells=0.7,
        open_in=lambda d: _claims(d, OF_THE_GOODS) and not d.of(Photo) and _may_ask_for_pictures(d),
    ),
    Question(
        "请买家补拍一张：同一问题，换一个角度，连同快递面单一起入镜。",
        Family.PHOTO,
        up_db=4.5,
        down_db=4.0,
        tells=0.7,
        open_in=lambda d: _claims(d, OF_THE_GOODS) and len(d.of(Photo)) == 1 and _may_ask_for_pictures(d),
    ),
    Question(
        "请买家发未经压缩的原图，核对拍摄时间与签收时间。",
        Family.PHOTO,
        up_db=4.5,
        down_db=2.0,
        tells=0.3,
        open_in=lambda d: bool(d.of(Photo)) and all(photo.captured_at is None for photo in d.of(Photo)),
    ),
    Question(
        "查同款、同批次近 30 天的订单数和同类投诉数。",
        Family.PRODUCT,
        up_db=2.0,
        down_db=7.0,
        tells=0.5,
        open_in=lambda d: (
            _claims(d, OF_THE_GOODS) and not any(window.scope is Scope.PRODUCT for window in d.of(History))
        ),
    ),
    Question(
        "请买家保留实物和包装（含批号、日期），商定由双方都认可的机构检测或鉴定。",
        Family.PRODUCT,
        up_db=4.0,
        down_db=8.0,
        tells=0.5,
        open_in=lambda d: _claims(d, OF_PAPERS),
    ),
    Question(
        "问买家是否愿意退回或换货（运费由本店承担），记下他的原话。",
        Family.CHAT,
        up_db=4.5,
        down_db=4.0,
        tells=0.7,
        open_in=lambda d: _claims(d, OF_THE_GOODS - EATEN) and not _offered(d) and not d.of(Returned),
    ),
    Question(
        "找出下单当时的商品页快照和下单前的聊天，看页面与答复怎么说。",
        Family.OWN_FAULT,
        up_db=2.0,
        down_db=6.0,
        tells=0.7,
        open_in=lambda d: (
            _claims(d, OF_WORDS)
            and not d.of(Listing)
            and not any(message.at <= d.order.at for message in d.of(Message))
        ),
    ),
    Question(
        "找出覆盖这一批次和下单日期的检测报告、授权书或进货凭证。",
        Family.PRODUCT,
        up_db=2.0,
        down_db=4.0,
        tells=0.7,
        open_in=lambda d: _claims(d, OF_PAPERS) and not d.of(Certificate),
    ),
    Question(
        "在后台查看该买家在本店的历史订单与售后记录（只看本店的）。",
        Family.ACCOUNT,
        up_db=4.0,
        down_db=4.5,
        tells=0.4,
        open_in=lambda d: d.latest(Account) is None and not d.other_orders,
    ),
    Question(
        "导出与该买家的完整聊天记录，从下单前到现在，不要删改。",
        Family.CHAT,
        up_db=6.0,
        down_db=6.0,
        tells=0.5,
        open_in=lambda d: not d.of(Message),
    ),
    Question(
        "核对承诺的发货时间与快递首次揽收时间。",
        Family.OWN_FAULT,
        up_db=2.0,
        down_db=8.0,
        tells=0.9,
        open_in=lambda d: (
            _claims(d, frozenset({Reason.LATE_SHIPPING, Reason.FALSE_SHIPPING})) and not d.scans_of(d.our_trackings)
        ),
    ),
)


def question(dossier: Dossier, findings: Sequence[Finding], probability: float) -> str:
    """The question worth most for this dossier; the first in the table where two are worth the same."""
    fitting = [question for question in QUESTIONS if question.open_in(dossier)]
    worth = [(expected_change(question, dossier, findings, probability), question) for question in fitting]
    return max(worth, key=lambda pair: pair[0])[1].text if worth else ENOUGH


def expected_change(asked: Question, dossier: Dossier, findings: Sequence[Finding], probability: float) -> float:
    """How far the answer is expected to move the probability, in either direction.

    Two answers are thought of. From their likelihood ratios follows how often each comes under either story; the caps
    of a family count, so that a question about what is known well enough already is worth little.
    """
    ratio_up, ratio_down = 10 ** (asked.up_db / 10), 10 ** (-asked.down_db / 10)
    if_honest = (1 - ratio_down) / (ratio_up - ratio_down)
    chance_up = probability * ratio_up * if_honest + (1 - probability) * if_honest
    up = _after(asked, SpeaksFor.INTENTIONAL, asked.up_db, dossier, findings)
    down = _after(asked, SpeaksFor.HONEST, asked.down_db, dossier, findings)
    change = chance_up * abs(up - probability) + (1 - chance_up) * abs(probability - down)
    return asked.tells * change


def _after(asked: Question, side: SpeaksFor, db: float, dossier: Dossier, findings: Sequence[Finding]) -> float:
    answer = Finding("", "", asked.family, side, Weight(db, db, db), "", ())
    return doubt(prior(dossier.latest(Decided)), [*findings, answer]).probability

"""The buyer confirmed the goods, praised or used them, and later complained of what that rules out.

Strong when “收到了” was said after the signing, or the goods were praised in a review, and then “没收到”; when
“都齐了” and then a piece was missing (weaker where he tells that he unpacked it only afterwards: what is rolled up or
sealed is counted by its parcels); when its use was told and then “一次没用过” or “收到就是坏的”. Weak when goods were
praised and a fault was found later, for faults do appear in use. Silent when “收到” may mean a message, a refund or
somebody else's parcel, when it answers words of ours about such things, when it was asked rather than said, or said
before anything was signed; when the goods that never came are those of another order of his; and when one of several
pieces was used and another not. A bare “谢谢” is politeness. Our guess, all weights.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import REASON_TITLES, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.domain.talk import Review, Speaker
from mingbian.examine.alleged import FOUND_IN_USE, NEVER_CAME, SEEN_ON_OPENING, alleged, alleged_in
from mingbian.examine.handover import arrived
from mingbian.examine.other_order import named_instead
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of
from mingbian.examine.wording import plain

HAD_IT = Weight(8.0, 5.0, 10.0)
HAD_IT_BY_WORD_ALONE = Weight(4.0, 1.5, 6.0)
WAS_COMPLETE = Weight(7.0, 4.0, 9.0)
COMPLETE_BUT_PACKED = Weight(3.0, 0.5, 5.0)
USED_THEN_NEVER = Weight(6.0, 3.0, 8.0)
PRAISED_WHAT_SHOWS = Weight(5.0, 2.0, 7.0)
PRAISED_WHAT_MAY_FAIL = Weight(2.0, 0.0, 4.0)

NOT_THE_GOODS = re.compile(
    r"短信|消息|通知|退款|取件码|验证码|发票|信息|邮件|红包|[卷卡券]|积分|钱|付|赔|补偿|回复|赠品|别人|人家|对方|同事|代签|谁"
    r"|其他|其它|别的|上次|之前那|另一|显示|怎么|为什么|物流|系统|写着|页面|过期|能|应该|如果|要是|是不是|好像|等|什么时候|哪天|明天|查|可以|说"
)
HAD = re.compile(
    r"(?:收到|拿到|取到|领到)了?(?:货|快递|包裹|东西|宝贝|商品|件)"
    r"|(?:货|快递|包裹|东西|宝贝|商品|衣服|鞋子?)(?:我)?(?:已经?|都|刚)?"
    r"(?:收到|到了(?!驿站|站|柜|代收|门卫|物业|小区|网点|本地|你)|拿到|取到|取了)"
    r"|(?:收到|拿到|取到|签收|取回来)(?:了|啦)|已(?:经)?(?:收到|拿到|取到)"
    # Of the goods, not of what else one eats, wears or uses: “戴着口罩去驿站”, “用了单号去查”.
    r"|(?:用|穿|吃|喝|戴)(?:了|过|着|上了|起来)(?=$|[半好挺很真蛮还不有就觉感舒合]|[一二两三四五六七八九十几\d]+(?:天|次|周|个|回|顿|早|晚))"
    r"|(?<!\w)(?:到了)+(?!\w)|开机正常|(?:装|安装)好了|已经在用|(?:很|挺|蛮|真)(?:好用|好吃|好喝|合身|暖和)"
)
USED = re.compile(
    r"(?<!试)(?:用|穿|戴|吃|喝|玩|飞|骑|坐|睡|煮|炒|扫|洗|跑)(?:了|过|着|起来|得)|(?:每天|天天)(?:都)?(?:在)?用|连上(?:了)?|安装?好了"
)
USED_A_WHILE = re.compile(
    r"(?:每天|天天|一直)(?:都)?(?:在)?(?:用|穿|戴)|(?:用|穿|戴|玩)了(?:好?几|\d+|[两三四五六七八九十])[天次周]"
)
NEVER_USED = re.compile(
    r"(?:从来?|一次(?:都|也)?|根本|压根)(?:就)?(?:没有?|未)(?:用|穿|戴|开|吃|装|拆|上身)过?"
    r"|(?<!\w)(?:我|我们)?(?:都|也|又|就|压根|根本)*没(?:有)?(?:穿|用|戴)过(?!\w)"
)
CAME_BROKEN = re.compile(
    r"(?:收到|到手|拿到|开箱|打开)(?:的?时候?)?就(?:是)?(?:坏|断|破|碎|裂|开不|不能|用不|没反应|不[转亮响热])"
)
ONE_OF_SEVERAL = re.compile(r"留(?:下|着)|(?:另|其中)[一外]|的?那[双件条只个台把套]|一[双件条只个]|两[双件条只个]")
COMPLETE = re.compile(
    r"(?:都|全|东西|货)(?:收到了?|到了?)?(?:很)?齐(?:了|全)?|一件(?:都)?(?:不|没)少|数量(?:是)?(?:对|没问题)|(?:都|全)收到了"
)
UNPACKED_LATER = re.compile(
    r"(?:拆|打开|开封|解压|展开|抖开|铺开|组装|安装|拼装|装的?时候)[^,]{0,8}才(?:发现|看到|看见|知道|注意)|(?:今天|昨天|刚刚?|现在)才(?:拆|打开|开封|组装|安装)"
)
COUNTED = re.compile(r"拆|打开|开箱|数(?:了|过)|清点|点(?:了|过)|一件(?:都)?(?:不|没)少")
PRAISED = re.compile(
    r"(?<!不)(?<!不太)(?<!不是)(?<!没)(?<!不够)(?<!不怎么)(?<!没有)"
    r"(?:(?:很|挺|蛮|还|真)(?:好|不错|满意|喜欢|漂亮|合适|合身|新鲜)|不错|满意|喜欢|好看|好用|好吃|合身|质量好|物超所值|完好无损)"
)
NOT_ABOUT_THE_GOODS = re.compile(
    r"态度|服务|客服|物流|快递|发货|卖家|老板|你人|本来|以为|希望|如果|要是|上次|看起来|图片|视频|才|的话|想要|能不能|就好"
    r"|推荐|哪款|有没有|她|他|还是|别人"
)
WRY = re.compile(
    r"个(?:鬼|屁|头)|才怪|再也不|呵呵|服了|一[穿用插洗碰开坐装][^,]{0,3}就|[穿用戴](?:了)?一[次天回]就|(?:结果|可惜)[,]?"
)
SENT_IN_CHAT = re.compile(
    r"红包|退款|短信|消息|赔付|补偿|发票|链接|取件码|优惠|[券卡]|返现|通知|邮件|图|视频|资料|说明"
)
ONLY_A_PART = re.compile(r"剩下|其余|另[外一]|还(?:有|差|缺|少)[一两几三半\d]|只[收拿](?:到|了)")
AN_ANSWER = timedelta(hours=12)  # our guess: later words begin anew
MIXED_UP = timedelta(days=7)  # our guess
THE_PARCEL = re.compile(r"货|快递|包裹|东西|宝贝|商品")

MAY_FAIL_LATER = (FOUND_IN_USE - {Reason.NOT_AS_DESCRIBED}) | {Reason.BAD_FRUIT}
SHOWS_AT_ONCE = (SEEN_ON_OPENING - {Reason.BAD_FRUIT}) | {Reason.NOT_AS_DESCRIBED}


@signal("C01", "确认或好评后改称有问题", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    reasons, came = alleged(dossier), arrived(dossier)
    # What was said before the last parcel left is of an earlier one, and that the last never came is no contradiction.
    last_sent = max((parcel.at for parcel in dossier.shipments), default=dossier.order.at)
    never = _never_used(dossier)
    if reasons & NEVER_CAME and named_instead(dossier):
        return None
    for spoken in _before(dossier):
        if reasons & NEVER_CAME and spoken.fact.at < last_sent:
            continue
        after_signing = came is not None and came.at <= spoken.fact.at
        weight, clause = _weighed(spoken, reasons, after_signing=after_signing, never=never)
        if weight is None or _answers_about_something_else(dossier, spoken, clause):
            continue
        if weight is HAD_IT and _another_parcel_came(dossier, spoken):
            weight = HAD_IT_BY_WORD_ALONE
        if weight is WAS_COMPLETE and not COUNTED.search(spoken.text) and _unpacked_after(dossier, spoken):
            weight = COMPLETE_BUT_PACKED
        claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
        signed = f"（快递 {came.tracking} 于 {in_words(came.at)} 签收）" if came and after_signing else ""
        said = f"买家 {in_words(spoken.fact.at)} 说{quoted(spoken.written, clause)}{signed}"
        sentence = f"{said}，{in_words(dossier.opened_at)} 反映{claim}。"
        if weight is USED_THEN_NEVER:
            sentence = f"{said}，{in_words(dossier.opened_at)} 又说{quoted(never, plain(never))}。"
        return intentional(weight, sentence, (spoken.fact, dossier.opening, *([came] if came and signed else [])))
    return None


def _before(dossier: Dossier) -> list[Utterance]:
    """What the buyer said of the goods before complaining: chat, calls, and a review that praises in words."""
    opened = dossier.opened_at
    return [
        spoken
        for spoken in words_of(dossier, Speaker.BUYER, since=dossier.order.at)
        if spoken.fact.at < opened and not isinstance(spoken.fact, Complaint)
        if not isinstance(spoken.fact, Review) or (spoken.fact.stars >= 4 and "默认" not in spoken.text)
    ]


def _answers_about_something_else(dossier: Dossier, spoken: Utterance, clause: str) -> bool:
    """Whether our last words were of a message, a refund or the like, and “收到了” answers those."""
    ours = [said for said in words_of(dossier, Speaker.SELLER) if said.fact.at <= spoken.fact.at]
    asked_of = bool(ours) and spoken.fact.at - ours[-1].fact.at <= AN_ANSWER and SENT_IN_CHAT.search(ours[-1].text)
    return bool(asked_of) and not THE_PARCEL.search(clause)


def _another_parcel_came(dossier: Dossier, spoken: Utterance) -> bool:
    """Whether a parcel of another order of this buyer came at about that time: the words may be of it."""
    others = [parcel for parcel in dossier.of(Delivered) if not dossier.is_disputed(parcel.order_sn)]
    return any(abs(spoken.fact.at - parcel.at) <= MIXED_UP for parcel in others)


def _unpacked_after(dossier: Dossier, complete: Utterance) -> bool:
    """Whether the buyer told, after he had called it complete, that he unpacked it only then."""
    later = words_of(dossier, Speaker.BUYER, since=complete.fact.at)
    return any(asserted(spoken.text, UNPACKED_LATER) for spoken in later)


def _never_used(dossier: Dossier) -> str:
    """The complaint's own words that it was never used, or broken on arrival; empty without them."""
    complaint = dossier.complaint
    text = plain(complaint.text) if complaint else ""
    return complaint.text if complaint and (asserted(text, NEVER_USED) or asserted(text, CAME_BROKEN)) else ""


def _use_told(text: str, never: str) -> str:
    """The clause that tells of a use which `never` rules out: any use, or long use of what came broken."""
    if not never or alleged_in(text) or ONE_OF_SEVERAL.search(plain(never)) or ONE_OF_SEVERAL.search(text):
        return ""
    if asserted(plain(never), NEVER_USED) and (used := _of_the_goods(text, USED)):
        return used
    return _of_the_goods(text, USED_A_WHILE)


def _weighed(
    spoken: Utterance, reasons: frozenset[Reason], *, after_signing: bool, never: str
) -> tuple[Weight | None, str]:
    """What the words weigh against this complaint, and the clause that weighs."""
    text = spoken.text
    if reasons & NEVER_CAME:
        if isinstance(spoken.fact, Review) and after_signing:
            praise = _of_the_goods(text, HAD) or _praise(text)
            return (HAD_IT if praise else None), praise
        part = Reason.NOT_RECEIVED in alleged_in(text) or ONLY_A_PART.search(text)
        clause = "" if part else _of_the_goods(text, HAD)
        if after_signing:
            return (HAD_IT if clause else None), clause
        # Before any signing “收到了” alone may answer anything: only a word about the parcel itself counts.
        return (HAD_IT_BY_WORD_ALONE if THE_PARCEL.search(clause) else None), clause
    if not after_signing:
        return None, ""
    complete = _of_the_goods(text, COMPLETE)
    if complete and reasons & {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL}:
        return WAS_COMPLETE, complete
    if used := _use_told(text, never):
        return USED_THEN_NEVER, used
    praise = _praise(text) if reasons & (MAY_FAIL_LATER | SHOWS_AT_ONCE) else ""
    if not praise:
        return None, ""
    return (PRAISED_WHAT_MAY_FAIL if reasons & MAY_FAIL_LATER else PRAISED_WHAT_SHOWS), praise


def _of_the_goods(text: str, words: re.Pattern[str]) -> str:
    said = asserted(text, words, questions=False)
    return "" if NOT_THE_GOODS.search(said) else said


def _praise(text: str) -> str:
    """The clause that praises the goods and means it: not beside a fault, nor with a wry face."""
    said = asserted(text, PRAISED, questions=False)
    return "" if NOT_ABOUT_THE_GOODS.search(said) or alleged_in(text) or WRY.search(text) else said

"""The best honest story and the best intentional one, told from the same facts.

Both are always told, in two to four calm sentences: how it may have come about, what speaks for it, what does not fit,
and where doubt starts. Neither says what somebody is.
"""

from collections.abc import Sequence

from mingbian.domain.assessment import Finding, Prior, SpeaksFor
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import NO_REASON, alleged
from mingbian.examine.opened_return import came_back_empty

MOST_TOLD = 2  # findings told in full; the rest are named

HONEST_WAY = {
    Reason.NOT_RECEIVED: "货在派送或代收时出了差错，买家确实没有拿到，或者家人收下了而他不知道",
    Reason.FALSE_SHIPPING: "单号录入后没有及时揽收，买家看不到货在动",
    Reason.LATE_SHIPPING: "发货确实晚了，买家等得着急",
    Reason.NOT_AS_DESCRIBED: "页面写法或图片让买家有了另一种预期，拿到实物才发现不同",
    Reason.QUALITY: "这一件确有瑕疵，或在运输、使用中显出了毛病",
    Reason.FAKE: "买家拿到的东西与他认识的正品有差别，因此起疑",
    Reason.MISSING_ITEM: "打包时少放了，或途中散落，买家打开就少",
    Reason.WRONG_ITEM: "拣货或贴单时弄混了",
    Reason.DAMAGED: "货在运输途中被压坏或摔坏",
    Reason.EMPTY_PARCEL: "打包或运输中内容物遗失，买家打开时已经没有",
    Reason.FOOD_SAFETY: "储运不当或个别批次出了问题",
    Reason.BAD_FRUIT: "生鲜在途中受热受压，部分坏了",
    Reason.ATTITUDE: "沟通中的用语或等待让买家感到不被尊重",
    Reason.HARASSMENT: "联系的次数或时间让买家不舒服",
    Reason.RETURN_REFUSED: "货已经照样退回，店里还没有验完，或验出的不同是途中造成的，买家等着退款",
    Reason.REFUND_SLOW: "该办的买家都办了，退款卡在某一步，他等得着急",
    Reason.FALSE_ADVERTISING: "页面上的话确实容易让人看岔，买家照法律要求赔偿",
    Reason.PROFESSIONAL_CLAIM: "商品或标签确有不合规定的地方，买家照法律要求赔偿",
}
INTENTIONAL_WAY = {
    Reason.NOT_RECEIVED: "货已取走，仍以未收到为由要求退款",
    Reason.FALSE_SHIPPING: "货已收到，仍以没有真的发货为由要求退款",
    Reason.NOT_AS_DESCRIBED: "货与页面相符，借描述不符要求退款或赔偿",
    Reason.QUALITY: "货没有所说的毛病，或毛病是后来造成的，借此要求退款或赔偿",
    Reason.FAKE: "没有依据而称是假货，借此要求高额赔偿",
    Reason.MISSING_ITEM: "货是足数的，仍称少件以得到退款或多一份",
    Reason.WRONG_ITEM: "收到的货没有错，用另一件东西替换后要求退款",
    Reason.DAMAGED: "货到时完好，破损是后来造成的，或照片不是这一件",
    Reason.EMPTY_PARCEL: "取走了货，仍称包裹是空的",
    Reason.FOOD_SAFETY: "异物或变质不是出厂时就有的，借食品安全要求高额赔偿",
    Reason.BAD_FRUIT: "坏果很少或不是这一箱的，借此要求全额退款",
    Reason.RETURN_REFUSED: "退回的不全、用过或不是原来那一件，仍要求退还全部货款",
    Reason.REFUND_SLOW: "退款的条件还没有办到，借投诉催着先退",
    Reason.FALSE_ADVERTISING: "页面没有让人误会，借个别字句要求远高于货款的赔偿",
    Reason.PROFESSIONAL_CLAIM: "商品没有实质的问题，借标签或页面上的瑕疵要求远高于货款的赔偿",
}
EMPTY_RETURN = frozenset({Reason.RETURN_REFUSED, Reason.REFUND_SLOW})
HONEST_EMPTY = "货确实寄了，在途中遗失、掉出或被调换，或者买家装错了箱子而自己不知道"
INTENTIONAL_EMPTY = "寄回的是空包或别的东西，仍要求退还全部货款"
HONEST_OTHERWISE = "买家遇到了真实的问题，只是表达得急"
INTENTIONAL_OTHERWISE = "问题并不存在或被夸大，投诉是为了得到额外的钱款"


def honest_story(dossier: Dossier, findings: Sequence[Finding], start: Prior) -> str:
    """How this complaint may be honest (or a mistake, which counts as honest)."""
    way = _way(dossier, HONEST_WAY, HONEST_OTHERWISE, empty=HONEST_EMPTY)
    return _told(f"如果投诉属实，经过可能是：{way}。", SpeaksFor.HONEST, findings) + _start_honest(start)


def intentional_story(dossier: Dossier, findings: Sequence[Finding], start: Prior) -> str:
    """How this complaint may be intentional."""
    way = _way(dossier, INTENTIONAL_WAY, INTENTIONAL_OTHERWISE, empty=INTENTIONAL_EMPTY)
    return _told(f"如果是有意为之，经过可能是：{way}。", SpeaksFor.INTENTIONAL, findings) + _start_intentional(start)


def _way(dossier: Dossier, ways: dict[Reason, str], otherwise: str, *, empty: str) -> str:
    if dossier.reason in EMPTY_RETURN and came_back_empty(dossier):
        return empty
    # A claim under a statute whose words name no fault of the goods has its own story.
    said = alleged(dossier) or NO_REASON & {dossier.reason}
    return next((way for reason, way in ways.items() if reason in said), otherwise)


def _told(opening: str, side: SpeaksFor, findings: Sequence[Finding]) -> str:
    weighing = [finding for finding in findings if finding.weight.db > 0]
    ours = [finding for finding in weighing if finding.speaks_for is side]
    theirs = [finding for finding in weighing if finding.speaks_for is not side]
    if ours:
        told = "；".join(finding.sentence.removesuffix("。") for finding in ours[:MOST_TOLD])
        more = f"；另有{_titles(ours[MOST_TOLD:])}" if len(ours) > MOST_TOLD else ""
        support = f"支持这一说法的是：{told}{more}。"
    else:
        support = "目前没有专门支持这一说法的事实。"
    against = f"与它不合的是{_titles(theirs)}。" if theirs else ""
    return opening + support + against


def _titles(findings: Sequence[Finding]) -> str:
    named = "、".join(f"“{finding.title}”" for finding in findings[:3])
    return f"{named}等 {len(findings)} 项" if len(findings) > 3 else named


def _start_honest(start: Prior) -> str:
    honest = round((1 - start.mean) * 100)
    if start.guessed:
        return f"起点：本店还没有判定过的纠纷，先按一百起里约 {honest} 起属实估计。"
    return f"起点：按本店已判定的纠纷，一百起里约 {honest} 起属实。"


def _start_intentional(start: Prior) -> str:
    share = round(start.mean * 100)
    if start.guessed:
        return f"起点：先按一百起里约 {share} 起有意估计，这是我们的估计，不是本店的数据。"
    return f"起点：按本店已判定的纠纷，一百起里约 {share} 起有意。"

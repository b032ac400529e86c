"""What each kind of claim is called in a statement, and the words by which an answer to it is recognised."""

import re

from mingbian.appeal.quoting import plain
from mingbian.domain.claim import Claim, ClaimKind, is_said
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.dossier import Dossier

# Neutral on purpose, unlike the titles that we use inside: an answer does not repeat the accusation.
TITLES = {
    ClaimKind.NOT_RECEIVED: "未收到货",
    ClaimKind.NOT_AS_DESCRIBED: "描述不符",
    ClaimKind.QUALITY: "质量问题",
    ClaimKind.FAKE: "商品真伪",
    ClaimKind.MISSING_ITEM: "少件漏发",
    ClaimKind.WRONG_ITEM: "发错商品",
    ClaimKind.DAMAGED: "商品破损",
    ClaimKind.LATE_SHIPPING: "发货时间",
    ClaimKind.FALSE_SHIPPING: "是否实际发货",
    ClaimKind.EMPTY_PARCEL: "包裹内容",
    ClaimKind.ATTITUDE: "服务态度",
    ClaimKind.HARASSMENT: "联系方式与频次",
    ClaimKind.FALSE_ADVERTISING: "商品页宣传",
    ClaimKind.FOOD_SAFETY: "食品质量",
    ClaimKind.BAD_FRUIT: "生鲜坏果",
    ClaimKind.REFUND_SLOW: "退款进度",
    ClaimKind.RETURN_REFUSED: "退货处理",
    ClaimKind.REVIEW_THREAT: "评价",
    ClaimKind.PROFESSIONAL_CLAIM: "索赔要求",
    ClaimKind.IMAGE_THEFT: "图片来源",
    ClaimKind.OTHER: "其他问题",
    ClaimKind.PROMISED: "承诺事项",
    ClaimKind.USED_GOODS: "商品是否使用过",
    ClaimKind.INJURY: "人身损害",
}

_RECEIVED = "签收|收到|收货|送达|取件|取走|派送|物流"
_GOODS = "质量|质检|检测|检验|合格|瑕疵|功能|图片|实物|核实"
_WEIGHT = "称重|重量|克|件数|补寄|补发|漏发|少件|装箱"

# An answer names the topic or the means by which it is settled. Wide on purpose: whether the answer is a good one is
# for the owner to see; that there is one is for us.
WORDS = {
    ClaimKind.NOT_RECEIVED: _RECEIVED,
    ClaimKind.NOT_AS_DESCRIBED: f"描述|页面|商品页|写明|尺寸|颜色|材质|{_GOODS}",
    ClaimKind.QUALITY: _GOODS,
    ClaimKind.FAKE: f"真伪|正品|授权|进货|防伪|序列号|{_GOODS}",
    ClaimKind.MISSING_ITEM: _WEIGHT,
    ClaimKind.WRONG_ITEM: f"规格|款式|错发|发错|拣货|扫码|{_WEIGHT}",
    ClaimKind.DAMAGED: f"破损|包装|外箱|{_GOODS}|{_RECEIVED}",
    ClaimKind.LATE_SHIPPING: "发货|发出|揽收|下单",
    ClaimKind.FALSE_SHIPPING: f"发货|发出|揽收|{_RECEIVED}",
    ClaimKind.EMPTY_PARCEL: _WEIGHT,
    ClaimKind.ATTITUDE: "态度|回复|答复|聊天|沟通|致歉",
    ClaimKind.HARASSMENT: "联系|致电|消息|聊天|沟通|来电",
    ClaimKind.FALSE_ADVERTISING: "页面|商品页|写明|宣传|用语|依据",
    ClaimKind.FOOD_SAFETY: f"生产日期|保质期|批次|储存|{_GOODS}",
    ClaimKind.BAD_FRUIT: f"坏果|比例|整箱|{_GOODS}|{_WEIGHT}",
    ClaimKind.REFUND_SLOW: "退款|退回|验货|售后|申请",
    ClaimKind.RETURN_REFUSED: "退货|退回|验货|拒收|拒绝|申请",
    ClaimKind.REVIEW_THREAT: "评价|差评|聊天|写",
    ClaimKind.PROFESSIONAL_CLAIM: "购买|数量|订单|标签|检测|资料|索赔",
    ClaimKind.IMAGE_THEFT: "图片|原图|拍摄|授权|声明",
    ClaimKind.OTHER: "核实|记录",
    ClaimKind.PROMISED: "承诺|答应|聊天|答复|写",
    ClaimKind.USED_GOODS: f"使用|全新|拆封|激活|{_GOODS}",
    ClaimKind.INJURY: f"受伤|就医|说明|警示|{_GOODS}",
}

# What a photograph of the goods would show.
ABOUT_GOODS = frozenset(
    {
        ClaimKind.NOT_AS_DESCRIBED,
        ClaimKind.QUALITY,
        ClaimKind.MISSING_ITEM,
        ClaimKind.WRONG_ITEM,
        ClaimKind.DAMAGED,
        ClaimKind.FOOD_SAFETY,
        ClaimKind.BAD_FRUIT,
        ClaimKind.USED_GOODS,
    }
)

# These reasons say what we think of the buyer; outside they are called by what is asked of us.
OUTWARD = {Reason.REVIEW_THREAT: "评价", Reason.PROFESSIONAL_CLAIM: "索赔要求"}

LONGEST_WORDS = 14  # characters of the buyer's words in a lead; longer ones are named by their topic


def reason_title(reason: Reason) -> str:
    """What a complaint's reason is called in what leaves the house."""
    return OUTWARD.get(reason, REASON_TITLES[reason])


def lead(claims: tuple[Claim, ...], dossier: Dossier) -> str:
    """How the answer to these claims begins: `针对“一直没收到”：`, the topic where the words are many or nobody's."""
    named = dict.fromkeys(_name(claim, dossier) for claim in claims)
    return f"针对{'、'.join(named)}：" if named else ""


def heading(claims: tuple[Claim, ...], dossier: Dossier) -> str:
    """The same as a heading, without colon."""
    return f"关于{lead(claims, dossier).removeprefix('针对').removesuffix('：')}"


def speaks_of(text: str, kind: ClaimKind) -> bool:
    """Whether a text names the topic of such a claim."""
    return re.search(f"{TITLES[kind]}|{WORDS[kind]}", text) is not None


def _name(claim: Claim, dossier: Dossier) -> str:
    words = plain(claim.words)
    ours = claim.words in (REASON_TITLES[reason] for reason in OUTWARD) or not is_said(claim, dossier)
    return f"“{words}”" if 0 < len(words) <= LONGEST_WORDS and not ours else TITLES[claim.kind]

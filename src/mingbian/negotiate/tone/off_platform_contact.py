"""Asking the buyer to talk somewhere else: WeChat, QQ or a telephone number, in whatever spelling.

A platform sees an exchange of contacts as leading trade away from it, whatever was meant (PDD-CS-04, PDD-CS-03).
The number of a courier or a pick-up station is no such thing, and neither is a payment record of WeChat.

Bad:
    加我微信，我把视频发您看
    您加一下V信聊，这里说不清楚
    麻烦＋薇：shop8899
    ➕我 v x 详聊
    有事打我电话 1 3 8 1 2 3 4 5 6 7 8
    我手机一三八，幺二三四五六七八，您打过来
    QQ：12345678 联系我
    加个扣扣吧
    我们私下聊，别在平台上说
    您留个手机号，我让老板打给您
    加 微💚信 给您处理
    电话①③⑧①②③④⑤⑥⑦⑧

Good:
    请在平台内沟通，这里的记录对您对我都有保障
    您的微信支付记录可以作为凭证
    我们不会让您加微信，退款都在平台里办
    如果有人自称本店客服让您加微信，请不要相信
    这款是加V领设计，不显脖子短
    派件员电话 13812345678，您可以问一下放在哪里了
    快递单号 YT7000138123456 已经在派送
    您说「加我微信聊」，平台规定不可以，我们在这里说就好
"""

import re

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone
from mingbian.negotiate.wording import wording

WHY = "引导到平台以外联系，会被当作诱导非官方交易处理，聊天内容以后也难以当证据。"
BETTER = "我们就在这里说吧，图片和视频都能直接发给我，记录也都留着。"

PHRASES = (
    phrase(
        "<APP>(?!支付|付款|账单|零钱|余额|小程序|钱包|退款|公众平台|红包封面|步数)",
        unless_beside="不允许 不让加 支付记录 账单 退款 原路 付的款 支付方式",
        APP="微信 薇信 威信 vx (?<![a-z])wx(?![a-z]) (?<![a-z])qq(?![a-z糖弹]) weixin wechat 扣扣",
        why=WHY,
        better=BETTER,
    ),
    phrase(
        r"""
        <ADD><OUR>{0,3}<APP>  <ADD><OUR>{0,3}好友  (关注|加)<OUR>{0,3}公众号
        <ADD><OUR>{0,3}<V>(?=$|[，。a-z0-9聊详私说吧哦哈呢沟发看给处])
        <ADD><OUR>{0,3}微(?=$|[，。聊详私吧哦哈])
        <APP>(号码?|同号|上|里|里面)?(联系|聊|私聊|沟通|找|说|谈|搜|发我|发给|发您|发你|语音|视频)
        <APP>(号码?|同号|id)?[，是]{0,2}[a-z0-9]{5,}
        (发|给|留|报|告诉|换|换个|互加)(一下|下|个|我|您|你|们)*<APP>(?!支付|账单|零钱|红包|小程序|截图|记录|转账)
        <APP>(同?号)(?=$|[，。]|是|加|发|给)  (手机|电话)同号 同(微|薇|v)
        (^|[，。加有是])[v薇]，?[a-z][a-z0-9]{4,} [加搜找留给](个|一?下|一个)?v(?=$|[，。])
        (加|搜)(一下)?(?=[a-z]*\d|[a-z]+$|[a-z]+[，。加])[a-z][a-z0-9]{5,}(?=$|[，。加])
        [a-z][a-z0-9]{5,}(加我|找我|联系我)
        (直接|下次|以后|有事)…2(微|v|薇)(上|信)?(找|拿|联系|说|聊)
        <APP>(号码?)?，?[零一二三四五六七八九〇幺两0-9]{6,} (换|去)(个|别的)(地方|软件|平台)(说|聊|谈)
        (私下|私底下|线下|平台外|站外|平台以外|别的软件|其他软件|换个软件|换个地方)(联系|聊|沟通|说|谈|解决|处理|协商|商量)
        私聊 私我(?=$|[，。吧]) 私信我
        (留|发|给|(?<!举)报|说)(一下|一个|下|个|我|您的?|你的?|们)*<NUMBER>(?!已|是|有误|打不通|给快递|上?发送)
        (?<!快递员)(?<!网点)(?<!收件)<NUMBER>(发|留|给|报)(一下|下|个)*(我|给我|过来|吧)  预留…2<NUMBER>
        (打|拨)(我|我们|老板|店长|客服)的?(手机|电话)  (加|打|拨)(这个|下面|上面)…2(号|电话)
        """,
        ADD="加 佳 嘉 ➕ jia",
        APP=(
            "[微薇威葳崴徵徽溦巍维][信芯新欣馨心] weixin wechat 微x [vw][信x✘] v芯 绿泡泡 绿色软件 qq(?![糖弹]) 扣扣 "
            "抠抠 球球 企鹅号?"
        ),
        V="[v薇葳威](?!领|型|字|口|脸|版|形|脖)",
        OUR="我们? 一下 下 个 咱 店主 老板 客服的? 我的 您 你 的 售后的? 经理的?",
        NUMBER="手机号码? 电话号码? 联系方式 联系电话 电话",
        why=WHY,
        better=BETTER,
    ),
)


DIGIT_FOR = str.maketrans("零〇洞o一幺壹二两贰三叁四肆五伍六陆七柒拐八捌九玖勾", "00001112223344556677788999")
MOBILE = re.compile(r"(?<![0-9a-z])1，?[3-9](?:，?[0-9]){9}(?![0-9])")
COURIER = re.compile(r"派[件送]员|快递|骑手|驿站|网点|派送|物流|配送")
COURIER_STANDS_WITHIN = 14  # characters before the number


@tone("T01", "站外联系", rules=("PDD-CS-04", "PDD-CS-03"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES, denied_after=True, warnable=True) or _own_number(text)


def _own_number(text: str) -> Remark | None:
    """A mobile number in any digits; a courier's is let pass, since the buyer needs it to find the parcel."""
    words = wording(text)
    for number in MOBILE.finditer(words.plain.translate(DIGIT_FOR)):
        span = words.span(*number.span())
        whose = words.plain[max(0, number.start() - COURIER_STANDS_WITHIN) : number.start()]
        if not words.is_quoted(span) and not COURIER.search(whose):
            return Remark(span, WHY, BETTER)
    return None

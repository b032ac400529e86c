"""The buyer's full telephone number, identity number, bank card or door number in the open chat.

Even to himself they need not be written out: the chat is seen by several people and handed in with the case
(LAW-PI-10, LAW-PI-25, LAW-XF-29). The last four digits do.

Bad:
    您的电话是13812345678对吗
    收件人手机 138 1234 5678，快递说打不通
    身份证号 330102199001011234 发来核对了
    您的收货地址是和平路12号3栋502室吧
    麻烦把身份证正反面拍照发我
    您的银行卡号 6222021234567890123 对吗

Good:
    尾号 5678 的手机收到取件码了吗
    收件地址还是原来那个吗，您在订单里看一下就行
    退货地址在售后单里，按那个寄就好
    订单号 260301-123456789012345 的包裹昨天到了
    不用发身份证，有订单就够了
    退货请寄：仓库路8号2栋，收件人写售后组
"""

import re

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import About, Remark, Sent, tone

PHRASES = (
    phrase(
        r"""
        <BUYERS>……12(?<!\d)1[3-9]\d{9}(?!\d)
        (?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dx](?![\da-z])
        (银行卡|卡号)……8(?<!\d)\d{16,19}(?!\d)
        <BUYERS>……10(路|街|巷|弄|村|小区|花园|大厦|公寓|苑)…8\d+(号楼?|栋|幢|单元|室|弄)
        (?<!您)(?<!在这里)(?<!在聊天里)(发|拍|传|提供|出示)…6身份证
        身份证(号码?|正反面|照片?)?…4(发|拍|传|提供)(一下|给|我|过|来|照)
        """,
        BUYERS="您 你 收件 收货 买家 客户 顾客 预留",
        why="聊天会被多人看到，也可能随材料提交；买家的完整号码、证件和门牌不该写在里面。",
        better="只写尾号四位，地址请买家在订单里自己核对。",
    ),
    # A door, an account or an identity number, in figures or in characters.
    phrase(
        r"""
        <PLACE>…8\d+(号楼?|栋|幢|座|弄|排|巷|号院)?…3\d*(单元|门|座)?\d+(室|房|户|号|楼|层)(?!线|店|仓|码|到|发)
        \d+(栋|幢|号楼|座)…2\d*(单元|门|座)?\d{2,4}(?!克|元|块|年|斤|ml|g) \d单元\d{2,4} [a-z]座\d{3,4}(室|房)?
        <PLACE>…2\d+[，]?\d+[，]?\d{3,4} 四楼西户
        (村|庄|屯)…6第?[\d一二三四五六七八九十]+(排|巷|组)…3[\d一二三四五六七八九十]+(号|户)
        (大街|直巷|横路|大道)…2[\d一二三四五六七八九十]+(巷|号)…2[\d一二三四五六七八九十]*(号|楼|房)
        (?<!\d)6[0-9]{15,18}(?!\d) (?<!\d)6\d{3}，\d{4}，\d{4}，\d{4}
        [零〇一二三四五六七八九两幺]{2,6}(，?[零〇一二三四五六七八九幺两]{2,6}){2,}[零〇一二三四五六七八九幺]{3,}
        尾号全号 (卡|账号)(是)?\d{12,}
        (座机|电话|手机)…3(?<!\d)0\d{2,3}，?\d{7,8}(?!\d) 1[3-9]\d开头…4\d{4,}
        """,
        unless_beside=(
            "驿站 网点 菜鸟 自提柜 门店 单号 订单号 流水号 我们的 售后部 仓(?!库门) 客服电话 官方 热线 法院路 派送员"
        ),
        PLACE="路 街 巷 里 村 弄 小区 花园 苑 园 城 府 庭 湾 家园 大厦 公寓 广场",
        why="聊天会被多人看到，也可能随材料提交；买家的完整号码、证件和门牌不该写在里面。",
        better="只写尾号四位，地址请买家在订单里自己核对。",
    ),
)
MASKED = re.compile(r"\*{2,}|尾号")
OUR_OWN_ADDRESS = re.compile("退货|寄回|退回|仓库|我们店")


@tone("T13", "个人信息", rules=("LAW-PI-10", "LAW-PI-25", "LAW-XF-29"), about=About.DATA, advises=True)
def look(text: str, *, sent: Sent) -> Remark | None:
    remark = first_said(text, PHRASES, denied_after=True)
    if remark is None or MASKED.search(text, remark.span.start, remark.span.end):
        return None
    # Where to send a return may be told, and such an address follows its word.
    return None if OUR_OWN_ADDRESS.search(text, 0, remark.span.end) else remark

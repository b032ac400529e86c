"""Links, mail addresses, codes to scan, other shops and street addresses that lead off the platform.

Customer service may not send other parties' information (PDD-CS-03). Links to the platform's own pages, the courier's
official hotline and the return address in the after-sale form are fine.

Bad:
    您到 www.my-shop.cn 看一下同款
    链接给您 https://item.taobao.com/item.htm?id=1
    邮箱 kefu@shop.com，把照片发过来
    扫一下包装里的二维码领取补偿
    去我们淘宝店拍，那边便宜
    抖音搜我们店名，直播间能退
    您来我们实体店换，地址在人民路88号
    扫码进群，群里有福利

Good:
    商品页面在这里 https://mobile.yangkeduo.com/goods.html?goods_id=1
    取件二维码在短信里，出示给驿站就行
    快递官方客服是 95338，您也可以问
    退货地址在售后单里，按那个寄
    我们不会发平台以外的链接给您
    包装里的防伪二维码是查真伪用的，您可以不扫
"""

import re

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone
from mingbian.negotiate.wording import Span

WHY = "客服不能发平台以外的链接、邮箱、二维码和店址，发了算违规。"
BETTER = "请买家在这个对话或售后单里办：商品、补差和退货都有平台自己的入口。"

OURS = ("pinduoduo.com", "yangkeduo.com", "pinduoduo.net")  # the platform's own pages
LINK = re.compile(
    r"(?:https?://|www\.)[^\s，。]+|\b[\w-]+\.(?:com|cn|net|top|shop|vip|xyz|cc)\b[^\s，。]*", re.ASCII | re.I
)
MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+\.[a-z]{2,}", re.ASCII | re.I)
PHRASES = (
    phrase(
        """
        (来|去|到|上|搜|加|关注|进)(我们?|咱们?|一下|的|自己)*<ELSEWHERE>的?(店|买|拍|下单|搜|找|直播|退|旗舰|关注|看)
        (搜|看|上|关注)<ELSEWHERE> <ELSEWHERE>[上里]?(搜索?|找|关注)(一下)?(我们?|店名|同名|本店)
        <ELSEWHERE>(店|旗舰店|直播间)(拍|下单|买|便宜|见|找)
        (?<!取件)(?<!防伪)二维码(领|进|加|关注|添加) 扫(一下|一扫)?(包装|盒子?|卡片?|里面|上面)[里上的内]*二?维?码
        扫码(进|加|领|关注|入|联系) 进群 拉[您你][进入]群 加(我们的?)?(粉丝|福利|会员)?群
        (来|到|去)(我们?的?)?(实体|线下|门)店(?!买|退) (实体|线下|门)店(地址|在|位于|换|退)
        """,
        ELSEWHERE="淘宝 天猫 京东 抖音 快手 小红书 闲鱼 1688 阿里巴巴 微店 视频号 唯品会 别的平台 其他平台",
        why=WHY,
        better=BETTER,
    ),
)


@tone("T15", "站外链接与店址", rules=("PDD-CS-03", "PDD-CS-04"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return _address(text) or first_said(text, PHRASES, denied_after=True, warnable=True)


def _address(text: str) -> Remark | None:
    """A mail address or a link that is not the platform's own."""
    for found in (*MAIL.finditer(text), *LINK.finditer(text)):
        if not any(page in found.group().casefold() for page in OURS):
            return Remark(Span(*found.span()), WHY, BETTER)
    return None

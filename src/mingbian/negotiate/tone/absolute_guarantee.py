"""Absolute words about the goods: 绝对不会坏, 百分百没问题, 全网最低.

They read as a promise, are measured against the next fault, and in a listing or a chat both count as a description
(PDD-GOODS-01, LAW-EC-17). What was tested and what we will do if it fails can be said.

Bad:
    绝对不会有质量问题
    我们的产品百分百没问题
    保证不掉色不起球
    这是全网最低价，不可能比我们便宜
    绝对无任何副作用
    用一辈子都不会坏
    包治百病，吃了就好
    国家级品质，行业第一
    100%不会过敏

Good:
    这批货有检验报告，我发给您看
    正常洗涤一般不掉色，如果掉色我们负责
    店铺交了保证金，售后请放心
    保质期到 2026 年 8 月
    我们不敢说绝对没问题，出了问题我们负责
    最近的驿站在您小区门口
    保证书在包装盒里，麻烦您找一下
"""

from mingbian.negotiate.said import first_said, phrase
from mingbian.negotiate.tone_check import Remark, Sent, tone

PHRASES = (
    phrase(
        """
        <SURELY>(是|都|也|，|的|我们|产品|商品)*<NEVER>(任何|一点|半点)?<FAULT>
        (绝对|百分之?百|100%)是?的?(正品|安全|无害|有效|合格|天然|放心)
        (一辈子|永远|十年|永久)都?用?都?不会?(坏|变|褪|掉)
        不可能[有出]?(问题|坏|质量)
        全网(最|第一|独家|唯一) (全国|全球|行业|同行|销量|世界)[里中业]?(最|第一) 国家级 世界级 顶级 史上最 独一无二
        最(高级|低价|优质|安全|先进) 全网最便宜
        包治 根治 治愈 药到病除 无毒副?作用 无任何毒?副作用 零风险 零副作用  稳赚
        """,
        SURELY="绝对 百分之?百 100% 保证 (?<![的面书背红钱挎])包[您你]? 肯定 一定 永远 永久",
        NEVER="不会再?(有|出|出现|发生)? 没有? 无 不 零 不可能[有出]?",
        FAULT=(
            "(质量)?问题 副作用 过敏 刺激 坏 [掉褪]色 起球 变形 漏 假 瑕疵 毛病 伤害 危险 添加 生锈 开裂 破 异味 "
            "甲醛 毒"
        ),
        why="绝对化的话等于承诺，也可能构成虚假宣传，下次出一点问题就对不上。",
        better="说查得到的：有检验报告就发报告，再说清楚出了问题我们怎么负责。",
    ),
)


@tone("T14", "绝对化保证", rules=("PDD-GOODS-01", "LAW-EC-17"))
def look(text: str, *, sent: Sent) -> Remark | None:
    return first_said(text, PHRASES)
